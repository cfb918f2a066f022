import { type Caller, groundsOf, type House, openHouse } from './support/house';
import { expectUntouched, type KeptRows, keptRows } from './support/kept-rows';
import { expectMalformed, expectProblem } from './support/problems';
import { accepted, issuedProtest, type ProtestCase, serve } from './support/protest-story';

let house: House;
let kept: KeptRows;
let one: ProtestCase;
let serviceId: string;

beforeAll(async () => {
  house = await openHouse('2016-05-10T10:00:00+06:00');
  kept = await keptRows(house);
  one = await issuedProtest(house, { on: '2016-05-10' });
  serviceId = (await serve(house, one, '2016-05-11')).recorded.id;
});

afterAll(async () => {
  await kept.close();
  await house.close();
});

type Members = Readonly<Record<string, unknown>>;

/** What each command is sent where all is well. */
const fitting: Readonly<Record<string, Members>> = {
  services: { receivedOn: '2016-05-11', method: 'courier', proof: 'stamp' },
  term: { days: 15, reason: 'A large case' },
  'consideration-notices': { considerationOn: '2016-05-20' },
  considerations: { consideredOn: '2016-05-11', attended: true },
  responses: { outcome: 'satisfied', decidedOn: '2016-05-11', text: 'Revoked' },
  issuance: {},
  returns: { reason: 'The basis is missing' },
  withdrawal: { reason: 'A mistake' },
  closure: {},
  exclusions: { personId: '0190a1b2-0000-7000-8000-000000000001', ground: 'A relative' },
};

const refusedOf = async (caller: Caller, command: string, members: Members, query = '') =>
  caller.do(one.id, `${command}${query}`, { ...fitting[command], ...members });

/** Tried or not, malformed by just that; no row is written and the act stays at its version. */
async function expectUnfit(command: string, members: Members, ...errors: readonly string[]): Promise<void> {
  const tag = await one.head.tagOf(one.id);
  await expectUntouched(kept, async () => {
    expectMalformed(await refusedOf(one.head, command, members), ...errors);
    expectMalformed(await refusedOf(one.head, command, members, '?dryRun=true'), ...errors);
  });
  expect(await one.head.tagOf(one.id)).toBe(tag);
}

const commands = [...Object.keys(fitting), 'submissions-for-signature'];
const days = [
  ...['services receivedOn', 'term setOn', 'term dueOn', 'consideration-notices considerationOn'],
  ...['consideration-notices notifiedOn', 'considerations consideredOn', 'responses decidedOn'],
  ...['responses executedOn', 'responses receivedOn', 'issuance issuedOn', 'withdrawal withdrawnOn'],
  'closure closedOn',
].map((each) => each.split(' ') as [string, string]);
const texts = [
  ...['services method', 'services proof', 'services lateReason', 'term reason', 'returns reason'],
  ...['consideration-notices place', 'responses outcome', 'responses text', 'withdrawal reason'],
  ...['closure lateReason', 'issuance lateReason', 'exclusions ground'],
].map((each) => each.split(' ') as [string, string]);

/** A term is set by a day or by a number of days, never by both. */
const besides = (member: string): Members => (member === 'dueOn' ? { days: undefined } : {});

