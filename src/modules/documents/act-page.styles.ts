import type { Style } from 'pdfmake';
import type { PageStyle } from './domain';

/** Margins of a sheet: left 30 mm to file it, right 15 mm, in points: left, top, right, bottom. */
export const pageMargins: [number, number, number, number] = [85, 57, 42, 62];

const indent = 28;

/** What each text of an act's page looks like: sizes and spaces in points. */
export const pageStyles: Record<PageStyle, Style> = {
  officeName: { bold: true, fontSize: 11, alignment: 'center', lineHeight: 1.1 },
  dateAndNumber: { fontSize: 11 },
  place: { fontSize: 11, alignment: 'right' },
  addressee: { bold: true, margin: [0, 0, 0, 4] },
  title: { bold: true, fontSize: 16, alignment: 'center', characterSpacing: 1.5, margin: [0, 22, 0, 4] },
  subject: { alignment: 'center', margin: [0, 0, 0, 4] },
  heading: { bold: true, margin: [0, 10, 0, 3] },
  paragraph: { alignment: 'justify', leadingIndent: indent, margin: [0, 0, 0, 3] },
  item: { alignment: 'justify', leadingIndent: indent, margin: [0, 0, 0, 3] },
  basis: { alignment: 'justify', fontSize: 11, leadingIndent: indent },
  signatory: {},
  caption: { fontSize: 8, alignment: 'center', margin: [0, 1, 0, 0] },
  personName: {},
  actingFor: { fontSize: 10, margin: [0, 8, 0, 0] },
  smallHeading: { fontSize: 10, bold: true, margin: [0, 18, 0, 2] },
  copy: { fontSize: 10 },
};
