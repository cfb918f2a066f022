import type { FastifyReply, FastifyRequest } from 'fastify';

/** One page of a list. */
export interface Page<Item> {
  readonly items: readonly Item[];
  readonly page: { readonly nextCursor: string | null; readonly total?: number };
}

/** The page as the body, with `Link: rel="next"` where there is a next one. */
export function sendPage<Item>(request: FastifyRequest, reply: FastifyReply, page: Page<Item>): Page<Item> {
  const { nextCursor } = page.page;
  if (nextCursor !== null) {
    const [path = '', query] = request.url.split('?', 2);
    const parameters = new URLSearchParams(query);
    parameters.set('cursor', nextCursor);
    reply.header('link', `<${path}?${parameters.toString()}>; rel="next"`);
  }
  return page;
}