describe('a command', () => {
  it.each(commands)('has no members that it does not know or that are computed: %s', async (command) => {
    await expectUnfit(
      command,
      {
        state: 'served',
        version: 9,
        registrationNumber: 'P/1',
        id: 'x',
        recordedAt: 1,
        colour: {},
        'a~/b': [],
      },
      ...['/state', '/version', '/registrationNumber', '/id', '/recordedAt'].map((at) => `${at} read-only`),
      ...['/colour', '/a~0~1b'].map((at) => `${at} unknown-member`),
    );
  });

  it.each(days)('of %s takes a real day as %s', async (command, member) => {
    const bad = [
      '2016-02-30',
      '2017-02-29',
      '2016-13-01',
      '2016-5-1',
      '20160511',
      '2016-05-11T00:00:00Z',
      '',
    ];
    const untyped = [20160511, true, ['2016-05-11'], {}, '٢٠١٦-٠٥-١١', ' 2016-05-11', '2016-05-11\n'];
    const far = ['0000-01-01', '1899-12-31', '2201-01-01', '9999-12-31', '-2016-05-11'];
    for (const value of [...bad, ...untyped, ...far])
      expectMalformed(
        await refusedOf(one.head, command, { ...besides(member), [member]: value }),
        `/${member} invalid-date`,
      );
    await expectUnfit(command, { ...besides(member), [member]: null }, `/${member} type`);
  });

  it.each(texts)('of %s takes a written text as %s', async (command, member) => {
    for (const value of ['', ' ', '\u00A0\t\n\u3000', 'x'.repeat(10_001)])
      await expectUnfit(command, { [member]: value }, `/${member} size`);
    for (const value of [null, 0, false, [], ['a'], {}])
      expectMalformed(await refusedOf(one.head, command, { [member]: value }), `/${member} type`);
  });

  it.each<[string, Members, ...string[]]>([
    ['services', { method: undefined, proof: undefined }, '/method required', '/proof required'],
    [
      'services',
      { receivedAt: '2016-05-11T10:00:00Z' },
      '/receivedAt exactly-one',
      '/receivedOn exactly-one',
    ],
    ['services', { receivedOn: undefined, receivedAt: '2016-05-11T10:00:00' }, '/receivedAt invalid-instant'],
    [
      'services',
      { receivedOn: undefined, receivedAt: '2016-02-30T10:00:00Z' },
      '/receivedAt invalid-instant',
    ],
    [
      'services',
      { receivedOn: undefined, receivedAt: '2016-05-11T24:00:00Z' },
      '/receivedAt invalid-instant',
    ],
    [
      'services',
      { receivedOn: undefined, receivedAt: '2016-05-11T10:00:60Z' },
      '/receivedAt invalid-instant',
    ],
    [
      'services',
      { receivedOn: undefined, receivedAt: '2016-05-11T10:00:00+15:00' },
      '/receivedAt invalid-instant',
    ],
    ['services', { receivedOn: undefined, receivedAt: 1462960800000 }, '/receivedAt invalid-instant'],
    ['term', { dueOn: '2016-06-06' }, '/days exactly-one', '/dueOn exactly-one'],
    ['term', { days: undefined }, '/days exactly-one', '/dueOn exactly-one'],
    ['term', { days: 0 }, '/days range'],
    ['term', { days: 3651 }, '/days range'],
    ['term', { days: 1e308 }, '/days range'],
    ['term', { days: 10.5 }, '/days type'],
    ['term', { days: '10' }, '/days type'],
    ['consideration-notices', { considerationOn: undefined }, ...neither('consideration')],
    ['consideration-notices', { considerationAt: '2016-05-20T10:00:00+06:00' }, ...neither('consideration')],
    ['considerations', { attended: undefined }, '/attended required'],
    ['considerations', { attended: 'true' }, '/attended type'],
    ['considerations', { attended: 1 }, '/attended type'],
    ['responses', { outcome: undefined, text: undefined }, '/outcome required', '/text required'],
    ['responses', { takenMeasures: {} }, '/takenMeasures type'],
    ['responses', { takenMeasures: 'paid' }, '/takenMeasures type'],
    ['responses', { takenMeasures: ['paid', 5, true] }, '/takenMeasures/1 type', '/takenMeasures/2 type'],
    ['responses', { takenMeasures: [null] }, '/takenMeasures/0 type'],
    ['responses', { takenMeasures: [[]] }, '/takenMeasures/0 type'],
    ['responses', { takenMeasures: [[{ text: 'paid' }]] }, '/takenMeasures/0 type'],
    [
      'responses',
      { takenMeasures: [{}, { text: ' ' }] },
      '/takenMeasures/0/text required',
      '/takenMeasures/1/text size',
    ],
    [
      'responses',
      { takenMeasures: [{ text: 'a', takenOn: '2016-02-30' }] },
      '/takenMeasures/0/takenOn invalid-date',
    ],
    ['responses', { takenMeasures: [{ text: 'a', id: 1, by: 2 }] }, ...inner()],
    ['responses', { takenMeasures: Array(101).fill({ text: 'a' }) }, '/takenMeasures size'],
    ['exclusions', { personId: 'akmola.burabay.head' }, '/personId invalid-uuid'],
    ['exclusions', { personId: null, ground: undefined }, '/ground required', '/personId type'],
  ])('of %s does not fit with %j', (command, members, ...errors) => expectUnfit(command, members, ...errors));

  it('is told every error at once', () =>
    expectUnfit(
      'responses',
      {
        outcome: 5,
        text: ' ',
        decidedOn: '2016-02-30',
        receivedOn: null,
        takenMeasures: [1],
        dueOn: 'x',
        a: 1,
      },
      ...[
        '/outcome type',
        '/text size',
        '/decidedOn invalid-date',
        '/receivedOn type',
        '/takenMeasures/0 type',
      ],
      ...['/dueOn read-only', '/a unknown-member'],
    ));

  it('corrects no record in a way that could not be recorded', async () => {
    const path = `services/${serviceId}/corrections`;
    await expectUntouched(kept, async () => {
      const unfit = { receivedOn: '2016-02-30', method: ' ', id: 1, reason: 5 };
      expectMalformed(
        await one.prosecutor.do(one.id, path, unfit),
        ...['/id read-only', '/method size', '/reason type', '/receivedOn invalid-date'],
      );
      expectMalformed(await one.prosecutor.do(one.id, path, { proof: null }), '/proof type');
      const both = { receivedOn: '2016-05-11', receivedAt: '2016-05-11T10:00:00Z' };
      expectMalformed(await one.prosecutor.do(one.id, path, both), ...neither('received'));
    });
  });
});

describe('a day that has not come', () => {
  it.each<[string, Members]>([
    ['considerations', { consideredOn: '2016-05-12' }],
    ['responses', { decidedOn: '2016-05-12' }],
    ['responses', { receivedOn: '2200-12-31' }],
    ['responses', { executedOn: '2016-05-12' }],
    ['consideration-notices', { notifiedOn: '2016-05-12' }],
    ['term', { setOn: '2016-05-12' }],
    ['withdrawal', { withdrawnOn: '2016-05-12' }],
  ])('is refused by the rule, in %s with %j', async (command, members) => {
    await expectUntouched(kept, async () => {
      const answer = await refusedOf(one.head, command, members);
      expectProblem(answer, 422, 'refused-by-law');
      expect(groundsOf(answer)).toContain('policy-not-in-the-future');
    });
  });

  it('is planned for a consideration, to the last day there is', async () => {
    const planned = await refusedOf(
      one.head,
      'consideration-notices',
      { considerationOn: '2200-12-31' },
      '?dryRun=true',
    );
    expect(accepted(planned).state).toBe('served');
  });
});

function neither(fact: string): string[] {
  return [`/${fact}At exactly-one`, `/${fact}On exactly-one`];
}

function inner(): string[] {
  return ['/takenMeasures/0/by unknown-member', '/takenMeasures/0/id read-only'];
}
