import type { Ground } from '../../ground';
import type { Law } from '../../law';
import type { Matter } from '../../matter';
import type { Id } from '../id';
import { purposeLawOf, resolutionContentOf } from './resolution.content';
import type { TermWay } from './resolution.purpose-law';

/** Who sets the term of a purpose, and what that leaves no room for. */
interface Way {
  /** The rule that leaves no room for a term of the prosecutor's. */
  readonly againstOwnTerm?: Id;
  /** A term that the law sets for the very execution has a place. */
  readonly takesTermOfLaw?: true;
  /** Nobody but the prosecutor carries it out. */
  readonly isOurs?: true;
}

export const ways: Readonly<Record<TermWay, Way>> = {
  execution: { takesTermOfLaw: true },
  elapsed: { takesTermOfLaw: true },
  'other-laws': { takesTermOfLaw: true, againstOwnTerm: 'resolution-execution-term' },
  'until-court': { againstOwnTerm: 'application-suspension-by-resolution' },
  inspection: { againstOwnTerm: 'inspection-term', isOurs: true },
  'forced-attendance': { againstOwnTerm: 'forced-attendance-24h' },
  'first-measure': { againstOwnTerm: 'enforcement-immediate-measures' },
  release: { againstOwnTerm: 'enforcement-release-immediate' },
};

/** No term of the prosecutor's beside one that the law sets, 20(3). */
export function againstOwnTermOfResolution(
  matter: Matter,
  law: Law<Id>,
  pointer: string,
): Ground | undefined {
  const content = resolutionContentOf(matter);
  const purposeLaw = purposeLawOf(content);
  const rule = content.termOfLaw
    ? 'resolution-execution-term'
    : purposeLaw && ways[purposeLaw.term].againstOwnTerm;
  return rule && law.ground(rule, pointer);
}

/** Hours run from an instant: where they run from the receipt, its minute is needed, 26-1(3). */
export function receiptToTheMinute(matter: Matter, law: Law<Id>): Id | undefined {
  const isHours = purposeLawOf(resolutionContentOf(matter))?.term === 'forced-attendance';
  return isHours && law.find('policy-forced-attendance-from-receipt') ? 'forced-attendance-24h' : undefined;
}

/** Other laws set the term, 20(3); a suspension until the court's hearing ends with it, 23(2). */
export function withoutTerm(matter: Matter): string | undefined {
  const content = resolutionContentOf(matter);
  const way = purposeLawOf(content)?.term;
  if (way === 'other-laws' && !content.termOfLaw) return 'resolution-execution-term';
  return way === 'until-court' ? 'application-suspension-by-resolution' : undefined;
}
