import { capacity, personOf, places, registrar } from '../../../../test/support/people';
import { expectRefusedBy, lawOfTests } from '../../../../test/support/refusals';
import type { Law, PartyType, PolicyRuleId } from '../../../statute';
import type { PersonActor } from '../../prosecutors';
import { groundsAgainstRegistering, type Registering } from './party.decide';

const clerk = personOf(capacity('clerk', places.district));
const named: ReadonlyMap<string, PartyType> = new Map([
  ['akimat', 'state-body'],
  ['akim', 'official'],
]);

const against = (law: Law<PolicyRuleId>, party: Registering, actor: PersonActor = clerk) =>
  groundsAgainstRegistering(party, { law, actor, named });

describe('a party', () => {
  it('is registered by anyone who works in an office', () => {
    for (const position of ['clerk', 'prosecutor', 'deputy', 'head'] as const)
      expect(against(lawOfTests, { type: 'court' }, personOf(capacity(position, places.region)))).toEqual([]);
  });

  it.each<[string, PersonActor]>([
    ['the registrar', registrar],
    ['one with no appointment', personOf()],
  ])('is not registered by %s', (_, actor) => {
    expectRefusedBy('policy-who-registers-parties', (law) => against(law, { type: 'court' }, actor));
  });

  it('belongs to a body where it is an official, and only there', () => {
    expect(against(lawOfTests, { type: 'official', bodyId: 'akimat' })).toEqual([]);
    expectRefusedBy('policy-party-standing', (law) => against(law, { type: 'official' }));
    expectRefusedBy('policy-party-standing', (law) => against(law, { type: 'court', bodyId: 'akimat' }));
  });

  it('stands under a body', () => {
    expect(against(lawOfTests, { type: 'state-body', superiorId: 'akimat' })).toEqual([]);
    expectRefusedBy('policy-party-standing', (law) =>
      against(law, { type: 'state-body', superiorId: 'akim' }),
    );
  });

  it('refers to parties that there are', () => {
    expectRefusedBy('policy-known-reference', (law) => against(law, { type: 'official', bodyId: 'nobody' }));
  });
});
