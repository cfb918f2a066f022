import { createRequire } from 'node:module';
import { Injectable } from '@nestjs/common';
import type pdfmake from 'pdfmake';
import type { Content } from 'pdfmake';
import { pageMargins, pageStyles } from './act-page.styles';
import { pageLabel, pageOf, type ActSheet, type PageContent, type PageLanguage } from './domain';

type Definition = Parameters<typeof pdfmake.createPdf>[0];

/** A family with every Kazakh letter and ₸, in the weights that the styles use. */
const serif = {
  normal: require.resolve('@expo-google-fonts/noto-serif/400Regular/NotoSerif_400Regular.ttf'),
  bold: require.resolve('@expo-google-fonts/noto-serif/700Bold/NotoSerif_700Bold.ttf'),
};

type Pdfmake = typeof pdfmake;

const load = createRequire(__filename);

/** Lays an act's page out on A4 as a PDF. What it is laid out with is large, and loaded when the first page is. */
@Injectable()
export class ActDocumentRenderer {
  private loaded: Pdfmake | undefined;

  /**
   * The act as a PDF, to be signed on paper. The same sheet gives the same bytes: the file is dated by the act's own
   * day, at midnight UTC, and a sheet without one by the first day that computers count.
   */
  async render(sheet: ActSheet, language: PageLanguage): Promise<Buffer> {
    this.loaded ??= loadPdfmake();
    return this.loaded.createPdf(definitionOf(pageOf(sheet, language))).getBuffer();
  }
}

function loadPdfmake(): Pdfmake {
  const loaded = load('pdfmake') as Pdfmake;
  const fontFiles = Object.values(serif);
  loaded.setFonts({ Serif: serif });
  loaded.setUrlAccessPolicy(() => false);
  loaded.setLocalAccessPolicy((path) => fontFiles.includes(path));
  return loaded;
}

function definitionOf(page: PageContent): Definition {
  const { language, secrecyMark, watermark, footerNumber } = page;
  return {
    pageSize: 'A4',
    pageMargins,
    version: '1.7',
    language,
    displayTitle: true,
    info: {
      title: page.title,
      author: page.author,
      creator: 'Qadagalau',
      creationDate: new Date(`${page.dated ?? '1970-01-01'}T00:00:00Z`),
    },
    defaultStyle: { font: 'Serif', fontSize: 12, lineHeight: 1.15 },
    styles: pageStyles,
    content: page.content,
    footer: (current, pages) => footerOf(footerNumber, pageLabel(language, current, pages)),
    pageBreakBefore: standsAlone,
    ...(secrecyMark !== undefined && { header: headerOf(secrecyMark) }),
    ...(watermark !== undefined && {
      watermark: { text: watermark, color: '#888888', opacity: 0.18, bold: true },
    }),
  };
}

/** A heading whose text begins on the next sheet: on its own there are only header and footer, which have no style. */
const standsAlone: Definition['pageBreakBefore'] = (node, { getFollowingNodesOnPage }) =>
  node.headlineLevel === 1 && getFollowingNodesOnPage()[0]?.style === undefined;

const [left, , right] = pageMargins;

const headerOf = (mark: string): Content => ({
  text: mark,
  alignment: 'right',
  bold: true,
  fontSize: 11,
  margin: [left, 26, right, 0],
});

const footerOf = (number: string, label: string): Content => ({
  columns: [
    { width: '*', text: number, fontSize: 9 },
    { width: 140, text: label, fontSize: 9, alignment: 'right' },
  ],
  columnGap: 14,
  margin: [left, 20, right, 0],
});
