import { randomUUID } from 'node:crypto';
import { Client } from 'pg';
import { type FreshDatabase, freshDatabase, seededTemplate } from './support/database';
import { type Answer, type Caller, type House, openHouse } from './support/house';
import { FeedReader } from './support/feed-reader';
import { aProtest, addresseeIn } from './support/protest';

let database: FreshDatabase;
let houses: readonly [House, House];
/** A third instance, from which the feed is read: its readers do not wait behind those who write. */
let reading: House;
let addresseeId: string;

beforeAll(async () => {
  database = await freshDatabase(seededTemplate);
  const noon = '2016-05-10T12:00:00+06:00';
  houses = [await openHouse(noon, { database }), await openHouse(noon, { database })];
  reading = await openHouse(noon, { database });
  // One listener for all who come at once: without it each request would open and close one of its own.
  for (const { app } of [...houses, reading]) await app.listen(0, '127.0.0.1');
  addresseeId = await addresseeIn(houses[0].as('akmola.burabay.prosecutor'), 'Asia/Almaty');
});

afterAll(async () => {
  for (const house of [...houses, reading]) await house.close();
  await database.drop();
});

/** That person at either instance, with tokens fetched. */
async function atBoth(who: string): Promise<readonly [Caller, Caller]> {
  const callers = [houses[0].as(who), houses[1].as(who)] as const;
  for (const caller of callers) await caller.get('/v1/me');
  return callers;
}

const made = ({ status, body }: Answer): { id: string; registrationNumber: string } => {
  if (status !== 201) throw new Error(`${String(status)}: ${JSON.stringify(body)}`);
  return body as { id: string; registrationNumber: string };
};

/** Everything at once, the even ones at one instance, the odd ones at the other. */
const allAtOnce = <T>(
  callers: readonly [Caller, Caller],
  over: readonly T[],
  ask: (caller: Caller, one: T) => Promise<Answer>,
): Promise<Answer[]> => Promise.all(over.map((one, index) => ask(callers[index % 2 === 0 ? 0 : 1], one)));

const statusesOf = (answers: readonly Answer[]): number[] => answers.map(({ status }) => status).sort();

async function asAdmin<Row extends object>(sql: string, values: unknown[] = []): Promise<Row[]> {
  const client = new Client({ connectionString: database.ownerUrl });
  await client.connect();
  const { rows } = await client.query<Row>(sql, values);
  await client.end();
  return rows;
}

/** An act of the district that is ready for issuance. */
async function awaitingSignature(): Promise<string> {
  const prosecutor = houses[0].as('akmola.burabay.prosecutor');
  const { id } = made(await prosecutor.post('/v1/acts', aProtest({ addresseeId })));
  made(await prosecutor.do(id, 'submissions-for-signature'));
  return id;
}

const eventsOf = async (actId: string): Promise<string[]> => {
  const rows = await asAdmin<{ type: string }>(
    'SELECT type FROM act_event WHERE act_id = $1 ORDER BY version, index',
    [actId],
  );
  return rows.map(({ type }) => type);
};

describe('200 acts issued at once through two instances', () => {
  const series = [
    { prefix: 'PROTEST/AKMOLA.BURABAY/2016/', office: 'akmola.burabay', secrecy: 'public', count: 90 },
    { prefix: 'PROTEST/AKMOLA.BURABAY/2016/R', office: 'akmola.burabay', secrecy: 'restricted', count: 50 },
    { prefix: 'PROTEST/AKTOBE.ALGA/2016/', office: 'aktobe.alga', secrecy: 'public', count: 60 },
  ];
  const offices = ['akmola.burabay', 'aktobe.alga'];
  let readers: FeedReader[];
  let issued: Answer[];
  let polledMeanwhile: number[];

  beforeAll(async () => {
    readers = [];
    for (const office of offices) {
      // The one is mostly behind, the other always where the next is written.
      for (const limit of [7, 100]) readers.push(new FeedReader(reading.as(`${office}.head`), limit));
    }
    for (const reader of readers) reader.begin();
    const perOffice = offices.map(async (office) => {
      const [prosecutors, heads] = [await atBoth(`${office}.prosecutor`), await atBoth(`${office}.head`)];
      const drafts = series
        .filter((one) => one.office === office)
        .flatMap(({ secrecy, count }) =>
          Array.from({ length: count }, () => aProtest({ addresseeId, officeCode: office, secrecy })),
        );
      const drafted = await allAtOnce(prosecutors, drafts, (caller, draft) => caller.post('/v1/acts', draft));
      const ids = drafted.map((answer) => made(answer).id);
      const submitted = await allAtOnce(prosecutors, ids, (caller, id) =>
        caller.post(`/v1/acts/${id}/submissions-for-signature`, {}, { 'if-match': '"1"' }),
      );
      submitted.forEach(made);
      return { heads, ids };
    });
    const ready = await Promise.all(perOffice);
    for (const reader of readers) expect(await reader.hasSeen(100)).toBe(true);
    const before = readers.map(({ polls }) => polls);
    const answers = ready.map(({ heads, ids }) =>
      allAtOnce(heads, ids, (caller, id) =>
        caller.post(`/v1/acts/${id}/issuance`, {}, { 'if-match': '"2"' }),
      ),
    );
    issued = (await Promise.all(answers)).flat();
    polledMeanwhile = readers.map(({ polls }, index) => polls - (before[index] ?? 0));
  }, 60_000);

  it('are all acknowledged, with numbers from 1 on without a gap in each series', async () => {
    const told = issued.map((answer) => made(answer).registrationNumber).sort();
    const expected = series.flatMap(({ prefix, count }) =>
      Array.from({ length: count }, (_, index) => `${prefix}${String(index + 1).padStart(5, '0')}`),
    );
    expect(told).toHaveLength(200);
    expect(told).toEqual(expected.sort());
    const stored = await asAdmin<{ number: string }>(
      'SELECT registration_number AS number FROM act WHERE registration_number IS NOT NULL',
    );
    expect(stored.map(({ number }) => number).sort()).toEqual(told);
  });

  it('leave each event once, and the counters where the numbers end', async () => {
    const events = await asAdmin(
      'SELECT type, count(*)::int AS count, count(DISTINCT act_id)::int AS acts FROM act_event GROUP BY type ORDER BY type',
    );
    expect(events).toEqual(
      ['drafted', 'issued', 'submitted'].map((type) => ({ type, count: 200, acts: 200 })),
    );
    const counters = await asAdmin<{ last: number }>('SELECT last FROM number_series ORDER BY last');
    expect(counters.map(({ last }) => last)).toEqual([50, 60, 90]);
  });

  it('reach every reader of the feed who polls all the while: each event once, in one order', async () => {
    for (const [index, reader] of readers.entries()) {
      const office = offices[Math.trunc(index / 2)];
      const kept = await asAdmin<{ id: string }>(
        `SELECT e.id FROM outbox_event e JOIN act ON act.id = e.act_id JOIN office o ON o.id = act.office_id
         WHERE o.code = $1 ORDER BY e.xid, e.position`,
        [office],
      );
      const seen = await reader.end(kept.length);
      expect(seen).toEqual(kept.map(({ id }) => id));
    }
    // Of the office with most acts, the one who stands where the next is written.
    expect(polledMeanwhile[1]).toBeGreaterThanOrEqual(3);
  }, 30_000);
});

