import { randomUUID } from 'node:crypto';
import { CaseRows, sightOf, sightOfClient } from '../../../test/support/case-rows';
import { gate } from '../../../test/support/gate';
import { freshDatabase, type FreshDatabase } from '../../../test/support/database';
import { hours } from '../../calendar';
import { openPool, type Pool } from '../../database/pool';
import type { Scope, Tx } from '../../database/tx';
import { UnitOfWork } from '../../database/unit-of-work';
import { Conflict, IdempotencyKeyReused, NotFound, RefusedByLaw } from '../../platform/http';
import { Editions, kz2709of1995, policies } from '../../statute';
import { type Actor, LawInForce, type PersonActor } from '../prosecutors';
import { ReceiptRepository } from './receipt.repository';
import { Receipts } from './receipts.service';
import { RegisterReceipts } from './register-receipts.service';
import type { Answer, Answering, RepeatableCommand } from './repeatable';

const keeping = policies['policy-repeat-keeping'];
const receipts = new Receipts(new ReceiptRepository());
const allowed = (): Promise<void> => Promise.resolve();

let database: FreshDatabase;
let app: Pool;
let worker: Pool;
let unitOfWork: UnitOfWork;
let rows: CaseRows;
let office: { id: string; lft: number };
let personId: string;

beforeAll(async () => {
  database = await freshDatabase();
  app = await openPool({ url: database.appUrl, name: 'test app' });
  worker = await openPool({ url: database.workerUrl, name: 'test worker' });
  unitOfWork = new UnitOfWork(app, worker);
  rows = new CaseRows(worker);
  office = await rows.office();
  personId = await rows.person();
});

afterAll(async () => {
  await app.destroy();
  await worker.destroy();
  await database.drop();
});

const person = (id = personId, at = '2016-03-01T04:00:00Z'): Actor => ({
  ...{ kind: 'person', personId: id, subject: id, clearance: 'restricted', capacities: [], at },
});
const client = (clientId: string, bodyId: string): Actor => ({
  ...{ kind: 'client', clientId, bodyId, subject: clientId, scopes: [], clearance: 'restricted' },
  at: '2016-03-01T04:00:00Z',
});

const command = (given: Partial<RepeatableCommand> = {}): RepeatableCommand => ({
  actor: person(),
  route: 'POST /v1/acts',
  key: randomUUID(),
  body: { kind: 'protest', subject: 'Бұйрық' },
  language: 'kk',
  keeping,
  ...given,
});

/** Work that counts how often it was done, and leaves a row of its own. */
function counted(actId?: string): Answering<unknown> & { done: number; answer: Answer } {
  const answering = {
    done: 0,
    answer: {
      status: 201,
      body: { id: 'x', title: 'Наразылық', nothing: null },
      etag: 1,
      location: '/v1/acts/x',
      ...(actId !== undefined && { actId }),
    } satisfies Answer,
    authorise: allowed,
    work: async (): Promise<Answer> => {
      answering.done += 1;
      return Promise.resolve(answering.answer);
    },
  };
  return answering;
}

const answerOnce = (
  given: RepeatableCommand,
  answering: Answering<unknown>,
  scope?: Scope,
): Promise<Answer> =>
  unitOfWork.run(scope ?? sightOf(personId, office), (tx) => receipts.answerOnce(tx, given, answering));

const stored = async (key: string | undefined): Promise<number> => {
  const [row] = await worker.query<{ count: string }[]>(
    'SELECT count(*)::text AS count FROM idempotency_receipt WHERE key = $1',
    [key],
  );
  return Number(row?.count);
};

