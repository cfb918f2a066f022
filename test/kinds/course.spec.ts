import type { Matter } from '../../src/statute';
import { type Content, kindOf, law, matterOf, receiptThere as receipt } from '../support/matters';

const publication = { id: 'p', publishedOn: '2016-05-12', medium: 'website', place: 'a site' } as const;
const stepsIn = (...codes: readonly ('filed' | 'accepted' | 'heard' | 'granted' | 'returned')[]) => ({
  courtSteps: codes.map((step, index) => ({ id: String(index), step, takenOn: `2016-05-1${String(index)}` })),
});

const executed = [
  ['executed', false],
  ['partially-executed', true],
  ['not-executed', true],
  ['rejected', true],
] as const;
const satisfied = [
  ['satisfied', false],
  ['partially-satisfied', true],
  ['rejected', true],
] as const;

describe('how an answer may end an act', () => {
  it.each([
    ['protest', satisfied],
    ['resolution', executed],
    ['order', executed],
    ['instruction', executed],
    ['submission', satisfied],
    ['sanction', []],
    ['warning', []],
    ['public-appeal', []],
    ['law-explanation', []],
    ['court-application', []],
  ] as const)('%s: all was done, or so much was not: %j', (code, expected) => {
    const { outcomes } = kindOf(code);
    expect(outcomes.map(({ code: outcome, rejects }) => [outcome, rejects])).toEqual(expected);
  });
});

const execution = ['served', 'term-set', 'answered', 'published'];
const consideration = [
  ...['served', 'term-set', 'consideration-notified', 'considered', 'answered', 'published'],
];

describe('the course of an act', () => {
  it.each<[string, Content, Partial<Matter>, readonly string[], string]>([
    ['protest', { forum: 'body' }, {}, consideration, 'receipt'],
    ['protest', { forum: 'body' }, { receipt }, consideration, 'answer'],
    ['protest', { forum: 'court' }, {}, ['published', 'filed'], 'court'],
    ['resolution', {}, {}, execution, 'receipt'],
    ['resolution', {}, { receipt }, execution, 'answer'],
    ['order', {}, {}, execution, 'receipt'],
    ['order', {}, { receipt }, execution, 'answer'],
    ['instruction', {}, {}, execution, 'receipt'],
    ['instruction', {}, { receipt }, execution, 'answer'],
    ['submission', {}, {}, consideration, 'receipt'],
    ['submission', {}, { receipt }, consideration, 'answer'],
    [
      'submission',
      {},
      { receipt, consideration: { id: 'c', consideredOn: '2016-05-12', attended: true } },
      consideration,
      'report',
    ],
    ['sanction', {}, {}, ['published'], 'closure'],
    ['warning', {}, {}, ['served', 'published'], 'receipt'],
    ['warning', {}, { receipt }, ['served', 'published'], 'closure'],
    ['public-appeal', {}, {}, ['disseminated'], 'publication'],
    ['public-appeal', {}, { publications: [publication] }, ['published'], 'closure'],
    ['law-explanation', { circle: 'named' }, {}, ['served', 'disseminated'], 'receipt'],
    ['law-explanation', { circle: 'named' }, { receipt }, ['served', 'published'], 'closure'],
    ['law-explanation', { circle: 'unlimited' }, {}, ['disseminated'], 'publication'],
    ['law-explanation', { circle: 'unlimited' }, { publications: [publication] }, ['published'], 'closure'],
    ['law-explanation', { basis: 'draft-act' }, {}, ['served', 'disseminated', 'noted'], 'receipt'],
    ['court-application', { type: 'claim' }, {}, ['published', 'filed'], 'court'],
  ])('%s %j, once %j: %j, and waits for %s', (kind, said, facts, steps, waiting) => {
    const matter = matterOf(kind, said, facts);
    expect(kindOf(kind).steps(matter)).toEqual(steps);
    expect(kindOf(kind).waitsFor(matter)).toBe(waiting);
  });

  it.each([
    [[], ['filed']],
    [['filed'], ['accepted', 'returned']],
    [
      ['filed', 'accepted'],
      ['heard', 'returned'],
    ],
    [
      ['filed', 'accepted', 'heard'],
      ['granted', 'partially-granted', 'dismissed', 'returned'],
    ],
    [['filed', 'accepted', 'heard', 'granted'], []],
    [['filed', 'returned'], []],
  ] as const)('in court after %j may go on to %j', (taken, open) => {
    const kind = kindOf('court-application');
    const matter = matterOf('court-application', { type: 'claim' }, stepsIn(...taken));
    const isOpen = (step: string) => kind.openCourtSteps?.(matter).includes(step as 'filed') === true;
    expect((kind.courtSteps ?? []).filter(isOpen)).toEqual(expect.arrayContaining([...open]));
    expect(kind.waitsFor(matter)).toBe(open.length === 0 ? 'closure' : 'court');
  });
});

