import { openRegisters, type Registers } from '../../../test/support/registers';
import { seededId } from '../offices';
import type { PersonActor } from './domain';
import { PrincipalRepository } from './principal.repository';
import { PrincipalsService } from './principals.service';
import { scopeOf } from './scope';

const seededAt = '2016-06-01T06:00:00.000Z';
const order = '7-ж';

let registers: Registers;
let principals: PrincipalsService;

beforeEach(async () => {
  registers = await openRegisters();
  await registers.seed(seededAt);
  principals = new PrincipalsService(registers.unitOfWork, new PrincipalRepository());
});

afterEach(async () => {
  await registers.close();
});

const idOf = (login: string): string => seededId(`person:${login}`);

async function actor(login: string, at: string): Promise<PersonActor> {
  const found = await principals.resolve(login, at);
  if (found?.kind !== 'person') throw new Error(`${login} is no person`);
  return found;
}

const footings = async (login: string, at: string): Promise<string[]> =>
  (await actor(login, at)).capacities.map(({ position, office }) => `${position}@${office.code}`);

const head = 'akmola.burabay.head';

describe('who asks', () => {
  it('is nobody where the subject is unknown', async () => {
    expect(await principals.resolve('nobody.at-all', seededAt)).toBeNull();
  });

  it('is a person with the appointments in force, the clearance and the reach of their offices', async () => {
    const regional = await actor('akmola.head', seededAt);
    expect(regional).toMatchObject({
      kind: 'person',
      subject: 'akmola.head',
      clearance: 'secret',
      at: seededAt,
    });
    expect(await footings('akmola.head', seededAt)).toEqual(['head@akmola']);
    const { lft, rgt } = regional.capacities[0]!.office;
    const scope = {
      own: `{[${lft},${lft}]}`,
      reach: `{[${lft},${rgt})}`,
      clearance: 2,
      clientId: null,
      bodyId: null,
    };
    expect(scopeOf(regional)).toEqual({ ...scope, personId: idOf('akmola.head') });
  });

  it('is the registrar, to whom no office opens', async () => {
    const registrar = await actor('gpo.registrar', seededAt);
    expect(await footings('gpo.registrar', seededAt)).toEqual(['registrar@gpo']);
    expect(scopeOf(registrar)).toMatchObject({ own: '{}', reach: '{}', clearance: 1 });
  });

  it("is a body's client, with its scopes and no office", async () => {
    const bin = '960140000011';
    const client = await principals.resolve(bin, seededAt);
    expect(client).toMatchObject({
      kind: 'client',
      subject: bin,
      bodyId: seededId(`body:${bin}`),
      clearance: 'restricted',
    });
    if (client?.kind !== 'client') throw new Error('no client');
    expect(client.scopes).toEqual(['acts:read', 'acts:answer', 'events:read']);
    expect(scopeOf(client)).toMatchObject({ personId: null, bodyId: client.bodyId, own: '{}', reach: '{}' });
  });
});

describe('a term of office', () => {
  const appointmentAt = async (at: string): Promise<string | undefined> =>
    (await actor(head, at)).capacities[0]?.orderNumber;

  it('lasts to the end of its last local day, and the next one begins with the day after', async () => {
    expect(await appointmentAt('2019-01-01T17:59:59.999Z')).toBe(`2014-${head}`);
    expect(await appointmentAt('2019-01-01T18:00:00.000Z')).toBe(`2019-${head}`);
  });

  it('ends an hour apart in different zones', async () => {
    const at = '2018-12-31T18:30:00.000Z';
    await registers.worker.query(
      `UPDATE appointment SET ended_on = '2018-12-31', ended_by_order = $1 WHERE position = 'prosecutor'`,
      [order],
    );
    expect(await footings('akmola.prosecutor', at)).toEqual([]);
    expect(await footings('aktobe.prosecutor', at)).toEqual(['prosecutor@aktobe']);
  });
});
