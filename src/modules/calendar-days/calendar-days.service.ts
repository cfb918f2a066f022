import { Injectable } from '@nestjs/common';
import { type WorkingCalendar, workingCalendar } from '../../calendar';
import type { Tx } from '../../database/tx';
import { CalendarStateRepository } from './calendar-state.repository';

/** The working calendar as it is stored, for every room that computes a term. */
@Injectable()
export class CalendarDays {
  private latest: WorkingCalendar | undefined;

  constructor(private readonly state: CalendarStateRepository) {}

  /**
   * The calendar in force, in one statement. Whoever is to write a deadline computed by it asks `forWriting`, before
   * locking any act: then no day is entered or withdrawn until the transaction ends, and no deadline escapes the
   * recomputation that a change brings.
   */
  async current(tx: Tx, { forWriting = false } = {}): Promise<WorkingCalendar> {
    if (forWriting) await this.state.holdStill(tx);
    const known = this.latest;
    const { version, rows, uncommitted } = await this.state.read(tx, known?.version ?? null);
    if (known && rows === null) return known;
    const calendar = workingCalendar(rows ?? [], version);
    // What this transaction changed itself may still be taken back, and its version be given to another calendar.
    if (!uncommitted) this.latest = calendar;
    return calendar;
  }

  /** The calendar in force, and nobody else may change it, nor write a deadline by it, until the transaction ends. */
  async lockForChange(tx: Tx): Promise<WorkingCalendar> {
    await this.state.lockForChange(tx);
    return this.current(tx);
  }
}
