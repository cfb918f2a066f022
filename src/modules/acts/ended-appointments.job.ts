import { Injectable } from '@nestjs/common';
import { addDays, localDateOf } from '../../calendar';
import type { Tx } from '../../database/tx';
import { UnitOfWork } from '../../database/unit-of-work';
import type { Instant } from '../../kernel/time';
import { Clock } from '../../platform/clock';
import { Editions } from '../../statute';
import { CalendarDays } from '../calendar-days';
import { Outbox } from '../outbox';
import { EndedAppointmentRepository, type EndingAppointment } from '../prosecutors';
import { ActSweepRepository, type OpenAct } from './act-sweep.repository';
import { Settlement } from './settlement.service';

const batch = 20;

/** Announces appointments that end, and passes on what their holders had open once they have. */
@Injectable()
export class EndedAppointmentsJob {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly clock: Clock,
    private readonly editions: Editions,
    private readonly calendarDays: CalendarDays,
    private readonly appointments: EndedAppointmentRepository,
    private readonly sweep: ActSweepRepository,
    private readonly settlement: Settlement,
    private readonly outbox: Outbox,
  ) {}

  async run(): Promise<void> {
    await this.announce();
    while (await this.passOnBatch());
  }

  /** Each once, ahead by the time that the policy gives. */
  private announce(): Promise<void> {
    const at = this.clock.now();
    const today = localDateOf(at, 'UTC');
    const ahead = this.editions.nearest(today).rule('policy-appointment-notice').value?.number ?? 0;
    return this.unitOfWork.asWorker(async (tx) => {
      const ending = await this.appointments.endingBy(tx, addDays(today, ahead));
      await this.appointments.markAnnounced(
        tx,
        ending.map(({ id }) => id),
        at,
      );
      this.tell(tx, 'appointment.ending', ending, at);
    });
  }

  private passOnBatch(): Promise<boolean> {
    const at = this.clock.now();
    return this.unitOfWork.asWorker(async (tx) => {
      await this.calendarDays.holdStill(tx);
      const ended = await this.appointments.endedAndNotPassedOn(tx, at, batch);
      for (const appointment of ended) await this.passOn(tx, appointment, at);
      await this.appointments.markPassedOn(
        tx,
        ended.map(({ id }) => id),
        at,
      );
      this.tell(tx, 'appointment.ended', ended, at);
      return ended.length === batch;
    });
  }

  private async passOn(tx: Tx, ended: EndingAppointment, at: Instant): Promise<void> {
    for (const act of await this.sweep.openOf(tx, ended.officeId, ended.personId))
      await this.passOnAct(tx, act, ended, at);
  }

  /**
   * To the head, or where there is none, or the head is excluded from the act, to the nearest superior, who then reads
   * it as a participant.
   */
  private async passOnAct(
    tx: Tx,
    act: OpenAct,
    { id, officeId, personId }: EndingAppointment,
    at: Instant,
  ): Promise<void> {
    const head = await this.appointments.nearestHead(tx, officeId, at, [personId, ...act.excludedIds]);
    if (!head) return;
    const command = {
      type: 'passing-on',
      to: head.personId,
      participates: head.officeId !== officeId,
      appointmentId: id,
    } as const;
    await this.settlement.apply(tx, act.id, command, { job: 'ended-appointments', at });
  }

  private tell(tx: Tx, type: string, appointments: readonly EndingAppointment[], at: Instant): void {
    this.outbox.add(
      tx,
      appointments.map(({ id, personId, officeCode, officeLft, position, lastDay }) => ({
        type,
        time: at,
        subject: `appointments/${id}`,
        data: { appointmentId: id, personId, officeCode, position, lastDay },
        officeLft,
        addresseeSees: false,
        traceId: null,
      })),
    );
  }
}
