import type { Ground } from '../../ground';
import type { Law } from '../../law';
import type { Matter } from '../../matter';
import type { Id } from '../id';
import { applicationContentOf, type SupervisionAct } from './court-application.content';

/** Acts that can be rejected or left without consideration; the others call for no answer. */
const answered: readonly (SupervisionAct | undefined)[] = [
  'protest',
  'resolution',
  'order',
  'instruction',
  'submission',
];

/** Acts whose term is the prosecutor's and never the law's: 24(3), and an instruction, for which there is none. */
const withoutTermOfLaw: readonly (SupervisionAct | undefined)[] = ['order', 'instruction'];

/** An application after a rejection, 23(2). */
export const isChallenge = (matter: Matter): boolean => applicationContentOf(matter).type === 'challenge';

/** What no completion can cure: an act that nobody can reject, and a fee. */
export function written(matter: Matter, law: Law<Id>): (Ground | undefined)[] {
  const { challenge, stateFee = 0 } = applicationContentOf(matter);
  const kind = challenge?.act?.kind;
  return [
    kind !== undefined && !answered.includes(kind)
      ? law.ground('application-after-rejection', '/content/challenge/act/kind')
      : undefined,
    stateFee === 0 ? undefined : law.ground('application-no-fee', '/content/stateFee'),
  ];
}

/** 23(2) speaks of the term set by law: where only the prosecutor's has passed, another legal ground is wanted. */
export function needsLegalGround(matter: Matter): boolean {
  const { act, ground } = applicationContentOf(matter).challenge ?? {};
  const isOfProsecutor =
    ground === 'prosecutor-term-missed' ||
    (ground === 'not-considered' && withoutTermOfLaw.includes(act?.kind));
  return isChallenge(matter) && isOfProsecutor;
}

/** The application is taken and marked, as long as that ground is not stated. */
export const marks = (matter: Matter, law: Law<Id>): (Ground | undefined)[] => [
  needsLegalGround(matter) && applicationContentOf(matter).challenge?.legalGround === undefined
    ? law.ground('policy-legal-ground-to-be-stated', '/content/challenge/legalGround')
    : undefined,
];
