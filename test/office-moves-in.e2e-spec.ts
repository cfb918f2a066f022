import { type Caller, type House, openHouse } from './support/house';
import { expectUntouched, type KeptRows, keptRows } from './support/kept-rows';
import {
  aLine,
  bring,
  csvOf,
  type ImportBody,
  ndjsonOf,
  refusalsOf,
  resultsOf,
} from './support/paper-register';
import { type ActBody, accepted } from './support/protest-story';

let house: House;
let kept: KeptRows;
let head: Caller;

/** Five protests of the year, each at another point of its life. */
const register = [
  aLine({ number: '7-12/33 дсп', receivedOn: '2016-05-18', receiptProof: 'stamp of the chancery' }),
  aLine({ number: '7-12/02', issuedOn: '2016-02-01', receivedOn: '2016-02-03', signedBy: 'Қ. Әлиев' }),
  aLine({
    ...{ number: '7-12/09', issuedOn: '2016-03-01', receivedOn: '2016-03-02', outcome: 'satisfied' },
    ...{ notifiedOn: '2016-03-04', considerationOn: '2016-03-11', decidedOn: '2016-03-11' },
  }),
  aLine({
    ...{ number: '7-12/01', issuedOn: '2016-01-11', receivedOn: '2016-01-12', outcome: 'rejected' },
    ...{ notifiedOn: '2016-01-14', considerationOn: '2016-01-20', decidedOn: '2016-01-20' },
    ...{ answerReceivedOn: '2016-01-22', answerText: 'Rejected', closedOn: '2016-01-25' },
  }),
  aLine({ number: '7-12/34', issuedOn: '2016-05-24', lateReason: 'The office moves in' }),
];

beforeAll(async () => {
  house = await openHouse('2016-05-25T10:00:00+06:00');
  kept = await keptRows(house);
  head = house.as('akmola.burabay.head');
});

afterAll(async () => {
  await kept.close();
  await house.close();
});

const actNumbered = async (number: string): Promise<ActBody> => {
  const { body } = await head.get(`/v1/acts?q=${encodeURIComponent(number)}`);
  const [line] = (body as { items: { id: string; registrationNumber: string }[] }).items.filter(
    (item) => item.registrationNumber === number,
  );
  return accepted(await head.get(`/v1/acts/${line?.id ?? ''}`));
};

const typesFor = async (caller: Caller): Promise<readonly string[]> => {
  const types: string[] = [];
  for (let after = ''; ;) {
    const { body } = await caller.get(`/v1/events?limit=100${after}`);
    const { items, page } = body as { items: { type: string }[]; page: { nextCursor: string } };
    if (items.length === 0) return types;
    types.push(...items.map(({ type }) => type));
    after = `&after=${page.nextCursor}`;
  }
};

