import { type Caller, groundsOf, type House, openHouse } from './support/house';
import { expectUntouched, type KeptRows, keptRows } from './support/kept-rows';
import { expectMalformed, expectProblem } from './support/problems';
import { addresseeIn, aProtest } from './support/protest';
import { accepted } from './support/protest-story';

let house: House;
let kept: KeptRows;
let prosecutor: Caller;
let draftId: string;

beforeAll(async () => {
  house = await openHouse('2016-05-10T10:00:00+06:00');
  kept = await keptRows(house);
  prosecutor = house.as('akmola.burabay.prosecutor');
  const addresseeId = await addresseeIn(prosecutor, 'Asia/Almaty');
  draftId = accepted(await prosecutor.post('/v1/acts', aProtest({ addresseeId }))).id;
});

afterAll(async () => {
  await kept.close();
  await house.close();
});

type Members = Readonly<Record<string, unknown>>;

/** As a new draft, tried or not, and as a change of one: malformed by just that, and nothing written. */
async function expectUnfit(members: Members, ...errors: readonly string[]): Promise<void> {
  await expectUntouched(kept, async () => {
    expectMalformed(await prosecutor.post('/v1/acts', { ...aProtest({}), ...members }), ...errors);
    expectMalformed(
      await prosecutor.post('/v1/acts?dryRun=true', { ...aProtest({}), ...members }),
      ...errors,
    );
    expectMalformed(await prosecutor.revise(draftId, members), ...errors);
  });
  const { headers } = await prosecutor.get(`/v1/acts/${draftId}`);
  expect((headers as Record<string, string>)['etag']).toBe('"1"');
}

const manyIds = Array<string>(101).fill('0190a1b2-0000-7000-8000-000000000001');