describe('a command that comes again under its key', () => {
  it('is answered as it was the first time, in the language of then, and is not done again', async () => {
    const first = command();
    const answering = counted();
    expect(await answerOnce(first, answering)).toEqual(answering.answer);
    const again = await answerOnce({ ...first, language: 'ru' }, answering);
    expect(again).toEqual({ ...answering.answer, language: 'kk', replayed: true });
    expect(answering.done).toBe(1);
  });

  it('is the same whatever the order of its members', async () => {
    const answering = counted();
    const key = randomUUID();
    await answerOnce(command({ key, body: { a: 1, b: { c: 2, d: 3 } } }), answering);
    await answerOnce(command({ key, body: { b: { d: 3, c: 2 }, a: 1 } }), answering);
    expect(answering.done).toBe(1);
  });

  it('is refused with another body', async () => {
    const first = command();
    const answering = counted();
    await answerOnce(first, answering);
    await expect(answerOnce({ ...first, body: { kind: 'order' } }, answering)).rejects.toThrow(
      IdempotencyKeyReused,
    );
    expect(answering.done).toBe(1);
  });

  it('is refused where its rights are gone, after a reused key is', async () => {
    const first = command();
    await answerOnce(first, counted());
    const refusing = {
      ...counted(),
      authorise: async (): Promise<void> =>
        Promise.reject(new RefusedByLaw([{ rule: keeping, edition: 'test' }])),
    };
    await expect(answerOnce(first, refusing)).rejects.toThrow(RefusedByLaw);
    await expect(answerOnce({ ...first, body: null }, refusing)).rejects.toThrow(IdempotencyKeyReused);
  });

  it('without a key is done each time', async () => {
    const answering = counted();
    await answerOnce(command({ key: undefined }), answering);
    await answerOnce(command({ key: undefined }), answering);
    expect(answering.done).toBe(2);
  });

  it('is another command on another route', async () => {
    const answering = counted();
    const first = command();
    await answerOnce(first, answering);
    await answerOnce({ ...first, route: 'POST /v1/acts/x/services' }, answering);
    expect(answering.done).toBe(2);
  });

  it('is another command from another person and from a client', async () => {
    const answering = counted();
    const first = command();
    await answerOnce(first, answering);
    const other = await rows.person();
    const [clientId, bodyId] = [randomUUID(), randomUUID()];
    await answerOnce({ ...first, actor: person(other), body: 1 }, answering, sightOf(other, office));
    await answerOnce(
      { ...first, actor: client(clientId, bodyId), body: 2 },
      answering,
      sightOfClient(clientId, bodyId),
    );
    expect(answering.done).toBe(3);
  });
});

describe('a key in flight', () => {
  it('is refused at once, and answered when the first has ended', async () => {
    const given = command();
    const answering = counted();
    const [begun, released] = [gate(), gate()];
    const first = answerOnce(given, {
      authorise: allowed,
      work: async () => {
        begun.open();
        await released.opened;
        return answering.work();
      },
    });
    await begun.opened;
    await expect(answerOnce(given, answering)).rejects.toThrow(Conflict);
    expect(answering.done).toBe(0);
    released.open();
    expect((await first).replayed).toBeUndefined();
    expect((await answerOnce(given, answering)).replayed).toBe(true);
    expect(answering.done).toBe(1);
  });

  it('is done once, however many come together', async () => {
    const given = command();
    const answering = counted();
    const outcomes = await Promise.allSettled(Array.from({ length: 8 }, () => answerOnce(given, answering)));
    const refused = outcomes.filter(({ status }) => status === 'rejected') as PromiseRejectedResult[];
    expect(answering.done).toBe(1);
    expect(refused.every(({ reason }) => reason instanceof Conflict)).toBe(true);
    expect(await stored(given.key)).toBe(1);
  });
});

describe('a command that does not end', () => {
  it.each([
    ['is refused', new RefusedByLaw([{ rule: keeping, edition: 'test' }])],
    ['breaks', new Error('power cut')],
  ])('leaves nothing where it %s, and its key is free, even for another body', async (_, failure) => {
    const given = command();
    const failing = { authorise: allowed, work: async (): Promise<Answer> => Promise.reject(failure) };
    await expect(answerOnce(given, failing)).rejects.toBe(failure);
    expect(await stored(given.key)).toBe(0);
    const answering = counted();
    expect(await answerOnce({ ...given, body: { mended: true } }, answering)).toEqual(answering.answer);
  });

  it('leaves nothing where the transaction breaks after the answer', async () => {
    const given = command();
    const broken = unitOfWork.run(sightOf(personId, office), async (tx: Tx) => {
      await receipts.answerOnce(tx, given, counted());
      throw new Error('the commit failed');
    });
    await expect(broken).rejects.toThrow('the commit failed');
    expect(await stored(given.key)).toBe(0);
  });
});

