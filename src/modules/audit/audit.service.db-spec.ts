import { randomUUID } from 'node:crypto';
import { CaseRows, sightOf, sightOfClient } from '../../../test/support/case-rows';
import { freshDatabase, type FreshDatabase } from '../../../test/support/database';
import { openPool, type Pool } from '../../database/pool';
import { UnitOfWork } from '../../database/unit-of-work';
import type { Actor } from '../prosecutors/domain';
import { AuditEntryRepository } from './audit-entry.repository';
import { Audit } from './audit.service';

const audit = new Audit(new AuditEntryRepository());
const at = '2016-03-01T04:00:00Z';
const traceId = '0af7651916cd43dd8448eb211c80319c';

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

const person = (id = personId): Actor => ({
  ...{ kind: 'person', personId: id, subject: id, clearance: 'secret', capacities: [], at },
});

const kept = (action: string): Promise<Record<string, unknown>[]> =>
  worker.query('SELECT * FROM audit_entry WHERE action = $1 ORDER BY id', [action]);

describe('the audit', () => {
  it('keeps who did what, when, and in which trace', async () => {
    const act = await rows.act(office, personId);
    await unitOfWork.run(sightOf(personId, office), (tx) => {
      audit.record(tx, {
        ...{ actor: person(), action: 'act.issued', actId: act.id, officeLft: office.lft, at, traceId },
        detail: { number: 'PROTEST/1' },
      });
    });
    expect(await kept('act.issued')).toEqual([
      {
        ...{
          id: expect.any(String),
          at,
          person_id: personId,
          client_id: null,
          action: 'act.issued',
          act_id: act.id,
        },
        ...{ office_lft: office.lft, detail: { number: 'PROTEST/1' }, trace_id: traceId },
      },
    ]);
  });

  it('keeps what a client did, of which the client can read nothing back', async () => {
    const [clientId, bodyId] = [randomUUID(), randomUUID()];
    const act = await rows.act(office, personId, { bodyId });
    const actor: Actor = {
      ...{ kind: 'client', clientId, bodyId, subject: clientId, scopes: [], clearance: 'restricted', at },
    };
    const seen = await unitOfWork.run(sightOfClient(clientId, bodyId), async (tx) => {
      audit.record(tx, { actor, action: 'act.served', actId: act.id, detail: {}, traceId, at });
      return tx.query<unknown[]>('SELECT FROM audit_entry');
    });
    expect(seen).toEqual([]);
    expect(await kept('act.served')).toMatchObject([
      { person_id: null, client_id: clientId, act_id: act.id },
    ]);
  });

  it('names the job where the system acts', async () => {
    const actor = { kind: 'system', job: 'missed-terms', at } as const;
    await unitOfWork.asWorker((tx) => {
      audit.record(tx, { actor, action: 'deadline.missed', detail: { id: 'd' }, traceId: null, at });
    });
    expect(await kept('deadline.missed')).toMatchObject([
      { person_id: null, client_id: null, detail: { id: 'd', job: 'missed-terms' } },
    ]);
  });

  it('keeps a look at each secret act, and at no other', async () => {
    const acts = await Promise.all(
      ['secret', 'public', 'restricted', 'secret'].map(async (secrecy) => {
        const { id, officeLft } = await rows.act(office, personId, { secrecy });
        return { id, officeLft, secrecy: secrecy as 'public' | 'restricted' | 'secret' };
      }),
    );
    await unitOfWork.run({ ...sightOf(personId, office), clearance: 2 }, (tx) => {
      audit.recordReadOfSecret(tx, { actor: person(), view: 'list', acts, traceId, at });
    });
    const entries = await kept('secret.read');
    expect(entries.map((entry) => entry['act_id'])).toEqual([acts[0]!.id, acts[3]!.id]);
    expect(entries[0]).toMatchObject({
      person_id: personId,
      detail: { view: 'list' },
      office_lft: office.lft,
    });
  });

  it('is not kept in the name of another', async () => {
    const another = await rows.person();
    const forged = unitOfWork.run(sightOf(personId, office), (tx) => {
      audit.record(tx, { actor: person(another), action: 'forged', detail: {}, traceId, at });
    });
    await expect(forged).rejects.toThrow('row-level security');
    expect(await kept('forged')).toEqual([]);
  });

  it.each(['UPDATE audit_entry SET action = action', 'DELETE FROM audit_entry', 'TRUNCATE audit_entry'])(
    'is never changed: %s',
    async (statement) => {
      await expect(app.query(statement)).rejects.toThrow('permission denied');
      await expect(worker.query(statement)).rejects.toThrow('permission denied');
    },
  );
});
