import type { LocalDate } from '../../../kernel/time';
import { type Ground, type Signatory, standing } from '../../../statute';
import type { Act } from './act';
import { authorityFor } from './authority';
import { areaOf, marksOf, outOfCourse, writtenAgainst } from './draft.decide';
import type { Facts } from './facts';
import { type ActDecision, judge } from './judgement';
import { kindOf, matterOfAct } from './matter';
import { missingOf } from './missing';

/** Sent for signature: complete, lawful, and within the competence of the office whose head will sign. */
export function decideSubmission(act: Act, facts: Facts): ActDecision {
  const { actor, office } = facts;
  const course = outOfCourse(act, 'submitted', facts);
  const authority = authorityFor('submission', facts, areaOf(act, facts));
  const signatory = { officeLevel: office.level, position: 'head' } as const;
  return judge(
    [
      course,
      !authority.allowed && authority.ground,
      ...(course ? [] : againstSignature(act, facts, signatory)),
      ...(course ? [] : aboutLaterDays(act, facts.today, facts)),
    ],
    () => ({
      events: [
        {
          event: {
            type: 'submitted',
            id: facts.newId(),
            personId: actor.kind === 'person' ? actor.personId : '',
          },
          late: false,
        },
      ],
      warnings: marksOf(act.kind, act.draft, facts),
      footing: authority.allowed ? authority.footing : undefined,
    }),
  );
}

/** What the act is about is no later than the day of its issue; before it, than today. */
export const aboutLaterDays = (
  act: Act,
  issuedOn: LocalDate,
  facts: Facts,
): readonly (Ground | undefined | false)[] =>
  (facts.law.kind(act.kind)?.earlierDays?.(matterOfAct(act, facts)) ?? []).map(
    ({ on, pointer }) => on > issuedOn && facts.law.ground('policy-order-of-facts', pointer),
  );

/** What the law wants at signature, and what it bars from being signed. */
export function againstSignature(
  act: Act,
  facts: Facts,
  signatory: Signatory,
): readonly (Ground | undefined | false)[] {
  const { law } = facts;
  const kind = kindOf(act, facts);
  const matter = matterOfAct(act, facts);
  return [
    ...missingOf(kind, matter, law),
    ...writtenAgainst(act.kind, kind, act.draft, facts),
    ...kind.competence(matter, signatory, law),
  ];
}

/** Given back to its author by one who could have signed it. */
export function decideReturn(act: Act, reason: string, facts: Facts): ActDecision {
  const authority = authorityFor('return', facts, areaOf(act, facts));
  return judge([outOfCourse(act, 'returned', facts), !authority.allowed && authority.ground], () => ({
    events: [{ event: { type: 'returned', id: facts.newId(), reason }, late: false }],
    footing: authority.allowed ? authority.footing : undefined,
  }));
}

export const missingGrounds = (act: Act, facts: Facts): readonly Ground[] =>
  standing(missingOf(kindOf(act, facts), matterOfAct(act, facts), facts.law));
