import { localDateOf, type OwnTerm, startOfDay } from '../../../calendar';
import type { TermPlan } from '../../kind';
import type { Law } from '../../law';
import type { Matter, Receipt, When } from '../../matter';
import type { Id } from '../id';
import { zoneThere } from './zone-there';
import { executionTerm, reportedAtOnce } from './execution';
import { purposeLawOf, type ResolutionContent, resolutionContentOf } from './resolution.content';
import type { TermWay } from './resolution.purpose-law';
import { ways } from './resolution.ways';

type Plans = (matter: Matter, law: Law<Id>) => readonly TermPlan[];

const plansOf: Readonly<Record<TermWay, Plans>> = {
  execution: inTerm,
  elapsed: inTerm,
  'other-laws': inTerm,
  'until-court': () => [],
  inspection,
  'forced-attendance': forcedAttendance,
  'first-measure': firstMeasure,
  release: releaseAtOnce,
};

/** The terms of a resolution by its purpose, and upon its execution the report "at once", 20(3). */
export function resolutionTerms(matter: Matter, law: Law<Id>): TermPlan[] {
  const purposeLaw = purposeLawOf(resolutionContentOf(matter));
  if (!purposeLaw) return [];
  return [
    ...plansOf[purposeLaw.term](matter, law),
    ...(ways[purposeLaw.term].isOurs ? [] : reportedAtOnce(matter, law, 'resolution-result-immediate')),
  ];
}

/** 20(3): the term of the law wins; only without one the prosecutor's. */
function inTerm(matter: Matter, law: Law<Id>): TermPlan[] {
  const { termOfLaw } = resolutionContentOf(matter);
  if (termOfLaw) {
    const own = countedBy(termOfLaw);
    return executionTerm(matter, law, {
      rule: 'resolution-execution-term',
      basis: 'law',
      ...(own && { own }),
    });
  }
  const { ownTerm } = matter;
  return ownTerm
    ? executionTerm(matter, law, {
        rule: 'resolution-execution-term-fallback',
        basis: 'prosecutor',
        own: ownTerm.term,
      })
    : [];
}

/** A term of which only the provision is named has no date. */
function countedBy(termOfLaw: NonNullable<ResolutionContent['termOfLaw']>): OwnTerm | undefined {
  if ('days' in termOfLaw) return { days: termOfLaw.days };
  return 'dueOn' in termOfLaw ? { dueOn: termOfLaw.dueOn } : undefined;
}

/** 5(4): one month from the resolution; it binds the prosecutor. */
function inspection(matter: Matter): TermPlan[] {
  const { issuedOn, issuanceId, office } = matter;
  if (issuedOn === undefined || issuanceId === undefined) return [];
  const metBy = executed(matter);
  return [
    {
      rule: 'inspection-term',
      basis: 'law',
      start: { on: issuedOn },
      startedBy: { fact: 'issuance', id: issuanceId },
      zone: office.zone,
      ...(metBy && { metBy }),
    },
  ];
}

/** What starts with the receipt. */
const uponReceipt = (receipt: Receipt, matter: Matter, law: Law<Id>) =>
  ({
    basis: 'law',
    start: receipt.when,
    startedBy: { fact: 'service', id: receipt.id, proof: receipt.proof },
    zone: zoneThere(matter, law, receipt),
  }) as const;

/** 26-1(3): the hours run from the receipt; a day of execution without its hour counts from its first moment. */
function forcedAttendance(matter: Matter, law: Law<Id>): TermPlan[] {
  const { receipt } = matter;
  const isFromReceipt = law.find('policy-forced-attendance-from-receipt') !== undefined;
  if (!receipt || !isFromReceipt || !('at' in receipt.when)) return [];
  const begun = uponReceipt(receipt, matter, law);
  const done = executed(matter);
  const metBy = done && ('at' in done ? done : { at: startOfDay(done.on, begun.zone) });
  return [{ ...begun, rule: 'forced-attendance-24h', ...(metBy && { metBy }) }];
}

/** 26-1(2): measures at once upon receipt; met by the first of them. */
function firstMeasure(matter: Matter, law: Law<Id>): TermPlan[] {
  const { receipt, response } = matter;
  if (!receipt) return [];
  const receivedOn = 'on' in receipt.when ? receipt.when.on : localDateOf(receipt.when.at, receipt.zone);
  const taken = (response?.takenMeasures ?? [])
    .flatMap(({ takenOn }) => (takenOn !== undefined && takenOn >= receivedOn ? [takenOn] : []))
    .toSorted();
  const metBy: When | undefined = taken[0] === undefined ? executed(matter) : { on: taken[0] };
  const rule: Id = 'enforcement-immediate-measures';
  return [{ ...uponReceipt(receipt, matter, law), rule, ...(metBy && { metBy }) }];
}

/** 44 6): whoever is held unlawfully is released at once. */
function releaseAtOnce(matter: Matter, law: Law<Id>): TermPlan[] {
  const { receipt } = matter;
  const metBy = executed(matter);
  const rule: Id = 'enforcement-release-immediate';
  return receipt ? [{ ...uponReceipt(receipt, matter, law), rule, ...(metBy && { metBy }) }] : [];
}

/** When it was carried out; in part is not carried out. */
function executed({ response }: Matter): When | undefined {
  if (response?.outcome !== 'executed') return undefined;
  const { executedAt, executedOn, decidedOn } = response;
  return executedAt === undefined ? { on: executedOn ?? decidedOn } : { at: executedAt };
}
