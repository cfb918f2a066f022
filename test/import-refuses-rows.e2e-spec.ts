import { groundsOf, type House, openHouse } from './support/house';
import { expectUntouched, type KeptRows, keptRows } from './support/kept-rows';
import {
  aLine,
  bring,
  csvOf,
  type ImportBody,
  ndjsonOf,
  type PaperLine,
  refusalsOf,
  resultsOf,
} from './support/paper-register';
import { expectProblem } from './support/problems';

let house: House;
let kept: KeptRows;

beforeAll(async () => {
  house = await openHouse('2016-05-25T10:00:00+06:00');
  kept = await keptRows(house);
});

afterAll(async () => {
  await kept.close();
  await house.close();
});

const received = { issuedOn: '2016-03-01', receivedOn: '2016-03-02' };
const answered = { ...received, outcome: 'satisfied', decidedOn: '2016-03-10' };
const nobody = '01890000-0000-7000-8000-000000000000';
const contentWith = (members: PaperLine): PaperLine => ({
  content: { ...(aLine()['content'] as PaperLine), ...members },
});

/** Every sort of row that is not taken, with all that refuses it. */
const wrong: readonly (readonly [name: string, line: PaperLine, ...refusals: readonly string[]])[] = [
  ['without its number', { number: undefined }, 'required /number'],
  ['with a blank subject', { subject: ' ' }, 'size /subject'],
  ['of a day that is none', { issuedOn: '2016-02-30' }, 'invalid-date /issuedOn'],
  ['of an unknown member', { colour: 'red' }, 'unknown-member /colour'],
  ['of an unknown secrecy', { secrecy: 'top' }, 'not-in-list /secrecy'],
  ['with NUL in it', { subject: 'a\u0000b' }, 'invalid-character /subject'],
  [
    'of content that does not fit, told with what does not fit around it',
    { ...contentWith({ forum: 'street', colour: 'red' }), issuedOn: 'once' },
    'invalid-date /issuedOn',
    'not-in-list /content/forum',
    'unknown-member /content/colour',
  ],
  [
    'received on a day and at an instant',
    { ...received, receivedAt: '2016-03-02T10:00:00+06:00' },
    'exactly-one /receivedOn',
    'exactly-one /receivedAt',
  ],
  ['answered without a day', { ...received, outcome: 'satisfied' }, 'required /decidedOn'],
  ['answered without an outcome', { ...received, decidedOn: '2016-03-10' }, 'required /outcome'],
  ['with proof of no receipt', { receiptProof: 'a stamp' }, 'required /receivedOn'],
  ['with the words of no ruling', { courtText: 'Granted' }, 'required /courtDecision'],
  ['of an unknown kind', { kind: 'letter' }, 'act-kinds-supervision /kind'],
  ['numbered as we number', { number: 'PROTEST/AKMOLA.BURABAY/2016/00001' }, 'policy-import-number /number'],
  [
    'numbered as we number, in letters that only look alike',
    { number: 'РRОТЕSТ/АКМОLА/2016/1' },
    'policy-import-number /number',
  ],
  [
    'numbered as we number, with invisible signs',
    { number: 'PRO\u200bTEST/AKMOLA/2016/\u00ad1' },
    'policy-import-number /number',
  ],
  ['numbered in a wrong direction', { number: '12\u202e34' }, 'invalid-character /number'],
  ['numbered with a mark of direction', { number: '12\u200f34' }, 'invalid-character /number'],
  ['numbered over two lines', { number: '12\n34' }, 'invalid-character /number'],
  ['numbered by nothing to be seen', { number: '\u200b' }, 'size /number'],
  ['with a control in its subject', { subject: 'a\u0085b' }, 'invalid-character /subject'],
  ['with a bell in its content', contentWith({ forum: 'bo\u0007dy' }), 'invalid-character /content/forum'],
  [
    'whose form does not fit, of an unknown kind too',
    { kind: 'letter', issuedOn: 'once' },
    'invalid-date /issuedOn',
    'act-kinds-supervision /kind',
  ],
  [
    'whose form does not fit, of a sanction',
    { kind: 'sanction', colour: 'red', content: undefined },
    'unknown-member /colour',
    'policy-sanction-by-request /kind',
  ],
  ['with the place of no notice', { place: 'Hall 2' }, 'required /notifiedOn'],
  ['with measures of no answer', { takenMeasures: ['Done'] }, 'required /outcome'],
  ['of a day before any edition', { issuedOn: '2015-12-31' }, 'policy-edition-in-force /issuedOn'],
  ['of tomorrow', { issuedOn: '2016-05-26' }, 'policy-not-in-the-future /issuedOn'],
  [
    'to an unknown party',
    { addressee: nobody },
    'protest-addressee /addressee',
    'policy-known-reference /addressee',
  ],
  ['for an unknown person', { responsible: 'nobody' }, 'policy-known-reference /responsible'],
  ['for a clerk', { responsible: 'akmola.burabay.clerk' }, 'policy-responsible-person /responsible'],
  [
    'to two, where one is addressed',
    { addressee: ['960140000369', '960140000296'] },
    'policy-number-of-addressees /addressee',
  ],
  [
    'received by one who is no addressee',
    { ...received, receivedBy: '960140000296' },
    'policy-known-reference /receivedBy',
  ],
  ['without norms', { norms: [] }, 'protest-object /norms'],
  [
    'that suspends a law, which only the Prosecutor General protests',
    {
      content: {
        ...{ forum: 'body', demands: ['revoke'], suspend: true },
        object: { ...((aLine()['content'] as PaperLine)['object'] as PaperLine), class: 'law' },
      },
    },
    'protest-law-no-suspension /content/suspend',
    'pg-protest-laws /content/object/class',
  ],
  [
    'received before its issue',
    { ...received, receivedOn: '2016-02-29' },
    'policy-order-of-facts /receivedOn',
  ],
  [
    'received tomorrow and answered in no known way',
    { receivedOn: '2016-05-26', outcome: 'burnt', decidedOn: '2016-05-27' },
    'policy-not-in-the-future /receivedOn',
    'policy-outcome /outcome',
    'policy-not-in-the-future /decidedOn',
    'policy-not-in-the-future /answerReceivedOn',
  ],
  [
    'answered by nobody who received it',
    { issuedOn: '2016-03-01', outcome: 'satisfied', decidedOn: '2016-03-10' },
    'policy-act-course /outcome',
  ],
  [
    'whose answer came before it was decided',
    { ...answered, answerReceivedOn: '2016-03-09' },
    'policy-order-of-facts /answerReceivedOn',
  ],
  ['closed before its answer', { ...answered, closedOn: '2016-03-09' }, 'policy-order-of-facts /closedOn'],
  ['closed and not answered', { ...received, closedOn: '2016-03-09' }, 'policy-act-course /closedOn'],
  ['filed with a court though it goes to a body', { filedOn: '2016-05-17' }, 'policy-act-course /filedOn'],
];

