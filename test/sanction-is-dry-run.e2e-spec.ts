import { type Caller, groundsOf, type House, openHouse } from './support/house';
import { addresseeIn } from './support/protest';
import { accepted } from './support/protest-story';
import { aSanctionOf } from './support/sanction';

const byRequest = 'policy-sanction-by-request';

interface Problem {
  readonly grounds: readonly { readonly rule: string; readonly pointer?: string; readonly says: string }[];
}

describe('a sanction is tried before it is asked for', () => {
  let house: House;
  let prosecutor: Caller;
  let addresseeId: string;
  beforeAll(async () => {
    house = await openHouse('2016-05-06T17:30:00+06:00');
    prosecutor = house.as('akmola.burabay.prosecutor');
    addresseeId = await addresseeIn(prosecutor, 'Asia/Almaty');
  });
  afterAll(() => house.close());

  const tried = (
    content: Readonly<Record<string, unknown>>,
    {
      by = prosecutor,
      query = '?dryRun=true',
      ...members
    }: { by?: Caller; query?: string; secrecy?: string } = {},
  ) =>
    by.post(`/v1/acts${query}`, {
      kind: 'sanction',
      officeCode: 'akmola.burabay',
      subject: 'Covert control of a channel',
      addresseeId,
      content: aSanctionOf(content),
      ...members,
    });

  // S39
  it.each<[string, Readonly<Record<string, unknown>>, readonly string[]]>([
    [
      'a covert investigative action to obtain data with bank secrecy, signed electronically',
      { covert: true, protectedSecret: true, signature: 'electronic' },
      ['sanction-eds-covert-exception', byRequest],
    ],
    [
      'the same, signed on paper',
      { covert: true, protectedSecret: true, signature: 'handwritten' },
      [byRequest],
    ],
    [
      'the detention of a foreigner for expulsion, signed electronically',
      { scope: 'foreigners', covert: undefined, protectedSecret: undefined, signature: 'electronic' },
      [byRequest],
    ],
    [
      'a covert action without a protected secret, signed electronically',
      { covert: true, protectedSecret: false, signature: 'electronic' },
      [byRequest],
    ],
    [
      'documents of bank secrecy for an official of the National Bank',
      {
        scope: 'bank-secrecy',
        requester: { official: 'Head of a department', body: 'National Bank', isNationalBank: true },
      },
      ['sanction-bank-nationalbank-exempt', byRequest],
    ],
    [
      // S38: the refusal has the form of the sanction.
      'a refusal that is not signed',
      { decision: 'refused', signature: undefined },
      ['sanction-refusal-same-form', byRequest],
    ],
  ])('%s', async (_, content, rules) => {
    const answer = await tried(content);
    expect(answer.status).toBe(422);
    expect(groundsOf(answer)).toEqual(rules);
  });

  it('is refused alike where it is not a trial, and makes no act', async () => {
    const answer = await tried({}, { query: '' });
    expect(answer.status).toBe(422);
    expect((answer.body as Problem).grounds).toEqual([
      expect.objectContaining({
        rule: byRequest,
        pointer: '/kind',
        says: 'An act of sanction is made by the decision of a sanction request and never drafted.',
      }),
    ]);
    const { items } = accepted<{ items: unknown[] }>(await prosecutor.get('/v1/acts'));
    expect(items).toEqual([]);
  });

  it('is a prosecutor’s, with the clearance', async () => {
    const clerk = house.as('akmola.burabay.clerk');
    expect(groundsOf(await tried({}, { by: clerk }))).toEqual(['prosecutor-positions-list', byRequest]);
    expect(groundsOf(await tried({}, { secrecy: 'secret' }))).toEqual([
      // Neither the one who writes nor the one who answers for it, here the same person.
      ...['policy-clearance', 'policy-clearance', byRequest],
    ]);
  });

  it('does not take what its form does not know', async () => {
    const answer = await tried({ scope: 'search', colour: 'red' });
    expect(answer.status).toBe(400);
    expect((answer.body as { errors: { pointer: string }[] }).errors.map(({ pointer }) => pointer)).toEqual([
      '/content/scope',
      '/content/colour',
    ]);
  });
});
