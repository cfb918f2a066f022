import { feedSettled } from './support/feed-settled';
import { openPool } from '../src/database/pool';
import type { StagedAct } from './support/matrix-acts';
import { type Asked, type Person, persons, withoutOccurrence } from './support/matrix-people';
import { addressOf, matrixRequests } from './support/matrix-requests';
import { MatrixScene } from './support/matrix-scene';
import { sees, served, type Sighted, sightedActs, tellSights } from './support/matrix-sights';
import { matrixRows } from './support/matrix-table';
import { accepted } from './support/protest-story';

jest.setTimeout(30_000);

let scene: MatrixScene;
let acts: Readonly<Record<Sighted, StagedAct>>;

beforeAll(async () => {
  scene = await MatrixScene.open();
  acts = await tellSights(scene);
  await feedSettled(scene.house.database.workerUrl);
});

afterAll(() => scene.house.close());

async function asWorker<Row>(sql: string, parameters: readonly unknown[]): Promise<readonly Row[]> {
  const worker = await openPool({ url: scene.house.database.workerUrl, name: 'test worker' });
  const rows = await worker.query<Row[]>(sql, [...parameters]);
  await worker.destroy();
  return rows;
}

const known = persons.filter((person) => person !== 'nobody');
const seenBy = (person: Person): readonly Sighted[] => sightedActs.filter((act) => sees(person, act));

interface Listed {
  readonly items: readonly Readonly<Record<string, string>>[];
  readonly page: { readonly total?: number };
}
const listed = async (person: Person, path: string): Promise<Listed> =>
  accepted<Listed>(await scene.doorstep.as(person).get(path));

/** The acts of the table by their ids, in its order; another id stays as it is. */
function named(ids: readonly (string | undefined)[]): readonly string[] {
  const names: readonly string[] = sightedActs.filter((act) => ids.includes(acts[act].id));
  const strangers = ids.filter((id) => !sightedActs.some((act) => acts[act].id === id));
  return [...names, ...strangers.map(String)];
}

describe.each(known)('%s', (person) => {
  it('lists, counts and finds the acts that they see, and no other', async () => {
    for (const query of ['', '&q=grazing', '&office=akmola', '&sort=oldest', '&kind=protest']) {
      const { items, page } = await listed(person, `/v1/acts?count=true${query}`);
      expect([query, named(items.map(({ id }) => id)), page.total]).toEqual([
        query,
        seenBy(person),
        seenBy(person).length,
      ]);
    }
  });

  it('counts the acts that they see, and no other', async () => {
    if (person === 'client') return;
    for (const query of ['', '&office=akmola']) {
      const counted = await scene.doorstep.as(person).get(`/v1/act-counts?dueBefore=2016-06-01${query}`);
      const due = seenBy(person).filter((act) => served.has(act));
      expect([query, accepted<{ total: object }>(counted).total]).toEqual([
        query,
        { count: seenBy(person).length, overdue: 0, dueSoon: due.length },
      ]);
    }
  });

  it('finds an act by its number only where they see it', async () => {
    const numbers = { public: '00001', restricted: 'R00001', secret: 'S00001', elsewhere: '00002' };
    for (const [act, number] of Object.entries(numbers)) {
      const q = encodeURIComponent(`PROTEST/AKMOLA.BURABAY/2016/${number}`);
      const { items, page } = await listed(person, `/v1/acts?count=true&q=${q}`);
      const found = sees(person, act as Sighted) ? [act] : [];
      expect([named(items.map(({ id }) => id)), page.total]).toEqual([found, found.length]);
    }
  });

  it('is told of the terms of the acts that they see, and of no other', async () => {
    const due = seenBy(person).filter((act) => served.has(act));
    for (const query of [
      '',
      '&dueBefore=2016-06-01',
      '&state=running',
      '&office=akmola.burabay',
      '&kind=protest',
    ]) {
      const { items, page } = await listed(person, `/v1/deadlines?count=true${query}`);
      expect([named(items.map(({ actId }) => actId)), page.total]).toEqual([due, due.length]);
    }
    const { items, page } = await listed(person, '/v1/acts?count=true&dueBefore=2016-06-01');
    expect([named(items.map(({ id }) => id)), page.total]).toEqual([due, due.length]);
  });

  it('reads in the feed of the acts that they see, and of no other', async () => {
    const { items } = await listed(person, '/v1/events');
    const subjects = items
      .map(({ subject = '' }) => subject)
      .filter((subject) => subject.startsWith('acts/'));
    expect(named(subjects.map((subject) => subject.slice('acts/'.length)))).toEqual(seenBy(person));
  });
});

describe("the addressee's client", () => {
  const toldOutside = ['issued', 'served', 'deadline-opened'];

  it('is told from the issue on, and nothing of what goes on inside the office', async () => {
    const { items } = await listed('client', '/v1/events');
    expect(items.map(({ type }) => type)).toEqual(
      [...toldOutside, ...toldOutside].map((type) => `act.${type}`),
    );
    const history = await listed('client', `/v1/acts/${acts.public.id}/history`);
    expect(history.items.map(({ type }) => type)).toEqual(toldOutside);
    for (const event of history.items) expect(Object.keys(event)).not.toContain('actor');
    const act = await scene.doorstep.as('client').get(`/v1/acts/${acts.public.id}`);
    const inside = ['authorId', 'responsibleId', 'signatory', 'missing', 'breaches', 'exclusions'];
    expect(Object.keys(act.body as object).filter((member) => inside.includes(member))).toEqual([]);
  });
});

