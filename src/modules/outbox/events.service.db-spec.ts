import { Audit, AuditEntryRepository } from '../audit';
import { randomUUID } from 'node:crypto';
import { CaseRows } from '../../../test/support/case-rows';
import { gate } from '../../../test/support/gate';
import { freshDatabase, type FreshDatabase } from '../../../test/support/database';
import { openPool, type Pool } from '../../database/pool';
import { UnitOfWork } from '../../database/unit-of-work';
import type { ClientActor, PersonActor } from '../prosecutors/domain';
import { cursorAt } from './event-cursor';
import type { EventPage } from './events.contract';
import { Events, type FeedRequest } from './events.service';
import { OutboxEventRepository } from './outbox-event.repository';
import { Outbox, type OutboxMessage } from './outbox.service';

const repository = new OutboxEventRepository();
const outbox = new Outbox(repository);
const time = '2016-03-01T04:00:00Z';

let database: FreshDatabase;
const traceId = 'a'.repeat(32);

let app: Pool;
let worker: Pool;
let unitOfWork: UnitOfWork;
let events: Events;
let rows: CaseRows;
let office: { id: string; lft: number };
let reader: PersonActor;

beforeEach(async () => {
  database = await freshDatabase();
  app = await openPool({ url: database.appUrl, name: 'test app' });
  worker = await openPool({ url: database.workerUrl, name: 'test worker' });
  unitOfWork = new UnitOfWork(app, worker);
  events = new Events(unitOfWork, repository, new Audit(new AuditEntryRepository()));
  rows = new CaseRows(worker);
  office = await rows.office();
  reader = personIn(await rows.person(), office);
});

afterEach(async () => {
  await app.destroy();
  await worker.destroy();
  await database.drop();
});

function personIn(personId: string, { id, lft }: { id: string; lft: number }): PersonActor {
  const place = { id, code: 'x', level: 'general', zone: 'Asia/Almaty', lft, rgt: lft + 9 } as const;
  const capacity = {
    office: place,
    position: 'head',
    mayIssue: [],
    appointmentId: 'a',
    orderNumber: '1',
  } as const;
  return {
    ...{ kind: 'person', personId, subject: personId, clearance: 'restricted', at: time },
    capacities: [{ ...capacity, onBehalfOf: [] }],
  };
}

const clientOf = (bodyId: string): ClientActor => ({
  ...{ kind: 'client', clientId: randomUUID(), subject: 'c', bodyId, scopes: ['events:read'] },
  ...{ clearance: 'restricted', at: time },
});

const message = (subject: string, given: Partial<OutboxMessage> = {}): OutboxMessage => ({
  ...{ type: 'act.issued', time, subject, data: { state: 'issued' }, addresseeSees: true, traceId: null },
  ...given,
});

const tell = (...messages: OutboxMessage[]): Promise<void> =>
  unitOfWork.asWorker((tx) => {
    outbox.add(tx, messages);
  });

/** A transaction that has told its messages and commits only when asked to. */
async function tellAndWait(
  ...messages: OutboxMessage[]
): Promise<(how: 'commit' | 'roll back') => Promise<void>> {
  const told = gate();
  const ending = gate<'commit' | 'roll back'>();
  const transaction = unitOfWork.asWorker(async (tx) => {
    outbox.add(tx, messages);
    await tx.write();
    told.open();
    if ((await ending.opened) === 'roll back') throw new Error('rolled back');
  });
  await told.opened;
  return async (how) => {
    ending.open(how);
    await (how === 'commit' ? transaction : expect(transaction).rejects.toThrow('rolled back'));
  };
}

/** The other files of the run share the server, and their transactions too hold the feed back for a moment. */
async function readOn(
  cursor: string | undefined,
  count: number,
  request: Partial<FeedRequest> = {},
): Promise<EventPage> {
  const items: EventPage['items'] = [];
  for (let after = cursor, attempt = 0; ; attempt++) {
    const page = await events.read(reader, {
      traceId,
      limit: 100,
      ...(after !== undefined && { after }),
      ...request,
    });
    items.push(...page.items);
    after = page.page.nextCursor;
    if (items.length >= count || attempt > 200) return { items, page: page.page };
    await new Promise((resolve) => setTimeout(resolve, 20));
  }
}

const subjects = ({ items }: EventPage): string[] => items.map(({ subject }) => subject);

