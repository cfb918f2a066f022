import fc from 'fast-check';
import { cursorFor, keyFrom } from './cursor';
import { Malformed } from './problems';

const list = { list: 'acts', filter: { kind: 'protest', state: undefined }, sort: 'issued' };

describe('a cursor', () => {
  it('gives its key back under the same list, filter and order, however they are written', () => {
    const cursor = cursorFor(list, ['2016-02-29', 7, null]);
    expect(keyFrom({ sort: 'issued', filter: { kind: 'protest' }, list: 'acts' }, cursor)).toEqual([
      '2016-02-29',
      7,
      null,
    ]);
    expect(keyFrom(list, undefined)).toBeUndefined();
  });

  it.each([
    { ...list, sort: 'number' },
    { ...list, filter: {} },
    { ...list, list: 'deadlines' },
  ])('counts for no other: %j', (other) => {
    expect(() => keyFrom(other, cursorFor(list, ['a']))).toThrow(Malformed);
  });

  it.each(['', 'x', '!!', 'e30', Buffer.from('[1,{}]').toString('base64url'), 'a'.repeat(3000)])(
    'is refused where it is %j',
    (cursor) => {
      expect(() => keyFrom(list, cursor)).toThrow(Malformed);
    },
  );

  it('is read or refused, whatever is sent', () => {
    fc.assert(
      fc.property(fc.string(), (text) => {
        expect(() => keyFrom(list, text)).toThrow(Malformed);
      }),
    );
  });
});
