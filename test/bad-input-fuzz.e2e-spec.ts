import fc from 'fast-check';
import { bodyFor, type JsonSchema } from './support/arbitrary-bodies';
import { type Answer, type Caller, type House, openHouse } from './support/house';
import { type KeptRows, keptRows } from './support/kept-rows';
import { accepted, draftedProtest, personId, servedProtest } from './support/protest-story';

interface Operation {
  readonly requestBody?: { readonly content: Readonly<Record<string, { readonly schema: JsonSchema }>> };
}

interface ApiDocument {
  readonly paths: Readonly<Record<string, Readonly<Record<string, Operation>>>>;
  readonly components: { readonly schemas: Readonly<Record<string, JsonSchema>> };
}

let house: House;
let kept: KeptRows;
let author: Caller;
let head: Caller;
let registrar: Caller;
let document: ApiDocument;

beforeAll(async () => {
  house = await openHouse('2016-05-10T10:00:00+06:00');
  kept = await keptRows(house);
  author = house.as('akmola.burabay.prosecutor');
  head = house.as('akmola.burabay.head');
  registrar = house.as('gpo.registrar');
  document = accepted<ApiDocument>(await author.get('/v1/openapi.json'));
});

afterAll(async () => {
  await kept.close();
  await house.close();
});

const idsIn = (answer: Answer): string[] =>
  accepted<{ items: { id: string }[] }>(answer).items.map(({ id }) => id);

/** The way to records that exist: an act where the command is open, its receipt, the author, the first entered day. */
async function pathTo(route: string): Promise<string> {
  const isOfDraft = /\{id\}$|submissions|returns|issuance$/.test(route);
  const one = await (isOfDraft ? draftedProtest(house) : servedProtest(house, { on: '2016-05-10' }));
  if (/returns|issuance$/.test(route)) accepted(await author.do(one.id, 'submissions-for-signature'));
  const recordId = 'served' in one ? (one.served as { recorded: { id: string } }).recorded.id : one.id;
  const id = route.startsWith('/v1/acts')
    ? one.id
    : route.startsWith('/v1/calendar')
      ? idsIn(await author.get('/v1/calendar/days?limit=1'))[0]
      : await personId(author);
  const record = /\{(recordId|exclusionId|appointmentId|stayId)\}/g;
  return route
    .replace('{code}', 'akmola.burabay')
    .replace(record, recordId)
    .replace('{id}', id ?? '');
}

/** Whoever may do most there, and the author. */
const callersOf = (route: string): readonly Caller[] => {
  if (route.startsWith('/v1/acts/')) return [author, head];
  return /^\/v1\/(acts|parties|deadline)/.test(route) ? [author] : [author, head, registrar];
};

const tagOf = async (path: string): Promise<string> => {
  const aggregate = /^\/v1\/(?:acts|prosecutors|offices|calendar\/days)\/[^/]+(?:\/settings)?/.exec(
    path,
  )?.[0];
  const { headers } = await registrarOrAuthor(path).get(aggregate ?? '/v1/me');
  return (headers as Record<string, string>)['etag'] ?? '"1"';
};

const registrarOrAuthor = (path: string): Caller => (path.startsWith('/v1/acts') ? author : registrar);

const routes = [
  ...['/v1/acts', '/v1/acts/{id}', '/v1/acts/{id}/submissions-for-signature', '/v1/acts/{id}/returns'],
  ...[
    '/v1/acts/{id}/issuance',
    '/v1/acts/{id}/withdrawal',
    '/v1/acts/{id}/closure',
    '/v1/acts/{id}/services',
  ],
  ...['/v1/acts/{id}/term', '/v1/acts/{id}/consideration-notices', '/v1/acts/{id}/considerations'],
  ...[
    '/v1/acts/{id}/responses',
    '/v1/acts/{id}/exclusions',
    '/v1/acts/{id}/exclusions/{exclusionId}/lifting',
  ],
  ...['suspensions', 'stays', 'stays/{stayId}/lifting', 'revocation', 'recall', 'amendments'].map(
    (command) => `/v1/acts/{id}/${command}`,
  ),
  ...['/v1/reassignments', '/v1/complaints', '/v1/complaints/{id}/forwarding'],
  ...['/v1/complaints/{id}/decision', '/v1/escalations', '/v1/escalations/{id}/decision'],
  ...['returns', 'resubmission', 'withdrawal'].map((step) => `/v1/escalations/{id}/${step}`),
  ...['/v1/acts/{id}/court-steps', '/v1/acts/{id}/publications', '/v1/acts/{id}/notes'],
  ...[
    ...['services', 'term', 'consideration-notices', 'considerations', 'responses'],
    ...['court-steps', 'publications', 'notes', 'issuance', 'withdrawal', 'closure'],
  ].map((fact) => `/v1/acts/{id}/${fact}/{recordId}/corrections`),
  ...['/v1/parties', '/v1/deadline-calculations', '/v1/calendar/days', '/v1/calendar/days/{id}/withdrawal'],
  ...[
    '/v1/offices',
    '/v1/offices/{code}/names',
    '/v1/offices/{code}/settings',
    '/v1/offices/{code}/delegations',
  ],
  ...['/v1/offices/{code}/delegations/{id}/end', '/v1/offices/{code}/substitutions'],
  ...['/v1/offices/{code}/substitutions/{id}/end', '/v1/prosecutors', '/v1/prosecutors/{id}/appointments'],
  ...['/v1/prosecutors/{id}/appointments/{appointmentId}/end', '/v1/prosecutors/{id}/clearances'],
];
const writing = ['post', 'patch', 'put'] as const;

/** Rows of text have tests of their own. */
const takesText = (operation: Operation | undefined): boolean =>
  operation?.requestBody !== undefined && !('application/json' in operation.requestBody.content);

describe('any body at all', () => {
  it('is tried on every route that takes one', () => {
    const taking = Object.entries(document.paths).filter(([, methods]) =>
      writing.some((each) => each in methods && !takesText(methods[each])),
    );
    const known = taking.map(([route]) => route).filter((route) => route.startsWith('/v1'));
    expect([...routes].sort()).toEqual(known.sort());
  });

  it.each(routes)(
    'is taken or refused, and where refused leaves no trace: %s',
    async (route) => {
      const methods = document.paths[route] ?? {};
      const method = writing.find((each) => each in methods) ?? 'post';
      const schema = methods[method]?.requestBody?.content['application/json']?.schema ?? {};
      const path = await pathTo(route);
      const body = bodyFor(schema, document.components.schemas);
      let before = await kept.read();
      await fc.assert(
        fc.asyncProperty(
          fc.constantFrom(...callersOf(route)),
          body,
          fc.boolean(),
          async (caller, sent, dryRun) => {
            const query = dryRun && !route.includes('calculations') ? '?dryRun=true' : '';
            const answer = await caller[method](`${path}${query}`, sent, { 'if-match': await tagOf(path) });
            const after = await kept.read();
            const isEffect = answer.status < 400 && query === '';
            expect([200, 201, 400, 403, 404, 409, 412, 422]).toContain(answer.status);
            if (answer.status >= 400)
              expect((answer.headers as Record<string, string>)['content-type']).toBe(
                'application/problem+json',
              );
            if (!isEffect) expect(after).toEqual(before);
            before = after;
          },
        ),
        {
          numRuns: Number(process.env['FUZZ_RUNS'] ?? 10),
          seed: Number(process.env['FUZZ_SEED'] ?? 2709),
          endOnFailure: true,
        },
      );
    },
    120_000,
  );
});
