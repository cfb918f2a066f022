import { isBin, isIin } from './identification-number';

const withCheckDigit = (stem: string): string | undefined =>
  [...Array(10).keys()].map((digit) => stem + String(digit)).find(isBin);

describe('a business identification number', () => {
  it.each(['940140000385', '050540004455', '970240000816'])(
    '%s is one, and with another last digit is none',
    (bin) => {
      expect(withCheckDigit(bin.slice(0, 11))).toBe(bin);
    },
  );

  it('is checked by the first weights', () => {
    // 9·1 + 6·2 + 0·3 + 1·4 + 4·5 + 1·11 = 56, and 56 mod 11 = 1
    expect(withCheckDigit('96014000001')).toBe('960140000011');
  });

  it('is checked by the second weights where the first give ten', () => {
    // 5·2 = 10; then 5·4 = 20, and 20 mod 11 = 9
    expect(withCheckDigit('05000000000')).toBe('050000000009');
  });

  it('does not exist where both give ten', () => {
    // 9·1 + 6·2 + 1·4 + 4·5 + 2·10 = 65, 65 mod 11 = 10; 9·3 + 6·4 + 1·6 + 4·7 + 2·1 = 87, 87 mod 11 = 10
    expect(withCheckDigit('96014000020')).toBeUndefined();
  });

  it.each(['', '96014000001', '9601400000111', '96014000001a', '９６０１４００００１１１', ' 960140000011'])(
    'is not %j',
    (text) => {
      expect(isBin(text)).toBe(false);
    },
  );
});

describe('an individual identification number', () => {
  it.each(['80010130012', '00022950012', '99123140012', '85061500012'])(
    '%s… begins with a day of birth',
    (stem) => {
      expect(isIin(withCheckDigit(stem)!)).toBe(true);
    },
  );

  it.each(['80013230012', '81022930012', '80000130012', '80010170012', '80010190012'])(
    '%s… does not',
    (stem) => {
      const number = withCheckDigit(stem)!;
      expect(isBin(number)).toBe(true);
      expect(isIin(number)).toBe(false);
    },
  );
});
