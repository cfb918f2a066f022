import { type Asked, asked, clerk, head, prosecutor, type Told } from '../support/acts';
import {
  akim,
  aSubmission,
  company,
  draftOf,
  sending,
  servedSubmission,
  writing,
} from '../support/submission';
import type { Act, ActDecision } from '../../src/modules/acts/domain';

/** Each rule that refuses with the member that it points to. */
const refusing = (decision: ActDecision): string[] =>
  decision.accepted ? [] : decision.grounds.map(({ rule, pointer }) => `${rule.id} ${pointer ?? ''}`);

const to = (addressee: object): Told => ({
  addressees: [{ ...company, ...addressee, id: 'akimat' }] as never,
});
const by = (on: string): Told => ({ by: clerk, on });

describe('a submission', () => {
  it.each([
    ['legality', 'official', []],
    ['legality', 'state-body', []],
    ['legality', 'legal-person', ['submission-ground-legality /addresseeId']],
    ['legality', 'natural-person', ['submission-ground-legality /addresseeId']],
    ['legality', 'court', ['submission-ground-legality /addresseeId']],
    ['causes', 'official', []],
    ['causes', 'legal-person', ['submission-ground-causes /addresseeId']],
    ['immunity', 'state-body', []],
    ['immunity', 'official', ['submission-ground-immunity /addresseeId']],
    ['other', 'official', []],
    ['other', 'natural-person', ['submission-ground-other /addresseeId']],
    [undefined, 'natural-person', ['submission-ground-legality /addresseeId']],
  ])('on %s to a %s', (ground, type, rules) => {
    expect(refusing(writing('submission', draftOf({ ...(ground && { ground }) }), to({ type })))).toEqual(
      rules,
    );
  });

  it.each([
    [{}, []],
    [{ ground: undefined }, ['submission-ground-legality /content/ground']],
    [{ breach: undefined }, ['submission-ground-legality /content/breach']],
    [{ causes: undefined }, ['submission-ground-causes /content/causes']],
    [{ ground: 'immunity' }, ['submission-ground-immunity /content/person']],
    [{ ground: 'immunity', person: 'Judge A.' }, []],
    [{ ground: 'immunity', person: 'Judge A.', causes: undefined }, []],
    [{ ground: 'other' }, ['submission-ground-other /content/law']],
    [{ ground: 'other', law: 'Law on the status of judges' }, []],
    [
      { ground: 'immunity', breach: undefined, causes: undefined },
      ['submission-ground-legality /content/breach', 'submission-ground-immunity /content/person'],
    ],
  ])('with %j is sent for signature, or lacks all of this', (changed, rules) => {
    expect(refusing(sending('submission', aSubmission(changed)))).toEqual(rules);
  });

  it('goes to somebody, and to one only', () => {
    expect(refusing(sending('submission', aSubmission({}, { addresseeIds: [] })))).toEqual([
      'submission-ground-legality /addresseeId',
    ]);
    const two = aSubmission({}, { addresseeIds: ['akim', 'company'] });
    const told = { addressees: [akim, { ...akim, id: 'company' }] };
    expect(refusing(writing('submission', two, told))).toEqual(['policy-number-of-addressees /addresseeIds']);
  });

  it.each([
    [{ days: 30 }, []],
    [{ days: 31 }, ['submission-term-max /content/ownTerm/days']],
    [{ days: 45 }, ['submission-term-max /content/ownTerm/days']],
  ])('with a term of its own of %j is written', (ownTerm, rules) => {
    expect(refusing(writing('submission', aSubmission({ ownTerm })))).toEqual(rules);
  });

  it.each([
    [{ days: 30 }, []],
    [{ days: 45 }, ['submission-term-max /days']],
    [{ dueOn: '2016-06-10' }, []],
    [{ dueOn: '2016-06-11' }, ['submission-term-max /dueOn']],
  ])('received on 11 May is given a term of %j', (term, rules) => {
    const told = { by: prosecutor, on: '2016-05-12' };
    expect(refusing(asked(servedSubmission(), { type: 'term', input: { term } }, told))).toEqual(rules);
  });

  it.each([
    [{ considerationAt: '2016-05-20T05:00:00Z', place: 'Hall 2' }, []],
    [{ considerationAt: '2016-05-20T05:00:00Z' }, ['submission-notice-of-hearing /place']],
    [{ considerationOn: '2016-05-20', place: 'Hall 2' }, ['submission-notice-of-hearing /considerationAt']],
    [
      { considerationOn: '2016-05-20' },
      ['submission-notice-of-hearing /considerationAt', 'submission-notice-of-hearing /place'],
    ],
  ])('is announced by %j', (input, rules) => {
    const command = { type: 'consideration-notice', input } as const;
    expect(refusing(asked(servedSubmission(), command, by('2016-05-16')))).toEqual(rules);
  });

  it.each([
    ['satisfied', []],
    ['partially-satisfied', []],
    ['rejected', []],
    ['executed', ['policy-outcome /outcome']],
  ])('is answered as %s', (outcome, rules) => {
    const input = { outcome, takenMeasures: [], text: 'Considered.' };
    expect(refusing(asked(servedSubmission(), { type: 'response', input }, by('2016-05-16')))).toEqual(rules);
  });

  it('is not closed before the report, and brought to no court', () => {
    const late = { by: prosecutor, on: '2016-05-20' };
    expect(refusing(asked(servedSubmission(), { type: 'closure' }, late))).toEqual([
      'submission-report-term ',
    ]);
    const filed = { type: 'court-step', input: { step: 'filed' } } as const;
    expect(refusing(asked(servedSubmission(), filed, late))).toEqual(['policy-act-course ']);
    expect(refusing(asked(servedSubmission(), { type: 'note', input: { text: 'Hm.' } }, late))).toEqual([
      'policy-act-course ',
    ]);
  });

  it('is issued by the head of a district', () => {
    expect(servedSubmission().record.issuance?.signatory.personId).toBe(head.personId);
  });
});

