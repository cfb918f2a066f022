import { openPool } from '../src/database/pool';
import { type Answer, type Caller, type House, openHouse } from './support/house';
import {
  accepted,
  afternoonOf,
  answer,
  draftedProtest,
  issuedProtest,
  personId,
  servedProtest,
} from './support/protest-story';

interface Line {
  readonly id: string;
  readonly overdue: boolean;
  readonly dueOn: string | null;
}

let house: House;
let general: Caller;
/** Ids by what happened to the act. */
const ids = {} as Record<'overdue' | 'running' | 'answered' | 'issued' | 'draft' | 'khromtau', string>;

beforeAll(async () => {
  house = await openHouse('2016-05-03T10:00:00+06:00');
  general = house.as('gpo.head');
  const [fees, school] = ['Мал жайғаны үшін төлем туралы шешім', 'Решение о закрытии школы в селе Ёлки'];
  ids.overdue = (await servedProtest(house, { on: '2016-05-03', subject: fees })).id;
  const answered = await servedProtest(house, { on: '2016-05-04', subject: school });
  ids.answered = answered.id;
  await answer(answered, '2016-05-04');
  const { body } = await general.get('/v1/parties?limit=100');
  const akimat = (body.items as { id: string; bin: string }[]).find(({ bin }) => bin === '960140001208');
  ids.khromtau = (
    await servedProtest(house, {
      on: '2016-05-11',
      officeCode: 'aktobe.khromtau',
      addresseeId: akimat?.id,
      subject: 'Registration of 100% of the herd at_once',
    })
  ).id;
  ids.running = (await servedProtest(house, { on: '2016-05-12' })).id;
  ids.issued = (await issuedProtest(house, { on: '2016-05-13' })).id;
  ids.draft = (await draftedProtest(house)).id;
  afternoonOf(house, '2016-05-18');
});
afterAll(() => house.close());

const list = (query: string, caller = general): Promise<Answer> => caller.get(`/v1/acts?limit=100&${query}`);
const linesOf = async (query: string, caller?: Caller): Promise<Line[]> =>
  accepted<{ items: Line[] }>(await list(query, caller)).items;

/** Names of the acts found, by what happened to them. */
async function found(query: string, caller?: Caller): Promise<string[]> {
  const lines = await linesOf(query, caller);
  return lines.map(({ id }) => Object.entries(ids).find(([, known]) => known === id)?.[0] ?? id);
}

describe('a list of acts', () => {
  it('is of what one may see: drafts only at their own office', async () => {
    const sent = ['issued', 'running', 'khromtau', 'answered', 'overdue'];
    expect(await found('sort=newest')).toEqual(sent);
    const here = house.as('akmola.burabay.clerk');
    expect(await found('sort=oldest', here)).toEqual(['overdue', 'answered', 'running', 'issued', 'draft']);
    expect(await found('', house.as('kostanay.head'))).toEqual([]);
    expect(await found('', house.as('gpo.registrar'))).toEqual([]);
  });

  it.each([
    ['office=akmola', ['issued', 'running', 'answered', 'overdue']],
    ['office=aktobe.khromtau', ['khromtau']],
    ['office=chief-transport', []],
    ['kind=protest&office=aktobe', ['khromtau']],
    ['kind=order', []],
    ['state=answered', ['answered']],
    ['state=served', ['running', 'khromtau', 'overdue']],
    ['issuedFrom=2016-05-11&issuedTo=2016-05-12', ['running', 'khromtau']],
    ['issuedTo=2016-05-03', ['overdue']],
    ['overdue=true', ['overdue']],
    ['overdue=false', ['issued', 'running', 'khromtau', 'answered']],
    ['state=served&overdue=true&office=akmola.burabay', ['overdue']],
  ])('by %s', async (query, names) => {
    expect(await found(query)).toEqual(names);
  });

  it('by addressee and by the responsible person', async () => {
    const act = accepted(await general.get(`/v1/acts/${ids.khromtau}`));
    expect(await found(`addressee=${String(act['addresseeId'])}`)).toEqual(['khromtau']);
    const responsible = await personId(house.as('aktobe.khromtau.prosecutor'));
    expect(await found(`responsible=${responsible}`)).toEqual(['khromtau']);
  });

  it('says what is overdue the same before the sweep and after it', async () => {
    const before = await linesOf('sort=due');
    expect(before.map(({ dueOn, overdue }) => [dueOn, overdue])).toEqual([
      ['2016-05-13', true],
      ['2016-05-23', false],
      ['2016-05-23', false],
      // Answered: nothing is owed, and so it comes last.
      ['2016-05-16', false],
      [null, false],
    ]);
    await house.sweep();
    expect(await linesOf('sort=due')).toMatchObject(before.map(({ dueOn, overdue }) => ({ dueOn, overdue })));
    expect(await found('overdue=true')).toEqual(['overdue']);
  });

  it('refuses a filter that it does not know, and a value that is none', async () => {
    for (const query of ['colour=red', 'state=lost', 'overdue=maybe', 'issuedFrom=2016-02-30', 'limit=101'])
      expect((await general.get(`/v1/acts?${query}`)).status).toBe(400);
  });
});

