import type { PageLanguage } from './act-sheet';

interface Cited {
  readonly article: string;
  readonly paragraph: string | undefined;
  readonly item: string | undefined;
}

const form = /^(?<article>\d+(?:-\d+)?)(?:\((?<paragraph>\d+(?:-\d+)?)\))?(?: (?<item>\d+(?:-\d+)?)\))?$/;

/**
 * A rule's citation as a page words it: `5(2) 1)` is «подпункт 1) пункта 2 статьи 5» and «5-баптың 2-тармағының
 * 1) тармақшасы». What is not of that form stands as it is.
 */
export function citationInWords(cites: string, language: PageLanguage): string {
  const groups = form.exec(cites)?.groups;
  if (!groups) return cites;
  const cited: Cited = {
    article: groups['article'] ?? '',
    paragraph: groups['paragraph'],
    item: groups['item'],
  };
  return language === 'kk' ? inKazakh(cited) : inRussian(cited);
}

function inKazakh({ article, paragraph, item }: Cited): string {
  if (paragraph === undefined)
    return item === undefined ? `${article}-бап` : `${article}-баптың ${item})\u00a0тармақшасы`;
  return item === undefined
    ? `${article}-баптың ${paragraph}-тармағы`
    : `${article}-баптың ${paragraph}-тармағының ${item})\u00a0тармақшасы`;
}

function inRussian({ article, paragraph, item }: Cited): string {
  const words = [
    item !== undefined && `подпункт\u00a0${item})`,
    paragraph !== undefined && `${item === undefined ? 'пункт' : 'пункта'}\u00a0${paragraph}`,
    `${item === undefined && paragraph === undefined ? 'статья' : 'статьи'}\u00a0${article}`,
  ];
  return words.filter((word) => word !== false).join(' ');
}
