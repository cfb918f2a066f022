import { Client } from 'pg';
import { feedSettled } from './support/feed-settled';
import { type House, openHouse } from './support/house';
import { accepted, afternoonOf, answer, servedProtest } from './support/protest-story';

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

interface Told {
  readonly type: string;
  readonly subject: string;
  readonly data: {
    readonly remindsOn?: string;
    readonly workingDaysBefore?: number;
    readonly dueOn?: string;
  };
}

async function feed(): Promise<readonly Told[]> {
  await feedSettled(house.database.workerUrl);
  const { body } = await house.as('akmola.burabay.head').get('/v1/events?limit=100');
  return body.items as Told[];
}

const reminders = async () =>
  (await feed())
    .filter(({ type }) => type === 'deadline.reminder')
    .map(({ subject, data }) => [subject.slice('acts/'.length), data.remindsOn, data.workingDaysBefore]);

const sweepAt = async (instant: string): Promise<void> => {
  house.clock.set(instant);
  await house.sweep();
};

/** Received on Wednesday 11 May 2016, considered by Monday the 23rd. */
const served = () => servedProtest(house, { on: '2016-05-11' });

describe('a term that draws near', () => {
  it('is told of five and one working days before and on the day, from its first moment, each once', async () => {
    const { id } = await served();
    await sweepAt('2016-05-15T23:59:59+06:00');
    expect(await reminders()).toEqual([]);
    await sweepAt('2016-05-16T00:00:00+06:00');
    await sweepAt('2016-05-18T12:00:00+06:00');
    expect(await reminders()).toEqual([[id, '2016-05-16', 5]]);
    await sweepAt('2016-05-20T00:00:00+06:00');
    await sweepAt('2016-05-23T00:00:00+06:00');
    await sweepAt('2016-05-23T23:59:59+06:00');
    expect(await reminders()).toEqual([
      [id, '2016-05-16', 5],
      [id, '2016-05-20', 1],
      [id, '2016-05-23', 0],
    ]);
  });

  it('is told of once by two instances after a week of downtime, in order and before it is missed', async () => {
    const { id: later } = await servedProtest(house, { on: '2016-05-16' });
    const { id: first } = await served();
    afternoonOf(house, '2016-05-27');
    afternoonOf(second, '2016-05-27');
    await Promise.all([house.sweep(), second.sweep(), house.sweep(), second.sweep()]);
    expect(await reminders()).toEqual([
      [first, '2016-05-16', 5],
      [later, '2016-05-19', 5],
      [first, '2016-05-20', 1],
      [first, '2016-05-23', 0],
      [later, '2016-05-25', 1],
      [later, '2016-05-26', 0],
    ]);
    const types = (await feed()).filter(({ subject }) => subject === `acts/${first}`).map(({ type }) => type);
    expect(types.indexOf('act.deadline-missed')).toBeGreaterThan(types.lastIndexOf('deadline.reminder'));
  });

  it('is not told of once it is answered', async () => {
    const one = await served();
    await sweepAt('2016-05-16T09:00:00+06:00');
    afternoonOf(house, '2016-05-17');
    await answer(one, '2016-05-17');
    await sweepAt('2016-05-23T09:00:00+06:00');
    expect(await reminders()).toEqual([[one.id, '2016-05-16', 5]]);
  });

  it('is told of anew where another receipt gives it another day', async () => {
    const one = await served();
    await sweepAt('2016-05-20T09:00:00+06:00');
    accepted(
      await one.prosecutor.do(one.id, `services/${one.served.recorded.id}/corrections`, {
        ...{ receivedOn: '2016-05-16', method: 'courier', proof: 'journal', reason: 'The stamp was misread' },
      }),
    );
    await sweepAt('2016-05-23T09:00:00+06:00');
    const before = [
      [one.id, '2016-05-16', 5],
      [one.id, '2016-05-20', 1],
    ];
    expect(await reminders()).toEqual(before);
    await sweepAt('2016-05-26T09:00:00+06:00');
    expect(await reminders()).toEqual([...before, [one.id, '2016-05-25', 1], [one.id, '2016-05-26', 0]]);
  });

  it('is told of on the days that its office has set', async () => {
    const registrar = house.as('gpo.registrar');
    const path = '/v1/offices/akmola.burabay/settings';
    const { headers } = await registrar.get(path);
    const set = await registrar.put(
      path,
      { reminderDays: [2], escalationControlDays: 5 },
      {
        'if-match': (headers as { etag: string }).etag,
      },
    );
    expect(set.body).toMatchObject({ reminderDays: [2], escalationControlDays: 5 });
    const { id } = await served();
    await sweepAt('2016-05-23T09:00:00+06:00');
    expect(await reminders()).toEqual([[id, '2016-05-19', 2]]);
  });

  it('is not reminded of farther ahead than the policy allows', async () => {
    const registrar = house.as('gpo.registrar');
    const path = '/v1/offices/akmola.burabay/settings';
    const tag = { 'if-match': '"1"' };
    const tooFar = await registrar.put(path, { reminderDays: [5, 31], escalationControlDays: 31 }, tag);
    expect(tooFar.status).toBe(422);
    expect(tooFar.body.grounds).toMatchObject([
      { rule: 'policy-settings-bounds', pointer: '/reminderDays/1' },
      { rule: 'policy-settings-bounds', pointer: '/escalationControlDays' },
    ]);
    const wrong = await registrar.put(path, { reminderDays: [-1], escalationControlDays: 0 }, tag);
    expect(wrong.status).toBe(400);
  });
});

describe('a term whose act is being changed', () => {
  it('waits for the next round, and is not told of where the change answered it', async () => {
    const [answered, other] = [await served(), await served()];
    afternoonOf(house, '2016-05-16');
    const changing = new Client({ connectionString: house.database.workerUrl });
    await changing.connect();
    await changing.query('BEGIN');
    await changing.query('SELECT FROM act WHERE id = ANY ($1::uuid[]) FOR NO KEY UPDATE', [
      [answered.id, other.id],
    ]);
    await house.sweep();
    expect(await reminders()).toEqual([]);
    await changing.query('COMMIT');
    await changing.end();
    await answer(answered, '2016-05-16');
    await house.sweep();
    expect(await reminders()).toEqual([[other.id, '2016-05-16', 5]]);
  });
});
