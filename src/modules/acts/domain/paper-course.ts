import { present } from '../../../kernel/present';
import type { LocalDate } from '../../../kernel/time';
import { type Ground, standing } from '../../../statute';
import type { Act, Issuance } from './act';
import type { FactCommand } from './act-command';
import type { HappenedEvent } from './act-event';
import { evolve } from './act.evolve';
import type { Footing } from './authority';
import { againstFact, judgeFact } from './fact.decide';
import type { Facts } from './facts';
import { againstDay } from './issuance.decide';
import { ownTermSet } from './own-term';
import type { PaperAct } from './paper-act';
import { signatureOf } from './signature';
import { againstSignature } from './signature.decide';

/** An act of a paper register as far as it has been followed, with what happened and all that speaks against it. */
export interface Course {
  readonly act: Act;
  readonly events: readonly HappenedEvent[];
  readonly grounds: readonly Ground[];
}

/** The id of an act that is only being judged. */
const unborn = 'paper';

/** The course after more events: also after one that is refused, so that what follows is judged too. */
export function onward(
  course: Course | undefined,
  events: readonly HappenedEvent[],
  grounds: readonly Ground[],
  { now }: Facts,
): Course {
  const act = events.reduce<Act | undefined>(
    (made, { event }) => evolve(made, { actId: unborn, version: 1, recordedAt: now, event }),
    course?.act,
  );
  if (!act) throw new Error('a course begins with a draft');
  return {
    act,
    events: [...(course?.events ?? []), ...events],
    grounds: [...(course?.grounds ?? []), ...grounds],
  };
}

/** Drafted and issued at once, then each fact in its order; a fact that is refused is told with those after it. */
export function courseOf(paper: PaperAct, facts: Facts, footing: Footing | undefined): Course {
  const { issuedOn, draft } = paper;
  const { office, law, newId } = facts;
  const begun = onward(undefined, [draftedOf(paper, facts)], [], facts);
  const signatory = { officeLevel: office.level, position: 'head' } as const;
  const against = [
    ...againstSignature(begun.act, facts, signatory),
    ...againstDay(begun.act, issuedOn, facts),
  ];
  const moment = momentOf(paper, issuedOn, facts);
  const own = ownTermSet({ ...begun.act, draft }, issuedOn, newId);
  const issuance = issuanceOf(paper, facts, footing);
  const events: readonly HappenedEvent[] = [
    { event: { type: 'issued', edition: law.id, issuance }, ...moment },
    ...(own ? [{ event: { type: 'term-set' as const, ownTerm: own }, ...moment }] : []),
  ];
  const issued = onward(begun, events, standing(against), facts);
  return paper.facts.reduce((course, command) => afterFact(course, command, paper, facts), issued);
}

function draftedOf({ kind, officeId, draft }: PaperAct, { law, actor }: Facts): HappenedEvent {
  if (actor.kind !== 'person') throw new Error('only a person brings in a paper register');
  const { personId: authorId } = actor;
  const event = { kind, officeId, authorId, draft, edition: law.id, participantIds: [] };
  return { event: { type: 'drafted', ...event }, late: false };
}

function issuanceOf(
  { number, issuedOn, signedBy, lateReason }: PaperAct,
  { actor, today, newId }: Facts,
  footing: Footing | undefined,
): Issuance {
  if (actor.kind !== 'person') throw new Error('only a person brings in a paper register');
  return {
    id: newId(),
    issuedOn,
    registrationNumber: number,
    signatory: signatureOf(actor, footing),
    registeredLate: issuedOn < today,
    imported: true,
    ...present({ signedBy, lateReason }),
  };
}

const momentOf = (
  { lateReason }: PaperAct,
  on: LocalDate,
  { today }: Facts,
): Omit<HappenedEvent, 'event'> => ({
  happenedOn: on,
  late: on < today,
  ...present({ lateReason }),
});

function afterFact(course: Course, command: FactCommand, { lateReason }: PaperAct, facts: Facts): Course {
  const place = command.type === 'court-step' ? `${command.type}/${command.input.step}` : command.type;
  const below = (ground: Ground): Ground => ({ ...ground, pointer: `/${place}${ground.pointer ?? ''}` });
  const standings = standing(againstFact(course.act, command, facts));
  if (standings.length > 0) return onward(course, [], standings.map(below), facts);
  const { event, when, late, grounds } = judgeFact(course.act, command, facts);
  const moment = 'on' in when ? { happenedOn: when.on } : { happenedAt: when.at };
  const happened = { event, ...moment, late, ...present({ lateReason }) };
  return onward(course, [happened], standing(grounds).map(below), facts);
}
