import type { ActSheet, PageLanguage } from './act-sheet';
import { stroke, textNodes, type PageNode } from './page-node';
import { actingForWords, positionWords, signatureCaption } from './page-wording';

const [signatureWidth, nameWidth, columnGap] = [100, 160, 12];
/** From the top of a row of text to just below its baseline, in points. */
const baseline = 15;

/** Position, office and rank, the line to sign on, the name; whole on one page. Nothing where nobody is to sign. */
export function signatureOf(sheet: ActSheet, language: PageLanguage): PageNode[] {
  const { signatory, officeNames } = sheet;
  if (!signatory) return [];
  const { position, officeLevel, personNames, classRank = '', actingFor } = signatory;
  const inWhoseStead = actingFor
    ? actingForWords(actingFor.orderNumber, actingFor.personNames)[language]
    : '';
  const who = [positionWords(position, officeLevel)[language], officeNames[language]];
  const row: PageNode = {
    columns: [
      { width: '*', stack: textNodes(classRank, 'signatory') },
      { width: signatureWidth, stack: lineToSignOn(language) },
      { width: nameWidth, stack: textNodes(personNames[language], 'personName') },
    ],
    columnGap,
  };
  const block = [
    ...who.flatMap((line) => textNodes(line, 'signatory')),
    row,
    ...textNodes(inWhoseStead, 'actingFor'),
  ];
  return [{ stack: block, unbreakable: true, margin: [0, 28, 0, 0] }];
}

const lineToSignOn = (language: PageLanguage): PageNode[] => [
  stroke(signatureWidth, 0.6, baseline),
  { text: signatureCaption[language], style: 'caption' },
];
