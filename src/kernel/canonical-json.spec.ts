import { canonicalJson } from './canonical-json';

describe('the canonical text of a JSON value', () => {
  it('does not depend on the order of members, at any depth', () => {
    expect(canonicalJson({ b: [{ y: 1, x: 'ә' }], a: null })).toBe('{"a":null,"b":[{"x":"ә","y":1}]}');
    expect(canonicalJson({ a: null, b: [{ x: 'ә', y: 1 }] })).toBe('{"a":null,"b":[{"x":"ә","y":1}]}');
  });

  it.each([
    [
      [1, 2],
      [2, 1],
    ],
    [{ a: 1 }, { a: '1' }],
    [{ a: null }, {}],
    [{ a: '' }, { a: null }],
    [{}, []],
    [{ 'a":1,"b': 2 }, { a: 1, b: 2 }],
  ])('%j is not %j', (one, other) => {
    expect(canonicalJson(one)).not.toBe(canonicalJson(other));
  });

  it('takes undefined members for absent, and no body for null', () => {
    expect(canonicalJson({ a: undefined, b: 1 })).toBe('{"b":1}');
    expect(canonicalJson(undefined)).toBe('null');
  });
});
