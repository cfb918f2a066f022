import type { Texts } from '../../kernel/texts';
import type { PartyType, Position, Secrecy } from '../../statute';
import { type CalendarState, calendarState } from '../calendar-days';
import type { OfficePlace, StandingOffice } from '../offices/domain';
import { nearestHead } from '../prosecutors';

export interface KnownParty {
  readonly id: string;
  readonly type: PartyType;
  readonly zone: string | null;
  readonly names: Texts;
}

export interface KnownOffice extends Pick<StandingOffice, 'validFrom' | 'validUntil'> {
  readonly place: OfficePlace;
}

/** What the registers know of the office, people and parties that an act names, and the calendar. */
export interface KnownOfAct {
  readonly office: OfficePlace | null;
  readonly parties: readonly KnownParty[];
  readonly responsiblePositions: readonly Position[];
  readonly responsibleClearance: Secrecy | null;
  readonly isPersonKnown: boolean;
  readonly calendar: CalendarState;
}

/** Of whom it is asked: each an expression of the statement that asks. */
interface AskedAbout {
  readonly officeId: string;
  readonly partyIds: string;
  readonly responsibleId: string;
  /** A person whom a command names beside the draft. */
  readonly personId: string;
  readonly at: string;
  /** The version of the calendar that is known already. */
  readonly calendar: string;
}

export const place = `jsonb_build_object('id', o.id, 'code', o.code, 'level', o.level, 'zone', o.zone, 'lft', o.lft, 'rgt', o.rgt)`;

/** All that a decision about an act needs of the registers below, as columns of a statement: what more it needs belongs here. */
export const knownOfAct = ({
  officeId,
  partyIds,
  responsibleId,
  personId,
  at,
  calendar,
}: AskedAbout): string => `
  (SELECT ${place} FROM office o WHERE o.id = ${officeId}) AS office,
  (SELECT COALESCE(jsonb_agg(jsonb_build_object('id', p.id, 'type', p.type, 'zone', p.zone,
     'names', jsonb_build_object('kk', p.name_kk, 'ru', p.name_ru, 'en', p.name_en))), '[]')
   FROM party p WHERE p.id = ANY (${partyIds})) AS parties,
  (SELECT COALESCE(jsonb_agg(DISTINCT a.position), '[]')
   FROM appointment a JOIN office o ON o.id = a.office_id JOIN office here ON here.lft >= o.lft AND here.lft < o.rgt
   WHERE here.id = ${officeId} AND a.person_id = ${responsibleId} AND (o.id = here.id OR a.position = 'head')
     AND a.in_force @> (${at} AT TIME ZONE o.zone)::date) AS "responsiblePositions",
  (SELECT clearance FROM person WHERE id = ${responsibleId}) AS "responsibleClearance",
  (${personId} IS NULL OR EXISTS (SELECT FROM person WHERE id = ${personId})) AS "isPersonKnown",
  ${calendarState(calendar)} AS calendar`;

export const knownOfDraft = knownOfAct({
  ...{ officeId: '$1::uuid', partyIds: '$2::uuid[]', responsibleId: '$3::uuid', personId: '$5::uuid' },
  ...{ at: '$4::timestamptz', calendar: '$6::integer' },
});

export const knownOfNew = `
  SELECT CASE WHEN its.id IS NOT NULL THEN jsonb_build_object('place', (SELECT ${place} FROM office o WHERE o.id = its.id),
           'validFrom', its.valid_from, 'validUntil', its.valid_until) END AS standing,
         answering.id AS "responsibleId",
         ${knownOfAct({
           ...{
             officeId: 'its.id',
             partyIds: '$2::uuid[]',
             responsibleId: 'answering.id',
             personId: 'NULL::uuid',
           },
           ...{ at: '$4::timestamptz', calendar: '$6::integer' },
         })}
  FROM (SELECT) asked LEFT JOIN office its ON its.code = $1
  LEFT JOIN LATERAL (SELECT COALESCE($3::uuid, (
    SELECT "personId" FROM (${nearestHead('its.id', '$4::timestamptz', `'{}'::uuid[]`)}) head), $5::uuid) AS id) answering
  ON true`;
