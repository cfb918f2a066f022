import { pageOf, type ActSheet, type PageLanguage } from '../../src/modules/documents/domain';
import type { PageNode } from '../../src/modules/documents/domain/page-node';

interface Said {
  readonly style: string;
  readonly text: string;
}

/** The texts of the page in reading order, each with its look. */
export function said(nodes: readonly PageNode[]): Said[] {
  return nodes.flatMap((node) => {
    if ('text' in node) return [{ style: node.style, text: node.text.replaceAll('\u00a0', ' ') }];
    if ('columns' in node) return said(node.columns);
    return 'stack' in node ? said(node.stack) : [];
  });
}

/** What the sheet's page says in that look. */
export const inStyle = (sheet: ActSheet, language: PageLanguage, style: string): string[] =>
  said(pageOf(sheet, language).content)
    .filter((one) => one.style === style)
    .map(({ text }) => text);
