import { randomBytes } from 'node:crypto';

/** Version `ff` counts for nothing, nor do ids of zeros; what follows the flags is for versions after `00`. */
const form = /^(?!ff)[0-9a-f]{2}-(?!0{32})([0-9a-f]{32})-(?!0{16})[0-9a-f]{16}-[0-9a-f]{2}(?:$|(?<!^00.*)-)/;

/** The trace id of a W3C `traceparent`, or a new one where there is none that counts; 32 hex digits. */
export const traceIdFrom = (traceparent: string | undefined): string =>
  form.exec(traceparent ?? '')?.[1] ?? randomBytes(16).toString('hex');

/** What the answer carries: the same trace, a span of ours. */
export const traceparentOf = (traceId: string): string =>
  `00-${traceId}-${randomBytes(8).toString('hex')}-01`;
