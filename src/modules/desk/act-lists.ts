import type { Instant } from '../../kernel/time';
import type { At, DeskList } from './desk-list';
import type { DeskPlace } from './domain';

/** An act as a line of a desk. */
const columns = `
  'id', a.id, 'kind', a.kind, 'officeCode', o.code, 'state', a.state, 'waitingFor', a.waiting_for, 'subject', a.subject,
  'registrationNumber', a.registration_number, 'responsibleId', a.responsible_id, 'secrecy', a.secrecy,
  'dueOn', a.due_on, 'dueAt', a.due_at, 'officeLft', a.office_lft`;
const from = `act a JOIN office o ON o.id = a.office_id`;

/** What is owed first comes first; what owes nothing after it, in the order in which it was made. */
const byWhatIsOwed = { sql: `COALESCE(a.owed_by, 'infinity')`, type: 'timestamptz' } as const;
const byInstantOwed = { sql: 'a.owed_by', type: 'timestamptz' } as const;
const id = { sql: 'a.id', type: 'uuid' } as const;

const acts = (where: string): DeskList => ({ columns, from, where, key: byWhatIsOwed, id });

/** The offices as a table of their places. */
const places = (at: At, lfts: readonly number[]): string => `a.office_lft = ANY (${at(lfts, 'integer[]')})`;

/**
 * Awaits the signature of this person: as head, or as a deputy within what is delegated. What they wrote and submitted
 * themselves waits for another, but for the Prosecutor General.
 */
export function toSign({ personId, headed, delegated }: DeskPlace, at: At): DeskList {
  const heads = places(
    at,
    headed.map(({ lft }) => lft),
  );
  const areas = at(JSON.stringify(delegated), 'jsonb');
  const me = at(personId, 'uuid');
  return acts(`a.state = 'awaiting-signature'
    AND (${heads} OR EXISTS (SELECT FROM jsonb_to_recordset(${areas}) AS d (lft integer, areas text[])
      WHERE d.lft = a.office_lft AND a.area = ANY (d.areas)))
    AND NOT (a.author_id = ${me} AND a.record->'submission'->>'personId' = ${me}::text
      AND NOT (o.level = 'general' AND ${heads}))`);
}

/** Drafts that this person writes or answers for. */
export function toComplete({ personId }: DeskPlace, at: At): DeskList {
  const me = at(personId, 'uuid');
  return acts(`a.waiting_for = 'completion' AND (a.responsible_id = ${me} OR a.author_id = ${me})`);
}

/** What is to come and to be recorded: by who answers for the act, and by the clerks of its office. */
export function toRecord({ personId, recorded }: DeskPlace, at: At): DeskList {
  return acts(`a.waiting_for IN ('receipt', 'answer', 'report', 'decision', 'court', 'publication')
    AND (a.responsible_id = ${at(personId, 'uuid')} OR ${places(at, recorded)})`);
}

/** What this person may bring to its end. */
export const toClose = ({ personId }: DeskPlace, at: At): DeskList =>
  acts(`a.waiting_for = 'closure' AND a.responsible_id = ${at(personId, 'uuid')}`);

const watched = ({ personId, watched: lfts }: DeskPlace, at: At): string =>
  `(a.responsible_id = ${at(personId, 'uuid')} OR ${places(at, lfts)})`;

/** The last local day, where the office is. */
const lastDay = `COALESCE(a.due_on, (a.due_at AT TIME ZONE o.zone)::date)`;
const today = (now: string): string => `(${now} AT TIME ZONE o.zone)::date`;

/** Owed, its term passed, swept or not. */
export const overdue = (place: DeskPlace, now: Instant, at: At): DeskList => ({
  ...acts(`a.owed_by <= ${at(now, 'timestamptz')} AND ${watched(place, at)}`),
  key: byInstantOwed,
});

/** Owed until the end of this day. */
export function dueToday(place: DeskPlace, now: Instant, at: At): DeskList {
  const moment = at(now, 'timestamptz');
  return {
    ...acts(
      `a.owed_by > ${moment} AND a.due_at = a.owed_by AND ${lastDay} <= ${today(moment)} AND ${watched(place, at)}`,
    ),
    key: byInstantOwed,
  };
}

/** Owed later in this week, which ends with its Sunday. */
export function dueThisWeek(place: DeskPlace, now: Instant, at: At): DeskList {
  const moment = at(now, 'timestamptz');
  return {
    ...acts(`a.owed_by > ${moment} AND a.due_at = a.owed_by AND ${lastDay} > ${today(moment)}
      AND date_trunc('week', ${lastDay}) = date_trunc('week', ${today(moment)}) AND ${watched(place, at)}`),
    key: byInstantOwed,
  };
}
