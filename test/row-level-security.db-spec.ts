import { openPool, type Pool } from '../src/database/pool';
import { UnitOfWork } from '../src/database/unit-of-work';
import { type CaseStories, tellCaseStories } from './support/case-stories';
import { type House, openHouse } from './support/house';
import {
  publicTables,
  scopeFor,
  type Sight,
  sights,
  type Story,
  type Viewer,
  viewers,
} from './support/sights';

let house: House;
let app: Pool;
let worker: Pool;
let admin: Pool;
let unitOfWork: UnitOfWork;
let stories: CaseStories;

beforeAll(async () => {
  house = await openHouse('2016-05-11T16:00:00+06:00');
  const { appUrl, workerUrl, ownerUrl } = house.database;
  app = await openPool({ url: appUrl, name: 'test app' });
  worker = await openPool({ url: workerUrl, name: 'test worker' });
  admin = await openPool({ url: ownerUrl, name: 'test owner' });
  unitOfWork = new UnitOfWork(app, worker);
  stories = await tellCaseStories(house, worker);
});

afterAll(async () => {
  for (const pool of [app, worker, admin]) await pool.destroy();
  await house.close();
});

interface Table {
  readonly name: string;
  readonly kind: string;
  readonly enabled: boolean;
  readonly forced: boolean;
}

/** All that can be asked for rows, in every schema but PostgreSQL's own. */
const tables = (asked: Pick<Pool, 'query'> = admin): Promise<Table[]> =>
  asked.query<Table[]>(
    `SELECT relname AS name, relkind AS kind, relrowsecurity AS enabled, relforcerowsecurity AS forced
     FROM pg_class WHERE relkind IN ('r', 'p', 'f', 'v', 'm')
       AND relnamespace NOT IN (SELECT oid FROM pg_namespace WHERE nspname ~ '^pg_' OR nspname = 'information_schema')
     ORDER BY relname`,
  );

const forbidden = { code: '42501' };
const guarded = Object.keys(sights);
const cells = guarded.flatMap((table) =>
  Object.entries(sights[table] ?? {}).map(([story, sight]) => [table, story as Story, sight] as const),
);

describe('every table of the schema', () => {
  it('has row-level security enabled and forced, or is public for a stated reason', async () => {
    const found = await tables();
    expect(found.filter(({ kind }) => kind !== 'r' && kind !== 'p')).toEqual([]);
    const bare = found.filter(({ enabled, forced }) => !enabled || !forced).map(({ name }) => name);
    expect(bare).toEqual(Object.keys(publicTables).sort());
    for (const reason of Object.values(publicTables)) expect(reason).toMatch(/^[A-Z].{20,}\.$/);
  });

  it('is found by this walk as soon as it is made', async () => {
    let names: string[] = [];
    const walk = admin.transaction(async (tx) => {
      await tx.query('CREATE SCHEMA more; CREATE TABLE more.stray (); CREATE VIEW seen AS SELECT FROM act');
      names = (await tables(tx)).filter(({ forced }) => !forced).map(({ name }) => name);
      throw new Error('taken back');
    });
    await expect(walk).rejects.toThrow('taken back');
    expect(names).toEqual(expect.arrayContaining(['seen', 'stray']));
  });

  it('that is guarded has its expectations here', async () => {
    const found = await tables();
    const secured = found.filter(({ enabled }) => enabled).map(({ name }) => name);
    expect(secured).toEqual([...guarded].sort());
  });

  it('that holds an act’s id or an office’s place is not public', async () => {
    const rows = await admin.query<{ name: string }[]>(
      `SELECT DISTINCT table_name AS name FROM information_schema.columns
       WHERE table_schema = 'public' AND column_name IN ('act_id', 'office_lft', 'addressee_ids')`,
    );
    expect(rows.map(({ name }) => name).filter((name) => name in publicTables)).toEqual([]);
  });
});

describe.each(cells)('rows of %s in the story %s', (table, story, sight) => {
  const everyone = Object.keys(viewers) as Viewer[];

  it('are there', async () => {
    expect(await countAs('worker', table, story, sight)).toBeGreaterThan(0);
  });

  it('are seen by those who may, and by nobody else', async () => {
    const all = await countAs('worker', table, story, sight);
    const shown = sight.shownTo ? await countAs('worker', table, story, sight, 'addressee_sees') : 0;
    const expected = everyone.map((viewer) => {
      if (sight.to.includes(viewer)) return [viewer, all];
      return [viewer, sight.shownTo?.includes(viewer) === true ? shown : 0];
    });
    const seen: (readonly [Viewer, number])[] = [];
    for (const viewer of everyone) seen.push([viewer, await countAs(viewer, table, story, sight)]);
    expect(seen).toEqual(expected);
    if (sight.shownTo) expect(0 < shown && shown < all).toBe(true);
  });

  it('are not seen by the role app outside of any scope, nor by the owner of the table, but for the text of acts', async () => {
    const sql = `SELECT count(*)::int AS count FROM ${table} WHERE ${withLiterals(sight.rows)}`;
    expect(await app.query(sql)).toEqual([{ count: 0 }]);
    const asOwner = admin.transaction(async (tx) => {
      await tx.query('SET LOCAL ROLE owner');
      return tx.query(sql);
    });
    const all = await countAs('worker', table, story, sight);
    expect(await asOwner).toEqual([{ count: table === 'act' ? all : 0 }]);
  });
});

