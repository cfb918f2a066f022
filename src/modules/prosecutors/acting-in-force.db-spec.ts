import { randomUUID } from 'node:crypto';
import { openRegisters, type Registers } from '../../../test/support/registers';
import { seededId, seededOfficeId } from '../offices';
import type { PersonActor } from './domain';
import { PrincipalRepository } from './principal.repository';
import { PrincipalsService } from './principals.service';

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

/** Each footing as `position@office for nearest, farther`. */
async function footings(login: string, at: string): Promise<string[]> {
  const { capacities } = await actor(login, at);
  return capacities.map(({ position, office, onBehalfOf }) => {
    const absent = onBehalfOf.map(
      ({ personId }) => logins.find((each) => idOf(each) === personId) ?? personId,
    );
    return `${position}@${office.code}${absent.length === 0 ? '' : ` for ${absent.join(', ')}`}`;
  });
}

const burabay = 'akmola.burabay';
const logins = ['head', 'deputy', 'prosecutor', 'clerk'].map((each) => `${burabay}.${each}`);
const [head, deputy, prosecutor, clerk] = logins as [string, string, string, string];

async function substitute(
  office: string,
  absent: string,
  by: string,
  from: string,
  until: string,
): Promise<string> {
  const id = randomUUID();
  await registers.worker.query(
    `INSERT INTO substitution (id, office_id, absent_person_id, substitute_person_id, valid_from, valid_until, order_number, recorded_at)
     VALUES ($1, $2, $3, $4, $5, $6, $7, $8)`,
    [id, seededOfficeId(office), idOf(absent), idOf(by), from, until, order, seededAt],
  );
  return id;
}

describe('a substitution', () => {
  it("adds the absent person's position from its first local day to the end of its last", async () => {
    await substitute(burabay, head, deputy, '2016-06-01', '2016-06-10');
    const own = `deputy@${burabay}`;
    expect(await footings(deputy, '2016-05-31T17:59:59.999Z')).toEqual([own]);
    expect(await footings(deputy, '2016-05-31T18:00:00.000Z')).toEqual([own, `head@${burabay} for ${head}`]);
    expect(await footings(deputy, '2016-06-10T17:59:59.999Z')).toEqual([own, `head@${burabay} for ${head}`]);
    expect(await footings(deputy, '2016-06-10T18:00:00.000Z')).toEqual([own]);
  });

  it('says by which order, and for whom', async () => {
    const substitutionId = await substitute(burabay, head, deputy, '2016-06-01', '2016-06-10');
    const { capacities } = await actor(deputy, seededAt);
    expect(capacities[1]!.onBehalfOf).toEqual([{ personId: idOf(head), substitutionId, orderNumber: order }]);
  });

  it('goes on through a chain, hop by hop, and stops where one hop is not in force', async () => {
    await substitute(burabay, head, deputy, '2016-06-01', '2016-06-30');
    await substitute(burabay, deputy, prosecutor, '2016-06-01', '2016-06-20');
    await substitute(burabay, prosecutor, clerk, '2016-06-01', '2016-06-10');
    expect(await footings(clerk, '2016-06-05T06:00:00.000Z')).toEqual([
      `clerk@${burabay}`,
      `prosecutor@${burabay} for ${prosecutor}`,
      `deputy@${burabay} for ${prosecutor}, ${deputy}`,
      `head@${burabay} for ${prosecutor}, ${deputy}, ${head}`,
    ]);
    expect(await footings(clerk, '2016-06-15T06:00:00.000Z')).toEqual([`clerk@${burabay}`]);
    expect(await footings(prosecutor, '2016-06-15T06:00:00.000Z')).toHaveLength(3);
    expect(await footings(prosecutor, '2016-06-25T06:00:00.000Z')).toHaveLength(1);
  });

  it('gives nothing of a chain whose head is back early', async () => {
    const id = await substitute(burabay, head, deputy, '2016-06-01', '2016-06-30');
    await substitute(burabay, deputy, prosecutor, '2016-06-01', '2016-06-30');
    await registers.worker.query(
      `UPDATE substitution SET ended_on = '2016-06-04', ended_by_order = $2 WHERE id = $1`,
      [id, order],
    );
    expect(await footings(prosecutor, '2016-06-05T06:00:00.000Z')).toEqual([
      `prosecutor@${burabay}`,
      `deputy@${burabay} for ${deputy}`,
    ]);
  });

  it('in a circle, written past the rules, ends with each person once', async () => {
    await substitute(burabay, head, deputy, '2016-06-01', '2016-06-30');
    await substitute(burabay, deputy, prosecutor, '2016-06-01', '2016-06-30');
    await substitute(burabay, prosecutor, head, '2016-06-01', '2016-06-30');
    expect(await footings(deputy, '2016-06-05T06:00:00.000Z')).toEqual([
      `deputy@${burabay}`,
      `head@${burabay} for ${head}`,
      `prosecutor@${burabay} for ${head}, ${prosecutor}`,
    ]);
  });

  it('stays within its office, and lapses with the appointment of the absent', async () => {
    await substitute(burabay, head, 'akmola.deputy', '2018-12-20', '2019-01-10');
    await substitute('akmola', 'akmola.deputy', 'akmola.clerk', '2018-12-20', '2019-01-10');
    expect(await footings('akmola.clerk', '2018-12-25T06:00:00.000Z')).toEqual([
      'clerk@akmola',
      `deputy@akmola for ${idOf('akmola.deputy')}`,
    ]);
    await registers.worker.query(
      `UPDATE appointment SET ended_on = '2018-12-28', ended_by_order = $2 WHERE person_id = $1 AND valid_from = '2014-01-01'`,
      [idOf(head), order],
    );
    expect(await footings('akmola.deputy', '2018-12-28T06:00:00.000Z')).toHaveLength(2);
    expect(await footings('akmola.deputy', '2018-12-29T06:00:00.000Z')).toEqual(['deputy@akmola']);
  });
});

