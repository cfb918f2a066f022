import { doorOf, type RawRequest } from './support/door';
import { type Answer, type Caller, groundsOf, type House, openHouse } from './support/house';
import { expectUntouched, type KeptRows, keptRows } from './support/kept-rows';
import { expectMalformed, expectProblem } from './support/problems';
import { aProtest } from './support/protest';
import {
  accepted,
  draftedProtest,
  historyOf,
  issuedProtest,
  type ProtestCase,
} from './support/protest-story';

let house: House;
let kept: KeptRows;
let prosecutor: Caller;
let head: Caller;
let one: ProtestCase;

beforeAll(async () => {
  house = await openHouse('2016-05-10T10:00:00+06:00');
  kept = await keptRows(house);
  prosecutor = house.as('akmola.burabay.prosecutor');
  head = house.as('akmola.burabay.head');
  one = await draftedProtest(house);
  accepted(await prosecutor.revise(one.id, { subject: 'On fees' }));
});

afterAll(async () => {
  await kept.close();
  await house.close();
});

const tagIn = ({ headers }: Answer): string | undefined => (headers as Record<string, string>)['etag'];
const isReplay = ({ headers }: Answer): boolean =>
  (headers as Record<string, string>)['idempotent-replayed'] === 'true';

/** Every change of an act that exists, with a body that fits. */
const changes: readonly (readonly [string, Readonly<Record<string, unknown>>])[] = [
  ['', { subject: 'Changed' }],
  ['/submissions-for-signature', {}],
  ['/returns', {}],
  ['/issuance', {}],
  ['/withdrawal', { reason: 'A mistake' }],
  ['/closure', {}],
  ['/services', { method: 'courier', proof: 'stamp' }],
  ['/term', { days: 15, reason: 'A large case' }],
  ['/consideration-notices', { considerationOn: '2016-05-20' }],
  ['/considerations', { attended: true }],
  ['/responses', { outcome: 'satisfied', text: 'Revoked' }],
  ['/exclusions', { personId: '0190a1b2-0000-7000-8000-000000000001', ground: 'A relative' }],
];

describe.each(changes)('a change of an act: %s', (path, body) => {
  const change = (headers: Record<string, string>, query = '') => {
    const target = `/v1/acts/${one.id}${path}${query}`;
    return path === '' ? prosecutor.patch(target, body, headers) : prosecutor.post(target, body, headers);
  };

  it('needs the version, tried or not', async () => {
    await expectUntouched(kept, async () => {
      for (const headers of [{}, { 'if-match': '' }, { 'if-match': '  ' }])
        expectProblem(await change(headers), 428, 'version-required');
      expectProblem(await change({}, '?dryRun=true'), 428, 'version-required');
    });
  });

  it('is refused at another version than the present one, which is told', async () => {
    await expectUntouched(kept, async () => {
      for (const tag of ['"1"', '"3"', '"0"', '"999999999"']) {
        const answer = await change({ 'if-match': tag });
        expectProblem(answer, 412, 'version-conflict');
        expect(tagIn(answer)).toBe('"2"');
      }
      expect(tagIn(await change({ 'if-match': '"1"' }, '?dryRun=true'))).toBe('"2"');
    });
  });

  it('takes one strong tag', async () => {
    const weak = [
      'W/"2"',
      'w/"2"',
      '2',
      "'2'",
      '*',
      '"2", "3"',
      '"2" "2"',
      '"-2"',
      '"2.0"',
      '"0x2"',
      '"two"',
      '""',
    ];
    await expectUntouched(kept, async () => {
      for (const tag of [...weak, '"99999999999999999999"', '"2', '\u00AB2\u00BB'])
        expectMalformed(await change({ 'if-match': tag }), '/headers/if-match invalid-version');
    });
  });

  it('is malformed before its version is asked after', async () => {
    await expectUntouched(kept, async () => {
      const target = `/v1/acts/${one.id}${path}`;
      const unfit = { ...body, state: 'issued' };
      const send = (headers: Record<string, string>) =>
        path === '' ? prosecutor.patch(target, unfit, headers) : prosecutor.post(target, unfit, headers);
      expectMalformed(await send({}), '/state read-only');
      expectMalformed(await send({ 'if-match': '"1"' }), '/state read-only');
    });
  });
});

