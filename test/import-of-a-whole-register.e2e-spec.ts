import { type Caller, type House, openHouse } from './support/house';
import {
  aLine,
  bring,
  csvOf,
  type ImportBody,
  type PaperLine,
  refusalsOf,
  resultsOf,
} from './support/paper-register';
import { expectMalformed } from './support/problems';

let house: House;
let head: Caller;

beforeAll(async () => {
  house = await openHouse('2016-05-25T10:00:00+06:00');
  head = house.as('akmola.burabay.head');
});

afterAll(() => house.close());

/** As an office has them: most are closed, some answered or missed, a few running. */
const lineOf = (place: number): PaperLine => {
  const number = `7-12/${String(place)}`;
  const received = { number, issuedOn: '2016-02-01', receivedOn: '2016-02-03' };
  const answered = {
    ...received,
    ...{
      outcome: 'satisfied',
      notifiedOn: '2016-02-05',
      considerationOn: '2016-02-10',
      decidedOn: '2016-02-10',
    },
  };
  if (place % 10 === 0) return aLine({ number, receivedOn: '2016-05-18' });
  if (place % 10 === 1) return aLine(received);
  return aLine(place % 10 === 2 ? answered : { ...answered, closedOn: '2016-02-12' });
};

const lines = Array.from({ length: 5000 }, (_, index) => lineOf(index + 1));

it('five thousand acts come in one request', async () => {
  const answer = await bring(head, csvOf(lines), { key: 'all' });
  expect(answer.status).toBe(201);
  expect(answer.body).toMatchObject({ rows: 5000, accepted: 5000, refused: 0 });
  const count = (state: string): number => resultsOf(answer).filter((each) => each.state === state).length;
  expect(['served', 'answered', 'closed'].map(count)).toEqual([1000, 500, 3500]);
  const { body } = await head.get('/v1/acts?count=true&limit=1&overdue=true');
  expect((body as { page: { total: number } }).page.total).toBe(500);
}, 120_000);

it('a few wrong rows among many are told, and the others taken', async () => {
  const more = lines.slice(0, 100).map((line, index) => ({ ...line, number: `more-${String(index)}` }));
  const wrong = [
    { kind: 'letter' },
    { issuedOn: '2016-13-01' },
    { number: '7-12/7', issuedOn: '2016-02-01' },
  ];
  const mixed = more.map((line, index) =>
    index % 40 === 39 ? { ...line, ...wrong[(index - 39) / 40] } : line,
  );
  const answer = await bring(head, csvOf([...mixed, { ...more[7], ...wrong[2] }]));
  expect(answer.body).toMatchObject({ rows: 101, accepted: 98, refused: 3 } satisfies Partial<ImportBody>);
  const refused = resultsOf(answer).filter(({ status }) => status === 'refused');
  expect(refused.map((result) => [result.row, refusalsOf(result)])).toEqual([
    [40, ['act-kinds-supervision /kind']],
    [80, ['invalid-date /issuedOn']],
    [101, ['policy-import-once /number']],
  ]);
});

it('one row more than five thousand is too many, and nothing is taken', async () => {
  expectMalformed(await bring(head, csvOf([...lines, aLine({ number: 'last' })])), ' size');
  const { body } = await head.get('/v1/acts?q=last');
  expect((body as { items: unknown[] }).items).toEqual([]);
});

it('two who bring the same register at once take each act once', async () => {
  const twice = lines.slice(0, 300).map((line, index) => ({ ...line, number: `twice-${String(index)}` }));
  const both = [bring(head, csvOf(twice)), bring(house.as('akmola.head'), csvOf(twice.toReversed()))];
  const answers = await Promise.all(both);
  expect(answers.map(({ status }) => status)).toEqual([201, 201]);
  const accepted = answers.map(({ body }) => (body as ImportBody).accepted);
  expect(accepted[0]! + accepted[1]!).toBe(300);
  const refused = answers.flatMap(resultsOf).filter(({ status }) => status === 'refused');
  expect(new Set(refused.flatMap(refusalsOf))).toEqual(new Set(['policy-import-once /number']));
});
