import {
  actIn,
  aDraft,
  aPerson,
  anAct,
  aProtestOf,
  asked,
  clerk,
  facts,
  head,
  prosecutor,
  refusing,
  type Told,
  wayTo,
} from '../../../../test/support/acts';
import { capacity, personOf, places } from '../../../../test/support/people';
import { Editions, kz2709of1995 } from '../../../statute';
import type { ActDecision } from './judgement';

const issuing = (
  told: Told & { readonly issuedOn?: string } = {},
  act = actIn('awaiting-signature'),
): ActDecision => {
  const { issuedOn, ...rest } = told;
  return asked(act, { type: 'issuance', ...(issuedOn !== undefined && { issuedOn }) }, rest);
};
const warnings = (decision: ActDecision) =>
  decision.accepted ? decision.warnings.map(({ rule }) => rule.id) : decision;

describe('an act issued', () => {
  it('has its number, its day and the footing of the one who signed', () => {
    expect(issuing()).toMatchObject({
      events: [
        {
          ...{ late: false, happenedOn: '2016-05-11' },
          event: {
            type: 'issued',
            issuance: {
              ...{ issuedOn: '2016-05-11', registeredLate: false },
              registrationNumber: 'PROTEST/AKMOLA.BURABAY/2016/00001',
              signatory: {
                personId: 'head',
                position: 'head',
                officeCode: 'akmola.burabay',
                orderNumber: '1',
              },
            },
          },
        },
      ],
      warnings: [],
    });
  });

  it('by one who acts for the head names the head', () => {
    const acting = personOf(capacity('deputy', places.district), capacity('head', places.district, 'head'));
    const signatory = {
      personId: 'me',
      position: 'head',
      onBehalfOf: { personId: 'head', orderNumber: '2' },
    };
    expect(issuing({ by: acting })).toMatchObject({ events: [{ event: { issuance: { signatory } } }] });
  });

  it('by a superior head names the office in whose stead', () => {
    const signatory = { officeCode: 'akmola', insteadOf: 'akmola.burabay' };
    const by = aPerson({ office: places.region });
    expect(issuing({ by })).toMatchObject({ events: [{ event: { issuance: { signatory } } }] });
  });

  it('sets the own term that was written, from the day of issue', () => {
    const draft = aDraft({ content: aProtestOf({ ownTerm: { days: 20, reason: 'expertise' } }) });
    const ownTerm = { term: { days: 20 }, reason: 'expertise', setOn: '2016-05-11' };
    expect(issuing({}, actIn('awaiting-signature', draft))).toMatchObject({
      events: [{ event: { type: 'issued' } }, { event: { type: 'term-set', ownTerm } }],
    });
  });

  it('registered after its day is marked so, with the reason', () => {
    const act = actIn('awaiting-signature');
    const decision = asked(act, { type: 'issuance', issuedOn: '2016-05-10', lateReason: 'no power' });
    expect(decision).toMatchObject({
      events: [{ late: true, lateReason: 'no power', event: { issuance: { registeredLate: true } } }],
    });
    expect(warnings(decision)).toEqual(['policy-late-registration']);
  });

  it.each<[string, Told & { readonly issuedOn?: string }, readonly string[]]>([
    ['today by the head', {}, []],
    ['tomorrow', { issuedOn: '2016-05-12' }, ['policy-not-in-the-future']],
    ['before any edition', { issuedOn: '2015-12-31' }, ['policy-edition-in-force']],
    ['by a prosecutor', { by: aPerson({ position: 'prosecutor', id: 'other' }) }, ['policy-who-issues']],
    ['by a clerk', { by: clerk }, ['prosecutor-positions-list']],
    ['by a deputy within the area', { by: aPerson({ position: 'deputy', mayIssue: ['legality'] }) }, []],
    [
      'by a deputy beyond it',
      { by: aPerson({ position: 'deputy', mayIssue: ['courts'] }) },
      ['policy-who-issues'],
    ],
    [
      'by one who was prosecutor then',
      { issuedOn: '2016-05-10', capacitiesOnIssue: prosecutor.capacities },
      ['policy-who-issues'],
    ],
    ['by one who was head then too', { issuedOn: '2016-05-10', capacitiesOnIssue: head.capacities }, []],
  ])('%s', (_, told, grounds) => {
    expect(refusing(issuing(told))).toEqual(grounds);
  });
});

describe('a head who wrote and submitted the draft', () => {
  const own = anAct([[{ type: 'submission' }, { by: head, on: '2016-05-10' }]], aDraft(), { by: head });

  it('does not issue it alone', () => {
    expect(refusing(issuing({}, own))).toEqual(['policy-second-person']);
  });

  it('issues it where another submitted it, and where another wrote it', () => {
    expect(refusing(issuing({}, anAct(wayTo['awaiting-signature'], aDraft(), { by: head })))).toEqual([]);
    const submittedOnly = anAct([[{ type: 'submission' }, { by: head, on: '2016-05-10' }]]);
    expect(refusing(issuing({}, submittedOnly))).toEqual([]);
  });

  it('issues it alone as Prosecutor General', () => {
    const general = aPerson({ office: places.gpo, id: 'head' });
    expect(refusing(issuing({ by: general }, own))).toEqual([]);
  });
});

describe('an own term that ends on a fixed day', () => {
  it.each([
    ['2016-05-20', ['protest-other-term-minimum']],
    ['2016-05-21', []],
  ])('%s is judged from the day of issue', (dueOn, grounds) => {
    const draft = aDraft({ content: aProtestOf({ ownTerm: { dueOn, reason: 'expertise' } }) });
    expect(refusing(issuing({}, actIn('awaiting-signature', draft)))).toEqual(grounds);
  });
});

describe('the edition of the day of issue', () => {
  const rules = { ...kz2709of1995.rules };
  const texts = [kz2709of1995, { ...kz2709of1995, id: 'kz-invented', rules, kinds: [] }];
  const editions = new Editions(texts, [
    { id: 'kz-2709-1995', from: '2016-01-01', until: '2016-05-10' },
    { id: 'kz-invented', from: '2016-05-11' },
  ]);
  const act = actIn('awaiting-signature');

  it('governs the act, and is kept with it', () => {
    const decision = asked(act, { type: 'issuance', issuedOn: '2016-05-10' }, { editions } as Told);
    expect(decision).toMatchObject({ events: [{ event: { type: 'issued', edition: 'kz-2709-1995' } }] });
  });

  it('refuses a kind that it lacks', () => {
    const decision = asked(act, { type: 'issuance' }, { editions } as Told);
    expect(refusing(decision)).toEqual(['act-kinds-supervision']);
    expect(facts().law.id).toBe('kz-2709-1995');
  });
});