describe('an office moves in', () => {
  it('tries its register first: the same results, and nothing is kept', async () => {
    await expectUntouched(kept, async () => {
      const answer = await bring(head, csvOf(register), { query: '&dryRun=true', key: 'tried' });
      expect(answer.status).toBe(200);
      expect(answer.body).toMatchObject({ id: null, rows: 5, accepted: 5, refused: 0 });
      expect(resultsOf(answer).map(({ state }) => state)).toEqual([
        'served',
        'served',
        'answered',
        'closed',
        'issued',
      ]);
      expect(resultsOf(answer).every(({ actId }) => actId === undefined)).toBe(true);
    });
  });

  it('brings it: numbers as they were, states and terms by the facts', async () => {
    const answer = await bring(head, csvOf(register, ';'), { key: 'moved' });
    expect(answer.status).toBe(201);
    const { results, id, ...rest } = answer.body as ImportBody;
    expect(rest).toEqual({ office: 'akmola.burabay', rows: 5, accepted: 5, refused: 0 });
    expect((answer.headers as Record<string, string>)['location']).toBe(`/v1/imports/${id ?? ''}`);
    expect(
      results.map(({ row, registrationNumber, state, dueOn }) => [row, registrationNumber, state, dueOn]),
    ).toEqual([
      [1, '7-12/33 дсп', 'served', '2016-05-30'],
      [2, '7-12/02', 'served', '2016-02-15'],
      [3, '7-12/09', 'answered', '2016-03-14'],
      [4, '7-12/01', 'closed', '2016-01-22'],
      [5, '7-12/34', 'issued', null],
    ]);
  });

  it('gives the same answer under the same key, and takes nothing twice under another', async () => {
    const first = await bring(head, csvOf(register, ';'), { key: 'moved' });
    expect([first.status, (first.headers as Record<string, string>)['idempotent-replayed']]).toEqual([
      201,
      'true',
    ]);
    const again = await bring(head, csvOf(register));
    expect(again.body).toMatchObject({ rows: 5, accepted: 0, refused: 5 });
    expect(resultsOf(again).map(refusalsOf)).toEqual(Array(5).fill(['policy-import-once /number']));
    const other = await bring(head, csvOf(register), { key: 'moved' });
    expect(other.status).toBe(422);
  });

  it('marks what it brought, with who signed the paper', async () => {
    const act = await actNumbered('7-12/02');
    expect(act).toMatchObject({
      ...{
        imported: true,
        registeredLate: true,
        signedBy: 'Қ. Әлиев',
        overdue: true,
        issuedOn: '2016-02-01',
      },
      ...{ edition: 'kz-2709-1995', waitingFor: 'answer', version: 1 },
    });
    expect(act.deadlines).toMatchObject([{ rule: 'protest-consideration-term', state: 'missed' }]);
    expect(act['signatory']).toBeUndefined();
    const { personId } = act['importedBy'] as { personId: string };
    expect(personId).toBe(accepted(await head.get('/v1/me')).id);
  });

  it('tells the terms that were met, of a closed act too', async () => {
    const closed = await actNumbered('7-12/01');
    expect(closed.deadlines).toMatchObject([{ state: 'met', dueOn: '2016-01-22' }]);
    expect(closed).toMatchObject({ closure: { closedOn: '2016-01-25' }, waitingFor: null });
    // Rejected, as the register has it: 23(2) opens the court.
    expect(closed.breaches).toMatchObject([{ kind: 'rejection', rule: 'application-after-rejection' }]);
    const answered = await actNumbered('7-12/09');
    expect(answered).toMatchObject({
      ...{ overdue: false, breaches: [], response: { decidedOn: '2016-03-11', receivedOn: '2016-03-11' } },
      deadlines: [{ state: 'met' }],
    });
  });

  it('goes on with it as with any other act', async () => {
    const running = await actNumbered('7-12/33 дсп');
    expect(running['service']).toMatchObject({ receivedOn: '2016-05-18', method: 'paper-register' });
    const notice = { considerationOn: '2016-05-27', notifiedOn: '2016-05-25' };
    expect((await head.do(running.id, 'consideration-notices', notice)).status).toBe(201);
    const told = { outcome: 'satisfied', decidedOn: '2016-05-25', text: 'Revoked' };
    expect(accepted(await head.do(running.id, 'responses', told))).toMatchObject({ state: 'answered' });
    const page = await head.get(`/v1/acts/${running.id}/document`);
    expect([page.status, page.headers['content-type']]).toEqual([200, 'application/pdf']);
  });

  it('is told to the world once as a whole, and as ever of each act', async () => {
    const types = await typesFor(head);
    const count = (type: string): number => types.filter((each) => each === type).length;
    expect([count('import.completed'), count('act.issued'), count('act.served')]).toEqual([2, 5, 4]);
    expect([count('act.deadline-missed'), count('act.deadline-met'), count('act.closed')]).toEqual([1, 3, 1]);
    const clients = await typesFor(house.as('960140000369'));
    expect(clients).not.toContain('import.completed');
    expect(clients.filter((each) => each === 'act.issued')).toHaveLength(5);
  });

  it('keeps who brought it, for the office and those above', async () => {
    const { body } = await bring(head, csvOf([aLine({ number: 'kept' })]));
    const { id } = body as ImportBody;
    const record = await house.as('akmola.head').get(`/v1/imports/${id ?? ''}`);
    expect(record.body).toEqual({
      ...{ id, office: 'akmola.burabay', personId: accepted(await head.get('/v1/me')).id },
      ...{ at: '2016-05-25T04:00:00Z', mediaType: 'text/csv', hash: expect.stringMatching(/^[0-9a-f]{64}$/) },
      ...{ rows: 1, accepted: 1, refused: 0 },
    });
    expect((await house.as('aktobe.head').get(`/v1/imports/${id ?? ''}`)).status).toBe(404);
  });

  it('may send it as NDJSON, and its region may send it for it', async () => {
    const lines = register.map((line, index) => ({ ...line, number: `n-${String(index)}` }));
    const answer = await bring(house.as('akmola.head'), ndjsonOf(lines), { type: 'application/x-ndjson' });
    expect(answer.body).toMatchObject({ rows: 5, accepted: 5, refused: 0 });
    expect(resultsOf(answer).map(({ state, dueOn }) => [state, dueOn])).toEqual([
      ['served', '2016-05-30'],
      ['served', '2016-02-15'],
      ['answered', '2016-03-14'],
      ['closed', '2016-01-22'],
      ['issued', null],
    ]);
    const act = await actNumbered('n-0');
    expect(act['importedBy']).toMatchObject({ officeCode: 'akmola', insteadOf: 'akmola.burabay' });
    expect(act['responsibleId']).toBe(accepted(await head.get('/v1/me')).id);
  });

  it('says which of several addressees received an act and answered it', async () => {
    const addressee = ['960140000150', '960140000577'];
    const content = { ground: 'operational-search', normative: true };
    const told = {
      receivedOn: '2016-05-17',
      receivedBy: addressee[1],
      outcome: 'executed',
      decidedOn: '2016-05-20',
    };
    const line = aLine({
      kind: 'instruction',
      content,
      addressee,
      requestedMeasures: ['Compare the registers'],
    });
    const lines = [
      { ...line, number: 'both', ...told },
      { ...line, number: 'unsaid', ...told, receivedBy: undefined },
    ];
    const asked = { type: 'application/x-ndjson', office: 'gpo' };
    const answer = await bring(house.as('gpo.head'), ndjsonOf(lines), asked);
    expect(resultsOf(answer).map(refusalsOf)).toEqual([[], ['policy-addressee-named /receivedBy']]);
    const { body } = await house.as('gpo.head').get(`/v1/acts/${resultsOf(answer)[0]?.actId ?? ''}`);
    const { addresseeIds, services, responses } = body as Record<string, { addresseeId: string }[]>;
    expect(services?.map(({ addresseeId }) => addresseeId)).toEqual([addresseeIds?.[1]]);
    expect(responses?.map(({ addresseeId }) => addresseeId)).toEqual([addresseeIds?.[1]]);
    expect(body).toMatchObject({ state: 'answered', waitingFor: 'receipt' });
  });

  it('may give the members of the content columns of their own', async () => {
    const header =
      'kind;number;issuedOn;subject;addressee;norms;responsible;content.forum;content.demands;content.suspend;' +
      'content.ownTerm.days;content.ownTerm.reason;content.object.class;content.object.title;content.object.date;' +
      'content.object.number;content.object.adoptedBy;content.object.basis;receivedAt';
    const row =
      'protest;columns;2016-05-16;Fees;960140000369;"5(1); 6|7";akmola.burabay.prosecutor;body;revoke | stop-actions;true;' +
      '20;A long way;decision;"On ""fees""";2016-01-05;12;Akimat;Individual;2016-05-18T09:00:00+06:00';
    const answer = await bring(head, `\uFEFF${header}\r\n\r\n${row}\r\n`);
    expect(resultsOf(answer).map(refusalsOf)).toEqual([[]]);
    expect(resultsOf(answer)).toMatchObject([{ state: 'served', dueOn: '2016-06-07' }]);
    expect(await actNumbered('columns')).toMatchObject({
      norms: ['5(1); 6', '7'],
      content: {
        ...{ forum: 'body', demands: ['revoke', 'stop-actions'], suspend: true },
        ...{ ownTerm: { days: 20, reason: 'A long way' }, object: { title: 'On "fees"', number: '12' } },
      },
      service: { receivedAt: '2016-05-18T03:00:00Z' },
    });
  });

  it('may write its days as its tables do, and have rows that are empty', async () => {
    const header = 'kind;number;issuedOn;subject;addressee;norms;receivedOn;content.forum;content.demands;';
    const object = ['class', 'title', 'date', 'number', 'adoptedBy', 'basis'].map(
      (name) => `content.object.${name}`,
    );
    const row =
      'protest;dotted;16.05.2016;Fees;960140000369;61(4);18.05.2016;body;revoke;decision;On fees;05.11.2015;12;Akimat;Individual';
    const empty = `${' ;'.repeat(14)}\n`;
    const text = `${header}${object.join(';')}\n${empty}${row}\n${empty}${row.replace('16.05', '31.02')}\n`;
    const answer = await bring(head, text);
    expect(resultsOf(answer).map(refusalsOf)).toEqual([[], ['invalid-date /issuedOn']]);
    expect(await actNumbered('dotted')).toMatchObject({
      ...{ issuedOn: '2016-05-16', content: { object: { date: '2015-11-05' } } },
      service: { receivedOn: '2016-05-18' },
    });
  });

  it('tells the hour and place of a hearing and the measures taken: a good submission has no breaches', async () => {
    const line = aLine({
      ...{ kind: 'submission', issuedOn: '2016-03-01', receivedOn: '2016-03-02', notifiedOn: '2016-03-10' },
      content: { ground: 'legality', breach: 'No answers to citizens', causes: 'Nobody registers them' },
      ...{
        requestedMeasures: ['Register them'],
        considerationAt: '2016-03-16T15:00:00+06:00',
        place: 'Hall 2',
      },
      ...{ consideredOn: '2016-03-16', attended: true, outcome: 'satisfied', decidedOn: '2016-03-16' },
      ...{ answerReceivedOn: '2016-03-17', takenMeasures: ['A register is kept', 'A clerk answers for it'] },
    });
    const csv = await bring(head, csvOf([{ ...line, number: 'hearing-csv' }]));
    const lines = await bring(head, ndjsonOf([{ ...line, number: 'hearing' }]), {
      type: 'application/x-ndjson',
    });
    for (const answer of [csv, lines]) {
      expect(resultsOf(answer).map(refusalsOf)).toEqual([[]]);
      expect(accepted(await head.get(`/v1/acts/${resultsOf(answer)[0]?.actId ?? ''}`))).toMatchObject({
        ...{ state: 'answered', breaches: [] },
        considerationNotice: { considerationAt: '2016-03-16T09:00:00Z', place: 'Hall 2' },
        response: { takenMeasures: [{ text: 'A register is kept' }, { text: 'A clerk answers for it' }] },
      });
    }
  });

  it('tells a moment of execution in place of its day', async () => {
    const line = aLine({
      number: 'both',
      outcome: 'satisfied',
      decidedOn: '2016-05-18',
      executedOn: '2016-05-18',
    });
    const answer = await bring(head, csvOf([{ ...line, executedAt: '2016-05-18T10:00:00+06:00' }]));
    expect(resultsOf(answer).map(refusalsOf)).toEqual([
      ['exactly-one /executedOn', 'exactly-one /executedAt'],
    ]);
    const moment = {
      ...line,
      receivedOn: '2016-05-17',
      executedOn: undefined,
      executedAt: '2016-05-18T10:00:00+06:00',
    };
    const taken = await bring(head, csvOf([{ ...moment, number: 'moment' }]));
    expect(resultsOf(taken).map(refusalsOf)).toEqual([[]]);
    expect(await actNumbered('moment')).toMatchObject({ response: { executedAt: '2016-05-18T04:00:00Z' } });
  });
});
