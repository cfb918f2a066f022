import type { PrintedPart } from '../../../statute';
import type { ActSheet, PageLanguage } from './act-sheet';
import { citationInWords } from './citation-wording';
import { printedLines, textNodes, type PageNode } from './page-node';
import { pageHeadings } from './page-wording';

/** A heading and what is said under it. Several lines are numbered; a line's own further lines follow it without a number. */
export function partOf({ heading, lines }: PrintedPart, language: PageLanguage): PageNode[] {
  const said = lines
    .map((line) => printedLines(typeof line === 'string' ? line : line[language]))
    .filter((printed) => printed.length > 0);
  if (said.length === 0) return [];
  const style = said.length > 1 ? 'item' : 'paragraph';
  const numbered = (text: string, index: number, at: number): string =>
    said.length > 1 && at === 0 ? `${index + 1})\u00a0${text}` : text;
  return [
    { text: `${heading[language]}:`, style: 'heading', headlineLevel: 1 },
    ...said.flatMap((printed, index) =>
      printed.map((text, at): PageNode => ({ text: numbered(text, index, at), style })),
    ),
  ];
}

/** The articles that the act rests on, each once, in the words of the page. */
export function legalBasisOf(
  { legalBasis, editionTitle, appliedUnder }: ActSheet,
  language: PageLanguage,
): PageNode[] {
  if (legalBasis.length === 0) return [];
  const articles = [...new Set(legalBasis)].map((cites) => citationInWords(cites, language));
  return [
    { text: `${pageHeadings.legalBasis[language]}:`, style: 'heading', headlineLevel: 1 },
    { text: `${editionTitle[language]}: ${articles.join('; ')}.`, style: 'basis' },
    ...textNodes(appliedUnder?.[language] ?? '', 'basis'),
  ];
}

/** Who gets a copy. */
export function copiesOf({ copies }: ActSheet, language: PageLanguage): PageNode[] {
  const names = copies.flatMap((name) => textNodes(name[language], 'copy'));
  if (names.length === 0) return [];
  return [{ text: `${pageHeadings.copies[language]}:`, style: 'smallHeading', headlineLevel: 1 }, ...names];
}
