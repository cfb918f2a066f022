import fc from 'fast-check';
import { hasInvalidCharacter, pointerTo, unfitTexts } from './characters';

describe('a text', () => {
  it.each(['', 'Қадағалау', '😀', 'a\nb\tc', '\uFEFF'])('%j is one', (text) => {
    expect(hasInvalidCharacter(text)).toBe(false);
  });

  it.each(['\0', 'a\0', 'a\u001bb', 'a\u202eb', 'a\u2066b', '\ud83d', 'a\udc00b', '\udc00\ud83d'])(
    '%j is none',
    (text) => {
      expect(hasInvalidCharacter(text)).toBe(true);
    },
  );
});

describe('parsed data', () => {
  it('is searched to its leaves, names included', () => {
    const data = { a: [{ b: '\0' }], 'c/d': { '\ud800': 1 }, e: 'fine', n: null };
    expect(
      unfitTexts(data)
        .map(({ pointer, code }) => `${pointer} ${code}`)
        .sort(),
    ).toEqual(['/a/0/b invalid-character', '/c~1d/\uFFFD invalid-character']);
  });

  it('is never walked beyond its bounds', () => {
    let deep: unknown = 'x';
    for (let level = 0; level < 100_000; level++) deep = [deep];
    expect(unfitTexts(deep)).toEqual([{ pointer: expect.any(String), code: 'too-deep' }]);
  });

  it('of whatever JSON is judged without an error, and passes where all its texts are whole', () => {
    fc.assert(
      fc.property(fc.jsonValue({ maxDepth: 5 }), (value) => {
        const whole =
          !/\\u00|\\[bf]|[\u202A-\u202E\u2066-\u2069]|\p{Surrogate}/u.test(JSON.stringify(value)) &&
          !/\\ud[89a-f]/.test(JSON.stringify(value));
        if (whole) expect(unfitTexts(value).filter(({ code }) => code === 'invalid-character')).toEqual([]);
      }),
    );
  });
});

it('a pointer escapes what would end its segment', () => {
  expect(pointerTo(['a/b', 0, 'c~d'])).toBe('/a~1b/0/c~0d');
});
