import { statuteEditions } from './statute-editions';

const held = statuteEditions(['first', 'second']);

describe('the editions of the statute', () => {
  it('are periods, earliest first', () => {
    expect(held.parse('second@2018-01-01.., first@2016-01-01..2017-12-31')).toEqual([
      { edition: 'first', from: '2016-01-01', until: '2017-12-31' },
      { edition: 'second', from: '2018-01-01', until: null },
    ]);
  });

  it.each([
    ['first', 'form'],
    ['first@2016-02-30..', 'no day 2016-02-30'],
    ['first@2016-01-01..2015-12-31', 'ends before'],
    ['first@2016-01-01..,second@2017-01-01..', 'both in force on 2017-01-01'],
    ['first@2016-01-01..2016-12-31,second@2016-12-31..', 'both in force on 2016-12-31'],
    ['first@2016-01-01..,', 'form'],
    ['third@2016-01-01..', 'holds first, second alone'],
  ])('%s is refused', (text, because) => {
    const issues = held.safeParse(text).error?.issues.map(({ message }) => message);
    expect(issues).toEqual([expect.stringContaining(because)]);
  });
});
