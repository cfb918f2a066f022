import { Injectable } from '@nestjs/common';
import type { Tx } from '../../database/tx';
import type { Texts } from '../../kernel/texts';
import type { Instant } from '../../kernel/time';
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

const place = `jsonb_build_object('id', o.id, 'code', o.code, 'level', o.level, 'zone', o.zone, 'lft', o.lft, 'rgt', o.rgt)`;

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

const knownOfDraft = knownOfAct({
  ...{ officeId: '$1::uuid', partyIds: '$2::uuid[]', responsibleId: '$3::uuid', personId: '$5::uuid' },
  ...{ at: '$4::timestamptz', calendar: '$6::integer' },
});

const knownOfNew = `
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

/** What is known of an act that is to be drafted: its office, and who answers for it. */
export interface KnownOfNew extends KnownOfAct {
  readonly standing: KnownOffice | null;
  readonly responsibleId: string;
}

/** One question to the registers below: all that a decision about a draft needs of them, in one round trip. */
@Injectable()
export class ActFactsRepository {
  async known(
    tx: Tx,
    asked: {
      readonly officeId: string;
      readonly partyIds: readonly string[];
      readonly responsibleId: string;
      readonly personId?: string | undefined;
      readonly at: Instant;
      readonly calendar: number | null;
    },
  ): Promise<KnownOfAct> {
    const { officeId, partyIds, responsibleId, at, personId = null, calendar } = asked;
    const values = [officeId, partyIds, responsibleId, at, personId, calendar];
    const [row] = await tx.query<KnownOfAct[]>(`SELECT ${knownOfDraft}`, values);
    if (!row) throw new Error('a SELECT without FROM gives a row');
    return row;
  }

  /** `responsibleId`: null for the nearest head, or the author where there is none. */
  async knownOfNew(
    tx: Tx,
    asked: {
      readonly officeCode: string;
      readonly partyIds: readonly string[];
      readonly responsibleId: string | null;
      readonly authorId: string;
      readonly at: Instant;
      readonly calendar: number | null;
    },
  ): Promise<KnownOfNew> {
    const { officeCode, partyIds, responsibleId, authorId, at, calendar } = asked;
    const values = [officeCode, partyIds, responsibleId, at, authorId, calendar];
    const [row] = await tx.query<KnownOfNew[]>(knownOfNew, values);
    if (!row) throw new Error('an outer join gives a row');
    return row;
  }

  /** The office of that code, with the days from and until which it stands. */
  async officeByCode(tx: Tx, code: string): Promise<KnownOffice | undefined> {
    const [row] = await tx.query<KnownOffice[]>(
      `SELECT ${place} AS place, o.valid_from AS "validFrom", o.valid_until AS "validUntil" FROM office o
       WHERE o.code = $1`,
      [code],
    );
    return row;
  }
}
