import { randomUUID } from 'node:crypto';
import type { Pool } from '../../src/database/pool';
import type { Answer, House } from './house';
import { aProtest } from './protest';
import { scopeFor, type Story, viewers } from './sights';

/** The acts of the stories, with every table of case data filled; told through the API as far as it goes. */
export interface CaseStories {
  readonly acts: Readonly<Record<Story, string>>;
  readonly officeId: string;
  /** A natural person whom the office has registered. */
  readonly naturalPersonId: string;
}

export async function tellCaseStories(house: House, worker: Pool): Promise<CaseStories> {
  const addresseeId = await one(worker, 'SELECT id FROM party WHERE identifier = $1', [viewers.addressee]);
  const acts = {
    unsent: await drafted(house, 'author', { addresseeId }),
    sent: await drafted(house, 'author', { addresseeId }),
    issued: await drafted(house, 'author', { addresseeId }),
    secret: await drafted(house, 'excluded', { addresseeId, secrecy: 'secret' }),
  };
  const { author, head, excluded } = people(house);
  for (const id of [acts.sent, acts.issued]) expectMade(await author.do(id, 'submissions-for-signature', {}));
  expectMade(await excluded.do(acts.secret, 'submissions-for-signature', {}));
  for (const id of [acts.issued, acts.secret]) {
    expectMade(await head.do(id, 'issuance', {}));
    expectMade(await head.do(id, 'services', { method: 'courier', proof: 'stamp' }));
  }
  const { personId } = await scopeFor(house, 'excluded');
  expectMade(await head.do(acts.issued, 'exclusions', { personId, ground: 'A relative of the akim' }));
  expectMade(await author.post('/v1/parties', { type: 'natural-person', names: named }));
  await fillTheRest(house, worker, Object.values(acts));
  return {
    acts,
    officeId: await one(worker, `SELECT id FROM office WHERE code = 'akmola.burabay'`),
    naturalPersonId: await one(worker, `SELECT id FROM party WHERE type = 'natural-person'`),
  };
}

const named = { kk: 'Адам', ru: 'Человек', en: 'Human' };
const people = (house: House) => ({
  author: house.as(viewers.author),
  head: house.as(viewers.head),
  excluded: house.as(viewers.excluded),
});

async function drafted(
  house: House,
  author: 'author' | 'excluded',
  members: Record<string, unknown>,
): Promise<string> {
  const answer = await house
    .as(viewers[author])
    .post('/v1/acts', aProtest(members), { 'idempotency-key': randomUUID() });
  expectMade(answer);
  return (answer.body as { id: string }).id;
}

function expectMade(answer: Answer): void {
  if (answer.status !== 201) throw new Error(`${String(answer.status)}: ${JSON.stringify(answer.body)}`);
}

/** Participants, and rows that these acts do not have by themselves yet: a table must not look safe because it is empty. */
async function fillTheRest(house: House, worker: Pool, acts: readonly string[]): Promise<void> {
  const [participant, uncleared] = [
    await scopeFor(house, 'participant'),
    await scopeFor(house, 'unclearedParticipant'),
  ];
  await worker.query('UPDATE act SET participant_ids = $2::uuid[] WHERE id = ANY ($1::uuid[])', [
    acts,
    [participant.personId, uncleared.personId],
  ]);
  await worker.query(
    `INSERT INTO deadline (id, act_id, rule, edition, policies, basis, state, zone, started_by, steps, calendar_version, opened_at)
     SELECT gen_random_uuid(), id, 'protest-consideration', edition, '{}', 'law', 'ended', 'Asia/Almaty', '{}', '[]', 1, created_at
     FROM act WHERE id = ANY ($1::uuid[]) AND NOT EXISTS (SELECT FROM deadline WHERE act_id = act.id)`,
    [acts],
  );
  await worker.query(
    `INSERT INTO import (id, office_id, office_lft, person_id, at, media_type, hash, rows, accepted, refused,
       secrecy_rank)
     SELECT gen_random_uuid(), office_id, office_lft, author_id, created_at, 'text/csv', '', 1, 1, 0, 0
     FROM act WHERE id = ANY ($1::uuid[]) LIMIT 1`,
    [acts],
  );
  await worker.query(
    `INSERT INTO reassignment (id, office_id, office_lft, person_id, from_person_id, to_person_id, reason, passed,
       refused, secrecy_rank, at)
     SELECT gen_random_uuid(), office_id, office_lft, author_id, author_id, $2, 'leave', 1, 0, 0, created_at
     FROM act WHERE id = ANY ($1::uuid[]) AND author_id <> $2 LIMIT 1`,
    [acts, participant.personId],
  );
  await complainedOf(worker, acts);
  await worker.query(
    `INSERT INTO anomaly (kind, subject_id, act_id, office_lft, found_at)
     SELECT 'no-term', id, id, office_lft, created_at FROM act WHERE id = ANY ($1::uuid[])`,
    [acts],
  );
  await worker.query(
    `INSERT INTO deadline_reminder (deadline_id, rung, told_at)
     SELECT id, 0, opened_at FROM deadline WHERE act_id = ANY ($1::uuid[])`,
    [acts],
  );
  await worker.query(
    `INSERT INTO escalation (id, act_id, version, state, route, asked, asked_by, asked_as, asked_at, at_office_id, at_lft)
     SELECT gen_random_uuid(), id, 1, 'withdrawn', 'liability', '{}', author_id, '{}', created_at, office_id, office_lft
     FROM act WHERE id = ANY ($1::uuid[])`,
    [acts],
  );
  await worker.query(
    `INSERT INTO escalation_event (escalation_id, version, type, event, actor, recorded_at)
     SELECT id, 1, 'requested', '{}', '{}', asked_at FROM escalation WHERE act_id = ANY ($1::uuid[])`,
    [acts],
  );
  await worker.query(
    `INSERT INTO audit_entry (id, at, action, act_id, office_lft, detail)
     SELECT gen_random_uuid(), created_at, 'secret.read', id, office_lft, '{}' FROM act WHERE id = ANY ($1::uuid[])`,
    [acts],
  );
}

/** A complaint about each act that was issued, lying in the region. */
async function complainedOf(worker: Pool, acts: readonly string[]): Promise<void> {
  await worker.query(
    `INSERT INTO complaint (id, version, state, act_id, office_id, office_lft, received_at_office_id, received_at_lft,
       at_office_id, at_lft, text, received_on, forwardings, created_at, changed_at)
     SELECT gen_random_uuid(), 1, 'pending', a.id, a.office_id, a.office_lft, o.id, o.lft, o.id, o.lft, 'Groundless',
       a.issued_on, '[]', a.created_at, a.created_at
     FROM act a, office o WHERE a.id = ANY ($1::uuid[]) AND a.issued_on IS NOT NULL AND o.code = 'akmola'`,
    [acts],
  );
  await worker.query(
    `INSERT INTO complainant (complaint_id, part, detail)
     SELECT id, part, '{}' FROM complaint, unnest(ARRAY['identity', 'contact']) part`,
  );
  await worker.query(
    `INSERT INTO complaint_event (id, complaint_id, version, type, happened_on, recorded_at, actor, late, event)
     SELECT gen_random_uuid(), id, 1, 'registered', received_on, created_at, '{}', false, '{}' FROM complaint`,
  );
}

async function one(worker: Pool, sql: string, values: unknown[] = []): Promise<string> {
  const [row] = await worker.query<{ id: string }[]>(sql, values);
  if (!row) throw new Error(`nothing for ${sql}`);
  return row.id;
}