describe('the same at both instances at once', () => {
  it('is done once and refused once where both saw the same version', async () => {
    const id = await awaitingSignature();
    const heads = await atBoth('akmola.burabay.head');
    const answers = await Promise.all(
      heads.map((head) => head.post(`/v1/acts/${id}/issuance`, {}, { 'if-match': '"2"' })),
    );
    expect(statusesOf(answers)).toEqual([201, 412]);
    const refused = answers.find(({ status }) => status === 412);
    expect(refused?.headers['etag']).toBe('"3"');
    expect(await eventsOf(id)).toEqual(['drafted', 'submitted', 'issued']);
  });

  it('has one effect under one Idempotency-Key, the other is told so or told the same', async () => {
    for (let round = 0; round < 5; round++) {
      const id = await awaitingSignature();
      const heads = await atBoth('akmola.burabay.head');
      const headers = { 'if-match': '"2"', 'idempotency-key': randomUUID() };
      const answers = await Promise.all(
        heads.map((head) => head.post(`/v1/acts/${id}/issuance`, {}, headers)),
      );
      const [done, other] = answers.sort((one, another) => one.status - another.status);
      expect(done?.status).toBe(201);
      expect([201, 409]).toContain(other?.status);
      const replays = answers.filter((answer) => answer.headers['idempotent-replayed'] === 'true');
      expect(replays).toHaveLength(other?.status === 201 ? 1 : 0);
      if (replays.length === 1) expect(other?.body).toEqual(done?.body);
      expect(await eventsOf(id)).toEqual(['drafted', 'submitted', 'issued']);
    }
  });

  it('makes one draft under one Idempotency-Key', async () => {
    const prosecutors = await atBoth('akmola.burabay.prosecutor');
    const subject = randomUUID();
    const headers = { 'idempotency-key': subject };
    const answers = await Promise.all(
      [...prosecutors, ...prosecutors].map((caller) =>
        caller.post('/v1/acts', aProtest({ subject }), headers),
      ),
    );
    const acknowledged = answers.filter(({ status }) => status === 201);
    expect(answers.map(({ status }) => status).filter((status) => status !== 201 && status !== 409)).toEqual(
      [],
    );
    expect(new Set(acknowledged.map((answer) => made(answer).id)).size).toBe(1);
    expect(await asAdmin('SELECT FROM act WHERE subject = $1', [subject])).toHaveLength(1);
  });

  it('marks each term that passed once, when both sweep', async () => {
    const head = houses[0].as('akmola.burabay.head');
    const ids: string[] = [];
    for (let count = 0; count < 12; count++) ids.push(await awaitingSignature());
    for (const id of ids) {
      made(await head.do(id, 'issuance'));
      made(await head.do(id, 'services', { method: 'courier', proof: 'stamp' }));
    }
    // Received on 10 May, ten days on: 20 May; its end passes in Almaty at the next midnight.
    for (const { clock } of houses) clock.set('2016-05-20T23:59:59+06:00');
    await Promise.all(houses.map((house) => house.sweep()));
    for (const id of ids) expect(await eventsOf(id)).not.toContain('deadline-missed');
    for (const { clock } of houses) clock.set('2016-05-27T09:00:00+06:00');
    await Promise.all([...houses, ...houses].map((house) => house.sweep()));
    for (const id of ids) {
      const missed = (await eventsOf(id)).filter((type) => type === 'deadline-missed');
      expect(missed).toEqual(['deadline-missed']);
    }
    const states = await asAdmin(
      'SELECT state, count(*)::int AS count FROM deadline WHERE act_id = ANY ($1) GROUP BY state',
      [ids],
    );
    expect(states).toEqual([{ state: 'missed', count: 12 }]);
  });
});
