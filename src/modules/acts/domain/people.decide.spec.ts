import {
  actIn,
  aPerson,
  asked,
  after,
  anAct,
  eventsOf,
  head,
  prosecutor,
  refusing,
  system,
  type Told,
  wayTo,
} from '../../../../test/support/acts';
import { places } from '../../../../test/support/people';
import { type Act, excludedFrom } from './act';

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

  it('passes nothing else on: of another, of an act that is over, or by the system', () => {
    const events = (act: Act, who: string, told: Told = {}) =>
      eventsOf(asked(act, exclusion(who), told)).map(({ event, late }) => [event.type, late]);
    expect(events(actIn('served'), 'prosecutor')).toEqual([
      ['excluded', false],
      ['passed-on', false],
    ]);
    expect(events(actIn('served'), 'clerk')).toEqual([['excluded', false]]);
    expect(events(actIn('closed'), 'prosecutor')).toEqual([['excluded', false]]);
    expect(events(actIn('served'), 'prosecutor', { by: system })).toEqual([['excluded', false]]);
    expect(events(excluded, 'prosecutor')).toHaveLength(2);
  });

  it('by a head above makes them read the act that passes to them', () => {
    const passedTo = (by: Told['by']) =>
      eventsOf(asked(actIn('served'), exclusion('prosecutor'), { ...(by && { by }) }))[1]?.event;
    expect(passedTo(head)).toMatchObject({ from: 'prosecutor', to: 'head', participates: false });
    expect(passedTo(aPerson({ office: places.region }))).toMatchObject({
      ...{ to: 'head of akmola', participates: true },
    });
  });

  it('points to whom it names, and is lifted by its own id', () => {
    const pointers = (act: Act, who: string, told: Told = {}) => {
      const decision = asked(act, exclusion(who), told);
      return decision.accepted || decision.grounds.map(({ pointer }) => pointer);
    };
    expect(pointers(actIn('served'), 'head')).toEqual(['/personId']);
    expect(pointers(excluded, 'clerk')).toEqual(['/personId']);
    expect(pointers(actIn('served'), 'x', { unknownReferences: ['/personId'] })).toEqual(['/personId']);
    expect(refusing(asked(excluded, { ...lifting, exclusionId: 'another' }))).toEqual(['policy-act-course']);
    expect(eventsOf(asked(excluded, lifting))).toMatchObject([{ late: false }]);
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
    expect(eventsOf(asked(actIn('served'), passing, { by: system }))).toMatchObject([{ late: false }]);
    expect(refusing(asked(actIn('served'), passing))).toEqual(['policy-act-course']);
    expect(refusing(asked(actIn('closed'), passing, { by: system }))).toEqual(['policy-act-course']);
  });
});