describe('the feed', () => {
  it('tells each event once, oldest first, as a CloudEvent', async () => {
    await tell(
      message('acts/1'),
      message('acts/2', { type: 'act.served', data: { kind: 'protest', lapsed: null } }),
    );
    await tell(message('acts/3'));
    const page = await readOn(undefined, 3);
    expect(subjects(page)).toEqual(['acts/1', 'acts/2', 'acts/3']);
    expect(page.items[1]).toEqual({
      ...{
        specversion: '1.0',
        id: expect.stringMatching(/^[0-9a-f]{8}-[0-9a-f]{4}-7/),
        source: 'urn:qadagalau',
      },
      ...{ type: 'act.served', time, subject: 'acts/2', datacontenttype: 'application/json' },
      data: { kind: 'protest', lapsed: null },
    });
  });

  it('keeps the order in which one transaction told them', async () => {
    const order = Array.from({ length: 60 }, (_, index) => `acts/${index}`);
    await tell(...order.map((subject) => message(subject)));
    expect(subjects(await readOn(undefined, 60))).toEqual(order);
  });

  it('waits for a transaction still under way: its events are neither skipped nor told twice', async () => {
    await tell(message('before'));
    const first = await readOn(undefined, 1);
    const end = await tellAndWait(message('early, committed late'));
    await tell(message('late, committed early'));

    const meanwhile = await events.read(reader, { traceId, after: first.page.nextCursor, limit: 100 });
    expect(subjects(meanwhile)).toEqual([]);
    await end('commit');
    await tell(message('after'));

    const rest = await readOn(meanwhile.page.nextCursor, 3);
    expect(subjects(rest)).toEqual(['early, committed late', 'late, committed early', 'after']);
    expect(subjects(await events.read(reader, { traceId, after: rest.page.nextCursor, limit: 100 }))).toEqual(
      [],
    );
  });

  it('waits for a transaction that has begun, though it tells its events after a later one has committed', async () => {
    const [begun, resumed] = [gate(), gate()];
    const slow = unitOfWork.asWorker(async (tx) => {
      outbox.add(tx, [message('slow 1')]);
      await tx.write();
      begun.open();
      await resumed.opened;
      outbox.add(tx, [message('slow 2')]);
    });
    await begun.opened;
    await tell(message('quick'));
    const meanwhile = await events.read(reader, { traceId, limit: 100 });
    resumed.open();
    await slow;
    const rest = await readOn(meanwhile.page.nextCursor, 3);
    expect([...subjects(meanwhile), ...subjects(rest)]).toEqual(['slow 1', 'slow 2', 'quick']);
  });

  it('goes on where a transaction was rolled back', async () => {
    const end = await tellAndWait(message('never'));
    await tell(message('kept'));
    await end('roll back');
    expect(subjects(await readOn(undefined, 1))).toEqual(['kept']);
  });

  it('loses nothing under many writers while it is read', async () => {
    const told = Array.from({ length: 200 }, (_, index) => `acts/${index}`);
    const writing = Promise.all(told.map((subject) => tell(message(subject))));
    const read: string[] = [];
    let after: string | undefined;
    for (let attempt = 0; read.length < told.length && attempt < 500; attempt++) {
      const page: EventPage = await events.read(reader, {
        traceId,
        limit: 7,
        ...(after !== undefined && { after }),
      });
      read.push(...subjects(page));
      after = page.page.nextCursor;
      await new Promise((resolve) => setTimeout(resolve, 2));
    }
    await writing;
    expect(read.toSorted()).toEqual(told.toSorted());
  });

  it('gives a cursor that leads on, page after page and where nothing is new', async () => {
    await tell(message('acts/1'), message('acts/2'), message('acts/3'));
    await readOn(undefined, 3);
    const first = await events.read(reader, { traceId, limit: 2 });
    const second = await events.read(reader, { traceId, limit: 2, after: first.page.nextCursor });
    const third = await events.read(reader, { traceId, limit: 2, after: second.page.nextCursor });
    expect([first, second, third].map(subjects)).toEqual([['acts/1', 'acts/2'], ['acts/3'], []]);
    await tell(message('acts/4'));
    expect(subjects(await readOn(third.page.nextCursor, 1))).toEqual(['acts/4']);
  });

  it('never leads back behind a cursor', async () => {
    await tell(message('acts/1'));
    const ahead = cursorAt({ xid: '9000000000000000000', position: '5' });
    const page = await events.read(reader, { traceId, limit: 2, after: ahead });
    expect(page).toEqual({ items: [], page: { nextCursor: ahead } });
  });

  it('tells one type alone where that is asked', async () => {
    await tell(message('acts/1'), message('acts/2', { type: 'act.served' }), message('acts/3'));
    expect(subjects(await readOn(undefined, 1, { type: 'act.served' }))).toEqual(['acts/2']);
  });
});

describe('who is told', () => {
  it('of an act, whoever sees it now', async () => {
    const neighbour = personIn(await rows.person(), await rows.office());
    const bodyId = randomUUID();
    const act = await rows.act(office, reader.personId, { bodyId });
    await tell(
      message('acts/open', { actId: act.id }),
      message('acts/inner', { actId: act.id, addresseeSees: false }),
    );
    await readOn(undefined, 2);
    const toldTo = async (actor: PersonActor | ClientActor): Promise<string[]> =>
      subjects(await events.read(actor, { traceId, limit: 100 }));
    expect(await toldTo(reader)).toEqual(['acts/open', 'acts/inner']);
    expect(await toldTo(neighbour)).toEqual([]);
    expect(await toldTo(clientOf(bodyId))).toEqual(['acts/open']);
    expect(await toldTo(clientOf(randomUUID()))).toEqual([]);
    await rows.changeSecrecy(act.id, 'secret');
    expect(await toldTo(reader)).toEqual([]);
    expect(await toldTo(clientOf(bodyId))).toEqual([]);
  });

  it('of an office, its own people', async () => {
    const neighbour = personIn(await rows.person(), await rows.office());
    await tell(message('offices/1', { officeLft: office.lft, addresseeSees: false }));
    expect(subjects(await readOn(undefined, 1))).toEqual(['offices/1']);
    expect(subjects(await events.read(neighbour, { traceId, limit: 100 }))).toEqual([]);
    expect(subjects(await events.read(clientOf(randomUUID()), { traceId, limit: 100 }))).toEqual([]);
  });
});
