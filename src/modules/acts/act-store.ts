import { Injectable } from '@nestjs/common';
import { ModuleRef } from '@nestjs/core';
import type { Tx } from '../../database/tx';
import { foldText } from '../../kernel/fold-text';
import type { Texts } from '../../kernel/texts';
import { Outbox } from '../outbox';
import { type Act, evolve, type HappenedEvent, owedBy, shownTerm, waitingFor } from './domain';
import type { GatheredFacts } from './act-facts.service';
import { ActEventRepository } from './act-event.repository';
import { type Happening, historyOf, messagesOf } from './act-happening';
import { ActRepository } from './act.repository';
import type { ActExtras } from './act.row';
import { WhatHangsOnActs } from './what-hangs-on-acts';

/** Writes an act with all that goes with it: row, history, terms, outbox; in one statement, or two where the act is new. */
@Injectable()
export class ActStore {
  constructor(
    private readonly acts: ActRepository,
    private readonly history: ActEventRepository,
    private readonly outbox: Outbox,
    private readonly modules: ModuleRef,
  ) {}

  /** A new act from its first events. */
  async create(tx: Tx, id: string, happening: Happening, facts: GatheredFacts): Promise<Act> {
    const act = after(undefined, id, happening.events, facts);
    await this.acts.add(tx, act, extrasOf(act, facts));
    this.tell(tx, act, happening, facts);
    return act;
  }

  /** An act after more events. */
  change(tx: Tx, before: Act, happening: Happening, facts: GatheredFacts): Act {
    if (happening.events.length === 0) return before;
    const act = after(before, before.id, happening.events, facts);
    this.acts.change(tx, before, act, extrasOf(act, facts));
    this.tell(tx, act, happening, facts);
    return act;
  }

  /**
   * Tells the rooms above of a change that means something to what hangs upon the act. Nothing is asked of the database
   * where it means nothing.
   */
  async tellAbove(tx: Tx, act: Act, { events, traceId }: Happening, facts: GatheredFacts): Promise<void> {
    const told = events.map(({ event }) => event);
    const deed = { actor: facts.actor, at: facts.now, traceId };
    const lapsed = told.flatMap((event) =>
      event.type === 'hanging-ended' && event.how === 'lapsed' ? [event.id] : [],
    );
    if (lapsed.length > 0) await this.above().lapsed(tx, act, lapsed, deed);
    if (act.record.follows && told.length > 0) await this.above().followUpChanged(tx, act, told, deed);
  }

  /** Found when it is first needed: the room that gives it stands above this one. */
  private above(): WhatHangsOnActs {
    return this.modules.get(WhatHangsOnActs, { strict: false });
  }

  private tell(tx: Tx, act: Act, happening: Happening, facts: GatheredFacts): void {
    this.history.add(tx, historyOf(act, happening, facts));
    this.outbox.add(tx, messagesOf(act, happening, facts));
  }
}

/** The act after the events, all of one version. */
export function after(
  before: Act | undefined,
  actId: string,
  events: readonly HappenedEvent[],
  { now }: GatheredFacts,
): Act {
  const version = (before?.version ?? 0) + 1;
  const act = events.reduce<Act | undefined>(
    (made, { event }) => evolve(made, { actId, version, recordedAt: now, event }),
    before,
  );
  if (!act) throw new Error('an act begins with an event');
  return act;
}

/** What the act's row holds beside the act. */
export function extrasOf(act: Act, facts: GatheredFacts): ActExtras {
  const law = facts.editions.byId(act.edition);
  return {
    officeLft: facts.office.lft,
    waitingFor: waitingFor(act, { ...facts, law }),
    owedBy: owedBy(act),
    shownTerm: shownTerm(act),
    area: law.kind(act.kind)?.area(act.draft.content) ?? null,
    searchText: searchTextOf(act, facts.addresseeNames),
  };
}

/** What `q` looks through: subject, number and the addressees' names in three languages, folded. */
const searchTextOf = ({ draft, record }: Act, names: readonly Texts[]): string =>
  foldText(
    [draft.subject, record.issuance?.registrationNumber, ...names.flatMap(({ kk, ru, en }) => [kk, ru, en])]
      .filter(Boolean)
      .join(' \n '),
  );
