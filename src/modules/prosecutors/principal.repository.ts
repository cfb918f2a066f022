import { Injectable } from '@nestjs/common';
import type { Asking } from '../../database/tx';
import type { Instant, LocalDate } from '../../kernel/time';
import type { Position, Secrecy, SupervisionArea } from '../../statute/vocabulary';
import { longestChain, type Capacity, type OfficePlace } from './domain';

export interface KnownPerson {
  readonly personId: string;
  readonly subject: string;
  readonly clearance: Secrecy;
  readonly capacities: readonly Capacity[];
}

export interface KnownClient {
  readonly clientId: string;
  readonly subject: string;
  readonly bodyId: string;
  readonly scopes: readonly string[];
  readonly clearance: Secrecy;
}

interface CapacityRow {
  readonly office: OfficePlace;
  readonly position: Position;
  readonly area: SupervisionArea | null;
  readonly mayIssue: readonly SupervisionArea[];
  readonly appointmentId: string;
  readonly orderNumber: string;
  readonly onBehalfOf: Capacity['onBehalfOf'];
}

type PersonRow = Omit<KnownPerson, 'capacities'> & { readonly capacities: readonly CapacityRow[] };

/** The local day in an office's zone: of the moment `$2`, or the day `$3` where it is given. */
const dayIn = (office: string): string =>
  `COALESCE($3::date, ($2::timestamptz AT TIME ZONE ${office}.zone)::date)`;

const link = `jsonb_build_array(
  jsonb_build_object('personId', s.absent_person_id, 'substitutionId', s.id, 'orderNumber', s.order_number))`;

/** One statement: the person, their own appointments in force, and those of everyone they act for, hop by hop. */
const resolution = (which: string): string => `
  WITH RECURSIVE who AS (SELECT * FROM person WHERE ${which} = $1),
  acting (holder, office_id, path, links, depth) AS (
    SELECT s.absent_person_id, s.office_id, ARRAY[who.id, s.absent_person_id], ${link}, 1
    FROM who JOIN substitution s ON s.substitute_person_id = who.id JOIN office o ON o.id = s.office_id
    WHERE s.in_force @> ${dayIn('o')}
    UNION ALL
    SELECT s.absent_person_id, a.office_id, a.path || s.absent_person_id, a.links || ${link}, a.depth + 1
    FROM acting a JOIN substitution s ON s.substitute_person_id = a.holder AND s.office_id = a.office_id
    JOIN office o ON o.id = s.office_id
    WHERE s.in_force @> ${dayIn('o')} AND s.absent_person_id <> ALL (a.path) AND a.depth < ${longestChain}
  ),
  footing AS (
    SELECT id AS holder, NULL::uuid AS office_id, '[]'::jsonb AS links, 0 AS depth FROM who
    UNION ALL SELECT holder, office_id, links, depth FROM acting
  ),
  capacity AS (
    SELECT f.depth, o.lft, ap.id, jsonb_build_object(
      'office', jsonb_build_object('id', o.id, 'code', o.code, 'level', o.level, 'zone', o.zone, 'lft', o.lft, 'rgt', o.rgt),
      'position', ap.position, 'area', ap.supervision_area, 'appointmentId', ap.id, 'orderNumber', ap.order_number,
      'onBehalfOf', f.links,
      'mayIssue', to_jsonb(ARRAY(
        SELECT DISTINCT area FROM delegation d CROSS JOIN unnest(d.areas) area
        WHERE ap.position = 'deputy' AND d.deputy_person_id = ap.person_id AND d.office_id = o.id
          AND d.in_force @> ${dayIn('o')} ORDER BY area))) AS value
    FROM footing f
    JOIN appointment ap ON ap.person_id = f.holder AND (f.office_id IS NULL OR ap.office_id = f.office_id)
    JOIN office o ON o.id = ap.office_id
    WHERE ap.in_force @> ${dayIn('o')}
  )
  SELECT who.id AS "personId", who.subject, who.clearance,
         (SELECT COALESCE(jsonb_agg(value ORDER BY depth, lft, id), '[]') FROM capacity) AS capacities
  FROM who`;

const person = `SELECT to_jsonb(found) AS person, NULL::jsonb AS client FROM (${resolution('subject')}) found`;
const client = `
  SELECT NULL::jsonb, jsonb_build_object('clientId', id, 'subject', subject, 'bodyId', body_id, 'scopes', scopes,
                                         'clearance', clearance)
  FROM client WHERE subject = $1`;

/** Who the one behind a subject is, with what is in force for them. */
@Injectable()
export class PrincipalRepository {
  /** By the issuer's subject, at that moment: a local day in the zone of each office. In one round trip. */
  async resolve(
    asking: Asking,
    subject: string,
    at: Instant,
  ): Promise<{ readonly person: KnownPerson | null; readonly client: KnownClient | null } | undefined> {
    const sql = `(${person}) UNION ALL (${client})`;
    const rows = await asking.query<{ person: PersonRow | null; client: KnownClient | null }[]>(sql, [
      subject,
      at,
      null,
    ]);
    const row = rows[0];
    return row && { person: row.person && known(row.person), client: row.client };
  }

  /** A person's footings on a local day, the same day in every office's zone: who was what when an act was issued. */
  async capacitiesOn(asking: Asking, personId: string, day: LocalDate): Promise<readonly Capacity[]> {
    const sql = resolution('id');
    const rows = await asking.query<PersonRow[]>(sql, [personId, null, day]);
    return rows[0] ? known(rows[0]).capacities : [];
  }
}

const known = (row: PersonRow): KnownPerson => ({ ...row, capacities: row.capacities.map(capacityOf) });

const capacityOf = ({ area, ...row }: CapacityRow): Capacity => ({ ...row, ...(area !== null && { area }) });