describe('a register with every sort of wrong row', () => {
  it('is told all that refuses each, and leaves only the record of the attempt', async () => {
    const lines = wrong.map(([, line], index) => aLine({ number: `w-${String(index)}`, ...line }));
    const answer = await bring(house.as('akmola.burabay.head'), ndjsonOf(lines), {
      type: 'application/x-ndjson',
    });
    expect(answer.status).toBe(201);
    expect(answer.body).toMatchObject({ rows: wrong.length, accepted: 0, refused: wrong.length });
    const told = resultsOf(answer).map((result, index) => [wrong[index]?.[0], ...refusalsOf(result)]);
    expect(told).toEqual(wrong.map(([name, , ...refusals]) => [name, ...refusals]));
    const { body } = await house.as('akmola.burabay.head').get('/v1/acts?count=true');
    expect((body as { page: { total: number } }).page.total).toBe(0);
  });

  it('has words for each in the language asked for', async () => {
    const answer = await house
      .as('akmola.burabay.head')
      .post(
        '/v1/imports?office=akmola.burabay&dryRun=true',
        csvOf([aLine({ number: 'PROTEST/A/2016/1', norms: [] }), aLine({ secrecy: 'top' })]),
        { 'content-type': 'text/csv', 'accept-language': 'kk' },
      );
    expect(resultsOf(answer)).toMatchObject([
      {
        grounds: [
          { says: expect.stringContaining('Қағаз тізілімнен'), cites: 'policies.md, import of running acts' },
          { rule: 'protest-object', edition: 'kz-2709-1995' },
        ],
      },
      { errors: [{ detail: 'Мұндай мән қарастырылмаған.' }] },
    ]);
  });

  it('refuses the second of two rows of one number, and takes the number of another year or office', async () => {
    const head = house.as('akmola.burabay.head');
    const lines = [
      aLine({ number: 'same', issuedOn: '2016-05-26' }),
      aLine({ number: 'same' }),
      aLine({ number: ' same ' }),
      aLine({ number: 'Same' }),
      aLine({ number: 'no  5' }),
      aLine({ number: 'no\u00a05' }),
      aLine({ number: '\uff4eo 5\u200b' }),
      aLine({ number: 'same', secrecy: 'restricted' }),
    ];
    const answer = await bring(head, csvOf(lines));
    expect(resultsOf(answer).map(refusalsOf)).toEqual([
      ['policy-not-in-the-future /issuedOn'],
      [],
      ['policy-import-once /number'],
      [],
      [],
      ['policy-import-once /number'],
      ['policy-import-once /number'],
      [],
    ]);
    expect(resultsOf(answer)[4]?.registrationNumber).toBe('no  5');
    const again = await bring(head, csvOf([aLine({ number: 'no\u00a0 5' })]));
    expect(resultsOf(again).map(refusalsOf)).toEqual([['policy-import-once /number']]);
    const elsewhere = await bring(house.as('akmola.akkol.head'), csvOf([aLine({ number: 'same' })]), {
      office: 'akmola.akkol',
    });
    expect(elsewhere.body).toMatchObject({ accepted: 1 });
  });
});

