import { standing } from '../../../statute/edition';
import type { Ground } from '../../../statute/ground';
import type { Law } from '../../../statute/law';
import type { PolicyRuleId } from '../../../statute/policies';
import type { PartyType } from '../../../statute/vocabulary';
import { type Capacity, type PersonActor, workingCapacities } from '../../prosecutors/domain';

/** A party as it is to be registered. */
export interface Registering {
  readonly type: PartyType;
  readonly bodyId?: string | undefined;
  readonly superiorId?: string | undefined;
}

export interface RegisteringFacts {
  readonly law: Law<PolicyRuleId>;
  readonly actor: PersonActor;
  /** The types of the parties that it names, by id; what is not there is not in the registrar's sight. */
  readonly named: ReadonlyMap<string, PartyType>;
}

const bodies: readonly PartyType[] = ['state-body', 'court', 'legal-person'];

/** The footing on which a person registers a party: an own one before another's. */
export const registeringCapacity = (actor: PersonActor): Capacity | undefined => workingCapacities(actor)[0];

/** Every ground against registering the party. */
export function groundsAgainstRegistering(party: Registering, facts: RegisteringFacts): Ground[] {
  const { law, actor } = facts;
  const lacksBody = party.type === 'official' && party.bodyId === undefined;
  const strayBody = party.type !== 'official' && party.bodyId !== undefined;
  return standing([
    ...againstRegistrant(actor, law),
    (lacksBody || strayBody) && law.ground('policy-party-standing', '/bodyId'),
    ...againstNamed(party.bodyId, '/bodyId', facts),
    ...againstNamed(party.superiorId, '/superiorId', facts),
  ]);
}

/** Every ground against the one who asks registering parties at all. */
export const againstRegistrant = (actor: PersonActor, law: Law<PolicyRuleId>): Ground[] =>
  standing([!registeringCapacity(actor) && law.ground('policy-who-registers-parties')]);

function againstNamed(id: string | undefined, pointer: string, { law, named }: RegisteringFacts): Ground[] {
  if (id === undefined) return [];
  const type = named.get(id);
  return standing([
    type === undefined && law.ground('policy-known-reference', pointer),
    type !== undefined && !bodies.includes(type) && law.ground('policy-party-standing', pointer),
  ]);
}
