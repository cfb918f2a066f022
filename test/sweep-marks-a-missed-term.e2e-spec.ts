import { openPool } from '../src/database/pool';
import { feedSettled } from './support/feed-settled';
import { type House, openHouse } from './support/house';
import {
  accepted,
  actOf,
  afternoonOf,
  answer,
  historyOf,
  type ProtestCase,
  servedProtest,
} from './support/protest-story';

let house: House;
let second: House;

beforeEach(async () => {
  house = await openHouse('2016-05-10T10:00:00+06:00');
  second = await openHouse('2016-05-10T10:00:00+06:00', { database: house.database });
});
afterEach(async () => {
  await second.close();
  await house.close();
});

async function served(on: string): Promise<ProtestCase> {
  const one = await servedProtest(house, { on });
  return one;
}

const missedIn = async (one: ProtestCase) =>
  (await historyOf(one)).filter(({ type }) => type === 'deadline-missed');

async function feedOf(type: string): Promise<readonly { subject: string; time: string }[]> {
  await feedSettled(house.database.workerUrl);
  const { body } = await house.as('akmola.burabay.head').get(`/v1/events?limit=100&type=${type}`);
  return body.items as { subject: string; time: string }[];
}

describe('the sweep', () => {
  it('marks nothing until the instant at which the term is missed', async () => {
    const one = await served('2016-05-11');
    house.clock.set('2016-05-23T23:59:59+06:00');
    await house.sweep();
    expect(await missedIn(one)).toEqual([]);
    house.clock.set('2016-05-24T00:00:00+06:00');
    await house.sweep();
    expect(await missedIn(one)).toMatchObject([
      {
        recordedAt: '2016-05-23T18:00:00Z',
        detail: { at: '2016-05-23T18:00:00Z', found: '2016-05-23T18:00:00Z' },
        actor: { kind: 'system', job: 'missed-terms' },
      },
    ]);
  });

  it('of two instances after a week of downtime marks each term once, the longest passed first', async () => {
    const cases: ProtestCase[] = [];
    for (const on of ['2016-05-13', '2016-05-11', '2016-05-12', '2016-05-11', '2016-05-16', '2016-05-30'])
      cases.push(await served(on));
    const stillRunning = cases.pop();
    afternoonOf(house, '2016-06-03');
    afternoonOf(second, '2016-06-03');
    await Promise.all([house.sweep(), second.sweep(), house.sweep(), second.sweep()]);
    for (const one of cases)
      expect(await missedIn(one)).toMatchObject([{ detail: { found: '2016-06-03T10:00:00Z' } }]);
    expect(stillRunning && (await missedIn(stillRunning))).toEqual([]);
    const told = (await feedOf('act.deadline-missed')).map(({ subject }) => subject);
    expect([...told].sort()).toEqual(cases.map(({ id }) => `acts/${id}`).sort());
    await Promise.all([house.sweep(), second.sweep()]);
    expect(await feedOf('act.deadline-missed')).toHaveLength(5);
  });

  it('alone after downtime tells of the longest passed first', async () => {
    const later = await served('2016-05-16');
    const earlier = await served('2016-05-11');
    afternoonOf(house, '2016-06-03');
    await house.sweep();
    const told = (await feedOf('act.deadline-missed')).map(({ subject }) => subject);
    expect(told).toEqual([`acts/${earlier.id}`, `acts/${later.id}`]);
  });

  it('leaves an act that it cannot settle to the next round, and marks all others', async () => {
    const cases = [await served('2016-05-11'), await served('2016-05-12'), await served('2016-05-13')];
    house.clock.set('2016-06-01T10:00:00+06:00');
    const [, torn] = cases;
    if (!torn) throw new Error('three were served');
    const worker = await openPool({ url: house.database.workerUrl, name: 'test worker' });
    const [kept] = await worker.query<{ record: string }[]>('SELECT record::text FROM act WHERE id = $1', [
      torn.id,
    ]);
    await worker.query(`UPDATE act SET record = '[]' WHERE id = $1`, [torn.id]);
    await house.sweep();
    await worker.query('UPDATE act SET record = $2::jsonb WHERE id = $1', [torn.id, kept?.record]);
    const marked = async () => Promise.all(cases.map(async (one) => (await missedIn(one)).length));
    expect(await marked()).toEqual([1, 0, 1]);
    await house.sweep();
    expect(await marked()).toEqual([1, 1, 1]);
    await worker.destroy();
  });

  it('is set right by a fact dated in time; the event keeps both', async () => {
    const one = await served('2016-05-11');
    afternoonOf(house, '2016-05-31');
    await house.sweep();
    expect(await actOf(one)).toMatchObject({ overdue: true, deadlines: [{ state: 'missed' }] });
    await answer(one, '2016-05-20', { receivedOn: '2016-05-30' });
    await house.sweep();
    const events = (await historyOf(one)).filter(({ type }) => type.startsWith('deadline-'));
    expect(events).toMatchObject([
      { type: 'deadline-opened' },
      { type: 'deadline-missed', detail: { at: '2016-05-23T18:00:00Z', found: '2016-05-31T10:00:00Z' } },
      { type: 'deadline-met', detail: { at: '2016-05-31T10:00:00Z', wasMissed: true } },
    ]);
    expect(await actOf(one)).toMatchObject({ overdue: false, deadlines: [{ state: 'met' }] });
  });

  it('marks nothing on an act answered or withdrawn in time', async () => {
    const [answered, withdrawn] = [await served('2016-05-11'), await served('2016-05-11')];
    afternoonOf(house, '2016-05-20');
    await answer(answered, '2016-05-20');
    accepted(await withdrawn.head.do(withdrawn.id, 'withdrawal', { reason: 'Settled' }));
    afternoonOf(house, '2016-06-20');
    await house.sweep();
    expect(await missedIn(answered)).toEqual([]);
    expect(await missedIn(withdrawn)).toEqual([]);
  });
});
