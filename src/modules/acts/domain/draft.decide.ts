import { stepFrom } from '../../../kernel/lifecycle';
import {
  type Ground,
  type KindDefinition,
  type Matter,
  type PolicyRuleId,
  secrecyLevels,
  secrecyRank,
  type SupervisionArea,
} from '../../../statute';
import type { Act, Draft } from './act';
import { actLifecycle, type ActStep } from './act.lifecycle';
import { authorityFor } from './authority';
import type { Facts } from './facts';
import { judge, type ActDecision } from './judgement';
import { kindOf, matterOf } from './matter';
import { missingOf } from './missing';
import { brokenBounds, ownTermOf } from './own-term';

/** A step out of its order, where the lifecycle has no arrow for it. */
export const outOfCourse = (act: Act, step: ActStep, facts: Facts): Ground | undefined =>
  stepFrom(actLifecycle, act.state, step) ? undefined : facts.law.ground('policy-act-course');

/** The supervision area of the act, by which a deputy's delegation is judged. */
export const areaOf = (act: Act, facts: Facts): SupervisionArea => kindOf(act, facts).area(act.draft.content);

export interface NewDraft {
  readonly kind: string;
  readonly officeId: string;
  readonly authorId: string;
  readonly draft: Draft;
}

/** A new draft: who may write in that office, and what no completion could cure. */
export function decideDraft(fresh: NewDraft, facts: Facts): ActDecision {
  const { law, actor } = facts;
  const kind = law.kind(fresh.kind);
  if (!kind) return judge([law.unknownKind(fresh.kind, '/kind')], () => ({ events: [] }));
  if (kind.notDrafted !== undefined)
    return judge(againstMadeOtherwise(fresh, kind, facts), () => ({ events: [] }));
  const authority = authorityFor('drafting', facts, kind.area(fresh.draft.content));
  const footing = authority.allowed ? authority.footing : undefined;
  // A superior who drafts in a lower office sees the draft as a participant: drafts are their own office's.
  const participantIds = footing?.insteadOf !== undefined && actor.kind === 'person' ? [actor.personId] : [];
  return judge(
    [!authority.allowed && authority.ground, ...writtenAgainst(fresh.kind, kind, fresh.draft, facts)],
    () => ({
      events: [
        {
          event: { type: 'drafted', edition: law.id, ...fresh, participantIds },
          late: false,
        },
      ],
      warnings: marksOf(fresh.kind, fresh.draft, facts),
      footing,
    }),
  );
}

/** All that the law has against an act of a kind that is made some other way, and that other way besides. */
function againstMadeOtherwise(
  { kind: code, draft }: NewDraft,
  kind: KindDefinition,
  facts: Facts,
): readonly (Ground | undefined | false)[] {
  const { law, office } = facts;
  const matter = matterOf(code, draft, facts);
  const authority = authorityFor('submission', facts, kind.area(draft.content));
  return [
    !authority.allowed && authority.ground,
    ...missingOf(kind, matter, law),
    ...writtenAgainst(code, kind, draft, facts),
    ...kind.competence(matter, { officeLevel: office.level, position: 'head' }, law),
    law.ground(kind.notDrafted as PolicyRuleId, '/kind'),
  ];
}

/** A draft changed as a whole. */
export function decideRevision(act: Act, draft: Draft, facts: Facts): ActDecision {
  const course = outOfCourse(act, 'revised', facts);
  const authority = authorityFor('revision', facts, areaOf(act, facts));
  const standings = [course, !authority.allowed && authority.ground];
  const against = course ? [] : writtenAgainst(act.kind, kindOf(act, facts), draft, facts);
  return judge([...standings, ...against], () => ({
    events: [{ event: { type: 'revised', edition: facts.law.id, draft }, late: false }],
    warnings: marksOf(act.kind, draft, facts),
    footing: authority.allowed ? authority.footing : undefined,
  }));
}

/** What the kind marks in the draft without refusing it. */
export const marksOf = (code: string, draft: Draft, facts: Facts): readonly (Ground | undefined)[] =>
  facts.law.kind(code)?.marks?.(matterOf(code, draft, facts), facts.law) ?? [];

/** Grounds against what is written: by the kind, and by what any draft must keep to. */
export function writtenAgainst(
  code: string,
  kind: KindDefinition,
  draft: Draft,
  facts: Facts,
): readonly (Ground | undefined | false)[] {
  const { law, actor, responsiblePositions, responsibleClearance = 'secret', unknownReferences } = facts;
  const clearance = actor.kind === 'system' ? secrecyLevels.length : secrecyRank(actor.clearance);
  const isResponsibleFit = responsiblePositions.some(
    (position) => position !== 'clerk' && position !== 'registrar',
  );
  return [
    ...unknownReferences.map((pointer) => law.ground('policy-known-reference', pointer)),
    !isResponsibleFit && law.ground('policy-responsible-person', '/responsibleId'),
    secrecyRank(draft.secrecy) > clearance && law.ground('policy-clearance', '/secrecy'),
    // One who answers for an act must see it.
    secrecyRank(draft.secrecy) > secrecyRank(responsibleClearance) &&
      law.ground('policy-clearance', '/responsibleId'),
    ...ownTermWritten(kind, matterOf(code, draft, facts), draft, facts),
    ...addresseesFit(kind, matterOf(code, draft, facts), law),
    ...kind.written(matterOf(code, draft, facts), law),
  ];
}

/** One addressee unless the kind has several, each of a type that the kind's rule takes. */
function addresseesFit(
  kind: KindDefinition,
  matter: Matter,
  law: Facts['law'],
): readonly (Ground | undefined)[] {
  const { types, rule, several = false } = kind.addressee(matter);
  const isUnfit = matter.addressees.map(({ type }) => types !== undefined && !types.includes(type));
  return [
    !several && matter.addressees.length > 1
      ? law.ground('policy-number-of-addressees', '/addresseeIds')
      : undefined,
    ...isUnfit.map((unfit, index) =>
      unfit
        ? law.ground(rule as PolicyRuleId, several ? `/addresseeIds/${String(index)}` : '/addresseeId')
        : undefined,
    ),
  ];
}

/** A number of days outside the law's bounds is refused when written; a fixed day once its start is known. */
function ownTermWritten(kind: KindDefinition, matter: Matter, draft: Draft, facts: Facts): readonly Ground[] {
  const own = ownTermOf(draft);
  const barred = own && kind.againstOwnTerm?.(matter, facts.law, '/content/ownTerm');
  if (barred) return [barred];
  if (!own || !('days' in own.term)) return [];
  return brokenBounds(kind, own.term, facts.today, '/content/ownTerm/days', facts);
}
