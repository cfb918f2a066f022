import { present } from '../../../kernel/present';
import type { LocalDate } from '../../../kernel/time';
import type { Edition, Ground, PolicyRuleId, Signatory } from '../../../statute';
import type { PersonActor } from '../../prosecutors/domain';
import type { Act, Issuance } from './act';
import type { ActCommand } from './act-command';
import type { ActEvent } from './act-event';
import { authorityFor, type Footing, footingFor } from './authority';
import { areaOf, marksOf, outOfCourse } from './draft.decide';
import type { Facts } from './facts';
import { type ActDecision, judge, type Outcome } from './judgement';
import { kindOf, matterOfAct } from './matter';
import { judgeMoment } from './moments';
import { brokenBounds, ownTermOf, ownTermSet } from './own-term';
import { signatureOf } from './signature';
import { aboutLaterDays, againstSignature } from './signature.decide';

/**
 * Signed and numbered. The day of issue decides the edition and the signatory's appointment; the right to record is
 * judged now.
 */
export function decideIssuance(
  act: Act,
  command: ActCommand & { type: 'issuance' },
  facts: Facts,
): ActDecision {
  const onTheSpot = isOnTheSpot(act, facts);
  const course =
    act.state === 'draft' && !onTheSpot
      ? facts.law.ground('policy-act-course')
      : outOfCourse(act, 'issued', facts);
  const authority = authorityFor(issuanceNeed(act, facts), facts, areaOf(act, facts));
  const standings = [course, !authority.allowed && authority.ground];
  if (standings.some(Boolean) || facts.actor.kind !== 'person')
    return judge([...standings, ...(course ? [] : beyondPosition(act, facts))], () => ({ events: [] }));
  const issuedOn = command.issuedOn ?? facts.today;
  const law = facts.editions.on(issuedOn);
  if (!law) return judge([facts.law.ground('policy-edition-in-force', '/issuedOn')], () => ({ events: [] }));
  const then = footingThen(act, facts, law);
  const inForce: Facts = { ...facts, law };
  return judge([...againstIssuance(act, inForce, then), ...againstDay(act, issuedOn, inForce)], () =>
    issued(act, { ...command, issuedOn }, inForce, then ?? authority.footing),
  );
}

/** What the law leaves to particular offices is told beside the position that is wanting. */
function beyondPosition(act: Act, facts: Facts): readonly (Ground | undefined)[] {
  const { actor, office, law } = facts;
  if (actor.kind !== 'person') return [];
  const held = actor.capacities.find((capacity) => capacity.office.id === office.id);
  const signatory = held && { officeLevel: held.office.level, position: held.position };
  return signatory ? kindOf(act, facts).competence(matterOfAct(act, facts), signatory, law) : [];
}

/** The one who signs, with their footings on the day of issue. */
function signatoryOf({ actor, capacitiesOnIssue }: Facts): PersonActor {
  if (actor.kind !== 'person') throw new Error('only a person signs');
  return capacitiesOnIssue ? { ...actor, capacities: capacitiesOnIssue } : actor;
}

/** Their footing on that day. */
function footingThen(act: Act, facts: Facts, law: Edition<PolicyRuleId>): Footing | undefined {
  const { office } = facts;
  const need = issuanceNeed(act, facts);
  return footingFor(signatoryOf(facts), office, need, areaOf(act, facts), law.superiorMayAct);
}

/** What brooks no delay is signed by whichever prosecutor is there: unsent, and without a second person. */
const isOnTheSpot = (act: Act, facts: Facts): boolean =>
  facts.law.find('policy-on-the-spot') !== undefined &&
  kindOf(act, facts).brooksNoDelay?.(matterOfAct(act, facts)) === true;

/** What one must be to sign this act. */
export const issuanceNeed = (act: Act, facts: Facts): 'issuance' | 'issuance-on-the-spot' =>
  isOnTheSpot(act, facts) ? 'issuance-on-the-spot' : 'issuance';

function againstIssuance(
  act: Act,
  facts: Facts,
  then: Footing | undefined,
): readonly (Ground | undefined | false)[] {
  const { law } = facts;
  if (!law.kind(act.kind)) return [law.unknownKind(act.kind, '/issuedOn')];
  const signatory = then && {
    officeLevel: then.capacity.office.level,
    position: then.capacity.position,
  };
  return [
    !then && law.ground('policy-who-issues', '/issuedOn'),
    isAlone(act, facts) &&
      !isProsecutorGeneral(signatory) &&
      !isOnTheSpot(act, facts) &&
      law.ground('policy-second-person'),
    ...againstSignature(act, facts, signatory ?? { officeLevel: facts.office.level, position: 'head' }),
  ];
}

const isProsecutorGeneral = (signatory: Signatory | undefined): boolean =>
  signatory?.officeLevel === 'general' && signatory.position === 'head';

/** Nobody but the one who signs had a hand in it. */
function isAlone(act: Act, { actor }: Facts): boolean {
  const signer = actor.kind === 'person' ? actor.personId : undefined;
  return act.authorId === signer && act.record.submission?.personId === signer;
}

/** The day itself, an own term that ends on a fixed day (at least the law's minimum after issue), and what is later. */
export function againstDay(
  act: Act,
  issuedOn: LocalDate,
  facts: Facts,
): readonly (Ground | undefined | false)[] {
  const kind = facts.law.kind(act.kind);
  const own = ownTermOf(act.draft);
  return [
    ...judgeMoment({ on: issuedOn }, [], '/issuedOn', facts).grounds,
    ...(kind && own && 'dueOn' in own.term
      ? brokenBounds(kind, own.term, issuedOn, '/content/ownTerm/dueOn', facts)
      : []),
    ...aboutLaterDays(act, issuedOn, facts),
  ];
}

function issued(
  act: Act,
  { issuedOn, lateReason }: { readonly issuedOn: LocalDate; readonly lateReason?: string },
  facts: Facts,
  footing: Footing | undefined,
): Outcome {
  const { law, today, newId, registrationNumber = '' } = facts;
  const registeredLate = issuedOn < today;
  const issuance: Issuance = {
    id: newId(),
    issuedOn,
    registrationNumber: law.find('policy-number-series') ? registrationNumber : '',
    signatory: signatureOf(signatoryOf(facts), footing),
    registeredLate,
    ...present({ lateReason }),
  };
  const moment = { happenedOn: issuedOn, late: registeredLate, ...present({ lateReason }) };
  const own = ownTermSet(act, issuedOn, newId);
  return {
    events: [
      { event: { type: 'issued', edition: law.id, issuance }, ...moment },
      ...(own ? [{ event: { type: 'term-set' as const, ownTerm: own }, ...moment }] : []),
      ...suspendedWith(act, issuedOn, facts).map((event) => ({ event, ...moment })),
    ],
    warnings: [
      registeredLate && law.ground('policy-late-registration'),
      ...marksOf(act.kind, act.draft, facts),
    ],
    footing,
  };
}

/** What the protest suspends by itself, from the day of its issue on, 19(5). */
function suspendedWith(act: Act, suspendedOn: LocalDate, facts: Facts): readonly ActEvent[] {
  const object = kindOf(act, facts).suspendsWithIssue?.(matterOfAct(act, facts));
  if (object === undefined || !facts.law.find('protest-suspend-until-decision')) return [];
  const ground = act.draft.subject;
  return [
    { type: 'suspended', suspension: { id: facts.newId(), basis: 'protest', object, ground, suspendedOn } },
  ];
}
