import { isWithinArticle } from './citation';

describe('what is asked for by article', () => {
  it.each([
    ['19', '19(1)'],
    ['19', '19(5)'],
    ['19(3)', '19(3)'],
    ['11', '11 2)'],
    ['11', '11 4-2)'],
    ['11 4)', '11 4)'],
    ['5(2)', '5(2)'],
    ['5(2)', '5(2) 3-1)'],
    ['8-1', '8-1(1)'],
    ['8-2', '8-2 (edition note)'],
    ['21(1) 4)', '21(1) 4) (edition note)'],
    ['25-1', '25-1'],
    ['2', '2'],
    ['title note', 'title note'],
    ['P1', 'P1'],
  ])('%s finds %s', (asked, cites) => {
    expect(isWithinArticle(cites, asked)).toBe(true);
  });

  it.each([
    ['19', '190'],
    ['1', '11 2)'],
    ['2', '25-1'],
    ['2', '20(1)'],
    ['8', '8-1(1)'],
    ['8-1', '8-2(1)'],
    ['11 4)', '11 4-2)'],
    ['11 1)', '11 11)'],
    ['4 1)', '4 14-1)'],
    ['19(3)', '19(2)'],
    ['19(3)', '19'],
    ['5(2) 3)', '5(2) 3-1)'],
    ['21(1) 4) (edition note)', '21(1) 4)'],
    ['P1', 'P10'],
    [' ', '2'],
    ['', '2'],
  ])('%s does not find %s', (asked, cites) => {
    expect(isWithinArticle(cites, asked)).toBe(false);
  });
});
