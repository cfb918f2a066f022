/** How a text of the page looks; the renderer gives each its type size, weight and space. */
export type PageStyle =
  | 'officeName'
  | 'dateAndNumber'
  | 'place'
  | 'addressee'
  | 'title'
  | 'subject'
  | 'heading'
  | 'paragraph'
  | 'item'
  | 'basis'
  | 'signatory'
  | 'caption'
  | 'personName'
  | 'actingFor'
  | 'smallHeading'
  | 'copy';

/** A line drawn across, in points of 1/72 inch. */
export interface PageStroke {
  type: 'line';
  x1: number;
  y1: number;
  x2: number;
  y2: number;
  lineWidth: number;
}

/** Space around a piece of the page, in points: left, top, right, bottom. */
export type PageMargin = [number, number, number, number];

/**
 * A piece of the page in the form that pdfmake lays out, as plain data. Its arrays may be written to, because
 * pdfmake writes its measures into them: a page is laid out once.
 */
export type PageNode =
  | { text: string; style: PageStyle; headlineLevel?: 1 }
  | { columns: (PageNode & { width: number | '*' })[]; columnGap: number; margin?: PageMargin }
  | { stack: PageNode[]; unbreakable?: true; margin?: PageMargin }
  | { canvas: PageStroke[]; margin?: PageMargin };

/** The width of the text on a sheet of A4, between margins of 30 mm and 15 mm, in points. */
export const textWidth = 468;

/** A rule from the left edge, `width` points long, with `above` points of space over it. */
export const stroke = (width: number, lineWidth: number, above = 0): PageNode => ({
  canvas: [{ type: 'line', x1: 0, y1: 0, x2: width, y2: 0, lineWidth }],
  margin: [0, above, 0, 0],
});

/**
 * The lines of a text as they can be printed: no control characters, no blank lines; a text without anything to see
 * gives none.
 */
export const printedLines = (text: string): string[] =>
  text
    .split(/\r\n|[\n\r\u2028\u2029]/)
    .map((line) =>
      line
        .replaceAll('\t', ' ')
        .replaceAll(/\p{Cc}/gu, '')
        .trim(),
    )
    .filter((line) => line !== '');

/** Each line of the text in that look. */
export const textNodes = (text: string, style: PageStyle): PageNode[] =>
  printedLines(text).map((line) => ({ text: line, style }));
