import { capacity, personOf, places, registrar } from '../../../../test/support/people';
import { expectRefusedBy, lawOfTests } from '../../../../test/support/refusals';
import type { Law, PolicyRuleId, Position } from '../../../statute';
import {
  groundsAgainstDelegating,
  groundsAgainstSubstituting,
  type SubstitutingFacts,
} from './acting.decide';
import type { PersonActor } from './actor';
import type { Held } from './appointment.decide';
import type { ActingFor } from './substitution-chain';

const office = places.district;
const head = personOf(capacity('head', office));
const period = { from: '2016-06-01', until: '2016-06-10' };

const held = (
  personId: string,
  position: Position,
  from = '2014-01-01',
  until: string | null = null,
): Held => ({
  personId,
  position,
  from,
  until,
});

describe('a substitution', () => {
  const added: ActingFor = { absentPersonId: 'A', substitutePersonId: 'B', ...period };
  const against = (law: Law<PolicyRuleId>, given: Partial<SubstitutingFacts> = {}) =>
    groundsAgainstSubstituting(added, {
      ...{
        law,
        actor: head,
        office,
        held: [held('A', 'prosecutor')],
        others: [],
        isKnown: true,
        substitutePositions: ['deputy'],
      },
      ...given,
    });

  it.each<[string, PersonActor]>([
    ['the head', head],
    ['whoever acts for the head', personOf(capacity('deputy', office), capacity('head', office, 'H'))],
    ['the head above', personOf(capacity('head', places.region))],
    ['the Prosecutor General', personOf(capacity('head', places.gpo))],
    ['the registrar', registrar],
  ])('is ordered by %s', (_, actor) => {
    expect(against(lawOfTests, { actor })).toEqual([]);
  });

  it.each<[string, PersonActor]>([
    ['a deputy', personOf(capacity('deputy', office))],
    ['a deputy of the office above', personOf(capacity('deputy', places.region))],
    ['the head of another region', personOf(capacity('head', places.neighbour))],
  ])('is not ordered by %s', (_, actor) => {
    expectRefusedBy('policy-who-substitutes', (law) => against(law, { actor }));
  });

  it('is of one who holds a position there in that time, or acts there for another', () => {
    expectRefusedBy('policy-substitution-of-a-post', (law) => against(law, { held: [] }));
    expectRefusedBy('policy-substitution-of-a-post', (law) =>
      against(law, { held: [held('A', 'head', '2014-01-01', '2016-05-31')] }),
    );
    const acting = { absentPersonId: 'H', substitutePersonId: 'A', ...period };
    expect(against(lawOfTests, { held: [], others: [acting] })).toEqual([]);
  });

  it('does not come back to itself', () => {
    const other = { absentPersonId: 'B', substitutePersonId: 'A', ...period };
    expectRefusedBy('policy-substitution-chain', (law) => against(law, { others: [other] }));
  });

  it('is by a person of the register', () => {
    expectRefusedBy('policy-known-reference', (law) => against(law, { isKnown: false }));
  });
});

describe('a delegation', () => {
  const delegating = { deputyPersonId: 'D', ...period };
  const against = (law: Law<PolicyRuleId>, actor: PersonActor, appointments: readonly Held[]) =>
    groundsAgainstDelegating(delegating, { law, actor, office, held: appointments });
  const deputy = [held('D', 'deputy')];

  it('is given by the head, or by whoever acts for the head', () => {
    expect(against(lawOfTests, head, deputy)).toEqual([]);
    expect(against(lawOfTests, personOf(capacity('head', office, 'H')), deputy)).toEqual([]);
  });

  it.each<[string, PersonActor]>([
    ['the head above', personOf(capacity('head', places.region))],
    ['a deputy', personOf(capacity('deputy', office))],
    ['the registrar', registrar],
  ])('is not given by %s', (_, actor) => {
    expectRefusedBy('policy-who-delegates', (law) => against(law, actor, deputy));
  });

  it('is given to a deputy of that office for the whole of its time', () => {
    for (const appointments of [
      [],
      [held('D', 'prosecutor')],
      [held('E', 'deputy')],
      [held('D', 'deputy', '2016-06-02')],
      [held('D', 'deputy', '2014-01-01', '2016-06-09')],
    ])
      expectRefusedBy('policy-delegation-to-deputy', (law) => against(law, head, appointments));
  });
});
