import { feedSettled } from './support/feed-settled';
import { type Caller, groundsOf, type House, openHouse } from './support/house';
import { accepted, historyOf, issuedProtest, personId, type ProtestCase } from './support/protest-story';

const ground = 'A brother heads the akimat';
let house: House;
let one: ProtestCase;
let deputy: Caller;

beforeEach(async () => {
  house = await openHouse('2016-05-10T10:00:00+06:00');
  one = await issuedProtest(house, { on: '2016-05-10' });
  deputy = house.as('akmola.burabay.deputy');
});
afterEach(() => house.close());

const excluded = async (who: Caller, by: Caller = one.head) =>
  by.do(one.id, 'exclusions', { personId: await personId(who), ground });

/** How much of the act a caller comes by, wherever it could be met. */
async function traces(caller: Caller): Promise<number> {
  const paths = ['', '/history', '/deadlines', '/allowed-actions', '/document?lang=kk'];
  const answers = await Promise.all(paths.map((path) => caller.get(`/v1/acts/${one.id}${path}`)));
  const listed = await caller.get('/v1/acts?count=true');
  await feedSettled(house.database.workerUrl);
  const events = await caller.get('/v1/events?limit=100');
  const told = (events.body.items as { subject: string }[]).filter(({ subject }) => subject.includes(one.id));
  const seen = answers.filter(({ status }) => status !== 404).length;
  return seen + Number(listed.body.page.total) + told.length;
}

describe('a person excluded for conflict of interest', () => {
  it('finds nothing of the act, in no list, feed or page, and can do nothing with it', async () => {
    expect(await traces(deputy)).toBeGreaterThan(5);
    accepted(await excluded(deputy));
    expect(await traces(deputy)).toBe(0);
    const receipt = { receivedOn: '2016-05-10', method: 'courier', proof: 'stamp' };
    expect((await deputy.do(one.id, 'services', receipt)).status).toBe(404);
  });

  it('is named in the history to the others', async () => {
    accepted(await excluded(deputy));
    const [event] = (await historyOf(one)).filter(({ type }) => type === 'excluded');
    expect(event).toMatchObject({
      detail: { exclusion: { personId: await personId(deputy), ground } },
      actor: { personId: await personId(one.head) },
    });
  });

  it('sees the act again once the exclusion is lifted', async () => {
    const { recorded } = accepted(await excluded(deputy));
    accepted(await one.head.do(one.id, `exclusions/${recorded.id}/lifting`));
    expect((await deputy.get(`/v1/acts/${one.id}`)).status).toBe(200);
    const again = await one.head.do(one.id, `exclusions/${recorded.id}/lifting`);
    expect(groundsOf(again)).toEqual(['policy-act-course']);
  });

  it('may be the head of the office, by the head above; no position outweighs it', async () => {
    accepted(await excluded(one.head, house.as('akmola.head')));
    expect((await one.head.get(`/v1/acts/${one.id}`)).status).toBe(404);
    accepted(await excluded(house.as('akmola.head'), house.as('gpo.head')));
    expect((await house.as('akmola.head').get(`/v1/acts/${one.id}`)).status).toBe(404);
  });
});

describe('an exclusion', () => {
  it('is made by a head of the office or above, and by nobody else', async () => {
    for (const who of ['prosecutor', 'clerk', 'deputy'])
      expect(
        groundsOf(await excluded(house.as('akmola.akkol.head'), house.as(`akmola.burabay.${who}`))),
      ).toEqual(['policy-who-excludes']);
  });

  it('is not made of oneself, nor twice', async () => {
    expect(groundsOf(await excluded(one.head))).toEqual(['policy-self-exclusion']);
    accepted(await excluded(deputy));
    expect(groundsOf(await excluded(deputy))).toEqual(['policy-act-course']);
  });

  it('is of a person whom the register knows', async () => {
    const unknown = { personId: '01980000-0000-7000-8000-000000000000', ground };
    expect(groundsOf(await one.head.do(one.id, 'exclusions', unknown))).toEqual(['policy-known-reference']);
  });

  it('of a superior keeps what passes on to them from being taken back by rank', async () => {
    accepted(await excluded(house.as('akmola.head'), house.as('gpo.head')));
    const withdrawn = await house.as('akmola.head').do(one.id, 'withdrawal', { reason: 'Mine to decide' });
    expect(withdrawn.status).toBe(404);
  });
});