describe('a kept answer', () => {
  it('runs out when the policy says, and the command is done anew', async () => {
    const answering = counted();
    const key = randomUUID();
    const at = (instant: string): RepeatableCommand => command({ key, actor: person(personId, instant) });
    await answerOnce(at('2016-03-01T04:00:00Z'), answering);
    expect((await answerOnce(at('2016-03-02T03:59:59.999Z'), answering)).replayed).toBe(true);
    expect((await answerOnce(at('2016-03-02T04:00:00Z'), answering)).replayed).toBeUndefined();
    expect((await answerOnce(at('2016-03-03T03:59:59Z'), answering)).replayed).toBe(true);
    expect(answering.done).toBe(2);
  });

  it('is kept longer where the policy has another value', async () => {
    const answering = counted();
    const key = randomUUID();
    const longer = { ...keeping, value: hours(48) };
    await answerOnce(command({ key, keeping: longer }), answering);
    const later = command({ key, actor: person(personId, '2016-03-02T05:00:00Z'), keeping: longer });
    expect((await answerOnce(later, answering)).replayed).toBe(true);
  });

  it('is swept away when it has run out, and not before', async () => {
    const given = command();
    await answerOnce(given, counted());
    await unitOfWork.asWorker((tx) => receipts.purgeExpired(tx, '2016-03-02T03:59:59Z'));
    expect(await stored(given.key)).toBe(1);
    const count = await unitOfWork.asWorker((tx) => receipts.purgeExpired(tx, '2016-03-02T04:00:00Z'));
    expect(count).toBeGreaterThan(0);
    expect(await stored(given.key)).toBe(0);
  });

  it('is not found once its act is out of sight, and nothing is done', async () => {
    const act = await rows.act(office, personId);
    const given = command();
    await answerOnce(given, counted(act.id));
    await rows.changeSecrecy(act.id, 'secret');
    const done = randomUUID();
    const again = unitOfWork.run(sightOf(personId, office), (tx) =>
      receipts.answerOnce(tx, given, {
        authorise: allowed,
        work: async () => {
          await tx.query(
            `INSERT INTO outbox_event (id, type, time, subject, data, addressee_sees) VALUES ($1, 't', now(), 's', '{}', true)`,
            [done],
          );
          return { status: 201, body: {} };
        },
      }),
    );
    await expect(again).rejects.toThrow(NotFound);
    expect(await stored(given.key)).toBe(1);
    expect(await worker.query('SELECT FROM outbox_event WHERE id = $1', [done])).toHaveLength(0);
    await rows.changeSecrecy(act.id, 'public');
    expect((await answerOnce(given, counted())).replayed).toBe(true);
  });

  it('of a command upon an act out of sight does not stand before the 404 of its work', async () => {
    const act = await rows.act(office, personId);
    const given = command({ route: `POST /v1/acts/${act.id}/services`, actId: act.id });
    await answerOnce(given, counted());
    await rows.changeSecrecy(act.id, 'secret');
    const missing = { authorise: allowed, work: async (): Promise<Answer> => Promise.reject(new NotFound()) };
    await expect(answerOnce(given, missing)).rejects.toThrow(NotFound);
  });

  it('may have no body', async () => {
    const given = command({ body: undefined });
    const answering = {
      authorise: allowed,
      work: async (): Promise<Answer> => Promise.resolve({ status: 204, body: undefined }),
    };
    await answerOnce(given, answering);
    expect(await answerOnce(given, answering)).toMatchObject({ status: 204, body: null, replayed: true });
  });
});

describe('a command upon the registers', () => {
  it('is answered once too, and kept by the law of its day', async () => {
    const spans = [{ id: kz2709of1995.id, from: '2016-01-01' }];
    const kept = new RegisterReceipts(receipts, new LawInForce(new Editions([kz2709of1995], spans)));
    const answering = counted();
    const actor = person() as PersonActor;
    const repeat = { actor, key: randomUUID(), route: 'POST /v1/prosecutors', body: {} };
    const answers = [1, 2].map(
      () => () => unitOfWork.run(sightOf(personId, office), (tx) => kept.answerOnce(tx, repeat, answering)),
    );
    expect(await answers[0]!()).toEqual(answering.answer);
    expect(await answers[1]!()).toEqual({ ...answering.answer, replayed: true });
    const [row] = await worker.query<unknown[]>('SELECT expires_at FROM idempotency_receipt WHERE key = $1', [
      repeat.key,
    ]);
    expect(row).toEqual({ expires_at: '2016-03-02T04:00:00Z' });
  });
});