describe('the branch of supervision', () => {
  it.each<[string, Content, string]>([
    ['protest', { object: { class: 'individual-legal-act' } }, 'legality'],
    ['protest', { object: { class: 'court-ruling' } }, 'courts'],
    ['protest', { object: { class: 'osa-normative-act' } }, 'operational-search'],
    ['protest', { object: { class: 'administrative-case' } }, 'administrative'],
    ['protest', {}, 'legality'],
    ['resolution', { purpose: 'criminal-case' }, 'pre-trial'],
    ['resolution', { purpose: 'osa-termination' }, 'operational-search'],
    ['resolution', { purpose: 'disciplinary-annulment' }, 'enforcement'],
    ['resolution', { purpose: 'administrative-termination' }, 'administrative'],
    ['resolution', { purpose: 'pretrial-annulment' }, 'pre-trial'],
    ['resolution', { purpose: 'inspection' }, 'legality'],
    ['resolution', { purpose: 'inspection', area: 'enforcement' }, 'enforcement'],
    ['resolution', {}, 'legality'],
    ['order', {}, 'legality'],
    ['submission', { ground: 'legality' }, 'legality'],
    ['submission', { ground: 'immunity' }, 'pre-trial'],
    ['submission', {}, 'legality'],
    ['warning', {}, 'legality'],
    ['public-appeal', {}, 'legality'],
    ['law-explanation', {}, 'legality'],
    ['court-application', {}, 'courts'],
  ])('of a %s that says %j is %s', (kind, content, area) => {
    expect(kindOf(kind).area(content)).toBe(area);
  });
});

describe('the articles of the page', () => {
  it.each<[string, Content, string]>([
    ['protest', { forum: 'body' }, 'protest-object protest-demand-content response-protest'],
    [
      'protest',
      { forum: 'court' },
      'court-protest court-protest-not-in-force protest-demand-content response-protest',
    ],
    ['resolution', { purpose: 'criminal-case' }, 'resolution-kind-criminal response-pretrial'],
    [
      'resolution',
      { purpose: 'disciplinary-proceedings', area: undefined },
      'resolution-initiate-proceedings response-resolution resolution-execution-term-fallback',
    ],
    [
      'resolution',
      { purpose: 'disciplinary-proceedings', area: 'operational-search' },
      'resolution-initiate-proceedings response-resolution osa-proceedings-staff resolution-execution-term-fallback',
    ],
    [
      'resolution',
      { purpose: 'administrative-proceedings', area: 'administrative' },
      'resolution-initiate-proceedings response-resolution admin-initiate admin-act-initiate resolution-execution-term-fallback',
    ],
    [
      'resolution',
      { purpose: 'inspection' },
      'resolution-kind-inspection inspection-requires-resolution inspection-term',
    ],
    ['resolution', { purpose: 'seizure' }, 'resolution-kind-seizure resolution-execution-term-fallback'],
    [
      'resolution',
      { purpose: 'lifting-restrictions', area: undefined },
      'resolution-kind-lift-restriction response-lift-restrictions resolution-execution-term-fallback',
    ],
    [
      'resolution',
      { purpose: 'lifting-restrictions', area: 'administrative' },
      'resolution-kind-lift-restriction response-lift-restrictions admin-act-lift-measures resolution-execution-term-fallback',
    ],
    [
      'resolution',
      { purpose: 'suspension', area: undefined },
      'resolution-kind-suspension response-suspend-non-law',
    ],
    [
      'resolution',
      { purpose: 'suspension', area: 'courts' },
      'resolution-kind-suspension application-suspension-by-resolution',
    ],
    [
      'resolution',
      { purpose: 'suspension', area: 'administrative' },
      'resolution-kind-suspension admin-act-suspend',
    ],
    [
      'resolution',
      { purpose: 'enforcement' },
      'resolution-kind-enforcement enforcement-resolution compel-orders-resolutions',
    ],
    [
      'resolution',
      { purpose: 'forced-attendance' },
      'resolution-kind-forced-attendance forced-attendance-resolution',
    ],
    ['resolution', { purpose: 'osa-termination' }, 'osa-terminate-by-resolution'],
    ['resolution', { purpose: 'release', area: 'operational-search' }, 'osa-release-detained'],
    ['resolution', { purpose: 'release', area: 'administrative' }, 'admin-act-release'],
    ['resolution', { purpose: 'release', area: 'enforcement' }, 'enforcement-release-immediate'],
    ['resolution', { purpose: 'disciplinary-annulment' }, 'enforcement-disciplinary-revoke'],
    [
      'resolution',
      { purpose: 'administrative-termination' },
      'admin-act-terminate resolution-execution-term-fallback',
    ],
    ['resolution', { purpose: 'pretrial-annulment' }, 'pretrial-revoke-resolutions'],
    ['resolution', { purpose: 'other' }, 'po-legal-basis resolution-execution-term-fallback'],
    ['order', {}, 'order-written-form order-content-norms order-execution-term response-order'],
    [
      'submission',
      { ground: 'legality' },
      'submission-ground-legality submission-term-max response-submission',
    ],
    ['submission', { ground: 'causes' }, 'submission-ground-causes submission-term-max response-submission'],
    ['warning', {}, 'warning-written-form response-warning'],
    ['public-appeal', {}, 'appeal-purposes response-other-acts'],
    ['law-explanation', { basis: 'expected-breach' }, 'explanation-grounds response-other-acts'],
    ['law-explanation', { basis: 'draft-act' }, 'explanation-draft-act response-other-acts'],
    ['court-application', { type: 'claim' }, 'application-claim-to-court application-no-fee response-court'],
    [
      'court-application',
      { type: 'challenge' },
      'application-after-rejection application-no-fee response-court',
    ],
  ])('of a %s, %j', (kind, said, rules) => {
    expect(kindOf(kind).basis(matterOf(kind, said)).join(' ')).toBe(rules);
  });
});

