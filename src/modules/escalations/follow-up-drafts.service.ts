import { Injectable } from '@nestjs/common';
import { v7 as uuid } from 'uuid';
import { localDateOf } from '../../calendar';
import type { Tx } from '../../database/tx';
import { present } from '../../kernel/present';
import type { LocalDate } from '../../kernel/time';
import type { FollowUp } from '../../statute';
import { ActDeeds, type Deed, type HeldAct } from '../acts';
import { type Act, type Draft, matterOfAct } from '../acts/domain';
import type { PersonActor } from '../prosecutors';
import type { Escalation } from './domain';
import type { OnPath } from './escalation-facts.service';

const longestSubject = 2000;

/** Makes the draft that an approved request asks for: it carries over parties, norms and measures, linked both ways. */
@Injectable()
export class FollowUpDrafts {
  constructor(private readonly deeds: ActDeeds) {}

  /** The id of the draft; undefined where the law of the act knows no such follow-up. */
  async make(
    tx: Tx,
    one: Escalation,
    held: HeldAct,
    onPath: OnPath,
    deed: Deed & { readonly actor: PersonActor },
  ): Promise<string | undefined> {
    const draft = await this.drafted(tx, one, held, onPath, deed);
    if (!draft) return undefined;
    const { route } = one.asked;
    const followUp = { actId: draft.id, kind: draft.kind, escalationId: one.id, route };
    await this.deeds.apply(tx, held, { type: 'follow-up', followUp }, deed);
    return draft.id;
  }

  private async drafted(
    tx: Tx,
    one: Escalation,
    held: HeldAct,
    { path }: OnPath,
    deed: Deed & { readonly actor: PersonActor },
  ): Promise<Act | undefined> {
    const { act, facts } = held;
    const [own, above = own] = path;
    const made = facts.law.kind(act.kind)?.followUp?.(one.asked.route, matterOfAct(act, facts), {
      ...{ since: sinceOf(act, one, localDateOf(deed.at, own.zone)), subject: act.draft.subject },
      ...{ officeName: own.names?.ru ?? own.code, ground: one.asked.ground },
      ...present({
        breach: one.breach,
        number: act.record.issuance?.registrationNumber,
        proceedings: one.asked.proceedings,
        measures: one.asked.requestedMeasures,
      }),
    });
    if (!made) return undefined;
    const isForAbove = one.asked.route === 'internal-submission';
    const office = isForAbove ? above : own;
    const author = isForAbove ? deed.actor.personId : act.draft.responsibleId;
    const fresh = {
      ...{ kind: made.kind, officeId: office.id, authorId: author, draft: draftOf(made, act, author) },
      participantIds: participantsOf(act, one, deed.actor, isForAbove),
      follows: { actId: act.id, escalationId: one.id, route: one.asked.route },
    };
    return this.deeds.draftFollowUp(tx, fresh, office, deed);
  }
}

/** The day on which word of the breach came: of the answer, or of the end of the term. */
function sinceOf(act: Act, { breach }: Escalation, today: LocalDate): LocalDate {
  const { response, otherResponses = [] } = act.record;
  const answer = [response, ...otherResponses].find((one) => one?.id === breach?.foundIn);
  if (answer) return answer.receivedOn;
  const missed = act.deadlines.find(({ rule, state }) => rule === breach?.rule && state === 'missed');
  return missed?.dueAt ? localDateOf(missed.dueAt, missed.zone) : today;
}

const draftOf = (made: FollowUp, { draft }: Act, responsibleId: string): Draft => ({
  subject: draft.subject.slice(0, longestSubject),
  secrecy: draft.secrecy,
  responsibleId,
  addresseeIds: made.toSameAddressees ? draft.addresseeIds : [],
  copies: [],
  norms: made.norms,
  requestedMeasures: made.measures.map((measure) => ({ id: uuid(), ...measure })),
  content: made.content,
});

/** Whoever is of another office than the draft and had a hand in it keeps sight of it. */
function participantsOf(
  act: Act,
  one: Escalation,
  actor: PersonActor,
  isForAbove: boolean,
): readonly string[] {
  const below = [one.askedBy.personId, act.draft.responsibleId, act.authorId];
  const isOfTheOffice = actor.capacities.some(({ office }) => office.id === act.officeId);
  const all = isForAbove ? below : isOfTheOffice ? [] : [actor.personId];
  return [...new Set(all)];
}
