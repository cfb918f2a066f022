import { instantFrom } from '../kernel/time';
import { types, TypeOverrides, type CustomTypesConfig } from 'pg';

interface Parsers {
  readonly getTypeParser: (type: number) => (text: string) => unknown;
  setTypeParser(type: number, parse: (text: string) => unknown): void;
}

/** The numbers of the types are PostgreSQL's own; arrays have no names in the driver. */
const oid = { int8: 20, texts: 1009, date: 1082, dates: 1182, timestamptz: 1184, timestamptzs: 1185 };

const { getTypeParser } = types as unknown as Parsers;
const readTime = getTypeParser(oid.timestamptz) as (text: string) => Date | number;
const readTexts = getTypeParser(oid.texts) as (text: string) => (string | null)[];

/** As the server writes most moments of its sessions, which are in UTC. */
const wholeSecond = /^(\d{4}-\d\d-\d\d) (\d\d:\d\d:\d\d)\+00$/;

/** `2016-03-01 04:05:06.789123+00` as `2016-03-01T04:05:06.789Z`, without a fraction that is zero; an infinite moment stays the word it is. */
function instant(text: string): string {
  const plain = wholeSecond.exec(text);
  if (plain) return `${plain[1] ?? ''}T${plain[2] ?? ''}Z`;
  const time = readTime(text);
  return time instanceof Date ? instantFrom(time.getTime()) : text;
}

const eachOf = (read: (text: string) => string) => (texts: string) =>
  readTexts(texts).map((text) => (text === null ? null : read(text)));

/** How values arrive: days as `YYYY-MM-DD`, moments as ISO 8601 to the millisecond, with `Z`, bigints as text. */
export function postgresTypes(): CustomTypesConfig {
  const asWritten = (text: string): string => text;
  const overrides = new TypeOverrides();
  const parsers = overrides as unknown as Parsers;
  parsers.setTypeParser(oid.int8, asWritten);
  parsers.setTypeParser(oid.date, asWritten);
  parsers.setTypeParser(oid.dates, eachOf(asWritten));
  parsers.setTypeParser(oid.timestamptz, instant);
  parsers.setTypeParser(oid.timestamptzs, eachOf(instant));
  return overrides;
}
