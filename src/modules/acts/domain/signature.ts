import { present } from '../../../kernel/present';
import type { PersonActor } from '../../prosecutors/domain';
import type { Signature } from './act';
import type { Footing } from './authority';
import type { Facts } from './facts';

const noFooting = { position: 'none', officeCode: '', orderNumber: '' };

/** Who signed, on what footing: a person without one is recorded by name alone. */
export function signatureOf(actor: PersonActor, footing: Footing | undefined): Signature {
  const { personId, capacities } = actor;
  const capacity = footing?.capacity ?? capacities[0];
  if (!capacity) return { personId, ...noFooting };
  const { position, office, orderNumber, onBehalfOf } = capacity;
  const [absent] = onBehalfOf;
  return {
    personId,
    position,
    officeCode: office.code,
    orderNumber,
    ...(absent && { onBehalfOf: { personId: absent.personId, orderNumber: absent.orderNumber } }),
    ...present({ insteadOf: footing?.insteadOf }),
  };
}

/** Who is recorded with an event: the person with their footing, the client with its body, the job. */
export function recordedActor(
  { actor }: Pick<Facts, 'actor'>,
  footing: Footing | undefined,
): Readonly<Record<string, unknown>> {
  if (actor.kind === 'system') return { kind: 'system', job: actor.job };
  if (actor.kind === 'client') return { kind: 'client', clientId: actor.clientId, bodyId: actor.bodyId };
  return { kind: 'person', ...signatureOf(actor, footing) };
}
