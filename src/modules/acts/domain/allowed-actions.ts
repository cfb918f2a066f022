import { courtStepCodes, standing, type Ground } from '../../../statute';
import { type Act, isOver } from './act';
import { decide } from './act.decide';
import { authorityFor, authorityToCorrect } from './authority';
import { areaOf, outOfCourse } from './draft.decide';
import { againstFact } from './fact.decide';
import { factsInForce } from './facts-in-force';
import type { Facts } from './facts';
import { againstStaying, whoStays } from './stay.decide';
import { againstSuperior } from './superior.decide';
import { againstSuspending } from './suspension.decide';

/** One command on an act as it stands: open to the actor or refused, and on which grounds. */
export interface AllowedAction {
  /** The path segment of the command; `revision` is the draft's PATCH. */
  readonly action: string;
  readonly allowed: boolean;
  readonly grounds: readonly Ground[];
  /** Allowed as far as the act and the actor go; what is sent along is judged when it is sent. */
  readonly dependsOnInput: boolean;
}

const correctable = [
  ['services', 'receipt', 'service'],
  ['term', 'ownTerm', 'term'],
  ['consideration-notices', 'notice', 'consideration-notice'],
  ['considerations', 'consideration', 'consideration'],
  ['responses', 'response', 'response'],
  ['court-steps', 'courtStep', 'court-step'],
  ['publications', 'publication', 'publication'],
  ['notes', 'note', 'note'],
] as const;

const redatable = ['issuance', 'withdrawal', 'closure'] as const;

type Asks = (
  need: Parameters<typeof authorityFor>[0],
  judge?: typeof authorityFor,
) => Ground | undefined | false;
type Judged = readonly (Ground | undefined | false)[];

/** Every command, by the code that decides it. Nothing is decided twice. */
export function allowedActions(act: Act, facts: Facts): readonly AllowedAction[] {
  const bare = (command: Parameters<typeof decide>[1]): Judged => {
    const decision = decide(act, command, facts);
    return decision.accepted ? [] : decision.grounds;
  };
  const who: Asks = (need, judge = authorityFor) => {
    const authority = judge(need, facts, areaOf(act, facts));
    return !authority.allowed && authority.ground;
  };
  const hasExclusion = act.record.exclusions.some(({ liftedAt }) => liftedAt === undefined);
  const course = facts.law.ground('policy-act-course');
  return [
    action('revision', [outOfCourse(act, 'revised', facts), who('revision')], true),
    action('submissions-for-signature', bare({ type: 'submission' }), false),
    action('returns', [outOfCourse(act, 'returned', facts), who('return')], true),
    action('issuance', bare({ type: 'issuance' }), false),
    action('services', againstFact(act, { type: 'service' }, facts), true),
    action('term', againstFact(act, { type: 'term' }, facts), true),
    action('consideration-notices', againstFact(act, { type: 'consideration-notice' }, facts), true),
    action('considerations', againstFact(act, { type: 'consideration' }, facts), true),
    action('responses', againstFact(act, { type: 'response' }, facts), true),
    action('court-steps', againstCourtSteps(act, facts), true),
    action('publications', againstFact(act, { type: 'publication' }, facts), true),
    action('notes', againstFact(act, { type: 'note' }, facts), true),
    action('withdrawal', [outOfCourse(act, 'withdrawn', facts), who('withdrawal')], true),
    action('closure', bare({ type: 'closure' }), false),
    ...corrections(act, who, facts),
    ...superiorActions(act, who, facts),
    action('exclusions', [who('exclusion')], true),
    action('exclusions/lifting', [!hasExclusion && course, who('exclusion-lifting')], true),
  ];
}

/** What suspends, stays, ends or changes: by the office, a superior or a court. */
function superiorActions(act: Act, who: Asks, facts: Facts): readonly AllowedAction[] {
  const course = facts.law.ground('policy-act-course');
  const stayOfCourt = [...againstStaying(act, facts), whoStays(act, 'court', facts).ground];
  const stay = [...againstStaying(act, facts), whoStays(act, undefined, facts).ground];
  const running = (act.record.stays ?? []).find(({ lifting }) => lifting === undefined);
  const byCourt = running?.by.kind === 'court' ? running.by.courtId : undefined;
  const lifter = whoStays(act, byCourt, facts).ground;
  return [
    action('suspensions', [...againstSuspending(act, facts), who('suspension')], true),
    action('stays', standing(stay).length < standing(stayOfCourt).length ? stay : stayOfCourt, true),
    action('stays/lifting', [(!running || isOver(act)) && course, lifter], true),
    action('revocation', [outOfCourse(act, 'revoked', facts), againstSuperior('end', facts)], true),
    action('recall', [outOfCourse(act, 'recalled', facts), againstSuperior('end', facts)], true),
    action('amendments', [outOfCourse(act, 'amended', facts), againstSuperior('change', facts)], true),
  ];
}

/** Whatever is in force may be corrected until the act is over; the days of the office's own deeds also then. */
function corrections(act: Act, who: Asks, { law }: Facts): readonly AllowedAction[] {
  const nothing = law.ground('policy-correction');
  return [
    ...correctable.map(([segment, fact, type]) => {
      const isAbsent = factsInForce(act.record, fact).length === 0;
      const judged = [
        isOver(act) && law.ground('policy-act-course'),
        isAbsent && nothing,
        who(type, authorityToCorrect),
      ];
      return action(`${segment}/corrections`, judged, true);
    }),
    ...redatable.map((of) => action(`${of}/corrections`, [!act.record[of] && nothing, who(of)], true)),
  ];
}

/** Open where any step of a court is; where none is, refused as the step that least is against. */
function againstCourtSteps(act: Act, facts: Facts): Judged {
  const asked = courtStepCodes.map((step) =>
    standing(againstFact(act, { type: 'court-step', input: { step } }, facts)),
  );
  return asked.reduce((least, one) => (one.length < least.length ? one : least));
}

function action(name: string, judged: Judged, dependsOnInput: boolean): AllowedAction {
  const grounds = standing(judged);
  return {
    action: name,
    allowed: grounds.length === 0,
    grounds,
    dependsOnInput: dependsOnInput && grounds.length === 0,
  };
}