describe('an Idempotency-Key', () => {
  const draft = (key: string, subject = 'On fees') =>
    prosecutor.post('/v1/acts', aProtest({ subject }), { 'idempotency-key': key });

  it('is a printable word', async () => {
    const send = await doorOf(house, 'akmola.burabay.prosecutor');
    const raw: RawRequest = { path: '/v1/acts', body: JSON.stringify(aProtest({})) };
    await expectUntouched(kept, async () => {
      for (const key of ['', ' ', 'a b', 'a\tb', 'ключ', 'x'.repeat(256), '\u00A0', 'a\u00ff'])
        expectMalformed(
          await send({ ...raw, headers: { 'idempotency-key': Buffer.from(key).toString('latin1') } }),
          '/headers/idempotency-key format',
        );
    });
  });

  it('gives the stored answer again, whatever the order of the members', async () => {
    const first = await draft('again');
    await expectUntouched(kept, async () => {
      const second = await draft('again');
      expect([first.status, second.status, isReplay(first), isReplay(second)]).toEqual([
        201,
        201,
        false,
        true,
      ]);
      expect(second.body).toEqual(first.body);
      expect(tagIn(second)).toBe(tagIn(first));
      const turned = Object.fromEntries(Object.entries(aProtest({ subject: 'On fees' })).reverse());
      expect(isReplay(await prosecutor.post('/v1/acts', turned, { 'idempotency-key': 'again' }))).toBe(true);
    });
  });

  it('is not used for another body', async () => {
    accepted(await draft('used'));
    await expectUntouched(kept, async () => {
      expectProblem(await draft('used', 'On hay'), 422, 'idempotency-key-reused');
    });
  });

  it('is not kept with a refusal', async () => {
    const key = { 'idempotency-key': 'refused' };
    await expectUntouched(kept, async () => {
      expectProblem(
        await prosecutor.post('/v1/acts', aProtest({ officeCode: 'nowhere' }), key),
        422,
        'refused-by-law',
      );
      expectMalformed(
        await prosecutor.post('/v1/acts', {}, key),
        ...['/kind', '/officeCode', '/subject'].map(lacks),
      );
    });
    expect(isReplay(await draft('refused'))).toBe(false);
  });

  it('is mandatory for a client', async () => {
    const issued = await issuedProtest(house, { on: '2016-05-10' });
    const { addresseeId } = accepted(await prosecutor.get(`/v1/acts/${issued.id}`));
    const party = accepted<{ bin: string }>(await prosecutor.get(`/v1/parties/${String(addresseeId)}`));
    const client = house.as(party.bin);
    await expectUntouched(kept, async () => {
      const receipt = { method: 'electronic', proof: 'log' };
      const answer = await client.do(issued.id, 'services', receipt);
      expectMalformed(answer, '/headers/idempotency-key required');
    });
  });
});

describe('the same command twice at once', () => {
  it('is done once: the other is told the new version', async () => {
    const { id } = await draftedProtest(house);
    const submit = () =>
      prosecutor.post(`/v1/acts/${id}/submissions-for-signature`, {}, { 'if-match': '"1"' });
    const answers = await Promise.all(Array.from({ length: 8 }, submit));
    expect(answers.filter(({ status }) => status === 201)).toHaveLength(1);
    for (const answer of answers.filter(({ status }) => status !== 201)) {
      expectProblem(answer, 412, 'version-conflict');
      expect(tagIn(answer)).toBe('"2"');
    }
    expect(await historyOf({ id, prosecutor, head })).toHaveLength(2);
  });

  it('under one key is done once: the others replay it, or are told that it is in flight', async () => {
    const twice = () =>
      prosecutor.post('/v1/acts', aProtest({ subject: 'Once only' }), { 'idempotency-key': 'at-once' });
    const answers = await Promise.all(Array.from({ length: 8 }, twice));
    const done = answers.filter(({ status }) => status === 201);
    for (const answer of answers.filter(({ status }) => status !== 201))
      expectProblem(answer, 409, 'conflict');
    expect(new Set(done.map(({ body }) => (body as { id: string }).id)).size).toBe(1);
    expect(done.filter((answer) => !isReplay(answer))).toHaveLength(1);
    const found = accepted<{ items: unknown[] }>(await prosecutor.get('/v1/acts?q=Once%20only'));
    expect(found.items).toHaveLength(1);
  });

  it('is refused alike where the law refuses it', async () => {
    await expectUntouched(kept, async () => {
      const issue = () => prosecutor.post(`/v1/acts/${one.id}/issuance`, {}, { 'if-match': '"2"' });
      for (const answer of await Promise.all([issue(), issue(), issue()])) {
        expectProblem(answer, 422, 'refused-by-law');
        expect(groundsOf(answer)).toContain('policy-act-course');
      }
    });
  });
});

const lacks = (pointer: string): string => `${pointer} required`;
