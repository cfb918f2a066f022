import { pageLabel } from './page-wording';

describe('the words of a page', () => {
  it('number its sheets in its language', () => {
    expect(pageLabel('kk', 1, 3)).toBe('1-бет, барлығы 3');
    expect(pageLabel('ru', 1, 3)).toBe('стр. 1 из 3');
  });
});
