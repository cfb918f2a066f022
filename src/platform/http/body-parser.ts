import type { IncomingMessage } from 'node:http';
import type { FastifyInstance, FastifyRequest } from 'fastify';
import type { Problem } from './problem';
import { Malformed, TooLarge, UnsupportedMediaType } from './problems';
import { TextBody, textTakenBy } from './text-body';

/** Of a body, in bytes, unless its route says otherwise. */
const mostBytes = 1024 * 1024;
/** Beyond its limit a body is read on to here, unkept, so that its sender comes to read the answer. */
const mostBytesDrained = 64 * mostBytes;

const jsonType = /^application\/(?:merge-patch\+)?json$/;

/**
 * Takes every body itself and never refuses while parsing: what is wrong with one is kept on the request and told by
 * the guards, after 401 and 403.
 */
export function takeBodies(server: FastifyInstance): void {
  server.removeAllContentTypeParsers();
  server.addContentTypeParser('*', async (request: FastifyRequest, payload: IncomingMessage) => {
    const text = textTakenBy(request);
    const bytes = await readUpTo(payload, text?.mostBytes ?? mostBytes);
    if (bytes === null) return faulty(request, new TooLarge());
    if (bytes.length === 0) return undefined;
    const type = typeInUtf8(request);
    const isTaken = text ? text.mediaTypes.includes(type) : jsonType.test(type);
    if (!isTaken) return faulty(request, new UnsupportedMediaType(text?.mediaTypes));
    return text ? textOf(request, bytes, type) : parse(request, bytes);
  });
}

function faulty(request: FastifyRequest, fault: Problem): unknown {
  request.bodyFault = fault;
  return undefined;
}

/** The media type of a body in plain UTF-8; of any other, none. */
function typeInUtf8({ headers }: FastifyRequest): string {
  const [type = '', ...parameters] = (headers['content-type'] ?? '')
    .split(';')
    .map((part) => part.trim().toLowerCase());
  const charset = parameters.find((parameter) => parameter.startsWith('charset='))?.slice('charset='.length);
  const isUtf8 = charset === undefined || /^"?utf-?8"?$/.test(charset);
  const isPlain = (headers['content-encoding'] ?? 'identity') === 'identity';
  return isUtf8 && isPlain ? type : '';
}

function textOf(request: FastifyRequest, bytes: Buffer, type: string): unknown {
  try {
    return new TextBody(type, new TextDecoder('utf-8', { fatal: true }).decode(bytes));
  } catch {
    return faulty(request, new Malformed([{ pointer: '', code: 'invalid-character' }]));
  }
}

function parse(request: FastifyRequest, bytes: Buffer): unknown {
  try {
    return JSON.parse(new TextDecoder('utf-8', { fatal: true }).decode(bytes));
  } catch {
    return faulty(request, new Malformed([{ pointer: '', code: 'invalid-json' }]));
  }
}

/** The whole of it, or null where it is longer than `limit`. */
async function readUpTo(payload: IncomingMessage, limit: number): Promise<Buffer | null> {
  const chunks: Buffer[] = [];
  let length = 0;
  for await (const chunk of payload as AsyncIterable<Buffer>) {
    length += chunk.length;
    if (length <= limit) chunks.push(chunk);
    else chunks.length = 0;
    if (length > mostBytesDrained) break;
  }
  return length > limit ? null : Buffer.concat(chunks);
}
