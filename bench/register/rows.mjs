import { columnsOf } from '../dist.mjs';
import { copyIn, line } from './copy.mjs';

/** @typedef {import('./play.mjs').Told} Told */

const eventColumns = [
  ...['id', 'act_id', 'version', 'index', 'type', 'happened_on', 'happened_at', 'recorded_at', 'actor'],
  ...['actor_person_id', 'late', 'late_reason', 'event', 'addressee_sees', 'trace_id'],
];
const deadlineColumns = [
  ...['id', 'act_id', 'rule', 'edition', 'policies', 'basis', 'state', 'due_on', 'due_at', 'zone'],
  ...[
    'last_working_day_on',
    'provisional',
    'started_by',
    'steps',
    'calendar_version',
    'supersedes',
    'reason',
  ],
  ...['opened_at', 'closed_at', 'done'],
];
const messageColumns = ['id', 'type', 'time', 'subject', 'act_id', 'data', 'addressee_sees', 'trace_id'];

/** Lists in these columns are JSON, not arrays. @param {unknown} value */
const json = (value) => (value === null || value === undefined ? null : JSON.stringify(value));

/** Acts as lines to copy, table by table. */
export class Batch {
  /** @type {string[]} */
  actColumns = [];
  /** @type {string[]} */
  #acts = [];
  /** @type {string[]} */
  #events = [];
  /** @type {string[]} */
  #deadlines = [];
  /** @type {string[]} */
  #messages = [];

  /** @param {Told} told */
  add({ act, extras, events, messages }) {
    const columns = columnsOf(act, extras);
    if (this.actColumns.length === 0) this.actColumns = Object.keys(columns);
    this.#acts.push(line(Object.values(columns)));
    for (const one of events) this.#events.push(eventLine(one));
    for (const one of act.deadlines) this.#deadlines.push(deadlineLine(act.id, one));
    for (const { id, type, time, subject, actId, data, addresseeSees, traceId } of messages)
      this.#messages.push(line([id, type, time, subject, actId, data, addresseeSees, traceId]));
  }

  get counts() {
    return {
      acts: this.#acts.length,
      events: this.#events.length,
      deadlines: this.#deadlines.length,
      messages: this.#messages.length,
    };
  }

  /** @param {import('pg').Client} client */
  async write(client) {
    await copyIn(client, 'act', this.actColumns, this.#acts.join(''));
    await copyIn(client, 'act_event', eventColumns, this.#events.join(''));
    await copyIn(client, 'deadline', deadlineColumns, this.#deadlines.join(''));
    await copyIn(client, 'outbox_event', messageColumns, this.#messages.join(''));
  }
}

/** @param {Told['events'][number]} stored */
function eventLine({ actor, event, ...stored }) {
  const { id, actId, version, index, happenedOn, happenedAt, recordedAt, late, lateReason } = stored;
  return line([
    ...[id, actId, version, index, event.type, happenedOn, happenedAt, recordedAt, actor],
    ...[actor.personId ?? null, late, lateReason, event, stored.addresseeSees, stored.traceId],
  ]);
}

/** @type {(actId: string, deadline: Told['act']['deadlines'][number]) => string} */
function deadlineLine(actId, deadline) {
  const { id, rule, edition, policies, basis, state, dueOn, dueAt, zone, lastWorkingDayOn } = deadline;
  return line([
    ...[id, actId, rule, edition, policies, basis, state, dueOn, dueAt, zone, lastWorkingDayOn],
    ...[json(deadline.provisional), json(deadline.startedBy), json(deadline.steps), deadline.calendarVersion],
    ...[
      deadline.supersedes,
      json(deadline.reason),
      deadline.openedAt,
      deadline.closedAt,
      json(deadline.done),
    ],
  ]);
}
