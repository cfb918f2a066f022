import type { Language } from '../../kernel/texts';
import type { LocalDate, Instant } from '../../kernel/time';
import type { Looking } from '../prosecutors';
import type { StoredEvent } from './act-event.repository';

/** An event as its reader is shown it: what happened, when, who recorded it and for whom. */
export interface EventView {
  readonly id: string;
  readonly type: string;
  readonly version: number;
  readonly happenedOn: LocalDate | null;
  readonly happenedAt: Instant | null;
  readonly recordedAt: Instant;
  readonly late: boolean;
  readonly lateReason: string | null;
  /** Absent for an addressee's system: who did it inside the office is not told. */
  readonly actor?: Readonly<Record<string, unknown>>;
  readonly onBehalfOf?: unknown;
  readonly detail: Readonly<Record<string, unknown>>;
  readonly traceId?: string | null;
}

const isTexts = (value: unknown): value is Record<string, string> =>
  typeof value === 'object' && value !== null && 'kk' in value && 'ru' in value && 'en' in value;

/** The event in the reader's language; an addressee's system is not told who did it inside the office. */
export function eventView(stored: StoredEvent, { actor, language }: Looking): EventView {
  const { type, ...detail } = stored.event;
  const { onBehalfOf = null } = stored.actor;
  return {
    id: stored.id,
    type,
    version: stored.version,
    happenedOn: stored.happenedOn,
    happenedAt: stored.happenedAt,
    recordedAt: stored.recordedAt,
    late: stored.late,
    lateReason: stored.lateReason,
    ...(actor.kind === 'person' && {
      actor: namedActor(stored, language),
      onBehalfOf,
      traceId: stored.traceId,
    }),
    detail: told(detail, actor.kind === 'person') as EventView['detail'],
  };

  /** Texts in the language asked for; the signatory is the office's own. */
  function told(value: unknown, isInside: boolean): unknown {
    if (Array.isArray(value)) return value.map((one) => told(one, isInside));
    if (isTexts(value)) return value[language];
    if (typeof value !== 'object' || value === null) return value;
    return Object.fromEntries(
      Object.entries(value)
        .filter(([name]) => isInside || name !== 'signatory')
        .map(([name, member]) => [name, told(member, isInside)]),
    );
  }
}

/** The person by name too, in the language asked for. */
const namedActor = (
  { actor, actorName }: StoredEvent,
  language: Language,
): Readonly<Record<string, unknown>> => (actorName ? { ...actor, name: actorName[language] } : actor);
