import { idempotencyKeyFrom } from './idempotency-key.decorator';
import { Malformed, VersionRequired } from './problems';
import { etagOf, versionFrom } from './version';

describe('If-Match', () => {
  it('names the version as the ETag wrote it', () => {
    expect(versionFrom(etagOf(7))).toBe(7);
  });

  it.each([undefined, '', '  '])('is wanted: %j', (header) => {
    expect(() => versionFrom(header)).toThrow(VersionRequired);
  });

  it.each(['7', 'W/"7"', '*', '"7", "8"', '"-1"', '"1e3"', '"99999999999999999999"'])(
    'is malformed as %s',
    (header) => {
      expect(() => versionFrom(header)).toThrow(Malformed);
    },
  );
});

describe('Idempotency-Key', () => {
  it('is a printable word, optional to people and mandatory to clients', () => {
    expect(idempotencyKeyFrom('0198-a', true)).toBe('0198-a');
    expect(idempotencyKeyFrom(undefined, false)).toBeUndefined();
    expect(() => idempotencyKeyFrom(undefined, true)).toThrow(Malformed);
    for (const bad of ['', ' ', 'а', 'x'.repeat(256), ['a', 'b']]) {
      expect(() => idempotencyKeyFrom(bad, false)).toThrow(Malformed);
    }
  });
});