describe('a search', () => {
  it.each([
    ['Kazakh і', 'шешім', ['overdue']],
    ['Latin i in its place', 'шешiм', ['overdue']],
    ['capitals, Latin I among them', 'ШЕШIМ ЖАЙҒАНЫ', ['overdue']],
    ['е for ё', 'елки', ['answered']],
    ['ё itself', 'Ёлки закрытии', ['answered']],
    ['words of an addressee in Kazakh', 'Хромтау ауданының', ['khromtau']],
    ['the same with Latin i', 'хромтау әкiмдiгi', ['khromtau']],
    ['words of an addressee in Russian', 'акимат хромтауского', ['khromtau']],
    ['a number', 'protest/aktobe.khromtau', ['khromtau']],
    ['a per cent sign that is one', '100%', ['khromtau']],
    ['a low line that is one', 'at_once', ['khromtau']],
    ['a low line that stands for any letter elsewhere', 'herd_at', []],
    ['words of which one is nowhere', 'шешім темір', []],
  ])('finds by %s', async (_what, words, names) => {
    expect(await found(`q=${encodeURIComponent(words)}`)).toEqual(names);
  });

  it('is narrowed by a filter', async () => {
    expect(await found(`q=${encodeURIComponent('шешiм')}&state=answered`)).toEqual([]);
  });
});

describe('pages by key', () => {
  async function walked(query: string): Promise<string[]> {
    const seen: string[] = [];
    for (let path: string | undefined = `/v1/acts?${query}`; path !== undefined;) {
      const page: Answer = await general.get(path);
      const { items } = accepted<{ items: Line[] }>(page);
      seen.push(...items.map(({ id }) => id));
      path = /<([^>]+)>; rel="next"/.exec((page.headers as Record<string, string>)['link'] ?? '')?.[1];
    }
    return seen;
  }

  it.each(['newest', 'oldest', 'due'])('give everything once, sorted by %s', async (sort) => {
    const whole = (await linesOf(`sort=${sort}`)).map(({ id }) => id);
    expect(whole.length).toBeGreaterThan(2);
    expect(await walked(`sort=${sort}&limit=2`)).toEqual(whole);
    expect(await walked(`sort=${sort}&limit=1`)).toEqual(whole);
  });

  it('miss nothing when something new comes in between', async () => {
    const first = accepted<{ items: Line[]; page: { nextCursor: string } }>(
      await general.get('/v1/acts?limit=2&sort=oldest'),
    );
    const { id } = await issuedProtest(house, { on: '2016-05-18', subject: 'Something new' });
    const rest = await list(`sort=oldest&cursor=${first.page.nextCursor}`);
    expect(accepted<{ items: Line[] }>(rest).items.map((line) => line.id)).toEqual([
      ...[ids.khromtau, ids.running, ids.issued, id],
    ]);
  });

  it('count on request', async () => {
    const counted = await general.get('/v1/acts?limit=1&office=akmola&state=served&count=true');
    expect(counted.body.page).toMatchObject({ total: 2, nextCursor: expect.any(String) });
  });

  it('do not continue under another filter or with an invented cursor', async () => {
    const { body } = await general.get('/v1/acts?limit=1&state=served');
    const cursor = String(body.page.nextCursor);
    expect((await general.get(`/v1/acts?limit=1&state=served&cursor=${cursor}`)).status).toBe(200);
    expect((await general.get(`/v1/acts?limit=1&state=issued&cursor=${cursor}`)).status).toBe(400);
    expect((await general.get(`/v1/acts?limit=1&cursor=invented`)).status).toBe(400);
  });
});

describe('a list by what is due', () => {
  it('gives each act on one page alone, whatever other terms it had', async () => {
    const worker = await openPool({ url: house.database.workerUrl, name: 'test worker' });
    await worker.query(
      `INSERT INTO deadline (id, act_id, rule, edition, policies, basis, state, due_at, zone, started_by, steps,
         calendar_version, opened_at)
       SELECT gen_random_uuid(), id, 'earlier', edition, '{}', 'law', 'met', '2016-05-01T00:00:00Z', 'Asia/Almaty', '{}', '[]',
         1, created_at
       FROM act WHERE id = ANY ($1::uuid[])`,
      [[ids.running, ids.khromtau]],
    );
    await worker.destroy();
    const whole = await linesOf('sort=due');
    const paged: string[] = [];
    let cursor = '';
    do {
      const page = accepted<{ items: Line[]; page: { nextCursor: string | null } }>(
        await general.get(`/v1/acts?sort=due&limit=1${cursor}`),
      );
      paged.push(...page.items.map(({ id }) => id));
      cursor = page.page.nextCursor === null ? '' : `&cursor=${page.page.nextCursor}`;
    } while (cursor !== '' && paged.length < 10);
    expect(paged).toEqual(whole.map(({ id }) => id));
  });

  it('shows the same day in the line and in the act', async () => {
    const { dueOn } = accepted(await general.get(`/v1/acts/${ids.running}`));
    const line = (await linesOf('sort=due')).find(({ id }) => id === ids.running);
    expect(dueOn).toBe(line?.dueOn);
  });
});
