import { supervisionAreas } from '../src/statute';
import { type Caller, groundsOf, type House, openHouse } from './support/house';
import { addresseeIn } from './support/protest';
import { accepted, issuedProtest, personId } from './support/protest-story';
import {
  awaitingSignature,
  doUnder,
  draftUnder,
  isReplayed,
  newKey,
  receipt,
  today,
  typeOf,
} from './support/repeats';

let house: House;
let prosecutor: Caller;
let head: Caller;
let key: string;

beforeEach(async () => {
  house = await openHouse(`${today}T10:00:00+06:00`);
  prosecutor = house.as('akmola.burabay.prosecutor');
  head = house.as('akmola.burabay.head');
  key = newKey();
});
afterEach(() => house.close());

describe('rights are judged again before a stored answer is given', () => {
  it('to one whose appointment has ended: neither the draft nor the act is shown', async () => {
    const one = await issuedProtest(house, { on: today });
    const made = await draftUnder(key, prosecutor);
    const served = await doUnder(key, prosecutor, `${one.id}/services`, { body: receipt, version: 3 });
    expect([made.status, served.status]).toEqual([201, 201]);
    await endAppointment(prosecutor);
    const night = await doUnder(key, prosecutor, `${one.id}/services`, { body: receipt, version: 3 });
    expect(isReplayed(night)).toBe(true);
    house.clock.set('2016-05-11T00:00:01+06:00');
    const again = await doUnder(key, prosecutor, `${one.id}/services`, { body: receipt, version: 3 });
    expect([again.status, typeOf(again), isReplayed(again)]).toEqual([404, 'urn:problem:not-found', false]);
    const drafted = await draftUnder(key, prosecutor);
    expect([drafted.status, groundsOf(drafted)]).toEqual([422, ['policy-drafts']]);
    expect(JSON.stringify([again.body, drafted.body])).not.toContain(accepted(made).id);
  });

  it('to one who has gone to the office above: the act is seen there, but drafts are not theirs to make', async () => {
    const { id } = accepted(await draftUnder(key, prosecutor));
    const addresseeId = await addresseeIn(prosecutor, 'Asia/Almaty');
    accepted(await prosecutor.revise(id, { addresseeId }));
    accepted(await prosecutor.do(id, 'submissions-for-signature'));
    await endAppointment(prosecutor);
    const person = `/v1/prosecutors/${await personId(prosecutor)}`;
    const appointment = {
      officeCode: 'akmola',
      position: 'prosecutor',
      from: '2016-05-11',
      orderNumber: '20-l',
    };
    await byRegistrar(person, '/appointments', appointment);
    house.clock.set('2016-05-11T00:00:01+06:00');
    expect((await prosecutor.get(`/v1/acts/${id}`)).status).toBe(200);
    const again = await draftUnder(key, prosecutor);
    expect([again.status, groundsOf(again), isReplayed(again)]).toEqual([422, ['policy-drafts'], false]);
  });

  it('to one who acted for an absent head: the act is seen, the issuance is refused', async () => {
    const stand = house.as('akmola.burabay.deputy');
    const substitution = {
      absentPersonId: await personId(head),
      substitutePersonId: await personId(stand),
      ...{ from: today, until: today, orderNumber: '17-l' },
    };
    accepted(await head.post('/v1/offices/akmola.burabay/substitutions', substitution));
    const one = await awaitingSignature(house);
    expect((await doUnder(key, stand, `${one.id}/issuance`, { version: 2 })).status).toBe(201);
    expect(isReplayed(await doUnder(key, stand, `${one.id}/issuance`, { version: 2 }))).toBe(true);
    house.clock.set('2016-05-11T00:00:01+06:00');
    const again = await doUnder(key, stand, `${one.id}/issuance`, { version: 2 });
    expect([again.status, groundsOf(again)]).toEqual([422, ['policy-who-issues']]);
    expect(isReplayed(again)).toBe(false);
  });

  it('to one who was excluded from the act: it does not exist', async () => {
    const one = await awaitingSignature(house);
    const deputy = house.as('akmola.burabay.deputy');
    accepted(await head.do(one.id, 'issuance'));
    expect((await doUnder(key, deputy, `${one.id}/services`, { body: receipt, version: 3 })).status).toBe(
      201,
    );
    const exclusion = { personId: await personId(deputy), ground: 'A brother heads the akimat' };
    accepted(await head.do(one.id, 'exclusions', exclusion));
    const again = await doUnder(key, deputy, `${one.id}/services`, { body: receipt, version: 3 });
    expect([again.status, typeOf(again), isReplayed(again)]).toEqual([404, 'urn:problem:not-found', false]);
    const other = await doUnder(key, deputy, `${one.id}/services`, {
      body: { ...receipt, proof: 'x' },
      version: 3,
    });
    expect([other.status, other.body.title]).toEqual([404, again.body.title]);
  });

  it('and found still there: a deputy has the answer of what was issued within the delegation', async () => {
    const deputy = house.as('akmola.burabay.deputy');
    const delegation = {
      deputyPersonId: await personId(deputy),
      areas: supervisionAreas,
      ...{ from: today, until: today, orderNumber: '19-l' },
    };
    accepted(await head.post('/v1/offices/akmola.burabay/delegations', delegation));
    const one = await awaitingSignature(house);
    const issued = await doUnder(key, deputy, `${one.id}/issuance`, { version: 2 });
    const again = await doUnder(key, deputy, `${one.id}/issuance`, { version: 2 });
    expect([issued.status, again.status, isReplayed(again)]).toEqual([201, 201, true]);
  });
});

/** Today is the last day of the person's appointment, by the registrar's order. */
async function endAppointment(person: Caller): Promise<void> {
  const me = accepted<{ id: string; capacities: { appointmentId: string }[] }>(await person.get('/v1/me'));
  const end = `/appointments/${me.capacities[0]?.appointmentId ?? ''}/end`;
  await byRegistrar(`/v1/prosecutors/${me.id}`, end, { endedOn: today, orderNumber: '18-l' });
}

async function byRegistrar(of: string, path: string, body: Record<string, unknown>): Promise<void> {
  const registrar = house.as('gpo.registrar');
  const { headers } = await registrar.get(of);
  const ifMatch = { 'if-match': (headers as Record<string, string>)['etag'] ?? '' };
  accepted(await registrar.post(of + path, body, ifMatch));
}
