import { randomUUID } from 'node:crypto';
import type { Answer, Caller } from './support/house';
import { type House, openHouse } from './support/house';
import { aProtest, addresseeIn } from './support/protest';
import { asked, isWhoAsks, statementsOf } from './support/statements';

const most = 8;

let house: House;
let prosecutor: Caller;
let head: Caller;
let id: string;

beforeAll(async () => {
  house = await openHouse('2016-05-10T10:00:00+06:00');
  prosecutor = house.as('akmola.burabay.prosecutor');
  head = house.as('akmola.burabay.head');
  // Each has a token, and the calendar is known.
  await head.get('/v1/acts');
  const drafted = await prosecutor.post('/v1/acts', await draft());
  id = (drafted.body as { id: string }).id;
});

afterAll(() => house.close());

async function draft(): Promise<Record<string, unknown>> {
  return { ...aProtest({ addresseeId: await addresseeIn(prosecutor, 'Asia/Almaty') }) };
}

async function sentBy(work: () => Promise<Answer>, status: number): Promise<readonly string[]> {
  const sent = await statementsOf(async () => {
    const answer = await work();
    expect([answer.status, answer.body]).toMatchObject([status, {}]);
  });
  expect(sent.filter(isWhoAsks)).toHaveLength(1);
  return sent;
}

const key = (): { 'idempotency-key': string } => ({ 'idempotency-key': randomUUID() });

async function commanded(by: Caller, path: string, body = {}, status = 201): Promise<readonly string[]> {
  const headers = { ...key(), 'if-match': await by.tagOf(id) };
  return sentBy(() => by.post(`/v1/acts/${id}/${path}`, body, headers), status);
}

describe('a command sends no more statements than it may, its transaction’s own and who asks included', () => {
  it('when an act is drafted', async () => {
    const body = await draft();
    expect((await sentBy(() => prosecutor.post('/v1/acts', body, key()), 201)).length).toBeLessThanOrEqual(
      most,
    );
  });

  it('when a draft is revised', async () => {
    const headers = { ...key(), 'if-match': await prosecutor.tagOf(id) };
    const patch = { subject: 'Another subject' };
    const sent = await sentBy(() => prosecutor.patch(`/v1/acts/${id}`, patch, headers), 200);
    expect(sent.length).toBeLessThanOrEqual(most);
  });

  it('at each step to its closure', async () => {
    const steps = [
      await commanded(prosecutor, 'submissions-for-signature'),
      await commanded(head, 'issuance'),
    ];
    house.clock.set('2016-05-11T16:00:00+06:00');
    const receipt = { receivedOn: '2016-05-11', method: 'courier', proof: 'stamp' };
    await prosecutor.get('/v1/acts');
    steps.push(await commanded(prosecutor, 'services', receipt));
    house.clock.set('2016-05-20T16:00:00+06:00');
    await prosecutor.get('/v1/acts');
    const answer = { outcome: 'satisfied', decidedOn: '2016-05-20', text: 'Revoked' };
    steps.push(await commanded(prosecutor, 'responses', answer), await commanded(prosecutor, 'closure'));
    for (const sent of steps) expect(sent.length).toBeLessThanOrEqual(most);
  });

  it('when it comes again under its key', async () => {
    const [body, headers] = [await draft(), key()];
    await prosecutor.post('/v1/acts', body, headers);
    const sent = await sentBy(() => prosecutor.post('/v1/acts', body, headers), 201);
    expect(sent.length).toBeLessThanOrEqual(most);
  });
});

describe('a read asks in one statement', () => {
  beforeAll(() => head.get('/v1/acts'));

  it.each(['/v1/acts', '/v1/acts?overdue=true&sort=due', '/v1/acts?q=protest', '/v1/deadlines'])(
    'a page of %s',
    async (path) => {
      expect(asked(await sentBy(() => head.get(path), 200))).toHaveLength(1);
    },
  );

  it.each(['', '/deadlines', '/allowed-actions'])('an act%s', async (view) => {
    expect(asked(await sentBy(() => head.get(`/v1/acts/${id}${view}`), 200))).toHaveLength(1);
  });
});
