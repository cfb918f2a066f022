import { openRegisters, type Registers } from '../../../test/support/registers';
import type { Tx } from '../../database/tx';
import { seededId, seededOfficeId } from '../offices';
import { EndedAppointmentRepository } from './ended-appointment.repository';

const ended = new EndedAppointmentRepository();
const burabay = 'akmola.burabay';
const idOf = (login: string): string => seededId(`person:${login}`);
let registers: Registers;

beforeEach(async () => {
  registers = await openRegisters();
  await registers.seed('2016-06-01T06:00:00.000Z');
});

afterEach(async () => {
  await registers.close();
});

const asWorker = <T>(work: (tx: Tx) => Promise<T>): Promise<T> => registers.unitOfWork.asWorker(work);

/** The seeded appointment of that login that begins in 2014 ends early. */
const end = (login: string, endedOn: string): Promise<unknown> =>
  registers.worker.query(
    `UPDATE appointment SET ended_on = $2, ended_by_order = '8-ж' WHERE person_id = $1 AND valid_from = '2014-01-01'`,
    [idOf(login), endedOn],
  );

describe('an appointment that ends', () => {
  it('is told until it is announced, and until it is passed on', async () => {
    await end(`${burabay}.prosecutor`, '2016-06-30');
    const told = (day: string) => asWorker((tx) => ended.endingBy(tx, day));
    expect(await told('2016-06-29')).toEqual([]);
    const [ending] = await told('2016-06-30');
    expect(ending).toMatchObject({
      ...{ personId: idOf(`${burabay}.prosecutor`), officeCode: burabay, position: 'prosecutor' },
      ...{ lastDay: '2016-06-30', zone: 'Asia/Almaty' },
    });
    await asWorker((tx) => ended.markAnnounced(tx, [ending!.id], '2016-06-01T06:00:00.000Z'));
    expect(await told('2016-06-30')).toEqual([]);

    const over = (at: string) => asWorker((tx) => ended.endedAndNotPassedOn(tx, at, 100));
    expect(await over('2016-06-30T17:59:59.999Z')).toEqual([]);
    expect((await over('2016-06-30T18:00:00.000Z')).map(({ id }) => id)).toEqual([ending!.id]);
    await asWorker((tx) => ended.markPassedOn(tx, [ending!.id], '2016-06-30T18:00:00.000Z'));
    expect(await over('2016-06-30T18:00:00.000Z')).toEqual([]);
  });

  it('is nothing where the same person continues the day after', async () => {
    const at = '2019-01-02T06:00:00.000Z';
    expect(await asWorker((tx) => ended.endingBy(tx, '2019-01-01'))).toEqual([]);
    expect(await asWorker((tx) => ended.endedAndNotPassedOn(tx, at, 1000))).toEqual([]);
  });

  it('is told where the next one begins a day later', async () => {
    await end(`${burabay}.head`, '2018-12-31');
    const found = await asWorker((tx) => ended.endedAndNotPassedOn(tx, '2019-01-01T06:00:00.000Z', 1000));
    expect(found.map(({ position, lastDay }) => [position, lastDay])).toEqual([['head', '2018-12-31']]);
  });

  it('is given to one worker at a time', async () => {
    await end(`${burabay}.prosecutor`, '2016-06-30');
    const at = '2016-07-01T06:00:00.000Z';
    await asWorker(async (tx) => {
      expect(await ended.endedAndNotPassedOn(tx, at, 10)).toHaveLength(1);
      expect(await asWorker((other) => ended.endedAndNotPassedOn(other, at, 10))).toEqual([]);
    });
  });
});

describe('what an office has open', () => {
  const at = '2018-12-31T20:00:00.000Z';
  const heir = (...except: string[]) =>
    asWorker((tx) => ended.nearestHead(tx, seededOfficeId(burabay), at, except));

  it('falls to its head, else to the nearest head above', async () => {
    expect(await heir()).toMatchObject({ personId: idOf(`${burabay}.head`), officeCode: burabay });
    expect(await heir(idOf(`${burabay}.head`))).toMatchObject({ personId: idOf('akmola.head') });
    expect(await heir(idOf(`${burabay}.head`), idOf('akmola.head'))).toMatchObject({
      personId: idOf('gpo.head'),
    });
    await end(`${burabay}.head`, '2018-12-31');
    expect(await heir()).toMatchObject({ personId: idOf('akmola.head'), officeCode: 'akmola' });
    await end('akmola.head', '2018-12-31');
    expect(await heir()).toMatchObject({ personId: idOf('gpo.head') });
    await end('gpo.head', '2018-12-31');
    expect(await heir()).toBeUndefined();
  });
});