describe('who brings a register in', () => {
  const tried = '&dryRun=true';

  it.each(['prosecutor', 'clerk', 'deputy'])('is not the %s of the office', async (position) => {
    const answer = await bring(house.as(`akmola.burabay.${position}`), csvOf([aLine()]), { query: tried });
    expectProblem(answer, 422, 'refused-by-law');
    expect(groundsOf(answer)).toEqual(['policy-who-imports']);
  });

  it('is no head of another office, and not the registrar; a client is turned away', async () => {
    for (const who of ['akmola.akkol.head', 'aktobe.head', 'gpo.registrar'])
      expect(groundsOf(await bring(house.as(who), csvOf([aLine()]), { query: tried }))).toEqual([
        'policy-who-imports',
      ]);
    expectProblem(
      await bring(house.as('960140000369'), csvOf([aLine()]), { query: tried }),
      403,
      'forbidden',
    );
  });

  it('is the head, and every head above', async () => {
    for (const who of ['akmola.burabay.head', 'akmola.head', 'gpo.head'])
      expect((await bring(house.as(who), csvOf([aLine()]), { query: tried })).status).toBe(200);
  });

  it('names an office that there is', async () => {
    const answer = await bring(house.as('gpo.head'), csvOf([aLine()]), { office: 'nowhere' });
    expect(answer.body).toMatchObject({ grounds: [{ rule: 'policy-known-reference', pointer: '/office' }] });
  });
});

describe('secret acts of a register', () => {
  it('are brought by whoever is cleared, and seen by nobody else', async () => {
    const head = house.as('akmola.burabay.head');
    const answer = await bring(head, csvOf([aLine({ number: 'hidden', secrecy: 'secret' })]), {
      key: 'hidden',
    });
    expect(resultsOf(answer)).toMatchObject([{ status: 'accepted' }]);
    const id = resultsOf(answer)[0]?.actId ?? '';
    expect((await head.get(`/v1/acts/${id}`)).status).toBe(200);
    const prosecutor = house.as('akmola.burabay.prosecutor');
    expect((await prosecutor.get(`/v1/acts/${id}`)).status).toBe(404);
    const imported = `/v1/imports/${(answer.body as ImportBody).id ?? ''}`;
    expect((await head.get(imported)).body).toMatchObject({ rows: 1, accepted: 1 });
    expectProblem(await prosecutor.get(imported), 404, 'not-found');
    const { body } = await prosecutor.get('/v1/events?type=import.completed&limit=100');
    const { items } = body as { items: { data: object }[] };
    expect(
      items.flatMap(({ data }) => Object.keys(data)).filter((name) => /rows|accepted|refused/.test(name)),
    ).toEqual([]);
  });

  it('are refused where the importer is not cleared, their numbers are never told, nor the import again', async () => {
    await lowered('akmola.burabay.head');
    const head = house.as('akmola.burabay.head');
    await expectUntouched(kept, async () => {
      const secret = await bring(head, csvOf([aLine({ number: 's', secrecy: 'secret' })]), {
        query: '&dryRun=true',
      });
      expect(resultsOf(secret).map(refusalsOf)).toEqual([
        ['policy-clearance /secrecy', 'policy-clearance /responsible'],
      ]);
      const hidden = await bring(head, csvOf([aLine({ number: 'hidden' })]), { query: '&dryRun=true' });
      expect(resultsOf(hidden).map(refusalsOf)).toEqual([[]]);
      const again = await bring(head, csvOf([aLine({ number: 'hidden', secrecy: 'secret' })]), {
        key: 'hidden',
      });
      expectProblem(again, 404, 'not-found');
    });
  });

  it('of a key that an act out of sight has are not taken twice, at the same level alone', async () => {
    const above = house.as('akmola.head');
    const head = house.as('akmola.burabay.head');
    const line = aLine({ number: 'kin', responsible: 'akmola.burabay.prosecutor' });
    const first = await bring(above, csvOf([line]));
    const id = resultsOf(first)[0]?.actId ?? '';
    const { body: me } = await head.get('/v1/me');
    const excluded = { personId: (me as { id: string }).id, ground: 'A brother heads the akimat' };
    expect((await above.do(id, 'exclusions', excluded)).status).toBe(201);
    expect((await head.get(`/v1/acts/${id}`)).status).toBe(404);
    const again = await bring(head, csvOf([line, { ...line, secrecy: 'restricted' }]));
    expect(resultsOf(again).map(refusalsOf)).toEqual([['policy-import-once /number'], []]);
  });

  /** The person cleared for no more than what is restricted. */
  async function lowered(who: string): Promise<void> {
    const registrar = house.as('gpo.registrar');
    const { body: me } = await house.as(who).get('/v1/me');
    const { id } = me as { id: string };
    const { headers } = await registrar.get(`/v1/prosecutors/${id}`);
    const order = { clearance: 'restricted', orderNumber: '77-ж' };
    const tag = (headers as Record<string, string>)['etag'] ?? '';
    const answer = await registrar.post(`/v1/prosecutors/${id}/clearances`, order, { 'if-match': tag });
    expect(answer.status).toBe(201);
  }
});
