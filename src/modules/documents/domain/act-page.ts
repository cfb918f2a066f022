import { dayInWords } from '../../../calendar';
import type { LocalDate } from '../../../kernel/time';
import type { ActSheet, PageLanguage } from './act-sheet';
import { stroke, textNodes, textWidth, type PageNode } from './page-node';
import { copiesOf, legalBasisOf, partOf } from './page-parts';
import { signatureOf } from './page-signature';
import { draftWord, secrecyMarks } from './page-wording';

/** A printed act as plain data, to be laid out on sheets of A4. */
export interface PageContent {
  readonly language: PageLanguage;
  /** What the document is called outside its pages. */
  readonly title: string;
  readonly author: string;
  readonly dated?: LocalDate;
  /** Top right of every sheet. */
  readonly secrecyMark?: string;
  /** Across every sheet. */
  readonly watermark?: string;
  /** Bottom left of every sheet: the registration number, or that there is none yet. */
  readonly footerNumber: string;
  readonly content: PageNode[];
}

/**
 * The page of an act in Kazakh or Russian: the head in both (57(3)), then the form that gives an act its effect
 * (5(5)): date, number, addressee, title, the parts of its kind, the articles it rests on, the signature. What the
 * sheet does not have is left out.
 */
export function pageOf(sheet: ActSheet, language: PageLanguage): PageContent {
  const { registrationNumber, issuedOn } = sheet;
  const mark = secrecyMarks[sheet.secrecy]?.[language];
  const title = sheet.title[language];
  return {
    language,
    title: registrationNumber === undefined ? title : `${title} № ${registrationNumber}`,
    author: sheet.officeNames[language],
    ...(issuedOn !== undefined && { dated: issuedOn }),
    ...(mark !== undefined && { secrecyMark: mark }),
    ...(sheet.draft && { watermark: draftWord[language] }),
    footerNumber: registrationNumber ?? draftWord[language],
    content: [
      ...headOf(sheet),
      ...dateAndNumberOf(sheet, language),
      ...addresseesOf(sheet, language),
      { text: title.toUpperCase(), style: 'title' },
      ...textNodes(sheet.subject, 'subject'),
      ...sheet.parts.flatMap((part) => partOf(part, language)),
      ...legalBasisOf(sheet, language),
      ...signatureOf(sheet, language),
      ...copiesOf(sheet, language),
    ],
  };
}

function headOf({ officeNames }: ActSheet): PageNode[] {
  return [
    {
      columns: [
        { width: '*', text: officeNames.kk.toUpperCase(), style: 'officeName' },
        { width: '*', text: officeNames.ru.toUpperCase(), style: 'officeName' },
      ],
      columnGap: 36,
    },
    stroke(textWidth, 1.4, 8),
    stroke(textWidth, 0.5, 2.5),
  ];
}

function dateAndNumberOf(
  { issuedOn, registrationNumber, place }: ActSheet,
  language: PageLanguage,
): PageNode[] {
  const left: PageNode[] = [
    ...(issuedOn === undefined ? [] : textNodes(dayInWords(issuedOn)[language], 'dateAndNumber')),
    ...(registrationNumber === undefined ? [] : textNodes(`№\u00a0${registrationNumber}`, 'dateAndNumber')),
  ];
  const right = textNodes(place?.[language] ?? '', 'place');
  if (left.length + right.length === 0) return [];
  return [
    {
      columns: [
        { width: '*', stack: left },
        { width: 150, stack: right },
      ],
      columnGap: 14,
      margin: [0, 12, 0, 0],
    },
  ];
}

function addresseesOf({ addressees }: ActSheet, language: PageLanguage): PageNode[] {
  const names = addressees.flatMap((name) => textNodes(name[language], 'addressee'));
  if (names.length === 0) return [];
  return [
    {
      columns: [
        { width: '*', stack: [] },
        { width: 230, stack: names },
      ],
      columnGap: 14,
      margin: [0, 18, 0, 0],
    },
  ];
}