describe('the lists of a client', () => {
  it('are not told apart by whom they do not tell', async () => {
    const client = scene.doorstep.as('client');
    for (const person of ['0190a1b2-0000-7000-8000-000000000001', '0190a1b2-0000-7000-8000-000000000002'])
      expect(await client.get(`/v1/acts?responsible=${person}`)).toMatchObject({
        status: 400,
        body: { errors: [{ pointer: '/responsible', code: 'unknown-parameter' }] },
      });
  });
});

describe('a client whose scopes leave reading out', () => {
  it('reads of no act and of no term', async () => {
    await asWorker(`UPDATE client SET scopes = '{events:read}' WHERE subject = $1`, ['960140000438']);
    const client = scene.house.as('960140000438');
    const answers: [string, number][] = [];
    for (const path of ['/v1/acts', `/v1/acts/${acts.elsewhere.id}`, '/v1/deadlines', '/v1/events'])
      answers.push([path.split('/')[2] ?? '', (await client.get(path)).status]);
    expect(answers).toEqual([
      ['acts', 403],
      ['acts', 403],
      ['deadlines', 403],
      ['events', 200],
    ]);
  });
});

describe('whoever reads of the term of what is secret', () => {
  it('leaves an entry each time', async () => {
    const entries = async (): Promise<number> => {
      const [row] = await asWorker<{ entries: number }>(
        `SELECT count(*)::int AS entries FROM audit_entry
         WHERE act_id = $1 AND action = 'secret.read' AND detail = '{"view": "deadlines"}'`,
        [acts.secret.id],
      );
      return row?.entries ?? 0;
    };
    const before = await entries();
    await listed('superior', '/v1/deadlines');
    await listed('author', '/v1/deadlines');
    expect((await entries()) - before).toBe(1);
  });
});

describe('the registrar', () => {
  it('moves terms by a holiday without reading whose they are', async () => {
    const holiday = {
      date: '2016-05-20',
      kind: 'public-holiday',
      name: 'A trial holiday',
      source: 'An order',
    };
    const due = async (): Promise<unknown> =>
      (await scene.doorstep.as('head').get(`/v1/acts/${acts.secret.id}`)).body.dueOn;
    expect(await due()).toBe('2016-05-20');
    const registrar = scene.doorstep.as('registrar');
    const tried = await registrar.post('/v1/calendar/days?dryRun=true', holiday);
    expect(tried.body).toMatchObject({ date: '2016-05-20', recomputed: [] });
    expect((await registrar.post('/v1/calendar/days', holiday)).body).toMatchObject({ recomputed: [] });
    expect(await due()).toBe('2016-05-23');
  });
});

describe('an act', () => {
  const routes = matrixRows.filter(({ route }) => route.includes(' /v1/acts/{id}'));
  /** What the commands are sent, as in their rows of the matrix of persons. */
  const bodies = new Map<string, NonNullable<Asked['body']>>();

  beforeAll(async () => {
    for (const { route } of routes.filter(({ route }) => !route.startsWith('GET'))) {
      const { body } = (await matrixRequests[route]?.(scene)) ?? {};
      if (body) bodies.set(route, body);
    }
  });

  it.each(sightedActs)('that is %s is read whole by those who see it', async (name) => {
    const views = ['', '/allowed-actions', '/history', '/deadlines'];
    for (const person of known.filter((one) => sees(one, name)))
      for (const below of name === 'secret' ? [...views, '/document?lang=ru'] : views) {
        const { status } = await scene.doorstep.as(person).get(`/v1/acts/${acts[name].id}${below}`);
        expect([person, below, status]).toEqual([person, below, 200]);
      }
  });

  it.each(sightedActs)('that is %s has an audit for those who see it, and for nobody else', async (name) => {
    const { id } = acts[name];
    const absent = withoutOccurrence(
      await scene.doorstep.as('head').get(`/v1/audit?act=0190a1b2-0000-7000-8000-0000000000ff`),
    );
    for (const person of known.filter((one) => one !== 'client')) {
      const answer = await scene.doorstep.as(person).get(`/v1/audit?act=${id}`);
      const seen = sees(person, name);
      expect([person, [200, 422].includes(answer.status)]).toEqual([person, seen]);
      if (!seen) expect([answer.status, withoutOccurrence(answer)]).toEqual([404, absent]);
    }
  });

  it.each(sightedActs)('that is %s does not exist for the others, whatever they ask', async (name) => {
    const { id, records } = acts[name];
    const record = Object.values(records).find((made) => made !== id) ?? '';
    const absent = withoutOccurrence(await scene.doorstep.as('head').get(`/v1/acts/${record}`));
    for (const person of known.filter((one) => !sees(one, name)))
      for (const { route, answers } of routes) {
        const path = addressOf(route, { id, recordId: record, exclusionId: record, stayId: record });
        const method = route.split(' ', 1)[0]?.toLowerCase() as Asked['method'];
        const body = bodies.get(route);
        // A version that the act never had: who does not see it is not told even that.
        const answer = await scene.doorstep.ask(person, {
          method,
          path,
          ...(body && { body, version: 999 }),
        });
        expect([person, route, answer.status]).toEqual([
          person,
          route,
          answers[person] === '403' ? 403 : 404,
        ]);
        if (answer.status === 404)
          expect([withoutOccurrence(answer), answer.headers['etag']]).toEqual([absent, undefined]);
      }
  });
});
