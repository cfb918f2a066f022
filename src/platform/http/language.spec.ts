import { negotiateLanguage } from './language';

describe('the language of an answer', () => {
  it.each([
    [undefined, 'en'],
    ['', 'en'],
    ['*', 'en'],
    ['de', 'en'],
    ['kk', 'kk'],
    ['kk-KZ', 'kk'],
    ['RU', 'ru'],
    ['ru, kk', 'ru'],
    ['ru;q=0.5, kk', 'kk'],
    ['de, ru;q=0.8, kk;q=0.9', 'kk'],
    ['kk;q=0, ru;q=0.1', 'ru'],
    ['kk;q=2, ru;q=0.1', 'ru'],
    ['kk;q=x', 'en'],
    [',,;;q=,', 'en'],
  ])('to %j is %s', (header, language) => {
    expect(negotiateLanguage(header)).toBe(language);
  });
});
