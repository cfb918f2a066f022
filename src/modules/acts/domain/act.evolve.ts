import { without } from '../../../kernel/present';
import { assertNever } from '../../../kernel/assert-never';
import { stepFrom } from '../../../kernel/lifecycle';
import type { Instant } from '../../../kernel/time';
import type { Deadline, DeadlineReason } from '../../deadlines/domain';
import type { Act, ActRecord } from './act';
import type { ActEvent } from './act-event';
import { actLifecycle, type ActStep } from './act.lifecycle';

/** An event as stored: with the act it is of, its place and its moment. */
export interface RecordedEvent {
  readonly actId: string;
  readonly version: number;
  readonly recordedAt: Instant;
  readonly event: ActEvent;
}

/** The act after one more event; the only maker of an act. The first event of an act is `drafted`. */
export function evolve(act: Act | undefined, recorded: RecordedEvent): Act {
  const { event, version, recordedAt } = recorded;
  if (event.type === 'drafted') return drafted(recorded, event);
  if (!act) throw new Error(`the history of ${recorded.actId} does not begin with its draft`);
  return { ...act, ...changed(act, event), version, changedAt: recordedAt };
}

function drafted({ actId, version, recordedAt }: RecordedEvent, event: ActEvent & { type: 'drafted' }): Act {
  const { officeId, kind, edition, authorId, draft, participantIds } = event;
  return {
    id: actId,
    officeId,
    kind,
    edition,
    state: 'draft',
    version,
    authorId,
    draft,
    wasSent: false,
    participantIds,
    record: { exclusions: [], breaches: [] },
    deadlines: [],
    createdAt: recordedAt,
    changedAt: recordedAt,
  };
}

/** The state after a step of the lifecycle; a step that the drawing lacks is a defect of the decision before it. */
function stepped(act: Act, step: ActStep): Pick<Act, 'state'> {
  const arrow = stepFrom(actLifecycle, act.state, step);
  if (!arrow) throw new Error(`no step ${step} from ${act.state}`);
  return { state: arrow.to };
}

const noted = (act: Act, facts: Partial<ActRecord>): Pick<Act, 'record'> => ({
  record: { ...act.record, ...facts },
});

type Later = Exclude<ActEvent, { type: 'drafted' }>;

function changed(act: Act, event: Later): Partial<Act> {
  switch (event.type) {
    case 'revised':
      return { ...stepped(act, event.type), edition: event.edition, draft: event.draft };
    case 'submitted':
      return {
        ...stepped(act, event.type),
        wasSent: true,
        ...noted(act, { submission: { personId: event.personId } }),
      };
    case 'returned':
      return stepped(act, event.type);
    case 'issued':
      return { ...stepped(act, event.type), edition: event.edition, ...noted(act, factOf(event)) };
    case 'served':
    case 'term-set':
    case 'consideration-notified':
    case 'considered':
    case 'answered':
    case 'withdrawn':
    case 'closed':
      return { ...stepped(act, event.type), ...noted(act, factOf(event)) };
    case 'corrected':
      return noted(act, { [event.correction.fact]: event.correction.value });
    default:
      return changedBeside(act, event);
  }
}

type Fact =
  | 'issued'
  | 'served'
  | 'term-set'
  | 'consideration-notified'
  | 'considered'
  | 'answered'
  | 'withdrawn'
  | 'closed';

/** What the record keeps of a fact. */
function factOf(event: Extract<ActEvent, { type: Fact }>): Partial<ActRecord> {
  switch (event.type) {
    case 'issued':
      return { issuance: event.issuance };
    case 'served':
      return { receipt: event.receipt };
    case 'term-set':
      return { ownTerm: event.ownTerm };
    case 'consideration-notified':
      return { notice: event.notice };
    case 'considered':
      return { consideration: event.consideration };
    case 'answered':
      return { response: event.response };
    case 'withdrawn':
      return { withdrawal: without(event, 'type') };
    case 'closed':
      return { closure: without(event, 'type') };
  }
}

type Beside = Exclude<Later, { type: ActStep | 'corrected' }>;

/** Events that leave the state as it is: people, terms, breaches. */
function changedBeside(act: Act, event: Beside): Partial<Act> {
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
      return onDeadline(act, event.id, { state: 'met', closedAt: event.at });
    case 'deadline-missed':
      return onDeadline(act, event.id, { state: 'missed', closedAt: event.at });
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

function reopened(act: Act, id: string, reason: DeadlineReason): Pick<Act, 'deadlines'> {
  return {
    deadlines: act.deadlines.map((one) =>
      one.id === id ? { ...without(one, 'closedAt'), state: 'running', reason } : one,
    ),
  };
}
