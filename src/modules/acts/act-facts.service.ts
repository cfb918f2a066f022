import { Injectable } from '@nestjs/common';
import { v7 as uuid } from 'uuid';
import { localDateOf } from '../../calendar';
import type { Tx } from '../../database/tx';
import { present } from '../../kernel/present';
import type { Texts } from '../../kernel/texts';
import type { Instant, LocalDate } from '../../kernel/time';
import { type Edition, Editions, type PolicyRuleId } from '../../statute';
import { CalendarDays } from '../calendar-days';
import type { OfficePlace } from '../offices/domain';
import { PrincipalRepository } from '../prosecutors';
import type { Actor, Capacity, PersonActor, SystemActor } from '../prosecutors/domain';
import { ActFactsRepository } from './act-facts.repository';
import type { KnownOfAct, KnownOffice } from './known-of-act';
import type { Act, Draft, Facts } from './domain';
import { type ActsAskedFor, type GatheredAct, GatheredActRepository } from './gathered-act.repository';

/** The facts of a decision, with the words by which the act is searched. */
export interface GatheredFacts extends Facts {
  readonly addresseeNames: readonly Texts[];
}

export interface FactsAsked {
  readonly actor: Actor | SystemActor;
  readonly at: Instant;
  readonly draft: Draft;
  /** A person whom the command names beside the draft. */
  readonly personId?: string;
}

type AskedOfAct = Omit<FactsAsked, 'draft'> & { readonly draft?: Draft };

/** Of an act as it stands, or with another person to answer for it. */
type AskedAsItStands = Omit<FactsAsked, 'draft' | 'personId'> & { readonly responsibleId?: string };

export interface ActWithFacts {
  readonly act: Act;
  readonly facts: GatheredFacts;
}

interface AskedOfNew {
  readonly actor: PersonActor;
  readonly at: Instant;
  readonly draft: Draft;
  /** Null where nobody is named. */
  readonly responsibleId: string | null;
}

type NewActWithFacts =
  | { readonly office: undefined }
  | { readonly office: KnownOffice; readonly draft: Draft; readonly facts: GatheredFacts };

type Known = KnownOfAct & { readonly office: OfficePlace };

/** Gathers what a decision about an act needs, before it decides. */
@Injectable()
export class ActFacts {
  constructor(
    private readonly editions: Editions,
    private readonly calendarDays: CalendarDays,
    private readonly acts: GatheredActRepository,
    private readonly registers: ActFactsRepository,
    private readonly principals: PrincipalRepository,
  ) {}

  /** An act in sight with its facts, in one statement. */
  async find(tx: Tx, id: string, asked: AskedAsItStands): Promise<ActWithFacts | undefined> {
    const [found] = await this.acts.find(tx, this.askedFor([id], asked));
    return found && this.withFacts(tx, found, asked);
  }

  /**
   * The same, and the act is locked until the transaction ends. The calendar is held before: a change of it locks in
   * that order, and nothing waits in a ring.
   */
  async hold(tx: Tx, id: string, asked: AskedAsItStands): Promise<ActWithFacts | undefined> {
    const [held] = await this.holdAll(tx, [id], asked);
    return held;
  }

  /** Many at once, in the order of their ids. */
  async holdAll(tx: Tx, ids: readonly string[], asked: AskedAsItStands): Promise<readonly ActWithFacts[]> {
    const held = await this.acts.findForChange(tx, this.askedFor(ids, asked));
    return Promise.all(held.map((one) => this.withFacts(tx, one, asked)));
  }

  /** For an act that was read, with another draft or a person whom a command names. */
  async ofAct(tx: Tx, act: Act, asked: AskedOfAct): Promise<GatheredFacts> {
    const draft = asked.draft ?? act.draft;
    const known = await this.known(tx, act.officeId, { ...asked, draft });
    return this.gathered(tx, this.lawOf(act, known, asked.at), known, { ...asked, draft });
  }

  /** For a new act of the office of that code, with who answers for it: the nearest head where nobody is named. */
  async ofNew(tx: Tx, officeCode: string, asked: AskedOfNew): Promise<NewActWithFacts> {
    const { actor, at, draft, responsibleId } = asked;
    const known = await this.registers.knownOfNew(tx, {
      ...{ officeCode, partyIds: [...draft.addresseeIds, ...draft.copies], responsibleId, at },
      ...{ authorId: actor.personId, calendar: this.calendarDays.knownVersion },
    });
    const standing = known.standing ?? undefined;
    if (!standing) return { office: undefined };
    const whole = { ...known, office: standing.place };
    const answered = { ...draft, responsibleId: known.responsibleId };
    const law = this.today(standing.place, at);
    const facts = await this.gathered(tx, law, whole, { actor, at, draft: answered });
    return { office: standing, draft: answered, facts };
  }

