import {
  actIn,
  aPerson,
  asked,
  after,
  anAct,
  eventsOf,
  facts,
  head,
  prosecutor,
  refusing,
  system,
  wayTo,
} from '../../../../test/support/acts';
import { places } from '../../../../test/support/people';
import { excludedFrom } from './act';
import { allowedActions } from './allowed-actions';
import { owedBy, waitingFor, withoutTerm } from './standing';

const exclusion = (personId: string) => ({ type: 'exclusion', personId, ground: 'a relative' }) as const;
const excluded = anAct([...wayTo.served, [exclusion('clerk'), { by: head }]]);
const [{ id: exclusionId } = { id: '' }] = excluded.record.exclusions;
const lifting = { type: 'exclusion-lifting', exclusionId } as const;

describe('an exclusion for conflict of interest', () => {
  it('keeps the person from the act until it is lifted, and then may be made again', () => {
    expect(excludedFrom(excluded)).toEqual(['clerk']);
    expect(refusing(asked(excluded, exclusion('clerk')))).toEqual(['policy-act-course']);
    const lifted = after(excluded, eventsOf(asked(excluded, lifting)), '2016-05-12T04:00:00Z');
    expect(excludedFrom(lifted)).toEqual([]);
    expect(lifted.record.exclusions).toMatchObject([{ personId: 'clerk', liftedAt: '2016-05-11T04:00:00Z' }]);
    expect(refusing(asked(lifted, lifting))).toEqual(['policy-act-course']);
    expect(refusing(asked(lifted, exclusion('clerk')))).toEqual([]);
  });

  it('of the head is decided above', () => {
    expect(refusing(asked(actIn('served'), exclusion('head')))).toEqual(['policy-self-exclusion']);
    const above = aPerson({ office: places.region });
    expect(refusing(asked(actIn('served'), exclusion('head'), { by: above }))).toEqual([]);
  });

  it('of the responsible prosecutor passes the act to the head', () => {
    const events = eventsOf(asked(actIn('served'), exclusion('prosecutor')));
    expect(after(actIn('served'), events, '2016-05-12T04:00:00Z').draft.responsibleId).toBe('head');
  });

  it('of a stranger to the register, and by a prosecutor is refused', () => {
    const unknown = { unknownReferences: ['/personId'] };
    expect(refusing(asked(actIn('served'), exclusion('x'), unknown))).toEqual(['policy-known-reference']);
    expect(refusing(asked(excluded, lifting, { by: prosecutor }))).toEqual(['policy-who-excludes']);
  });
});

describe('the work of one whose appointment ended', () => {
  const passing = { type: 'passing-on', to: 'head above', participates: true, appointmentId: 'a' } as const;

  it('passes on by the system alone, while the act is open', () => {
    const act = after(
      actIn('served'),
      eventsOf(asked(actIn('served'), passing, { by: system })),
      '2016-05-12T04:00:00Z',
    );
    expect(act).toMatchObject({ draft: { responsibleId: 'head above' }, participantIds: ['head above'] });
    expect(refusing(asked(actIn('served'), passing))).toEqual(['policy-act-course']);
    expect(refusing(asked(actIn('closed'), passing, { by: system }))).toEqual(['policy-act-course']);
  });
});

describe('an act', () => {
  it.each([
    ['draft', 'completion', null, 'policy-no-term-runs'],
    ['awaiting-signature', 'signature', null, 'policy-no-term-runs'],
    ['issued', 'receipt', null, 'policy-no-term-runs'],
    ['served', 'answer', '2016-05-23T18:00:00Z', undefined],
    ['considered', 'answer', '2016-05-23T18:00:00Z', undefined],
    ['answered', 'closure', null, 'policy-no-term-runs'],
    ['closed', null, null, undefined],
    ['withdrawn', null, null, undefined],
  ] as const)(
    'that is %s waits for %s, overdue from %s, without a term by %s',
    (state, waiting, overdue, why) => {
      const act = actIn(state);
      expect(waitingFor(act, facts())).toBe(waiting);
      expect(owedBy(act)).toBe(overdue);
      expect(withoutTerm(act, facts())?.rule.id).toBe(why);
    },
  );

  it.each([
    ['draft', ['revision', 'submissions-for-signature', 'withdrawal', 'exclusions']],
    ['awaiting-signature', ['returns', 'issuance', 'withdrawal', 'exclusions']],
    ['issued', ['services', 'term', 'publications', 'withdrawal', 'issuance/corrections', 'exclusions']],
    [
      'served',
      [
        ...['term', 'consideration-notices', 'considerations', 'responses', 'publications', 'withdrawal'],
        ...['services/corrections', 'issuance/corrections', 'exclusions'],
      ],
    ],
    [
      'answered',
      [
        ...['consideration-notices', 'considerations', 'publications', 'closure'],
        ...['services/corrections', 'responses/corrections', 'issuance/corrections', 'exclusions'],
      ],
    ],
    ['closed', ['issuance/corrections', 'closure/corrections', 'exclusions']],
  ] as const)('that is %s lets its head do what the state allows', (state, open) => {
    const allowed = allowedActions(actIn(state), facts({ on: '2016-05-20' })).filter((one) => one.allowed);
    expect(allowed.map(({ action }) => action)).toEqual(open);
  });
});
