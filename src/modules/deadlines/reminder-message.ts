import { type Instant, isBefore, type LocalDate } from '../../kernel/time';
import type { OutboxMessage } from '../outbox';
import type { RunningTerm, Untold } from './reminder.repository';

/** That a term draws near, as it is to be told. */
export interface Reminder extends Untold {
  readonly day: LocalDate;
  /** The first instant of that day where the term is owed. */
  readonly since: Instant;
}

/** Of reminders of one moment the nearer end first, and of one term the farther rung. */
export function inOrder(one: Reminder, other: Reminder): number {
  if (one.since !== other.since) return isBefore(one.since, other.since) ? -1 : 1;
  if (one.dueAt !== other.dueAt) return isBefore(one.dueAt, other.dueAt) ? -1 : 1;
  return one.id === other.id ? other.rung - one.rung : one.id < other.id ? -1 : 1;
}

/** As the world outside is told it; nothing of a term that runs no more. */
export function messageOf(
  { day, rung }: Reminder,
  term: RunningTerm | undefined,
  at: Instant,
): OutboxMessage[] {
  if (!term) return [];
  const { id, actId, ...data } = term;
  return [
    {
      type: 'deadline.reminder',
      time: at,
      subject: `acts/${actId}`,
      data: { actId, ...data, deadlineId: id, remindsOn: day, workingDaysBefore: rung },
      actId,
      addresseeSees: false,
      traceId: null,
    },
  ];
}
