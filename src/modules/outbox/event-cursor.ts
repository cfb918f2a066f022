import { Malformed } from '../../platform/http';

/** A place in the feed: the transaction and the place within all events, both whole numbers as text. */
export interface FeedPosition {
  readonly xid: string;
  readonly position: string;
}

export const startOfFeed: FeedPosition = { xid: '0', position: '0' };

const mark = 'events';
const form = new RegExp(`^${mark}:(0|[1-9]\\d{0,18}):(0|[1-9]\\d{0,18})$`);
/** The most that a bigint of PostgreSQL holds; its transaction numbers stay far below. */
const most = 2n ** 63n - 1n;

/** Opaque to its reader. */
export const cursorAt = ({ xid, position }: FeedPosition): string =>
  Buffer.from(`${mark}:${xid}:${position}`).toString('base64url');

/** Where that cursor stands; without one, or with an empty one, at the beginning. Refuses (400) what is none of ours. */
export function positionOf(cursor: string | undefined): FeedPosition {
  if (cursor === undefined || cursor === '') return startOfFeed;
  const text = Buffer.from(cursor, 'base64url').toString('latin1');
  const [, xid, position] = form.exec(text) ?? [];
  const isOurs =
    xid !== undefined && position !== undefined && BigInt(xid) <= most && BigInt(position) <= most;
  if (!isOurs || cursorAt({ xid, position }) !== cursor) {
    throw new Malformed([{ pointer: '/after', code: 'invalid-cursor' }]);
  }
  return { xid, position };
}

/** The later of a place and the beginning of a transaction: nobody is ever led back. */
export const atLeast = (place: FeedPosition, xid: string): FeedPosition =>
  BigInt(place.xid) < BigInt(xid) ? { xid, position: '0' } : place;