const notified = (on: string, considerationAt: string, notifiedOn = on): Asked => [
  { type: 'consideration-notice', input: { considerationAt, place: 'Hall 2', notifiedOn } },
  by(on),
];
const considered = (on: string): Asked => [{ type: 'consideration', input: { attended: true } }, by(on)];
const answered = (on: string, input: object = {}): Asked => [
  {
    type: 'response',
    input: { outcome: 'satisfied', takenMeasures: [{ text: 'Done.' }], text: 'Considered.', ...input },
  },
  by(on),
];
const onThe20th = '2016-05-20T05:00:00Z';

const rulesIn = (act: Act): string[] => act.record.breaches.map(({ rule }) => rule);
const terms = (act: Act): string[] =>
  act.deadlines.map(({ rule, state, dueOn }) => `${rule.replace('submission-', '')} ${state} ${dueOn ?? ''}`);

describe('the duties upon a submission', () => {
  it('are kept', () => {
    const act = servedSubmission([
      notified('2016-05-17', onThe20th),
      considered('2016-05-20'),
      answered('2016-05-25'),
    ]);
    expect(terms(act)).toEqual([
      'term-max met 2016-06-10',
      'notice-of-hearing met 2016-05-17',
      'report-term met 2016-05-25',
    ]);
    expect(rulesIn(act)).toEqual([]);
  });

  it('are broken by late word of the hearing, found in that word', () => {
    const act = servedSubmission([notified('2016-05-18', onThe20th)]);
    expect(act.record.breaches).toEqual([
      { kind: 'notice', rule: 'submission-notice-of-hearing', foundIn: act.record.notice?.id },
    ]);
  });

  it('are broken by no word at all, found in the consideration, else in the answer', () => {
    const held = servedSubmission([considered('2016-05-20')]);
    expect(held.record.breaches).toEqual([
      { kind: 'notice', rule: 'submission-notice-of-hearing', foundIn: held.record.consideration?.id },
    ]);
    const told = servedSubmission([answered('2016-05-20')]);
    expect(told.record.breaches).toEqual([
      { kind: 'notice', rule: 'submission-notice-of-hearing', foundIn: told.record.response?.id },
    ]);
  });

  it('are broken where it was considered on another day than told', () => {
    expect(rulesIn(servedSubmission([notified('2016-05-16', onThe20th), considered('2016-05-19')]))).toEqual([
      'submission-notice-of-hearing',
    ]);
  });

  it('are kept when what was told in time is told again', () => {
    const act = servedSubmission([notified('2016-05-17', onThe20th), notified('2016-05-19', onThe20th)]);
    expect(rulesIn(act)).toEqual([]);
    expect(terms(act).at(-1)).toBe('notice-of-hearing met 2016-05-17');
  });

  it('are kept when a hearing is put off in time, and the term of the new word takes the place of the old', () => {
    const putOff = notified('2016-05-20', '2016-05-26T05:00:00Z');
    const act = servedSubmission([notified('2016-05-18', onThe20th), putOff, considered('2016-05-26')]);
    expect(rulesIn(act)).toEqual([]);
    expect(terms(act).filter((one) => one.startsWith('notice'))).toEqual([
      'notice-of-hearing superseded 2016-05-17',
      'notice-of-hearing met 2016-05-23',
    ]);
    const [old, fresh] = act.deadlines.filter(({ rule }) => rule === 'submission-notice-of-hearing');
    expect(old?.reason?.code).toBe('start-changed');
    expect(fresh).toMatchObject({
      supersedes: old?.id,
      basis: 'law',
      policies: ['P6'],
      startedBy: { fact: 'consideration-notice', id: act.record.notice?.id, at: '2016-05-26T05:00:00Z' },
    });
  });

  it.each(['satisfied', 'partially-satisfied'])('are broken when it is %s without a measure', (outcome) => {
    const act = servedSubmission([
      notified('2016-05-16', onThe20th),
      considered('2016-05-20'),
      answered('2016-05-20', { outcome, takenMeasures: [] }),
    ]);
    const foundIn = act.record.response?.id;
    expect(act.record.breaches).toEqual([
      ...(outcome === 'satisfied'
        ? []
        : [{ kind: 'partial-satisfaction', rule: 'application-after-rejection', foundIn }]),
      { kind: 'without-measures', rule: 'submission-mandatory-measures', foundIn },
    ]);
  });

  it('are broken by one who rejects it too: considered, and no measure taken', () => {
    const rejected = answered('2016-05-20', { outcome: 'rejected', takenMeasures: [] });
    expect(rulesIn(servedSubmission([notified('2016-05-16', onThe20th), rejected]))).toEqual([
      'application-after-rejection',
      'submission-mandatory-measures',
    ]);
  });

  it('are broken by a late report, by the minute in the zone of the addressee where it is known', () => {
    const way = [notified('2016-05-16', onThe20th), considered('2016-05-20')];
    const inAqtau: Told = { addressees: [{ id: 'akimat', type: 'state-body', zone: 'Asia/Aqtau' }] };
    const received = (at: string): Asked => [
      answered('2016-05-26', { received: { at }, decidedOn: '2016-05-20' })[0],
      { by: clerk, on: '2016-05-26' },
    ];
    const inTime = servedSubmission([...way, received('2016-05-25T18:59:59Z')], inAqtau);
    expect(rulesIn(inTime)).toEqual([]);
    const late = servedSubmission([...way, received('2016-05-25T19:00:00Z')], inAqtau);
    expect(late.record.breaches).toEqual([
      { kind: 'report', rule: 'submission-report-term', foundIn: late.record.consideration?.id },
    ]);
  });

  it('run from the decision that the answer tells of, until the consideration is recorded', () => {
    const told = [notified('2016-05-16', onThe20th), answered('2016-05-27', { decidedOn: '2016-05-20' })];
    const before = servedSubmission(told);
    expect(terms(before).at(-1)).toBe('report-term missed 2016-05-25');
    expect(rulesIn(before)).toEqual(['submission-report-term']);
    const day: Asked = [
      { type: 'consideration', input: { consideredOn: '2016-05-24', attended: false } },
      by('2016-05-28'),
    ];
    const after = servedSubmission([...told, day]);
    expect(terms(after).at(-1)).toBe('report-term met 2016-05-27');
    expect(rulesIn(after)).toEqual(['submission-notice-of-hearing']);
  });
});
