import { operationsOf } from '../src/platform/openapi';
import { type Answer, groundsOf } from './support/house';
import { type Asked, type Person, persons, withoutOccurrence } from './support/matrix-people';
import { addressOf, matrixRequests } from './support/matrix-requests';
import { MatrixScene } from './support/matrix-scene';
import { type MatrixRow, matrixRows } from './support/matrix-table';

type ApiDocument = Parameters<typeof operationsOf>[0];

jest.setTimeout(30_000);

let scene: MatrixScene;
let routes: readonly string[];
/** The commands, which can be tried without effect. */
let rehearsable: ReadonlySet<string>;
let absent: object;

beforeAll(async () => {
  scene = await MatrixScene.open();
  const { body } = await scene.doorstep.ask('nobody', { method: 'get', path: '/v1/openapi.json' });
  const operations = operationsOf(body as ApiDocument);
  const named = operations.map(({ method, path, operation }) => ({
    route: `${method.toUpperCase()} ${path}`,
    parameters: JSON.stringify(operation.parameters ?? []),
  }));
  routes = named.map(({ route }) => route);
  rehearsable = new Set(
    named.filter(({ parameters }) => parameters.includes('"dryRun"')).map(({ route }) => route),
  );
  absent = withoutOccurrence(
    await scene.doorstep.as('head').get('/v1/acts/01890000-0000-7000-8000-000000000000'),
  );
});

afterAll(() => scene.house.close());

/** The status, with every rule that refused; what was only tried and would be recorded counts as recorded. */
function told(answer: Answer, recordedAs: number): string {
  const { status } = answer;
  if (status === 404)
    expect([withoutOccurrence(answer), answer.headers['etag']]).toEqual([absent, undefined]);
  if (status === 422) return `422 ${groundsOf(answer).join(' ')}`;
  return String(status === 200 ? recordedAs : status);
}

const triedAt = (path: string): string => `${path}${path.includes('?') ? '&' : '?'}dryRun=true`;

const succeeds = (answer: string): boolean => answer.startsWith('2');

describe('every route of the API', () => {
  it('has its row in the matrix, and every row its route', () => {
    expect(matrixRows.map(({ route }) => route).sort()).toEqual([...routes].sort());
    expect(Object.keys(matrixRequests).sort()).toEqual([...routes].sort());
  });

  it('has somebody who succeeds', () => {
    const closed = matrixRows.filter(({ answers }) => !Object.values(answers).some(succeeds));
    expect(closed).toEqual([]);
  });

  it.each(matrixRows)('$route answers each as the table says', async ({ route, answers }: MatrixRow) => {
    const { params, query, ...ask } = (await matrixRequests[route]?.(scene)) ?? {};
    const method = route.split(' ', 1)[0]?.toLowerCase() as Asked['method'];
    const path = addressOf(route, params, query);
    const isTried = rehearsable.has(route);
    const tried: Partial<Record<Person, string>> = {};
    for (const person of persons) {
      const asked = { ...ask, method, path: isTried ? triedAt(path) : path };
      tried[person] = told(await scene.doorstep.ask(person, asked), isTried && method === 'post' ? 201 : 200);
    }
    expect(tried).toEqual(answers);
    if (!isTried) return;
    const doer = persons.find((person) => succeeds(answers[person])) ?? 'nobody';
    const done = await scene.doorstep.ask(doer, { ...ask, method, path });
    expect(`${doer} ${String(done.status)}`).toBe(`${doer} ${answers[doer]}`);
  });
});

interface AllowedAction {
  readonly action: string;
  readonly allowed: boolean;
  readonly grounds: readonly { readonly rule: string }[];
}

/** The name under which an act's allowed actions know the command of the route. */
function actionOf(route: string): string | undefined {
  if (route === 'PATCH /v1/acts/{id}') return 'revision';
  // Whoever records may record a court's stay: what the action says hangs upon who stays.
  if (route.endsWith('/stays')) return undefined;
  const below = /^POST \/v1\/acts\/\{id\}\/(.+)$/.exec(route)?.[1]?.replace('{exclusionId}/', '');
  return below?.includes('{') ? undefined : below;
}

describe("an act's allowed actions", () => {
  const commands = matrixRows.filter(({ route }) => actionOf(route) !== undefined);

  it.each(commands)('say of $route what the table says', async ({ route, answers }: MatrixRow) => {
    const { params: { id = '' } = {} } = (await matrixRequests[route]?.(scene)) ?? {};
    for (const person of persons.filter((one) => !['401', '404'].includes(answers[one]))) {
      const answer = answers[person];
      const told = await allowedTo(person, id, actionOf(route));
      expect([person, told]).toEqual([person, answer.startsWith('422') ? answer : String(succeeds(answer))]);
    }
  });

  /** `true`, or with a person the rules that refuse; a client has no action on an act that it does not see. */
  async function allowedTo(person: Person, id: string, name: string | undefined): Promise<string> {
    const { body } = await scene.doorstep.as(person).get(`/v1/acts/${id}/allowed-actions`);
    const { items = [] } = body as { items?: readonly AllowedAction[] };
    const item = items.find(({ action }) => action === name);
    if (person === 'client' || !item || item.allowed) return String(item?.allowed ?? false);
    return `422 ${item.grounds.map(({ rule }) => rule).join(' ')}`;
  }
});
