import type { FastifyReply, FastifyRequest } from 'fastify';
import { cursorFor, type CursorKey } from './cursor';

/** One page of a list. */
export interface Page<Item> {
  readonly items: readonly Item[];
  readonly page: { readonly nextCursor: string | null; readonly total?: number };
}

/** What else a page is made of than the rows in it. */
export interface PageCut<Row> {
  /** As the cursor was read: plain data that names list, filter and order. */
  readonly boundTo: unknown;
  readonly keyOf: (row: Row) => CursorKey;
  /** How many rows there are on all pages; asked only where the caller wants to know. */
  readonly total: () => Promise<number>;
}

/** The first `limit` rows of those found. One row more than that is to be asked for: it tells of a next page. */
export async function cutPage<Row>(
  found: readonly Row[],
  { limit, count }: { readonly limit: number; readonly count?: boolean | undefined },
  { boundTo, keyOf, total }: PageCut<Row>,
): Promise<Page<Row>> {
  const items = found.slice(0, limit);
  const last = found.length > limit ? items.at(-1) : undefined;
  return {
    items,
    page: {
      nextCursor: last === undefined ? null : cursorFor(boundTo, keyOf(last)),
      ...(count === true && { total: await total() }),
    },
  };
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
