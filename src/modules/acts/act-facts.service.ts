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
import { ActFactsRepository, type KnownOfAct, type KnownOffice } from './act-facts.repository';
import type { Act, Draft, Facts } from './domain';

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
  readonly forWriting: boolean;
}

/** Gathers what a decision about an act needs, before it decides. */
@Injectable()
export class ActFacts {
  constructor(
    private readonly editions: Editions,
    private readonly calendarDays: CalendarDays,
    private readonly registers: ActFactsRepository,
    private readonly principals: PrincipalRepository,
  ) {}

  /**
   * For an act as it stands: an issued act by its own edition; a draft by that of today or, where it has no such kind,
   * by the one under which it was written.
   */
  async ofAct(
    tx: Tx,
    act: Act,
    asked: Omit<FactsAsked, 'draft'> & { readonly draft?: Draft },
  ): Promise<GatheredFacts> {
    const draft = asked.draft ?? act.draft;
    const known = await this.known(tx, act.officeId, { ...asked, draft });
    const { office } = known;
    const today = this.today(office, asked.at);
    const law =
      act.record.issuance || !today.kind(act.kind)
        ? this.editions.byId(act.edition, act.record.issuance?.issuedOn)
        : today;
    return this.gathered(tx, law, known, { ...asked, draft });
  }

  /** For a new draft in that office. */
  async ofDraft(tx: Tx, office: OfficePlace, asked: FactsAsked): Promise<GatheredFacts> {
    const known = await this.known(tx, office.id, asked);
    return this.gathered(tx, this.today(office, asked.at), known, asked);
  }

  /** Taken before an act is locked: a calendar change locks in that order, and nothing waits in a ring. */
  async holdCalendar(tx: Tx): Promise<void> {
    await this.calendarDays.current(tx, { forWriting: true });
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

  private today(office: OfficePlace, at: Instant): Edition<PolicyRuleId> {
    return this.editions.nearest(localDateOf(at, office.zone));
  }

  private async known(
    tx: Tx,
    officeId: string,
    { draft, personId, at }: FactsAsked,
  ): Promise<KnownOfAct & { readonly office: OfficePlace }> {
    const partyIds = [...draft.addresseeIds, ...draft.copies];
    const { responsibleId } = draft;
    const known = await this.registers.known(tx, { officeId, partyIds, responsibleId, personId, at });
    if (!known.office) throw new Error(`act of an office that is not there: ${officeId}`);
    return { ...known, office: known.office };
  }

  private async gathered(
    tx: Tx,
    law: Edition<PolicyRuleId>,
    known: KnownOfAct & { readonly office: OfficePlace },
    { actor, at, draft, forWriting }: FactsAsked,
  ): Promise<GatheredFacts> {
    const { office, parties, responsiblePositions, responsibleClearance } = known;
    return {
      law,
      editions: this.editions,
      now: at,
      today: localDateOf(at, office.zone),
      calendar: await this.calendarDays.current(tx, { forWriting }),
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