describe('what is found by its text', () => {
  const byText = `SELECT unnest(acts_by_text(ARRAY[$1], 1000)) AS id ORDER BY id`;
  const inSight = `SELECT id FROM act WHERE search_text LIKE '%' || $1 || '%' ORDER BY id`;

  it.each(Object.keys(viewers) as Viewer[])(
    'is for %s what row-level security shows them, to the act',
    async (viewer) => {
      const words = await worker.query<{ word: string }[]>(
        `SELECT DISTINCT word FROM act, regexp_split_to_table(search_text, '\\s+') word WHERE length(word) >= 3`,
      );
      expect(words.length).toBeGreaterThan(0);
      const scope = await scopeFor(house, viewer);
      for (const { word } of words) {
        const [found, seen] = await unitOfWork.read(scope, async (tx) => [
          await tx.query(byText, [word]),
          await tx.query(inSight, [word]),
        ]);
        expect([word, found]).toEqual([word, seen]);
      }
    },
  );

  it('is nothing outside of any scope', async () => {
    expect(await app.query(byText, ['protest'])).toEqual([]);
  });

  it('is left to the list where too many acts bear it, or it is too short for an index', async () => {
    const [few] = await worker.query<{ ids: unknown }[]>(`SELECT acts_by_text(ARRAY['prot'], 0) AS ids`);
    const [short] = await worker.query<{ ids: unknown }[]>(`SELECT acts_by_text(ARRAY['pr'], 1000) AS ids`);
    expect([few?.ids, short?.ids]).toEqual([null, null]);
  });
});

describe('what a neighbour writes', () => {
  it.each(guarded)('is refused by %s where it is another office’s', async (table) => {
    const row = await rowOf(table);
    const columns = Object.keys(row).join(', ');
    const scope = await scopeFor(house, 'neighbour');
    const insert = unitOfWork.run(scope, (tx) =>
      tx.query(
        `INSERT INTO ${table} (${columns}) SELECT ${columns} FROM jsonb_populate_record(NULL::${table}, $1)`,
        [JSON.stringify(row)],
      ),
    );
    await expect(insert).rejects.toMatchObject(forbidden);
  });

  it('is refused by act even where it names itself a participant, or the client of the addressee writes it', async () => {
    const row = await rowOf('act');
    const columns = Object.keys(row).join(', ');
    for (const viewer of ['participant', 'addressee'] as const) {
      const insert = unitOfWork.run(await scopeFor(house, viewer), (tx) =>
        tx.query(`INSERT INTO act (${columns}) SELECT ${columns} FROM jsonb_populate_record(NULL::act, $1)`, [
          JSON.stringify({ ...row, id: '0190a1b2-0000-7000-8000-000000000001', registration_number: 'x' }),
        ]),
      );
      await expect(insert).rejects.toMatchObject(forbidden);
    }
  });

  it.each([
    ['act', `subject = 'taken'`],
    ['deadline', `state = 'ended'`],
    ['number_series', 'last = 0'],
  ])('changes no row of %s', async (table, change) => {
    const rows = sights[table]?.issued?.rows ?? '';
    const changed = await unitOfWork.run(await scopeFor(house, 'neighbour'), (tx) =>
      tx.query(`UPDATE ${table} SET ${change} WHERE ${withLiterals(rows)} RETURNING 1`),
    );
    expect(changed).toEqual([[], 0]);
  });

  it('changes no party: nobody does', async () => {
    for (const viewer of ['neighbour', 'author'] as const) {
      const change = unitOfWork.run(await scopeFor(house, viewer), (tx) =>
        tx.query(
          `UPDATE party SET zone = 'Asia/Oral' WHERE ${withLiterals(sights['party']?.issued?.rows ?? '')}`,
        ),
      );
      await expect(change).rejects.toMatchObject(forbidden);
    }
  });

  it('is no entry of the audit and no event about an act out of sight, or about an office out of reach', async () => {
    const scope = await scopeFor(house, 'neighbour');
    const author = await scopeFor(house, 'author');
    const ofAct = [stories.acts.issued, null] as const;
    const ofOffice = [null, `(SELECT lft FROM office WHERE id = '${stories.officeId}')`] as const;
    for (const [actId, place] of [ofAct, ofOffice]) {
      const values = `gen_random_uuid(), ${actId === null ? 'NULL' : `'${actId}'`}, ${place ?? 'NULL'}`;
      const entry = (personId: string | null) =>
        `INSERT INTO audit_entry (id, act_id, office_lft, at, person_id, action, detail)
         VALUES (${values}, now(), '${personId ?? ''}', 'seen', '{}')`;
      const event = `INSERT INTO outbox_event (id, act_id, office_lft, type, time, subject, data, addressee_sees)
         VALUES (${values}, 'told', now(), 'x', '{}', false)`;
      for (const sql of [entry(scope.personId), event]) {
        const written = unitOfWork.run(scope, (tx) => tx.query(sql));
        await expect(written).rejects.toMatchObject(forbidden);
      }
      for (const sql of [entry(author.personId), event])
        await unitOfWork.rehearse(author, (tx) => tx.query(sql));
    }
  });

  it('is no event at all without an act where a client writes it', async () => {
    const told = unitOfWork.run(await scopeFor(house, 'addressee'), (tx) =>
      tx.query(
        `INSERT INTO outbox_event (id, type, time, subject, data, addressee_sees)
         VALUES (gen_random_uuid(), 'told', now(), 'x', '{}', true)`,
      ),
    );
    await expect(told).rejects.toMatchObject(forbidden);
  });

  it('removes no answer kept for another', async () => {
    const removed = await unitOfWork.run(await scopeFor(house, 'neighbour'), (tx) =>
      tx.query('DELETE FROM idempotency_receipt RETURNING 1'),
    );
    expect(removed).toEqual([[], 0]);
  });

  it('does not move an act of one’s own to an office out of reach', async () => {
    const moved = unitOfWork.run(await scopeFor(house, 'author'), (tx) =>
      tx.query(
        `UPDATE act SET office_lft = (SELECT lft FROM office WHERE code = 'akmola.akkol'), participant_ids = '{}'
         WHERE id = $1`,
        [stories.acts.issued],
      ),
    );
    await expect(moved).rejects.toMatchObject(forbidden);
  });
});

