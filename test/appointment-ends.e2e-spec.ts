import { feedSettled } from './support/feed-settled';
import { type Caller, type House, openHouse } from './support/house';
import {
  accepted,
  actOf,
  afternoonOf,
  answer,
  draftedProtest,
  historyOf,
  issuedProtest,
  personId,
  type ProtestCase,
} from './support/protest-story';

interface Appointment {
  readonly id: string;
  readonly position: string;
  readonly from: string;
  readonly lastDay: string | null;
}

interface Told {
  readonly subject: string;
  readonly time: string;
  readonly data: Readonly<Record<string, unknown>>;
}

let house: House;
let registrar: Caller;

beforeEach(async () => {
  house = await openHouse('2016-05-10T10:00:00+06:00');
  registrar = house.as('gpo.registrar');
});
afterEach(() => house.close());

/** Ends the appointment that the person holds in 2016 with that last day. */
async function end(who: string, endedOn: string): Promise<Appointment> {
  const id = await personId(house.as(who));
  const { body, headers } = await registrar.get(`/v1/prosecutors/${id}`);
  const [appointment] = (body as { appointments: Appointment[] }).appointments.filter(
    ({ from, lastDay }) => from <= '2016-05-10' && (lastDay === null || lastDay >= '2016-05-10'),
  );
  if (!appointment) throw new Error(`${who} has no appointment`);
  const version = (headers as Record<string, string>)['etag'] ?? '';
  const path = `/v1/prosecutors/${id}/appointments/${appointment.id}/end`;
  accepted(await registrar.post(path, { endedOn, orderNumber: '88' }, { 'if-match': version }));
  return appointment;
}

async function feedOf(type: string): Promise<readonly Told[]> {
  await feedSettled(house.database.workerUrl);
  const { body } = await house.as('akmola.head').get(`/v1/events?limit=100&type=${type}`);
  return body.items as Told[];
}

const responsibleOf = async (one: ProtestCase): Promise<unknown> => (await actOf(one))['responsibleId'];

describe('an appointment that ends', () => {
  it('is announced once, thirty days before its last day', async () => {
    const { id } = await end('akmola.burabay.prosecutor', '2016-07-15');
    afternoonOf(house, '2016-06-14');
    await house.sweep();
    expect(await feedOf('appointment.ending')).toEqual([]);
    afternoonOf(house, '2016-06-15');
    await house.sweep();
    await house.sweep();
    expect(await feedOf('appointment.ending')).toMatchObject([
      {
        subject: `appointments/${id}`,
        data: { officeCode: 'akmola.burabay', position: 'prosecutor', lastDay: '2016-07-15' },
      },
    ]);
  });

  it('passes open work and drafts on to the head, with an event; what is over stays', async () => {
    const issued = await issuedProtest(house, { on: '2016-05-11' });
    const draft = await draftedProtest(house);
    const closed = await issuedProtest(house, { on: '2016-05-11' });
    accepted(await closed.head.do(closed.id, 'withdrawal', { reason: 'Settled' }));
    const [prosecutor, head] = [await personId(issued.prosecutor), await personId(issued.head)];
    const { id: appointmentId } = await end('akmola.burabay.prosecutor', '2016-07-15');
    house.clock.set('2016-07-15T23:59:00+06:00');
    await house.sweep();
    expect(await responsibleOf(issued)).toBe(prosecutor);
    house.clock.set('2016-07-16T00:00:00+06:00');
    await house.sweep();
    await house.sweep();
    for (const one of [issued, draft].map((each) => ({ ...each, prosecutor: each.head }))) {
      expect(await responsibleOf(one)).toBe(head);
      const passed = (await historyOf(one)).filter(({ type }) => type === 'passed-on');
      expect(passed).toMatchObject([
        { detail: { from: prosecutor, to: head, appointmentId }, actor: { kind: 'system' } },
      ]);
    }
    expect(await responsibleOf({ ...closed, prosecutor: closed.head })).toBe(prosecutor);
    expect(await feedOf('appointment.ended')).toHaveLength(1);
  });

  it('of a head without a successor passes work on to the superior, who then sees the draft too', async () => {
    const superior = house.as('akmola.head');
    const { id, head } = await draftedProtest(house);
    accepted(await head.revise(id, { responsibleId: await personId(head) }));
    const one = { id, head, prosecutor: superior };
    expect((await superior.get(`/v1/acts/${id}`)).status).toBe(404);
    await end('akmola.burabay.head', '2016-07-15');
    afternoonOf(house, '2016-07-16');
    await house.sweep();
    expect(await responsibleOf(one)).toBe(await personId(superior));
    const [passed] = (await historyOf(one)).filter(({ type }) => type === 'passed-on');
    expect(passed?.detail).toMatchObject({ participates: true });
  });

  it('passes what the head is excluded from on to the superior', async () => {
    const issued = await issuedProtest(house, { on: '2016-05-11' });
    const superior = house.as('akmola.head');
    const exclusion = { personId: await personId(issued.head), ground: 'A brother heads the akimat' };
    accepted(await superior.do(issued.id, 'exclusions', exclusion));
    await end('akmola.burabay.prosecutor', '2016-05-12');
    afternoonOf(house, '2016-05-13');
    await house.sweep();
    expect(await responsibleOf({ ...issued, prosecutor: superior })).toBe(await personId(superior));
  });

  it('of a head whose next term follows passes nothing on', async () => {
    house.clock.set('2018-12-31T10:00:00+06:00');
    const { id, head, prosecutor } = await draftedProtest(house);
    accepted(await head.revise(id, { responsibleId: await personId(head) }));
    afternoonOf(house, '2019-01-02');
    await house.sweep();
    expect(await responsibleOf({ id, head, prosecutor })).toBe(await personId(head));
    expect(await feedOf('appointment.ending')).toEqual([]);
  });

  it('leaves nothing in the hands of one who has gone: the facts are then recorded by others', async () => {
    const issued = await issuedProtest(house, { on: '2016-05-11' });
    await end('akmola.burabay.prosecutor', '2016-05-12');
    afternoonOf(house, '2016-05-13');
    await house.sweep();
    const gone = await house.as('akmola.burabay.prosecutor').get(`/v1/acts/${issued.id}`);
    expect(gone.status).toBeGreaterThanOrEqual(400);
    const clerk = house.as('akmola.burabay.clerk');
    const receipt = { receivedOn: '2016-05-12', method: 'courier', proof: 'stamp' };
    accepted(await clerk.do(issued.id, 'services', receipt));
    expect(await answer({ ...issued, prosecutor: clerk }, '2016-05-13')).toMatchObject({ state: 'answered' });
  });
});