describe('a delegation', () => {
  it('says what the deputy may sign while it is in force, for whoever acts for the deputy too', async () => {
    await registers.worker.query(
      `INSERT INTO delegation (id, office_id, deputy_person_id, areas, valid_from, valid_until, order_number, recorded_at)
       VALUES ($1, $2, $3, $4, '2016-06-01', '2016-06-10', $5, $6)`,
      [randomUUID(), seededOfficeId(burabay), idOf(deputy), ['legality', 'courts'], order, seededAt],
    );
    await substitute(burabay, deputy, prosecutor, '2016-06-01', '2016-06-30');
    const mayIssue = async (login: string, at: string) =>
      (await actor(login, at)).capacities.map((each) => each.mayIssue);
    expect(await mayIssue(deputy, '2016-06-10T06:00:00.000Z')).toEqual([['courts', 'legality']]);
    expect(await mayIssue(prosecutor, '2016-06-10T06:00:00.000Z')).toEqual([[], ['courts', 'legality']]);
    expect(await mayIssue(deputy, '2016-06-11T06:00:00.000Z')).toEqual([[]]);
  });
});

describe('the footings of a day', () => {
  it('are those of that day in every zone, whenever it is asked', async () => {
    const repository = new PrincipalRepository();
    await substitute(burabay, head, deputy, '2016-06-01', '2016-06-10');
    const on = (day: string) =>
      registers.unitOfWork.asWorker((tx) => repository.capacitiesOn(tx, idOf(deputy), day));
    expect((await on('2016-06-10')).map(({ position }) => position)).toEqual(['deputy', 'head']);
    expect((await on('2016-06-11')).map(({ position }) => position)).toEqual(['deputy']);
    expect(await on('2013-12-31')).toEqual([]);
  });
});
