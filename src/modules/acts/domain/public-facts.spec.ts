import {
  actIn,
  aDraft,
  after,
  anAct,
  asked,
  clerk,
  eventsOf,
  facts,
  prosecutor,
  type Told,
} from '../../../../test/support/acts';
import { aClaim, inCourt, inCourtAct, issuedOn, step } from '../../../../test/support/court-acts';
import { anAppeal, anExplanationOfDraft, known } from '../../../../test/support/public-acts';
import type { Act } from './act';
import type { FactCommand } from './act-command';
import type { ActDecision } from './judgement';
import { lifeStepOf } from './public-facts';

const future = 'policy-not-in-the-future';
const order = 'policy-order-of-facts';
const grounds = (decision: ActDecision): readonly string[] =>
  decision.accepted ? [] : decision.grounds.map(({ rule, pointer }) => `${rule.id} ${pointer ?? ''}`.trim());
const on20: Told = { by: clerk, on: '2016-05-20' };
const then = (act: Act, command: FactCommand, told: Told = on20): Act =>
  after(act, eventsOf(asked(act, command, told)), facts(told).now);
const correcting = (act: Act, supersedes: string, fact: FactCommand, told: Told = on20): ActDecision =>
  asked(act, { type: 'correction', supersedes, reason: 'misread', fact }, told);

describe('what a court did, recorded on 20 May', () => {
  const told: Told = { ...inCourt, ...on20 };
  const taken = (code: 'filed' | 'accepted' | 'heard' | 'granted', takenOn?: string): FactCommand => ({
    type: 'court-step',
    input: { step: code, ...(takenOn !== undefined && { takenOn }) },
  });
  const filed = inCourtAct('court-application', aClaim(), [
    ...issuedOn('2016-05-10'),
    step('filed', '2016-05-12'),
  ]);
  const heard = inCourtAct('court-application', aClaim(), [
    ...issuedOn('2016-05-10'),
    step('filed', '2016-05-12'),
    step('accepted', '2016-05-13'),
    step('heard', '2016-05-16'),
  ]);
  const idOf = (index: number): string => heard.record.courtSteps?.[index]?.id ?? '';

  it('is a step of the act’s life: the four ends are one', () => {
    expect(
      (['filed', 'accepted', 'heard', 'granted', 'partially-granted', 'dismissed', 'returned'] as const).map(
        lifeStepOf,
      ),
    ).toEqual(['filed', 'accepted', 'heard', 'decided', 'decided', 'decided', 'decided']);
    expect([filed.state, heard.state]).toEqual(['filed', 'heard']);
    expect(then(heard, taken('granted'), told).state).toBe('decided');
  });

  it.each([
    ['2016-05-12', []],
    ['2016-05-11', [`${order} /takenOn`]],
    ['2016-05-20', []],
    ['2016-05-21', [`${future} /takenOn`]],
  ])('follows the step before it: accepted on %s', (takenOn, expected) => {
    expect(grounds(asked(filed, taken('accepted', takenOn), told))).toEqual(expected);
  });

  it('follows the issue, and is of today unless told', () => {
    const issued = inCourtAct('court-application', aClaim(), issuedOn('2016-05-10'));
    expect(grounds(asked(issued, taken('filed', '2016-05-10'), told))).toEqual([]);
    expect(grounds(asked(issued, taken('filed', '2016-05-09'), told))).toEqual([`${order} /takenOn`]);
    const worded = { type: 'court-step', input: { step: 'filed', text: '№ 2-15' } } as const;
    expect(then(issued, worded, told).record.courtSteps).toEqual([
      { id: expect.any(String) as string, step: 'filed', takenOn: '2016-05-20', text: '№ 2-15' },
    ]);
    expect(asked(issued, taken('filed', '2016-05-19'), told)).toMatchObject({
      events: [{ late: true, happenedOn: '2016-05-19' }],
    });
  });

  it.each([
    ['filed', 0, '2016-05-10', []],
    ['filed', 0, '2016-05-09', [`${order} /takenOn`]],
    ['filed', 0, '2016-05-13', []],
    ['filed', 0, '2016-05-14', [`${order} /takenOn`]],
    ['accepted', 1, '2016-05-12', []],
    ['accepted', 1, '2016-05-11', [`${order} /takenOn`]],
    ['accepted', 1, '2016-05-16', []],
    ['accepted', 1, '2016-05-17', [`${order} /takenOn`]],
    ['heard', 2, '2016-05-20', []],
    ['heard', 2, '2016-05-12', [`${order} /takenOn`]],
    ['filed', 1, '2016-05-13', ['policy-correction /step']],
  ] as const)(
    'corrected stays between its neighbours: %s as step %s on %s',
    (code, index, takenOn, expected) => {
      expect(grounds(correcting(heard, idOf(index), taken(code, takenOn), told))).toEqual(expected);
    },
  );

  it('is followed by the closure', () => {
    const decided = then(heard, taken('granted', '2016-05-18'), told);
    const closing = (closedOn: string) =>
      grounds(asked(decided, { type: 'closure', closedOn }, { ...told, by: prosecutor }));
    expect(closing('2016-05-18')).toEqual([]);
    expect(closing('2016-05-17')).toEqual([`${order} /closedOn`]);
  });

  it('corrected takes the place of the step that it replaces', () => {
    const corrected = after(
      heard,
      eventsOf(correcting(heard, idOf(1), taken('accepted', '2016-05-14'), told)),
      '2016-05-20T04:00:00Z',
    );
    expect(corrected.state).toBe('heard');
    expect(corrected.record.courtSteps?.map(({ step: code, takenOn }) => [code, takenOn])).toEqual([
      ['filed', '2016-05-12'],
      ['accepted', '2016-05-14'],
      ['heard', '2016-05-16'],
    ]);
  });
});

