import { Injectable } from '@nestjs/common';
import { type WorkingCalendar, workingCalendar } from '../../calendar';
import type { Tx } from '../../database/tx';
import { type CalendarState, CalendarStateRepository } from './calendar-state.repository';

/** The working calendar as it is stored, for every room that computes a term. */
@Injectable()
export class CalendarDays {
  private latest: WorkingCalendar | undefined;

  constructor(private readonly state: CalendarStateRepository) {}

  /** The version that is known already, to be told to `calendarState`. */
  get knownVersion(): number | null {
    return this.latest?.version ?? null;
  }

  /** The calendar in force, in one statement. Whoever is to write a deadline computed by it holds it still. */
  async current(tx: Tx): Promise<WorkingCalendar> {
    return this.from(await this.state.read(tx, this.knownVersion), tx);
  }

  /** The calendar of a state that another statement has asked for beside its own matter. */
  async from({ version, rows, uncommitted }: CalendarState, tx: Tx): Promise<WorkingCalendar> {
    const known = this.latest;
    if (rows === null && known?.version !== version) return this.from(await this.state.read(tx, null), tx);
    if (rows === null && known) return known;
    const calendar = workingCalendar(rows ?? [], version);
    // What this transaction changed itself may still be taken back, and its version be given to another calendar.
    if (!uncommitted) this.latest = calendar;
    return calendar;
  }

  /**
   * As worker, before any act is locked: no day is entered or withdrawn until the transaction ends, and no deadline
   * escapes the recomputation that a change brings. A request holds it from its beginning (`heldCalendar`).
   */
  async holdStill(tx: Tx): Promise<void> {
    await this.state.holdStill(tx);
  }

  /** The calendar in force, and nobody else may change it, nor write a deadline by it, until the transaction ends. */
  async lockForChange(tx: Tx): Promise<WorkingCalendar> {
    await this.state.lockForChange(tx);
    return this.current(tx);
  }
}