describe('a draft', () => {
  it.each([
    ...['id', 'state', 'version', 'registrationNumber', 'registeredLate', 'waitingFor', 'edition', 'author'],
    ...['recordedAt', 'createdAt', 'changedAt', 'deadlines', 'dueOn', 'dueAt', 'missing', 'warnings'],
    ...['overdue', 'recorded', 'history'],
  ])('is not told %s, which is the service’s to say', async (member) => {
    await expectUnfit({ [member]: 'x' }, `/${member} read-only`);
    await expectUnfit({ [member]: null }, `/${member} read-only`);
  });

  it('has no members that nobody knows, whatever they are called', async () => {
    const strange = { colour: 1, 'a/b~c': 1, '': 1, 'ключ😀': 1, toString: 1, hasOwnProperty: 1 };
    await expectUnfit(
      strange,
      ...['/colour', '/a~1b~0c', '/', '/ключ😀', '/toString', '/hasOwnProperty'].map(
        (at) => `${at} unknown-member`,
      ),
    );
  });

  it.each<[Members, ...string[]]>([
    [{ subject: null }, '/subject type'],
    [{ subject: 5 }, '/subject type'],
    [{ subject: ['a'] }, '/subject type'],
    [{ subject: {} }, '/subject type'],
    [{ subject: true }, '/subject type'],
    [{ subject: '' }, '/subject required'],
    [{ subject: ' \u00A0\n' }, '/subject required'],
    [{ subject: 'x'.repeat(2001) }, '/subject size'],
    [{ addresseeId: 'akimat' }, '/addresseeId invalid-uuid'],
    [{ addresseeId: 7 }, '/addresseeId type'],
    [{ addresseeId: ['0190a1b2-0000-7000-8000-000000000001'] }, '/addresseeId type'],
    [{ addresseeIds: 'x' }, '/addresseeIds type'],
    [
      { addresseeIds: [null, 'x', 5] },
      '/addresseeIds/0 type',
      '/addresseeIds/1 invalid-uuid',
      '/addresseeIds/2 type',
    ],
    [{ addresseeIds: manyIds }, '/addresseeIds size'],
    [{ addresseeId: null, addresseeIds: [] }, '/addresseeId exactly-one', '/addresseeIds exactly-one'],
    [{ copies: {} }, '/copies type'],
    [{ copies: manyIds }, '/copies size'],
    [{ responsibleId: null }, '/responsibleId type'],
    [{ responsibleId: '{0190a1b2-0000-7000-8000-000000000001}' }, '/responsibleId invalid-uuid'],
    [{ secrecy: 'top-secret' }, '/secrecy not-in-list'],
    [{ secrecy: 1 }, '/secrecy not-in-list'],
    [{ secrecy: null }, '/secrecy not-in-list'],
    [{ norms: 'Constitution' }, '/norms type'],
    [{ norms: [null, ' ', { article: '1' }] }, '/norms/0 type', '/norms/1 required', '/norms/2/act required'],
    [{ norms: [{ act: 'a', page: 1 }] }, '/norms/0/page unknown-member'],
    [{ norms: Array(101).fill('a') }, '/norms size'],
    [{ requestedMeasures: [{}, 'x'] }, '/requestedMeasures/0/text required', '/requestedMeasures/1 type'],
    [{ requestedMeasures: [{ text: 'a', takesProperty: 'yes' }] }, '/requestedMeasures/0/takesProperty type'],
    [{ requestedMeasures: [{ text: 'a', id: 1 }] }, '/requestedMeasures/0/id type'],
    [{ content: [] }, '/content type'],
    [{ content: 'protest' }, '/content type'],
    [{ content: 0 }, '/content type'],
  ])('does not fit: %j', (members, ...errors) => expectUnfit(members, ...errors));

  it.each<[Members, ...string[]]>([
    [{ kind: 'protest' }, '/kind read-only'],
    [{ kind: 'order' }, '/kind read-only'],
    [{ colour: 'red', state: 'issued' }, '/colour unknown-member', '/state read-only'],
    [{ forum: 'street' }, '/forum not-in-list'],
    [{ forum: ['body'] }, '/forum not-in-list'],
    [{ object: 'a decision' }, '/object type'],
    [{ object: [] }, '/object type'],
    [{ object: { class: 'bylaw', page: 1 } }, '/object/class not-in-list', '/object/page unknown-member'],
    [{ object: { date: '2016-02-30' } }, '/object/date invalid-date'],
    [{ object: { date: '20.04.2016' } }, '/object/date invalid-date'],
    [{ object: { date: 20160420 } }, '/object/date type'],
    [{ object: { date: '+012016-04-20' } }, '/object/date invalid-date'],
    [{ object: { date: '1899-12-31' } }, '/object/date invalid-date'],
    [{ object: { title: ' ', number: 117 } }, '/object/number type', '/object/title size'],
    [{ object: { title: 'x'.repeat(1001) } }, '/object/title size'],
    [{ object: { inForce: 'true' } }, '/object/inForce type'],
    [{ demands: 'revoke' }, '/demands type'],
    [{ demands: ['revoke', 'resign'] }, '/demands/1 not-in-list'],
    [{ demands: Array(5).fill('revoke') }, '/demands size'],
    [{ suspend: 1 }, '/suspend type'],
    [{ ownTerm: 10 }, '/ownTerm type'],
    [{ ownTerm: { days: 0 } }, '/ownTerm/days range'],
    [{ ownTerm: { days: 10.5 } }, '/ownTerm/days type'],
    [{ ownTerm: { days: '10' } }, '/ownTerm/days type'],
    [{ ownTerm: { days: 1e308 } }, '/ownTerm/days range'],
    [{ ownTerm: { days: 10, dueOn: '2016-05-30' } }, '/ownTerm type'],
    [{ ownTerm: { dueOn: '2017-02-29' } }, '/ownTerm/dueOn invalid-date'],
  ])('has no such content: %j', (content, ...errors) =>
    expectUnfit({ content }, ...errors.map((error) => `/content${error}`)),
  );

  it('is told what does not fit within the content together with what does not fit around it', async () => {
    const content = { forum: 'street', object: { date: '2016-02-30' } };
    const answer = await prosecutor.post('/v1/acts', { ...aProtest({}), secrecy: 'hidden', content });
    const within = ['/content/forum not-in-list', '/content/object/date invalid-date'];
    expectMalformed(answer, '/secrecy not-in-list', ...within);
  });

  it('is told every error at once', () =>
    expectUnfit(
      { subject: 5, secrecy: 'x', norms: [1], copies: ['x'], state: 'issued', colour: 1 },
      ...['/subject type', '/secrecy not-in-list', '/norms/0 type', '/copies/0 invalid-uuid'],
      ...['/state read-only', '/colour unknown-member'],
    ));
});