describe('what was made public, recorded on 20 May', () => {
  const published = (publishedOn?: string): FactCommand => ({
    type: 'publication',
    input: { medium: 'website', place: 'prokuror.gov.kz', ...(publishedOn !== undefined && { publishedOn }) },
  });

  it.each([
    ['2016-05-10', []],
    ['2016-05-09', [`${order} /publishedOn`]],
    ['2016-05-20', []],
    ['2016-05-21', [`${future} /publishedOn`]],
  ])('follows the issue: on %s', (publishedOn, expected) => {
    expect(grounds(asked(actIn('issued'), published(publishedOn), on20))).toEqual(expected);
  });

  it('is not secret', () => {
    const restricted = actIn('issued', aDraft({ secrecy: 'restricted' }));
    expect(grounds(asked(restricted, published(), on20))).toEqual(['po-publicity-limits']);
  });

  it('is kept beside a protest, and leaves it as it was', () => {
    const act = then(then(actIn('served'), published('2016-05-16')), published());
    expect(act.state).toBe('served');
    expect(
      act.record.publications?.map(({ publishedOn, medium, place }) => [publishedOn, medium, place]),
    ).toEqual([
      ['2016-05-16', 'website', 'prokuror.gov.kz'],
      ['2016-05-20', 'website', 'prokuror.gov.kz'],
    ]);
  });

  it('disseminates an appeal once, and is kept beside it after', () => {
    const issued = anAct(issuedOn('2016-05-10'), anAppeal(), known, 'public-appeal');
    const told: Told = { ...known, ...on20 };
    const first = then(issued, published(), told);
    expect([issued.state, first.state]).toEqual(['issued', 'disseminated']);
    const again = then(first, published(), told);
    expect([again.state, again.record.publications?.length]).toEqual(['disseminated', 2]);
  });

  it('corrected takes the place of what it replaces', () => {
    const act = then(then(actIn('served'), published('2016-05-16')), published());
    const [first] = act.record.publications ?? [];
    const corrected = after(
      act,
      eventsOf(correcting(act, first?.id ?? '', published('2016-05-17'))),
      '2016-05-20T04:00:00Z',
    );
    expect(corrected.record.publications?.map(({ publishedOn }) => publishedOn)).toEqual([
      '2016-05-17',
      '2016-05-20',
    ]);
  });
});

describe('what came upon an act without an answer, recorded on 20 May', () => {
  const noted = (receivedOn?: string): FactCommand => ({
    type: 'note',
    input: { text: 'A reply.', ...(receivedOn !== undefined && { receivedOn }) },
  });
  const explained = anAct(
    [
      ...issuedOn('2016-05-10'),
      [
        { type: 'service', input: { method: 'in person', proof: 'a signature' } },
        { by: prosecutor, on: '2016-05-11' },
      ],
    ],
    anExplanationOfDraft(),
    {},
    'law-explanation',
  );

  it.each([
    ['2016-05-10', []],
    ['2016-05-09', [`${order} /receivedOn`]],
    ['2016-05-21', [`${future} /receivedOn`]],
  ])('follows the issue: on %s', (receivedOn, expected) => {
    expect(grounds(asked(explained, noted(receivedOn), on20))).toEqual(expected);
  });

  it('is kept beside it, and nothing follows from it', () => {
    const act = then(explained, noted());
    expect(act.state).toBe(explained.state);
    expect(act.record.notes).toEqual([
      { id: expect.any(String) as string, receivedOn: '2016-05-20', text: 'A reply.' },
    ]);
    expect(grounds(asked(actIn('served'), noted(), on20))).toEqual(['policy-act-course']);
  });

  it('is set right by itself, and the closure follows it', () => {
    const act = then(then(explained, noted('2016-05-16')), noted('2016-05-18'));
    const [first] = act.record.notes ?? [];
    const corrected = after(
      act,
      eventsOf(correcting(act, first?.id ?? '', noted('2016-05-17'))),
      '2016-05-20T04:00:00Z',
    );
    expect(corrected.record.notes?.map(({ receivedOn }) => receivedOn)).toEqual(['2016-05-17', '2016-05-18']);
    const closing = (closedOn: string) =>
      grounds(asked(corrected, { type: 'closure', closedOn }, { by: prosecutor, on: '2016-05-20' }));
    expect(closing('2016-05-17')).toContain(`${order} /closedOn`);
    expect(closing('2016-05-18')).not.toContain(`${order} /closedOn`);
  });
});
