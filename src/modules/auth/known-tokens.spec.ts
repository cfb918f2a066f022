import { KnownTokens } from './known-tokens';

const principal = { subject: 'akmola.head' };
const at = (second: number): string => new Date(Date.UTC(2016, 4, 10, 10, 0, second)).toISOString();
const verified = { principal, countsFrom: Date.parse(at(0)), countsUntil: Date.parse(at(50)) };

describe('a token that was verified', () => {
  it('need not be verified again within a minute', () => {
    const tokens = new KnownTokens();
    expect(tokens.principalOf('t', at(1))).toBeUndefined();
    expect(tokens.keep('t', verified, at(1))).toBe(principal);
    expect(tokens.principalOf('t', at(49))).toBe(principal);
    expect(tokens.principalOf('another', at(2))).toBeUndefined();
  });

  it.each([
    ['has expired', at(50)],
    ['was asked at a moment before it was verified', at(0)],
  ])('has to be, where it %s', (_, moment) => {
    const tokens = new KnownTokens();
    tokens.keep('t', verified, at(1));
    expect(tokens.principalOf('t', moment)).toBeUndefined();
    expect(tokens.principalOf('t', at(2))).toBeUndefined();
  });

  it('has to be after a minute, however long it counts', () => {
    const tokens = new KnownTokens();
    tokens.keep('t', { ...verified, countsUntil: Date.parse(at(5000)) }, at(1));
    expect(tokens.principalOf('t', at(60))).toBe(principal);
    expect(tokens.principalOf('t', at(61))).toBeUndefined();
  });

  it('gives way to others once there are too many', () => {
    const tokens = new KnownTokens();
    for (let token = 0; token <= 10_000; token++) tokens.keep(`t${token}`, verified, at(1));
    expect(tokens.principalOf('t0', at(2))).toBeUndefined();
    expect(tokens.principalOf('t1', at(2))).toBe(principal);
  });
});
