import { Malformed } from '../../platform/http';
import { atLeast, cursorAt, positionOf, startOfFeed } from './event-cursor';

const encoded = (text: string): string => Buffer.from(text).toString('base64url');

describe('the cursor of the feed', () => {
  it('leads back to where it was given', () => {
    const place = { xid: '4294967301', position: '9007199254740993' };
    expect(positionOf(cursorAt(place))).toEqual(place);
  });

  it.each([undefined, ''])('%j is the beginning', (cursor) => {
    expect(positionOf(cursor)).toEqual(startOfFeed);
  });

  it.each([
    'nonsense',
    'events:1:2',
    encoded('1:2'),
    encoded('events:1'),
    encoded('events:-1:2'),
    encoded('events:01:2'),
    encoded('events:1:9223372036854775808'),
    encoded('events:99999999999999999999:1'),
    encoded('events:1:2\n'),
    encoded('events:1:2; DROP TABLE act'),
    `${encoded('events:1:2')}=`,
    `${encoded('events:1:2')}\u0000`,
    '🙂',
  ])('%j is refused', (cursor) => {
    expect(() => positionOf(cursor)).toThrow(Malformed);
  });

  it('never leads back', () => {
    const place = { xid: '10', position: '7' };
    expect(atLeast(place, '9')).toEqual(place);
    expect(atLeast(place, '10')).toEqual(place);
    expect(atLeast(place, '11')).toEqual({ xid: '11', position: '0' });
  });
});
