import { localDateOf } from '../../../calendar';
import type { LocalDate } from '../../../kernel/time';
import type { Ground } from '../../ground';
import type { Breach } from '../../breach';
import type { NoticeTold, TermPlan } from '../../kind';
import type { Law } from '../../law';
import type { ConsiderationNotice, Matter, When } from '../../matter';
import type { Id } from '../id';
import { zoneThere } from './zone-there';

/** 25(2): the word of a consideration says the time, for which a day alone is too little, and the place. */
export const againstNotice = (
  { considerationAt, place }: NoticeTold,
  law: Law<Id>,
): readonly (Ground | undefined)[] => [
  considerationAt === undefined ? law.ground('submission-notice-of-hearing', '/considerationAt') : undefined,
  place === undefined ? law.ground('submission-notice-of-hearing', '/place') : undefined,
];

/** 25(2): the terms for considering it, for the word of the hearing beforehand, and for the report afterwards. */
export const submissionTerms = (matter: Matter, law: Law<Id>): TermPlan[] =>
  [...considerationTerms(matter, law), ...noticeTerm(matter, law), ...reportTerm(matter, law)].filter(
    ({ rule }) => law.find(rule),
  );

/** Thirty calendar days from receipt, and beside them the prosecutor's own term from the same start. */
function considerationTerms(matter: Matter, law: Law<Id>): TermPlan[] {
  const { receipt, ownTerm } = matter;
  if (!receipt) return [];
  const consideredOn = considered(matter)?.on;
  const shared = {
    start: receipt.when,
    startedBy: { fact: 'service', id: receipt.id, proof: receipt.proof },
    zone: zoneThere(matter, law),
    ...(consideredOn !== undefined && { metBy: { on: consideredOn } }),
    breach: 'silence',
  } as const;
  const ofLaw: TermPlan = { ...shared, rule: 'submission-term-max', basis: 'law' };
  if (!ownTerm) return [ofLaw];
  return [
    { ...shared, rule: 'submission-term-by-prosecutor', basis: 'prosecutor', own: ownTerm.term },
    ofLaw,
  ];
}

/** Counted back from the hearing that the word in force tells of; told later, a breach that leaves the hearing valid. */
function noticeTerm(matter: Matter, law: Law<Id>): TermPlan[] {
  const { notice } = matter;
  if (notice?.considerationAt === undefined) return [];
  return [
    {
      rule: 'submission-notice-of-hearing',
      basis: 'law',
      start: { at: notice.considerationAt },
      startedBy: { fact: 'consideration-notice', id: notice.id },
      zone: zoneThere(matter, law),
      metBy: { on: firstToldOf(notice, matter) },
      breach: 'notice',
    },
  ];
}

/** The day on which that time and place were told first: the same word said again later takes nothing from it. */
function firstToldOf(notice: ConsiderationNotice, { earlierNotices = [] }: Matter): LocalDate {
  const same = earlierNotices.filter(
    ({ considerationAt, place }) => considerationAt === notice.considerationAt && place === notice.place,
  );
  const [first = notice.notifiedOn] = [...same, notice].map(({ notifiedOn }) => notifiedOn).toSorted();
  return first;
}

/** Three working days from the consideration to the receipt of the report; missing or late, a breach. */
function reportTerm(matter: Matter, law: Law<Id>): TermPlan[] {
  const { response } = matter;
  const from = considered(matter);
  if (!from) return [];
  return [
    {
      rule: 'submission-report-term',
      basis: 'law',
      start: { on: from.on },
      startedBy: { fact: from.fact, id: from.id },
      zone: zoneThere(matter, law),
      ...(response && { metBy: receivedWhen(response) }),
      breach: 'report',
    },
  ];
}

const receivedWhen = ({ receivedOn, receivedAt }: NonNullable<Matter['response']>): When =>
  receivedAt === undefined ? { on: receivedOn } : { at: receivedAt };

/** 25(2): a consideration of which the prosecutor was not told, and one that ended without any measure. */
export function submissionBreaches(matter: Matter, law: Law<Id>): Breach[] {
  const { response } = matter;
  const held = considered(matter);
  return [
    ...(held && !isTold(matter, law)
      ? [{ kind: 'notice' as const, rule: 'submission-notice-of-hearing', foundIn: held.id }]
      : []),
    ...(response?.takenMeasures.length === 0
      ? [{ kind: 'without-measures' as const, rule: 'submission-mandatory-measures', foundIn: response.id }]
      : []),
  ];
}

/** Whether the word in force tells of the consideration; of its very day, where that was recorded. */
function isTold(matter: Matter, law: Law<Id>): boolean {
  const { notice, consideration } = matter;
  if (notice?.considerationAt === undefined) return false;
  const day = localDateOf(notice.considerationAt, zoneThere(matter, law));
  return consideration === undefined || consideration.consideredOn === day;
}

/** The consideration, or the decision that the answer tells of where no consideration was recorded. */
function considered({ consideration, response }: Matter) {
  if (consideration) return { fact: 'consideration', id: consideration.id, on: consideration.consideredOn };
  return response && { fact: 'response', id: response.id, on: response.decidedOn };
}