describe('a new draft', () => {
  it.each<[Members, ...string[]]>([
    [{}, '/kind required', '/officeCode required', '/subject required'],
    [{ kind: null, officeCode: 5, subject: 'a' }, '/kind type', '/officeCode type'],
    [{ kind: ' ', officeCode: '', subject: 'a' }, '/kind required', '/officeCode required'],
    [{ kind: 'x'.repeat(101), officeCode: 'x'.repeat(101), subject: 'a' }, '/kind size', '/officeCode size'],
  ])('does not fit: %j', async (body, ...errors) => {
    await expectUntouched(kept, async () => {
      expectMalformed(await prosecutor.post('/v1/acts', body), ...errors);
    });
  });

  it.each<[Members, string]>([
    [{ kind: 'toString' }, 'act-kinds-supervision'],
    [{ kind: 'PROTEST' }, 'act-kinds-supervision'],
    [{ kind: 'protest\n' }, 'act-kinds-supervision'],
    [{ officeCode: 'akmola.nowhere' }, 'policy-known-reference'],
    [{ officeCode: "' OR 1=1 --" }, 'policy-known-reference'],
    [{ addresseeId: '0190a1b2-0000-7000-8000-00000000ffff' }, 'policy-known-reference'],
    [{ copies: ['0190a1b2-0000-7000-8000-00000000ffff'] }, 'policy-known-reference'],
    [{ responsibleId: '0190a1b2-0000-7000-8000-00000000ffff' }, 'policy-responsible-person'],
  ])('of what nobody knows is refused by the rule: %j', async (members, rule) => {
    await expectUntouched(kept, async () => {
      const answer = await prosecutor.post('/v1/acts', { ...aProtest({}), ...members });
      expectProblem(answer, 422, 'refused-by-law');
      expect(groundsOf(answer)).toContain(rule);
    });
  });

  it('names each unknown one of several addressees, and that there are several', async () => {
    const unknown = ['0190a1b2-0000-7000-8000-00000000fffe', '0190a1b2-0000-7000-8000-00000000ffff'];
    const answer = await prosecutor.post('/v1/acts', { ...aProtest({}), addresseeIds: unknown });
    expectProblem(answer, 422, 'refused-by-law');
    const told = answer.body.grounds as { rule: string; pointer?: string }[];
    expect(told.map(({ pointer }) => pointer)).toEqual(
      expect.arrayContaining(['/addresseeIds/0', '/addresseeIds/1']),
    );
    expect(told.map(({ pointer }) => pointer)).not.toContain('/addresseeId');
  });
});

describe('a merge patch', () => {
  it.each(['kind', 'officeCode'])('does not change the %s', async (member) => {
    await expectUntouched(kept, async () => {
      expectMalformed(await prosecutor.revise(draftId, { [member]: 'protest' }), `/${member} unknown-member`);
    });
  });

  it('takes away by null what a draft may lack, and keeps the rest', async () => {
    const path = `/v1/acts/${draftId}?dryRun=true`;
    const tried = async (patch: Members) =>
      accepted(await prosecutor.patch(path, patch, { 'if-match': '"1"' }));
    const { norms, content, subject } = await tried({});
    expect(await tried({ addresseeId: null, copies: null, requestedMeasures: null })).toMatchObject({
      ...{ subject, norms, content, copies: [], requestedMeasures: [] },
    });
    expect(await tried({ norms: null })).toMatchObject({ norms: [], content });
    expect((await tried({ content: null }))['content']).toEqual({ kind: 'protest' });
    expect((await tried({ content: { object: null, demands: null } }))['content']).toEqual({
      forum: 'body',
      kind: 'protest',
    });
    expect((await tried({ content: { object: { number: null } } }))['content']).toMatchObject({
      object: { class: 'decision' },
    });
  });
});
