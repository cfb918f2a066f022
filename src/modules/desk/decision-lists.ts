import type { At, DeskList } from './desk-list';
import type { DeskPlace } from './domain';

const ofAct = `
  'actId', a.id, 'kind', a.kind, 'subject', a.subject, 'registrationNumber', a.registration_number,
  'secrecy', a.secrecy, 'officeLft', a.office_lft`;

const escalations = (where: string): DeskList => ({
  columns: `'id', e.id, 'state', e.state, 'route', e.route, 'atOfficeCode', o.code, 'askedBy', e.asked_by,
    'askedAt', e.asked_at, 'decideBy', e.decide_by, ${ofAct}`,
  from: `escalation e JOIN act a ON a.id = e.act_id JOIN office o ON o.id = e.at_office_id`,
  // What has hung on the act no more was ended by it, although the row is told only by the next round of the jobs.
  where: `COALESCE(a.record->'hanging', '[]') @> jsonb_build_array(jsonb_build_object('id', e.id)) AND ${where}`,
  key: { sql: `COALESCE(e.decide_by, 'infinity')`, type: 'timestamptz' },
  id: { sql: 'e.id', type: 'uuid' },
});

/**
 * Requests that wait for this person's decision: in an office that they head, asked neither by them nor by one for whom
 * they act. The Prosecutor General's own too, and to a deputy those of an acting Prosecutor General.
 */
export function escalationsToDecide({ personId, headed, deputy }: DeskPlace, at: At): DeskList {
  const heads = at(JSON.stringify(headed), 'jsonb');
  const me = at(personId, 'uuid');
  const ofTheTop = `o.level = 'general' AND e.asked_as->>'position' = 'head' AND e.asked_as->>'officeCode' = o.code`;
  return escalations(`e.state = 'requested' AND (
    EXISTS (SELECT FROM jsonb_to_recordset(${heads}) AS h (lft integer, persons uuid[])
      WHERE h.lft = e.at_lft AND (
        NOT (e.asked_by = ANY (h.persons) OR COALESCE(e.asked_on_behalf_of = ANY (h.persons), false))
        OR (${ofTheTop} AND e.asked_by = ${me} AND e.asked_on_behalf_of IS NULL AND cardinality(h.persons) = 1)))
    OR (${ofTheTop} AND e.asked_on_behalf_of IS NOT NULL AND e.asked_by <> ${me} AND e.asked_on_behalf_of <> ${me}
      AND e.at_lft = ANY (${at(deputy, 'integer[]')})))`);
}

/** Requests of this person that were given back for more. */
export const escalationsToComplete = ({ personId }: DeskPlace, at: At): DeskList =>
  escalations(`e.state = 'returned' AND e.asked_by = ${at(personId, 'uuid')}`);

const complaints = (where: string): DeskList => ({
  columns: `'id', c.id, 'state', c.state, 'atOfficeCode', o.code, 'receivedOn', c.received_on,
    'courtId', c.court_id, ${ofAct}`,
  from: `complaint c LEFT JOIN act a ON a.id = c.act_id JOIN office o ON o.id = c.at_office_id`,
  where,
  key: { sql: 'c.received_on', type: 'date' },
  id: { sql: 'c.id', type: 'uuid' },
});

/** Complaints for this person to decide, as the head of the office that has them and none who took part. */
export const complaintsToDecide = ({ personId, headed }: DeskPlace, at: At): DeskList =>
  complaints(`c.state = 'pending' AND c.court_id IS NULL AND NOT c.barred_ids @> ARRAY[${at(personId, 'uuid')}]
    AND c.at_lft = ANY (${at(
      headed.map(({ lft }) => lft),
      'integer[]',
    )})
    AND (a.id IS NULL OR NOT ${tookPart(at(personId, 'uuid'))})`);

/** Complaints that came to the wrong office and are to be forwarded; of a court, its ruling to be recorded. */
export const complaintsToPassOn = ({ watched, deputy }: DeskPlace, at: At): DeskList =>
  complaints(`(c.state = 'misaddressed' OR (c.state = 'pending' AND c.court_id IS NOT NULL))
    AND c.at_lft = ANY (${at([...watched, ...deputy], 'integer[]')})`);

const tookPart = (me: string): string => `(a.author_id = ${me} OR a.responsible_id = ${me}
  OR ${me}::text IN (a.record->'submission'->>'personId', a.record->'issuance'->'signatory'->>'personId'))`;
