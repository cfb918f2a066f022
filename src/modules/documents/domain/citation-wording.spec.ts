import { citationInWords } from './citation-wording';

describe('a citation on a page', () => {
  it.each([
    ['19(3)', '19-баптың 3-тармағы', 'пункт 3 статьи 19'],
    ['57', '57-бап', 'статья 57'],
    ['11 2)', '11-баптың 2) тармақшасы', 'подпункт 2) статьи 11'],
    ['5(2) 3-1)', '5-баптың 2-тармағының 3-1) тармақшасы', 'подпункт 3-1) пункта 2 статьи 5'],
    ['26-1(2)', '26-1-баптың 2-тармағы', 'пункт 2 статьи 26-1'],
  ])('words %s by article, paragraph and item', (cites, kk, ru) => {
    expect(citationInWords(cites, 'kk').replaceAll('\u00a0', ' ')).toBe(kk);
    expect(citationInWords(cites, 'ru').replaceAll('\u00a0', ' ')).toBe(ru);
  });

  it('leaves what is no article as it is', () => {
    expect(citationInWords('title note', 'ru')).toBe('title note');
    expect(citationInWords('8-2 (edition note)', 'kk')).toBe('8-2 (edition note)');
  });
});
