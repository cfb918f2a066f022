import { assertNever } from '../../../kernel/assert-never';
import { present, without } from '../../../kernel/present';
import type { Deadline, DeadlineReason } from '../../deadlines/domain';
import type { Act, ActRecord } from './act';
import type { ActEvent } from './act-event';
import type { ActStep } from './act.lifecycle';

/** The act with these facts in its record. */
export const noted = (act: Act, facts: Partial<ActRecord>): Pick<Act, 'record'> => ({
  record: { ...act.record, ...facts },
});

type Beside = Exclude<ActEvent, { type: ActStep | 'corrected' | 'drafted' }>;

/** Events that leave the state as it is: people, terms, breaches. */
export function changedBeside(act: Act, event: Beside): Partial<Act> {
  const { exclusions, breaches } = act.record;
  switch (event.type) {
    case 'excluded':
      return noted(act, { exclusions: [...exclusions, event.exclusion] });
    case 'exclusion-lifted':
      return noted(act, {
        exclusions: exclusions.map((one) =>
          one.id === event.id ? { ...one, liftedAt: event.liftedAt } : one,
        ),
      });
    case 'passed-on':
      return {
        draft: { ...act.draft, responsibleId: event.to },
        participantIds: event.participates ? [...act.participantIds, event.to] : act.participantIds,
      };
    case 'breach-found':
      return noted(act, { breaches: [...breaches, event.breach] });
    case 'breach-lapsed':
      return noted(act, {
        breaches: breaches.filter(
          ({ rule, foundIn }) => rule !== event.breach.rule || foundIn !== event.breach.foundIn,
        ),
      });
    case 'deadline-opened':
      return { deadlines: [...act.deadlines, event.deadline] };
    case 'deadline-superseded':
      return onDeadline(act, event.id, { state: 'superseded', closedAt: event.at, reason: event.reason });
    case 'deadline-met':
      return onDeadline(act, event.id, {
        state: 'met',
        closedAt: event.at,
        ...present({ done: event.done }),
      });
    case 'deadline-missed':
      return missed(act, event);
    case 'deadline-reopened':
      return reopened(act, event.id, event.reason);
    case 'deadline-ended':
      return onDeadline(act, event.id, { state: 'ended', closedAt: event.at, reason: event.reason });
    default:
      return assertNever(event);
  }
}

function onDeadline(act: Act, id: string, change: Partial<Deadline>): Pick<Act, 'deadlines'> {
  return { deadlines: act.deadlines.map((one) => (one.id === id ? { ...one, ...change } : one)) };
}

/** Where the fact that came too late is taken back, what was due has not come. */
function missed(
  act: Act,
  { id, at, done }: Extract<Beside, { type: 'deadline-missed' }>,
): Pick<Act, 'deadlines'> {
  return {
    deadlines: act.deadlines.map((one) =>
      one.id === id ? { ...without(one, 'done'), state: 'missed', closedAt: at, ...present({ done }) } : one,
    ),
  };
}

function reopened(act: Act, id: string, reason: DeadlineReason): Pick<Act, 'deadlines'> {
  return {
    deadlines: act.deadlines.map((one) =>
      one.id === id ? { ...without(one, 'closedAt', 'done'), state: 'running', reason } : one,
    ),
  };
}
