import { Injectable } from '@nestjs/common';
import type { Tx } from '../../database/tx';
import { type HeldAct } from '../acts';
import { routesOf } from '../acts/domain';
import type { PersonActor } from '../prosecutors';
import { controlTermEnd, type EscalationFacts } from './domain';
import { type OfficesAbove, OfficesAboveRepository } from './offices-above.repository';

/** The path of deciders of an act, and when a request in one of its offices has waited too long. */
export interface OnPath extends Pick<EscalationFacts, 'path' | 'waitsUntil'> {
  readonly path: OfficesAbove;
}

/** Gathers what a decision about a request needs, before it decides. */
@Injectable()
export class EscalationFactsOf {
  constructor(private readonly offices: OfficesAboveRepository) {}

  async of(tx: Tx, held: HeldAct, actor: PersonActor): Promise<EscalationFacts & OnPath> {
    const { act, facts } = held;
    const onPath = await this.pathOf(tx, held);
    return { law: facts.law, now: facts.now, actor, act, routes: routesOf(act, facts), ...onPath };
  }

  async pathOf(tx: Tx, { act, facts }: HeldAct): Promise<OnPath> {
    const path = await this.offices.of(tx, act.officeId, facts.today);
    return {
      path,
      waitsUntil: (office) =>
        controlTermEnd(office, path.find(({ id }) => id === office.id)?.escalationControlDays, facts),
    };
  }
}