describe('a term of an office’s own control', () => {
  it('is not for the addressee’s client', async () => {
    const counted = async (viewer: Viewer): Promise<number> =>
      unitOfWork.read(await scopeFor(house, viewer), async (tx) => {
        const rows = await tx.query<unknown[]>(
          `SELECT FROM deadline WHERE act_id = $1 AND basis = 'control'`,
          [stories.acts.issued],
        );
        return rows.length;
      });
    await worker.query(
      `INSERT INTO deadline (id, act_id, rule, edition, policies, basis, state, zone, started_by, steps,
         calendar_version, opened_at)
       SELECT gen_random_uuid(), id, 'control', edition, '{}', 'control', 'running', 'Asia/Almaty', '{}', '[]', 1, now()
       FROM act WHERE id = $1`,
      [stories.acts.issued],
    );
    expect(await counted('author')).toBe(1);
    expect(await counted('addressee')).toBe(0);
  });
});

describe('an act', () => {
  it('lies nowhere but in the place of its office, even for the worker', async () => {
    const torn = worker.query(
      `UPDATE act SET office_lft = (SELECT lft FROM office WHERE code = 'akmola.akkol') WHERE id = $1`,
      [stories.acts.issued],
    );
    await expect(torn).rejects.toMatchObject({ code: '23503' });
  });
});

/** A row of the issued story as it stands, without the columns that the database makes. */
async function rowOf(table: string): Promise<Record<string, unknown>> {
  const where = withLiterals(sights[table]?.issued?.rows ?? '');
  const [found] = await worker.query<{ row: Record<string, unknown> }[]>(
    `SELECT to_jsonb(${table}) AS row FROM ${table} WHERE ${where} LIMIT 1`,
  );
  const generated = await admin.query<{ name: string }[]>(
    `SELECT column_name AS name FROM information_schema.columns WHERE table_schema = 'public' AND table_name = $1
       AND (is_generated = 'ALWAYS' OR identity_generation = 'ALWAYS')`,
    [table],
  );
  const made = new Set(generated.map(({ name }) => name));
  return Object.fromEntries(Object.entries(found?.row ?? {}).filter(([name]) => !made.has(name)));
}

/** Of the issued story. */
function withLiterals(rows: string): string {
  const { acts, officeId, naturalPersonId } = stories;
  const values = [acts.issued, officeId, naturalPersonId];
  return rows.replace(/\$(\d)/g, (_, place) => `'${values[Number(place) - 1] ?? ''}'`);
}

async function countAs(
  viewer: Viewer | 'worker',
  table: string,
  story: Story,
  { rows }: Sight,
  also = 'true',
): Promise<number> {
  const { acts, officeId, naturalPersonId } = stories;
  const sql = `SELECT count(*)::int AS count FROM ${table}, (SELECT $1::uuid, $2::uuid, $3::uuid) AS given
    WHERE ${rows} AND ${also}`;
  const values = [acts[story], officeId, naturalPersonId];
  const [row] =
    viewer === 'worker'
      ? await worker.query<{ count: number }[]>(sql, values)
      : await unitOfWork.read(await scopeFor(house, viewer), (tx) =>
          tx.query<{ count: number }[]>(sql, values),
        );
  return row?.count ?? -1;
}
