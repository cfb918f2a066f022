import { type House, openHouse } from './support/house';
import {
  accepted,
  actOf,
  afternoonOf,
  deadlinesOf,
  historyOf,
  type ProtestCase,
  servedProtest,
} from './support/protest-story';

interface Recorded {
  readonly id: string;
  readonly calendarVersion: number;
  readonly recomputed: readonly unknown[];
}

let house: House;
let one: ProtestCase;

beforeEach(async () => {
  house = await openHouse('2016-05-10T10:00:00+06:00');
  const running = await servedProtest(house, { on: '2016-05-11' });
  one = running;
});
afterEach(() => house.close());

async function declare(kind: string, date: string, query = ''): Promise<Recorded> {
  const day = { date, kind, name: 'Moved by the government', source: 'Resolution of the Government No. 300' };
  return accepted(await house.as('gpo.registrar').post(`/v1/calendar/days${query}`, day));
}

async function withdraw(id: string): Promise<void> {
  const registrar = house.as('gpo.registrar');
  const { headers } = await registrar.get(`/v1/calendar/days/${id}`);
  const version = (headers as Record<string, string>)['etag'] ?? '"1"';
  const body = { reason: 'Declared by mistake' };
  accepted(await registrar.post(`/v1/calendar/days/${id}/withdrawal`, body, { 'if-match': version }));
}

const states = async () => (await deadlinesOf(one)).map(({ dueOn, state }) => [dueOn, state]);

describe('a day off declared while a term runs', () => {
  it('on its last day moves it on, with the reason and the calendar in its history', async () => {
    afternoonOf(house, '2016-05-16');
    await declare('moved-day-off', '2016-05-23');
    expect(await actOf(one)).toMatchObject({ dueOn: '2016-05-24' });
    const [old, now] = await deadlinesOf(one);
    expect(old).toMatchObject({
      dueOn: '2016-05-23',
      state: 'superseded',
      reason: { code: 'calendar-day-entered' },
    });
    expect(now).toMatchObject({ dueOn: '2016-05-24', state: 'running', supersedes: old?.id });
    expect(now?.['calendarVersion']).toBeGreaterThan(Number(old?.['calendarVersion']));
    const [superseded] = (await historyOf(one)).filter(({ type }) => type === 'deadline-superseded');
    expect(superseded?.actor).toMatchObject({ kind: 'system', job: 'calendar-change' });
  });

  it('withdrawn again, moves it back', async () => {
    afternoonOf(house, '2016-05-16');
    const { id } = await declare('moved-day-off', '2016-05-23');
    await withdraw(id);
    expect(await states()).toEqual([
      ['2016-05-23', 'superseded'],
      ['2016-05-24', 'superseded'],
      ['2016-05-23', 'running'],
    ]);
  });

  it('inside the term, or after its last day, changes nothing', async () => {
    afternoonOf(house, '2016-05-16');
    await declare('moved-day-off', '2016-05-18');
    await declare('moved-day-off', '2016-05-24');
    expect(await states()).toEqual([['2016-05-23', 'running']]);
  });

  it('makes a Saturday declared working the last day', async () => {
    afternoonOf(house, '2016-05-16');
    await declare('moved-working-day', '2016-05-21');
    expect(await actOf(one)).toMatchObject({ dueOn: '2016-05-21' });
  });

  it('only tried, moves nothing; the registrar, who reads no cases, is told of none', async () => {
    afternoonOf(house, '2016-05-16');
    const tried = await declare('moved-day-off', '2016-05-23', '?dryRun=true');
    expect(tried.recomputed).toEqual([]);
    expect(await states()).toEqual([['2016-05-23', 'running']]);
  });

  it('after the sweep, takes a missed term back where the new last day has not passed', async () => {
    afternoonOf(house, '2016-05-24');
    await house.sweep();
    expect(await states()).toEqual([['2016-05-23', 'missed']]);
    await declare('moved-day-off', '2016-05-23');
    expect(await states()).toEqual([
      ['2016-05-23', 'superseded'],
      ['2016-05-24', 'running'],
    ]);
    expect(await actOf(one)).toMatchObject({ overdue: false });
  });

  it('is not declared by a head', async () => {
    const day = { date: '2016-05-23', kind: 'moved-day-off', name: 'A day', source: 'Us' };
    const refused = await house.as('akmola.head').post('/v1/calendar/days', day);
    expect([403, 422]).toContain(refused.status);
    expect(await states()).toEqual([['2016-05-23', 'running']]);
  });
});
