import { Injectable } from '@nestjs/common';
import { localDateOf } from '../../calendar';
import type { LocalDate } from '../../kernel/time';
import { Editions, type Law, type PolicyRuleId } from '../../statute';
import { groundsAgainstKeeping, type PersonActor } from './domain';
import { unlessRefused } from './register-commands';

/** The edition by which the registers are kept. */
@Injectable()
export class LawInForce {
  constructor(private readonly editions: Editions) {}

  /** Of the actor's own day: who may do what. */
  at(actor: PersonActor): Law<PolicyRuleId> {
    return this.on(localDateOf(actor.at, actor.capacities[0]?.office.zone ?? 'UTC'));
  }

  /** A check that throws unless the one who asks keeps the registers. */
  registrarOnly(actor: PersonActor): () => void {
    return () => {
      unlessRefused(groundsAgainstKeeping(actor, this.at(actor)));
    };
  }

  /** Of that day, or the nearest held: what is registered reaches back beyond the first edition. */
  on(day: LocalDate): Law<PolicyRuleId> {
    return this.editions.nearest(day);
  }
}
