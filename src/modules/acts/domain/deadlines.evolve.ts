import { present, without } from '../../../kernel/present';
import { assertNever } from '../../../kernel/assert-never';
import type { Deadline } from '../../deadlines/domain';
import type { ActEvent } from './act-event';

type DeadlineEvent = Extract<ActEvent, { type: `deadline-${string}` }>;

/** The versions of the terms after one of them was opened, or turned. */
export function deadlinesAfter(deadlines: readonly Deadline[], event: DeadlineEvent): readonly Deadline[] {
  if (event.type === 'deadline-opened') return [...deadlines, event.deadline];
  return deadlines.map((one) => (one.id === event.id ? turned(one, event) : one));
}

function turned(one: Deadline, event: Exclude<DeadlineEvent, { type: 'deadline-opened' }>): Deadline {
  switch (event.type) {
    case 'deadline-superseded':
      return { ...one, state: 'superseded', closedAt: event.at, reason: event.reason };
    case 'deadline-met':
      return { ...withDone(one, event.done), state: 'met', closedAt: event.at };
    case 'deadline-missed':
      return { ...withoutEnd(withDone(one, event.done)), state: 'missed', closedAt: event.at };
    case 'deadline-done':
      return withDone(one, event.done);
    case 'deadline-reopened':
      return { ...without(one, 'closedAt', 'done'), state: 'running', reason: event.reason };
    case 'deadline-ended':
      return { ...one, state: 'ended', closedAt: event.at, reason: event.reason };
    default:
      return assertNever(event);
  }
}

/** Where the fact that came too late is taken back, what was due has not come. */
const withDone = (one: Deadline, done: Deadline['done']): Deadline => ({
  ...without(one, 'done'),
  ...present({ done }),
});

/** What was found missed after all had not ended with the act. */
const withoutEnd = (one: Deadline): Deadline => (one.state === 'ended' ? without(one, 'reason') : one);
