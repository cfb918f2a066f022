import { instantFrom, isBefore } from './time';

describe('an instant', () => {
  it.each([
    [0, '1970-01-01T00:00:00Z'],
    [1_462_939_200_000, '2016-05-11T04:00:00Z'],
    [1_462_939_200_250, '2016-05-11T04:00:00.250Z'],
  ])('at %d milliseconds is written %s', (milliseconds, written) => {
    expect(instantFrom(milliseconds)).toBe(written);
  });

  it.each([
    ['2016-05-11T04:00:00Z', '2016-05-11T04:00:01Z', true],
    ['2016-05-11T04:00:00Z', '2016-05-11T04:00:00.250Z', true],
    ['2016-05-11T04:00:00.250Z', '2016-05-11T04:00:00Z', false],
    ['2016-05-11T04:00:00Z', '2016-05-11T04:00:00.000Z', false],
  ])('%s is before %s: %s', (one, other, before) => {
    expect(isBefore(one, other)).toBe(before);
  });
});
