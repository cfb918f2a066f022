import { present } from '../../../kernel/present';
import type { Ground, PolicyRuleId } from '../../../statute';
import { type Act, type SuperiorEnd } from './act';
import type { ActCommand } from './act-command';
import { authorityFor, superiorFooting } from './authority';
import { areaOf, outOfCourse, writtenAgainst } from './draft.decide';
import type { Facts } from './facts';
import { factsInForce } from './facts-in-force';
import { type ActDecision, judge } from './judgement';
import { kindOf, matterOf } from './matter';
import { missingOf } from './missing';
import { judgeMoment } from './moments';

type Ending = ActCommand & { type: 'revocation' | 'recall' };

const rules = { end: 'superior-revoke-recall', change: 'subordination-revoke-recall-amend' } as const;

/** Only a superior, 8(3), 16(1) 4): for the office itself there is the withdrawal. */
export const againstSuperior = (of: keyof typeof rules, facts: Facts): Ground | undefined =>
  superiorFooting(facts) ? undefined : facts.law.ground(rules[of] as PolicyRuleId);

/** Its force is taken away from that day on, or it is taken back without being judged; at any time. */
export function decideSuperiorEnd(
  act: Act,
  { type, on: day, reason, complaintId, courtId, lateReason }: Ending,
  facts: Facts,
): ActDecision {
  const who = whoEnds(act, courtId, facts);
  const on = day ?? facts.today;
  const step = type === 'revocation' ? 'revoked' : 'recalled';
  const { grounds, late } = judgeMoment({ on }, [act.record.issuance?.issuedOn], `/${step}On`, facts);
  return judge([outOfCourse(act, step, facts), who.ground, ...grounds], () => {
    const end: SuperiorEnd = {
      ...{ id: facts.newId(), on, reason, measuresNotUndone: executedMeasures(act) },
      ...present({ complaintId, courtId }),
    };
    return {
      events: [{ event: { type: step, end }, happenedOn: on, late, ...present({ lateReason }) }],
      warnings: end.measuresNotUndone.length > 0 ? [facts.law.ground('policy-measures-not-undone')] : [],
      footing: who.footing,
    };
  });
}

/** What a court ruled the office's staff records; the rest is a superior's own word. */
function whoEnds(act: Act, courtId: string | undefined, facts: Facts) {
  if (courtId === undefined)
    return { footing: superiorFooting(facts), ground: againstSuperior('end', facts) };
  const authority = authorityFor('court-ruling', facts, areaOf(act, facts));
  return { footing: authority.footing, ground: authority.allowed ? undefined : authority.ground };
}

/** What was carried out upon the act. */
const executedMeasures = ({ record }: Act): readonly string[] =>
  factsInForce(record, 'response').flatMap(({ takenMeasures }) => takenMeasures.map(({ text }) => text));

/** The text of the act changed: a new version, whole and lawful as the first; both are kept. */
export function decideAmendment(
  act: Act,
  { draft, amendedOn, reason, complaintId, lateReason }: ActCommand & { type: 'amendment' },
  facts: Facts,
): ActDecision {
  const on = amendedOn ?? facts.today;
  const course = outOfCourse(act, 'amended', facts);
  const { grounds, late } = judgeMoment({ on }, [act.record.issuance?.issuedOn], '/amendedOn', facts);
  const standings = [course, againstSuperior('change', facts), ...grounds];
  const text = course ? [] : againstText(act, draft, facts);
  return judge([...standings, ...text], () => {
    const amendment = {
      ...{ id: facts.newId(), amendedOn: on, reason, before: act.draft },
      ...present({ complaintId }),
    };
    return {
      events: [
        { event: { type: 'amended', amendment, draft }, happenedOn: on, late, ...present({ lateReason }) },
      ],
      footing: superiorFooting(facts),
    };
  });
}

function againstText(act: Act, draft: Act['draft'], facts: Facts): readonly (Ground | undefined | false)[] {
  const kind = kindOf(act, facts);
  return [
    ...missingOf(kind, matterOf(act.kind, draft, facts), facts.law),
    ...writtenAgainst(act.kind, kind, draft, facts),
  ];
}