describe('why no term runs', () => {
  it.each<[string, Content, string | undefined]>([
    ['protest', { forum: 'body' }, undefined],
    ['protest', { forum: 'court' }, 'protest-court-term'],
    ['resolution', { purpose: 'criminal-case' }, 'resolution-execution-term'],
    ['resolution', { purpose: 'suspension', area: 'courts' }, 'application-suspension-by-resolution'],
    ['resolution', { purpose: 'inspection' }, undefined],
    ['resolution', { purpose: 'seizure' }, undefined],
    ['order', {}, undefined],
    ['submission', {}, undefined],
    ['court-application', { type: 'claim' }, 'application-court-procedure'],
    ['court-application', { type: 'challenge' }, 'policy-filing-term-application'],
  ])('of a %s, %j: %s', (kind, said, rule) => {
    expect(kindOf(kind).withoutTerm(matterOf(kind, said), law)).toBe(rule);
  });
});

describe('what is said of an act that it is about', () => {
  it.each<[string, Content, readonly string[]]>([
    ['protest', { object: { date: '2016-04-01' } }, ['/content/object/date 2016-04-01']],
    ['protest', { object: {} }, []],
    ['protest', { object: undefined }, []],
    ['order', { target: { date: '2016-04-20' } }, ['/content/target/date 2016-04-20']],
    ['order', { target: {} }, []],
    ['order', { target: undefined }, []],
    ['court-application', { type: 'claim', challenge: { since: '2016-05-04' } }, []],
    ['court-application', { type: 'challenge', challenge: undefined }, []],
    [
      'court-application',
      { type: 'challenge', challenge: { since: '2016-05-04' } },
      ['/content/challenge/since 2016-05-04'],
    ],
    [
      'court-application',
      { type: 'challenge', challenge: { act: { date: '2016-05-01' } } },
      ['/content/challenge/act/date 2016-05-01'],
    ],
    ['resolution', { check: { on: '2016-05-02' } }, ['/content/check/on 2016-05-02']],
    ['resolution', { unexecuted: { date: '2016-05-02' } }, ['/content/unexecuted/date 2016-05-02']],
    ['resolution', { purpose: 'seizure' }, []],
  ])('%s %j: no day of it is after the issue: %j', (kind, content, days) => {
    const told = kindOf(kind).earlierDays?.(matterOf(kind, {}, { content })) ?? [];
    expect(told.map(({ pointer, on }) => `${pointer} ${on}`)).toEqual(days);
  });

  it.each<[Content, readonly string[]]>([
    [{ ground: 'rejected' }, []],
    [{ ground: 'not-considered', act: { kind: 'protest' } }, []],
    [{ ground: 'not-considered' }, []],
    [{ ground: 'not-considered', act: { kind: 'order' } }, ['/content/challenge/legalGround']],
    [{ ground: 'not-considered', act: { kind: 'instruction' } }, ['/content/challenge/legalGround']],
    [{ ground: 'rejected', act: { kind: 'order' } }, []],
    [{ ground: 'prosecutor-term-missed' }, ['/content/challenge/legalGround']],
    [{ ground: 'prosecutor-term-missed', legalGround: 'A law' }, []],
  ])('a challenge of %j is marked: %j', (challenge, pointers) => {
    const marks = (type: string) =>
      kindOf('court-application')
        .marks?.(matterOf('court-application', {}, { content: { type, challenge } }), law)
        .flatMap((ground) => (ground ? [`${ground.rule.id} ${ground.pointer ?? ''}`] : []));
    expect(marks('challenge')).toEqual(pointers.map((one) => `policy-legal-ground-to-be-stated ${one}`));
    expect(marks('claim')).toEqual([]);
  });

  it('a challenge of which nothing is said yet bears no mark', () => {
    const matter = matterOf('court-application', {}, { content: { type: 'challenge' } });
    expect(kindOf('court-application').marks?.(matter, law)).toEqual([undefined]);
  });
});
