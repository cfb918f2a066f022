import { openPool, type Pool } from '../src/database/pool';
import type { Scope } from '../src/database/tx';
import { UnitOfWork } from '../src/database/unit-of-work';
import { CaseRows, sightOf } from './support/case-rows';
import { type FreshDatabase, freshDatabase } from './support/database';

let database: FreshDatabase;
let app: Pool;
let worker: Pool;
let admin: Pool;
let unitOfWork: UnitOfWork;
let scope: Scope;
let excludedId: string;

beforeAll(async () => {
  database = await freshDatabase();
  // One connection: whoever asks next is given the one that was just used.
  app = await openPool({ url: database.appUrl, name: 'test app', size: 1 });
  worker = await openPool({ url: database.workerUrl, name: 'test worker' });
  admin = await openPool({ url: database.ownerUrl, name: 'test owner' });
  unitOfWork = new UnitOfWork(app, worker);
  const rows = new CaseRows(worker);
  const office = await rows.office();
  const authorId = await rows.person();
  excludedId = await rows.person();
  scope = sightOf(authorId, office);
  const { id } = await rows.act(office, authorId);
  await rows.act(office, authorId, { secrecy: 'secret' });
  await worker.query('UPDATE act SET excluded_ids = ARRAY[$2::uuid] WHERE id = $1', [id, excludedId]);
});

afterAll(async () => {
  for (const pool of [app, worker, admin]) await pool.destroy();
  await database.drop();
});

const forbidden = { code: '42501' };
const roles = ['app', 'worker'] as const;
const poolOf = (role: (typeof roles)[number]): Pool => (role === 'app' ? app : worker);
const acts = async (pool: Pick<Pool, 'query'>): Promise<number> => {
  const [row] = await pool.query<{ count: number }[]>('SELECT count(*)::int AS count FROM act');
  return row?.count ?? -1;
};

describe.each(roles)('the role %s', (role) => {
  it('is nobody powerful, is nobody else and is somebody to nobody', async () => {
    const asked = await poolOf(role).query<unknown[]>(
      `SELECT session_user::text, current_user::text, rolsuper, rolbypassrls, rolcreaterole, rolcreatedb, rolreplication,
         ARRAY(SELECT other.rolname::text FROM pg_roles other
               WHERE pg_has_role(me.oid, other.oid, 'MEMBER') AND other.oid <> me.oid) AS "memberOf",
         EXISTS (SELECT FROM pg_class WHERE relowner = me.oid) OR EXISTS (SELECT FROM pg_proc WHERE proowner = me.oid)
           OR EXISTS (SELECT FROM pg_namespace WHERE nspowner = me.oid)
           OR EXISTS (SELECT FROM pg_database WHERE datdba = me.oid) AS owns
       FROM pg_roles me WHERE rolname = current_user`,
    );
    expect(asked).toEqual([
      {
        session_user: role,
        current_user: role,
        ...{ rolsuper: false, rolbypassrls: false, rolcreaterole: false, rolcreatedb: false },
        rolreplication: false,
        memberOf: [],
        owns: false,
      },
    ]);
  });

  it.each([
    'CREATE TABLE own ()',
    'CREATE TEMPORARY TABLE own ()',
    'CREATE SCHEMA own',
    'CREATE VIEW own AS SELECT * FROM act',
    `CREATE FUNCTION own() RETURNS integer LANGUAGE sql RETURN 1`,
    'ALTER TABLE act NO FORCE ROW LEVEL SECURITY',
    'ALTER TABLE act DISABLE ROW LEVEL SECURITY',
    'ALTER TABLE act ADD COLUMN own text',
    'CREATE POLICY own ON act USING (true)',
    'DROP POLICY act_in_sight ON act',
    `CREATE OR REPLACE FUNCTION app_clearance() RETURNS integer LANGUAGE sql RETURN 2`,
    'TRUNCATE act_event',
    'DROP TABLE act CASCADE',
    'CREATE ROLE own',
    'SET ROLE owner',
    'SET SESSION AUTHORIZATION owner',
    `COPY (SELECT 1) TO PROGRAM 'true'`,
  ])('may not %s', async (statement) => {
    await expect(poolOf(role).query(statement)).rejects.toMatchObject(forbidden);
  });

  it.each(['act_event', 'outbox_event', 'audit_entry'])('only ever adds to %s', async (table) => {
    const [update, remove] = [`UPDATE ${table} SET id = id`, `DELETE FROM ${table}`];
    await expect(poolOf(role).query(update)).rejects.toMatchObject(forbidden);
    await expect(poolOf(role).query(remove)).rejects.toMatchObject(forbidden);
  });

  it('removes nothing but stored answers and findings that hold no more, and has no rights beyond reading and writing', async () => {
    const held = (right: string) =>
      admin.query<{ name: string }[]>(
        `SELECT relname AS name FROM pg_class WHERE relnamespace = 'public'::regnamespace AND relkind IN ('r', 'p', 'v', 'm')
         AND has_table_privilege($1, oid, $2)`,
        [role, right],
      );
    const findings = role === 'worker' ? [{ name: 'anomaly' }] : [];
    expect(await held('DELETE')).toEqual([{ name: 'idempotency_receipt' }, ...findings]);
    expect(await held('TRUNCATE, REFERENCES, TRIGGER')).toEqual([]);
  });
});

