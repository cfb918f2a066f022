import type { Scope } from '../../database/tx';
import { secrecyRank } from '../../statute/vocabulary';
import { workingCapacities, type Actor, type PersonActor } from './domain';

const nowhere = '{}';

/**
 * What row-level security is told of the actor: the places of the offices in which a person works, these with all
 * below them, and the clearance. The registrar's position opens no office; a client has its body alone.
 */
export function scopeOf(actor: Actor): Scope {
  const clearance = secrecyRank(actor.clearance);
  if (actor.kind === 'client') {
    const { clientId, bodyId } = actor;
    return { personId: null, clientId, bodyId, own: nowhere, reach: nowhere, clearance };
  }
  return { personId: actor.personId, clientId: null, bodyId: null, ...placesOf(actor), clearance };
}

function placesOf(actor: PersonActor): Pick<Scope, 'own' | 'reach'> {
  const offices = workingCapacities(actor).map(({ office }) => office);
  const own = new Set(offices.map(({ lft }) => `[${lft},${lft}]`));
  const reach = new Set(offices.map(({ lft, rgt }) => `[${lft},${rgt})`));
  return { own: `{${[...own].join(',')}}`, reach: `{${[...reach].join(',')}}` };
}
