import {
  actIn,
  anAct,
  asked,
  after,
  clerk,
  eventsOf,
  facts,
  head,
  prosecutor,
  type StateOfProtest,
  type Told,
  wayTo,
} from '../../../../test/support/acts';
import { aClaim, inCourt, inCourtAct, issuedOn, step } from '../../../../test/support/court-acts';
import type { ClientActor } from '../../prosecutors/domain';
import type { Act } from './act';
import { allowedActions } from './allowed-actions';

const on20: Told = { by: head, on: '2016-05-20' };
/** What is open; what is open whatever is told with it bears a mark. */
const open = (act: Act, told: Told = on20): readonly string[] =>
  allowedActions(act, facts(told))
    .filter(({ allowed }) => allowed)
    .map(({ action, dependsOnInput }) => (dependsOnInput ? action : `${action}!`));
const against = (act: Act, action: string, told: Told = on20): readonly string[] | undefined =>
  allowedActions(act, facts(told))
    .find((one) => one.action === action)
    ?.grounds.map(({ rule }) => rule.id);

describe('what is open to the head of the office', () => {
  it.each<[StateOfProtest, readonly string[]]>([
    ['draft', ['revision', 'submissions-for-signature!', 'withdrawal', 'exclusions']],
    ['awaiting-signature', ['returns', 'issuance!', 'withdrawal', 'exclusions']],
    [
      'issued',
      [
        'services',
        'term',
        'publications',
        'withdrawal',
        'issuance/corrections',
        'suspensions',
        'stays',
        'exclusions',
      ],
    ],
    [
      'served',
      [
        ...['term', 'consideration-notices', 'considerations', 'responses', 'publications', 'withdrawal'],
        ...['services/corrections', 'issuance/corrections', 'suspensions', 'stays', 'exclusions'],
      ],
    ],
    [
      'considered',
      [
        ...['term', 'consideration-notices', 'responses', 'publications', 'withdrawal'],
        ...[
          'services/corrections',
          'considerations/corrections',
          'issuance/corrections',
          'suspensions',
          'stays',
          'exclusions',
        ],
      ],
    ],
    [
      'answered',
      [
        ...['consideration-notices', 'considerations', 'publications', 'closure!'],
        ...['services/corrections', 'responses/corrections', 'issuance/corrections', 'stays', 'exclusions'],
      ],
    ],
    ['closed', ['issuance/corrections', 'closure/corrections', 'exclusions']],
    ['withdrawn', ['issuance/corrections', 'withdrawal/corrections', 'exclusions']],
  ])('of an act that is %s', (state, expected) => {
    expect(open(actIn(state))).toEqual(expected);
  });

  it('is the correction of whatever was recorded, once the act has it', () => {
    const full = anAct([
      ...wayTo.served,
      [
        { type: 'term', input: { term: { days: 20 }, reason: 'expertise' } },
        { by: prosecutor, on: '2016-05-12' },
      ],
      [
        { type: 'consideration-notice', input: { considerationOn: '2016-05-17' } },
        { by: clerk, on: '2016-05-13' },
      ],
      [
        { type: 'publication', input: { medium: 'website', place: 'prokuror.gov.kz' } },
        { by: clerk, on: '2016-05-13' },
      ],
    ]);
    expect(open(full).filter((action) => action.endsWith('/corrections'))).toEqual([
      'services/corrections',
      'term/corrections',
      'consideration-notices/corrections',
      'publications/corrections',
      'issuance/corrections',
    ]);
    expect(against(full, 'responses/corrections')).toEqual(['policy-correction']);
    expect(against(actIn('closed'), 'services/corrections')).toEqual(['policy-act-course']);
    expect(against(actIn('closed'), 'term/corrections')).toEqual(['policy-act-course', 'policy-correction']);
  });

  it('is the step of a court, where there is one', () => {
    const told: Told = { ...inCourt, ...on20 };
    const issued = inCourtAct('court-application', aClaim(), issuedOn('2016-05-10'));
    const filed = inCourtAct('court-application', aClaim(), [
      ...issuedOn('2016-05-10'),
      step('filed', '2016-05-12'),
    ]);
    expect(open(issued, told)).toContain('court-steps');
    expect(open(filed, told)).toEqual(expect.arrayContaining(['court-steps', 'court-steps/corrections']));
    expect(against(actIn('served'), 'court-steps')).toEqual(['policy-act-course']);
    expect(against(inCourtAct('court-application', aClaim()), 'court-steps', told)).toEqual([
      'policy-act-course',
    ]);
  });
});

describe('what is open to others', () => {
  it('of a clerk is to record, and of a prosecutor to set a term and to close', () => {
    expect(open(actIn('served'), { ...on20, by: clerk })).toEqual([
      ...['consideration-notices', 'considerations', 'responses', 'publications', 'services/corrections'],
      'stays',
    ]);
    expect(against(actIn('served'), 'term', { ...on20, by: clerk })).toEqual(['policy-who-sets-term']);
    expect(open(actIn('answered'), { ...on20, by: prosecutor })).toContain('closure!');
    expect(against(actIn('answered'), 'exclusions', { ...on20, by: prosecutor })).toEqual([
      'policy-who-excludes',
    ]);
    expect(against(actIn('draft'), 'revision', { ...on20, by: clerk })).toEqual([]);
    expect(against(actIn('served'), 'withdrawal', { ...on20, by: clerk })).toEqual(['policy-withdrawal']);
  });

  it('of the system of a body is what it files, and no correction of it', () => {
    const by: ClientActor = {
      kind: 'client',
      ...{ clientId: 'client', subject: 'client', bodyId: 'akimat', scopes: [], clearance: 'public' },
      at: '2016-05-20T04:00:00Z',
    };
    expect(open(actIn('issued'), { ...on20, by })).toEqual(['services']);
    expect(open(actIn('served'), { ...on20, by })).toEqual(['consideration-notices', 'responses']);
    expect(against(actIn('served'), 'services/corrections', { ...on20, by })).toEqual(['policy-who-records']);
    expect(against(actIn('served'), 'considerations', { ...on20, by })).toEqual(['policy-who-records']);
  });
});

describe('the lifting of an exclusion', () => {
  const exclusion = { type: 'exclusion', personId: 'clerk', ground: 'a relative' } as const;

  it('is open while somebody is excluded', () => {
    const excluded = anAct([...wayTo.served, [exclusion, { by: head }]]);
    expect(against(actIn('served'), 'exclusions/lifting')).toEqual(['policy-act-course']);
    expect(open(excluded)).toContain('exclusions/lifting');
    const exclusionId = excluded.record.exclusions[0]?.id ?? '';
    const lifted = after(
      excluded,
      eventsOf(asked(excluded, { type: 'exclusion-lifting', exclusionId }, on20)),
      '2016-05-20T04:00:00Z',
    );
    expect(against(lifted, 'exclusions/lifting')).toEqual(['policy-act-course']);
    expect(against(excluded, 'exclusions/lifting', { ...on20, by: prosecutor })).toEqual([
      'policy-who-excludes',
    ]);
  });
});
