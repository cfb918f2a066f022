import { aProtest } from './support/protest';
import { Installation, type ServiceProcess } from './support/service-process';

interface ActShown {
  readonly id: string;
  readonly state: string;
  readonly registrationNumber: string | null;
}
interface Listed<Item> {
  readonly items: readonly Item[];
  readonly page: { readonly nextCursor: string | null };
}

const atOnce = 4;
let installation: Installation;
let service: ServiceProcess;
/** Every issuance that was answered with 201: act and number. */
const acknowledged = new Map<string, string>();
/** Acts whose issuance was asked for, and which may ask again. */
const waiting: string[] = [];

beforeAll(async () => {
  installation = new Installation();
  service = await installation.start();
  await prepare(70);
}, 120_000);

afterAll(async () => {
  await service.ended('SIGKILL');
  await installation.serverEnds();
  installation.remove();
}, 90_000);

async function tokenOf(position: string): Promise<string> {
  const { body } = await ask('', 'POST', '/dev/tokens', { person: `akmola.burabay.${position}` });
  return (body as { accessToken: string }).accessToken;
}

async function ask(
  token: string,
  method: string,
  path: string,
  sent?: object,
  version?: number,
): Promise<{ status: number; body: unknown }> {
  const headers = {
    ...(token !== '' && { authorization: `Bearer ${token}` }),
    ...(sent && { 'content-type': 'application/json' }),
    ...(version !== undefined && { 'if-match': `"${String(version)}"` }),
  };
  const body = sent === undefined ? null : JSON.stringify(sent);
  const answer = await fetch(service.address + path, { method, headers, body });
  return { status: answer.status, body: await answer.json() };
}

/** Several at a time, each taking the next until nothing is left or `work` says that it is over. */
async function stream<T>(queue: T[], work: (one: T) => Promise<boolean>): Promise<void> {
  const each = async (): Promise<void> => {
    for (let next = queue.shift(); next !== undefined; next = queue.shift()) if (!(await work(next))) return;
  };
  await Promise.all(Array.from({ length: atOnce }, each));
}

/** So many acts that wait for the signature. */
async function prepare(count: number): Promise<void> {
  const token = await tokenOf('prosecutor');
  const { body } = await ask(token, 'GET', '/v1/parties?limit=100');
  const addressee = (body as Listed<{ id: string; type: string }>).items.find(
    ({ type }) => type === 'state-body',
  );
  const drafts = Array.from({ length: count }, () => aProtest({ addresseeId: addressee?.id ?? '' }));
  await stream(drafts, async (draft) => {
    const drafted = await ask(token, 'POST', '/v1/acts', draft);
    expect(drafted.status).toBe(201);
    const { id } = drafted.body as ActShown;
    const submitted = await ask(token, 'POST', `/v1/acts/${id}/submissions-for-signature`, {}, 1);
    expect(submitted.status).toBe(201);
    waiting.push(id);
    return true;
  });
}

/** Issues one act after another until the service no longer answers; `strike` once so many are acknowledged. */
async function issueUntilStruck(count: number, strike: () => void): Promise<void> {
  const token = await tokenOf('head');
  let left = count;
  await stream(waiting, async (id) => {
    const answer = await ask(token, 'POST', `/v1/acts/${id}/issuance`, {}, 2).catch(() => undefined);
    if (answer?.status !== 201) return false;
    acknowledged.set(id, (answer.body as ActShown).registrationNumber ?? '');
    left -= 1;
    if (left === 0) strike();
    return true;
  });
  expect(left).toBeLessThanOrEqual(0);
  expect(waiting.length).toBeGreaterThan(0);
}

async function allOf<Item>(path: string): Promise<Item[]> {
  const token = await tokenOf('head');
  const items: Item[] = [];
  for (let cursor: string | null = ''; cursor !== null;) {
    const { body } = await ask(token, 'GET', `${path}&limit=100${cursor === '' ? '' : `&cursor=${cursor}`}`);
    const { items: more, page } = body as Listed<Item>;
    items.push(...more);
    cursor = page.nextCursor;
  }
  return items;
}

/** What was acknowledged is there as it was told, what is there is whole, and nothing is missing between the numbers. */
async function expectAllThere(): Promise<void> {
  const issued = await allOf<ActShown>('/v1/acts?state=issued');
  const numbers = new Map(issued.map(({ id, registrationNumber }) => [id, registrationNumber]));
  for (const [id, number] of acknowledged) expect([id, numbers.get(id)]).toEqual([id, number]);
  const ordinals = issued.map(({ registrationNumber }) => Number(registrationNumber?.split('/')[3]));
  expect(ordinals.sort((one, another) => one - another)).toEqual(issued.map((_, index) => index + 1));
  const token = await tokenOf('head');
  let told: string[] = [];
  // The feed stays behind transactions that are under way: the sweep begins with the service.
  for (let tries = 0; tries < 100 && told.length < issued.length; tries++) {
    const feed = await ask(token, 'GET', '/v1/events?type=act.issued');
    told = (feed.body as Listed<{ subject: string }>).items.map(({ subject }) => subject);
  }
  expect(told.sort()).toEqual(issued.map(({ id }) => `acts/${id}`).sort());
  // Whatever was under way and not answered may be there or not, and never more than that.
  expect(issued.length - acknowledged.size).toBeLessThanOrEqual(2 * atOnce);
}

describe('a service that ends in the midst of issuances', () => {
  it('has everything acknowledged after kill -9, and its PostgreSQL ended with it', async () => {
    await issueUntilStruck(25, () => service.child.kill('SIGKILL'));
    expect(await service.ended()).toBe('SIGKILL');
    expect(await installation.serverEnds()).toBe(true);
    service = await installation.start();
    await expectAllThere();
  }, 90_000);

  it('has everything acknowledged after kill -9 of PostgreSQL, with which it ends', async () => {
    await issueUntilStruck(25, installation.serverKiller());
    expect(await service.ended()).toBe(1);
    service = await installation.start();
    await expectAllThere();
  }, 90_000);

  it('goes on with the next number, and ends when it is told to', async () => {
    const before = (await allOf<ActShown>('/v1/acts?state=issued')).length;
    const token = await tokenOf('head');
    const { status, body } = await ask(token, 'POST', `/v1/acts/${waiting[0] ?? ''}/issuance`, {}, 2);
    expect(status).toBe(201);
    expect((body as ActShown).registrationNumber).toMatch(
      new RegExp(`/${String(before + 1).padStart(5, '0')}$`),
    );
    expect(await service.ended('SIGINT')).toBe(0);
    expect(installation.serverPid()).toBeUndefined();
  }, 90_000);
});
