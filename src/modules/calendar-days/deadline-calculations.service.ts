import { Injectable } from '@nestjs/common';
import { UnitOfWork } from '../../database/unit-of-work';
import type { Tx } from '../../database/tx';
import type { Language } from '../../kernel/texts';
import type { ZoneName } from '../../kernel/time';
import { Malformed, RefusedByLaw } from '../../platform/http';
import { Editions } from '../../statute';
import { PartyRepository } from '../parties';
import { type Actor, scopeOf } from '../prosecutors';
import { CalendarDays } from './calendar-days.service';
import type { CalculatedDeadlineView, DeadlineCalculation } from './deadline-calculation.contract';
import { calculationAsked, viewOfCalculated } from './deadline-calculation.view';
import { calculate } from './domain';

/** Where one acts of whom no place is known. */
const capital: ZoneName = 'Asia/Almaty';

/** When a term of the statute would end: computed and explained, nothing kept. */
@Injectable()
export class DeadlineCalculations {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly calendarDays: CalendarDays,
    private readonly parties: PartyRepository,
    private readonly editions: Editions,
  ) {}

  /** Refuses (400) what fits neither statute nor calendar, and (422) what a rule forbids. */
  calculate(actor: Actor, body: DeadlineCalculation, language: Language): Promise<CalculatedDeadlineView> {
    return this.unitOfWork.read(scopeOf(actor), async (tx) => {
      const calendar = await this.calendarDays.current(tx);
      const zone = body.zone ?? (await this.zoneOf(tx, actor));
      const asked = calculationAsked(body, zone);
      const answer = calculate(asked, this.editions, calendar);
      if ('misfits' in answer) throw new Malformed(answer.misfits);
      if ('grounds' in answer) throw new RefusedByLaw(answer.grounds);
      return viewOfCalculated(answer.deadline, asked, calendar.version, language);
    });
  }

  private async zoneOf(tx: Tx, actor: Actor): Promise<ZoneName> {
    if (actor.kind === 'person') return actor.capacities[0]?.office.zone ?? capital;
    const body = await this.parties.find(tx, actor.bodyId);
    return body?.zone ?? capital;
  }
}