  /** For a new draft in that office. */
  async ofDraft(tx: Tx, office: OfficePlace, asked: FactsAsked): Promise<GatheredFacts> {
    const known = await this.known(tx, office.id, asked);
    return this.gathered(tx, this.today(office, asked.at), known, asked);
  }

  officeByCode(tx: Tx, code: string): Promise<KnownOffice | undefined> {
    return this.registers.officeByCode(tx, code);
  }

  /** The person's footings on that local day. */
  capacitiesOn(
    tx: Tx,
    { personId }: Pick<PersonActor, 'personId'>,
    day: LocalDate,
  ): Promise<readonly Capacity[]> {
    return this.principals.capacitiesOn(tx, personId, day);
  }

  private askedFor(ids: readonly string[], { at, responsibleId }: AskedAsItStands): ActsAskedFor {
    return { ids, at, responsibleId, calendar: this.calendarDays.knownVersion };
  }

  private async withFacts(
    tx: Tx,
    { act, known }: GatheredAct,
    { actor, at, responsibleId = act.draft.responsibleId }: AskedAsItStands,
  ): Promise<ActWithFacts> {
    const whole = withOffice(known, act.officeId);
    const draft = { ...act.draft, responsibleId };
    const facts = await this.gathered(tx, this.lawOf(act, whole, at), whole, { actor, at, draft });
    return { act, facts };
  }

  /** An issued act by its own edition; a draft by that of today or, where it has no such kind, by that of its writing. */
  private lawOf(act: Act, { office }: Known, at: Instant): Edition<PolicyRuleId> {
    const today = this.today(office, at);
    return act.record.issuance || !today.kind(act.kind)
      ? this.editions.byId(act.edition, act.record.issuance?.issuedOn)
      : today;
  }

  private today(office: OfficePlace, at: Instant): Edition<PolicyRuleId> {
    return this.editions.nearest(localDateOf(at, office.zone));
  }

  private async known(tx: Tx, officeId: string, { draft, personId, at }: FactsAsked): Promise<Known> {
    const partyIds = [...draft.addresseeIds, ...draft.copies];
    const { responsibleId } = draft;
    const calendar = this.calendarDays.knownVersion;
    const asked = { officeId, partyIds, responsibleId, personId, at, calendar };
    return withOffice(await this.registers.known(tx, asked), officeId);
  }

  private async gathered(
    tx: Tx,
    law: Edition<PolicyRuleId>,
    known: Known,
    { actor, at, draft }: FactsAsked,
  ): Promise<GatheredFacts> {
    const { office, parties, responsiblePositions, responsibleClearance } = known;
    return {
      law,
      editions: this.editions,
      now: at,
      today: localDateOf(at, office.zone),
      calendar: await this.calendarDays.from(known.calendar, tx),
      actor,
      office,
      addressees: parties.map(({ id, type, zone }) => ({ id, type, zone: zone ?? office.zone })),
      responsiblePositions,
      ...present({ responsibleClearance: responsibleClearance ?? undefined }),
      unknownReferences: unknownOf(draft, known),
      newId: uuid,
      addresseeNames: parties.filter(({ id }) => draft.addresseeIds.includes(id)).map(({ names }) => names),
    };
  }
}

function withOffice(known: KnownOfAct, officeId: string): Known {
  if (!known.office) throw new Error(`act of an office that is not there: ${officeId}`);
  return { ...known, office: known.office };
}

/** Grounds point at `/addresseeId` where one was named, at `/addresseeIds/<index>` where several were. */
function unknownOf(draft: Draft, { parties, isPersonKnown }: KnownOfAct): string[] {
  const isKnown = (wanted: string): boolean => parties.some(({ id }) => id === wanted);
  const areSeveral = draft.addresseeIds.length > 1;
  const pointerTo = (index: number): string =>
    areSeveral ? `/addresseeIds/${String(index)}` : '/addresseeId';
  return [
    ...draft.addresseeIds.flatMap((id, index) => (isKnown(id) ? [] : [pointerTo(index)])),
    ...draft.copies.flatMap((id, index) => (isKnown(id) ? [] : [`/copies/${String(index)}`])),
    ...(isPersonKnown ? [] : ['/personId']),
  ];
}
