import { type ActSheet, pageOf, type PageLanguage } from '../../src/modules/documents/domain';
import { Edition, type KindDefinition, kz2709of1995, type Matter } from '../../src/statute';
import { protestSheet } from './act-sheet';
import { akimat } from './acts';
import { said } from './page-texts';

const nothing: Matter = {
  kind: 'protest',
  secrecy: 'public',
  office: { level: 'district', zone: akimat.zone },
  addressees: [akimat],
  norms: [],
  requestedMeasures: [],
  content: {},
};

/** A matter of which only that is said. */
export const aMatterOf = (kind: KindDefinition, said: Partial<Matter>): Matter => ({
  ...nothing,
  kind: kind.code,
  ...said,
});

/** Every text of the printed page of that matter, in reading order; issued on 11 May 2016. */
export function kindPage(
  kind: KindDefinition,
  matter: Matter,
  language: PageLanguage,
  changed: Partial<ActSheet> = {},
): string[] {
  const law = new Edition(kz2709of1995);
  const sheet: ActSheet = {
    ...protestSheet,
    title: kind.title,
    registrationNumber: `${kind.code.toUpperCase()}/AKMOLA.BURABAY/2016/00001`,
    parts: kind.printed(matter, law),
    legalBasis: kind.basis(matter).map((id) => law.rule(id).cites),
    copies: [],
    ...changed,
  };
  return said(pageOf(sheet, language).content).map(({ text }) => text);
}