describe('the role app', () => {
  it('never reads the key of the development issuer', async () => {
    await expect(app.query('SELECT FROM issuer_key')).rejects.toMatchObject(forbidden);
  });

  it.each([
    `UPDATE person SET subject = 'another'`,
    `UPDATE client SET scopes = '{}'`,
    `UPDATE party SET zone = 'Asia/Oral'`,
    `UPDATE office SET lft = lft`,
    `UPDATE appointment SET position = 'head'`,
    `UPDATE appointment SET valid_until = NULL`,
    `UPDATE deadline SET due_at = now()`,
    `UPDATE number_series SET year = 2016`,
    `UPDATE calendar_day SET withdrawn_at = now()`,
    `UPDATE calendar_state SET version = 0`,
    `INSERT INTO act_kind (edition, code) VALUES ('x', 'x')`,
  ])('may not %s', async (statement) => {
    await expect(app.query(statement)).rejects.toMatchObject(forbidden);
  });
});

describe('the role report', () => {
  it('reads no table as long as no policy is made for it', async () => {
    const readable = await admin.query(
      `SELECT relname FROM pg_class WHERE relnamespace = 'public'::regnamespace AND relkind IN ('r', 'p', 'v', 'm')
       AND has_any_column_privilege('report', oid, 'SELECT')`,
    );
    expect(readable).toEqual([]);
  });
});

describe('what the service sets for a transaction', () => {
  it('is unknown to the next user of the connection, however the transaction ended', async () => {
    expect(await unitOfWork.read(scope, acts)).toBe(1);
    expect(await acts(app)).toBe(0);
    expect(await unitOfWork.rehearse(scope, acts)).toBe(1);
    expect(await acts(app)).toBe(0);
    const broken = unitOfWork.run(scope, (tx) => tx.query('SELECT 1 / 0'));
    await expect(broken).rejects.toMatchObject({ code: '22012' });
    expect(await acts(app)).toBe(0);
    const [left] = await app.query<unknown[]>(
      `SELECT current_setting('app.person_id', true) AS person, current_setting('app.reach', true) AS reach,
              current_setting('app.clearance', true) AS clearance, pg_backend_pid() > 0 AS one`,
    );
    expect(left).toEqual({ person: '', reach: '', clearance: '', one: true });
  });

  it('never opens the worker’s view: no role can be taken, and the widest scope still keeps to the policies', async () => {
    for (const role of ['worker', 'owner', 'postgres']) {
      const taken = unitOfWork.run(scope, (tx) => tx.query(`SET LOCAL ROLE ${role}`));
      await expect(taken).rejects.toMatchObject(forbidden);
    }
    const widest = { ...scope, personId: excludedId, own: '{(,)}', reach: '{(,)}', clearance: 2 };
    expect(await acts(worker)).toBe(2);
    expect(await unitOfWork.read(widest, acts)).toBe(1);
    const bare = unitOfWork.run(widest, (tx) => tx.query('SET LOCAL row_security = off; SELECT * FROM act'));
    await expect(bare).rejects.toMatchObject(forbidden);
  });

  it('is all that the policies for app ask, and each policy is for one role by name', async () => {
    const policies = await admin.query<{ roles: string; uses: string }[]>(
      `SELECT array_to_string(roles, ',') AS roles, concat_ws(' ', qual, with_check) AS uses FROM pg_policies`,
    );
    // The owner is asked by one function alone, which applies the scope of its caller: see ADR 14.
    expect(new Set(policies.map(({ roles: to }) => to))).toEqual(new Set([...roles, 'owner']));
    expect(policies.filter(({ roles: to }) => to === 'owner')).toHaveLength(1);
    const forApp = policies.filter(({ roles: to }) => to === 'app').map(({ uses }) => uses);
    expect(forApp.filter((uses) => /^\(?true\)?$/.test(uses))).toEqual([]);
    const settings = forApp.join(' ').match(/\bapp\.\w+/g) ?? [];
    const known = ['app.body_id', 'app.client_id', 'app.own', 'app.person_id', 'app.reach'];
    expect([...new Set(settings)].sort()).toEqual(known);
  });

  it('is passed by in no function but the one that applies it itself: all others run with their caller’s rights', async () => {
    const definers = await admin.query(
      `SELECT proname FROM pg_proc WHERE prosecdef AND pronamespace = 'public'::regnamespace`,
    );
    expect(definers).toEqual([{ proname: 'acts_by_text' }]);
  });
});
