import type { Addressee, Ground } from '../../../statute';
import type { Act } from './act';
import type { Facts } from './facts';

/** The addressee whose fact is recorded, or why none is meant. */
export interface NamedAddressee {
  readonly addressee?: Addressee;
  readonly ground?: Ground | undefined;
}

/** The addressees of the act that the register knows. */
export const addresseesOf = ({ draft }: Act, { addressees }: Facts): readonly Addressee[] =>
  addressees.filter(({ id }) => draft.addresseeIds.includes(id));

/**
 * Who received the act or answers it: the one named, the body whose system files it, or the only one there is. Refused
 * where there are several and none is named, where it is none of them, where its fact is recorded already,
 * and where the system of another body files it.
 */
export function namedAddressee(
  act: Act,
  named: string | undefined,
  recorded: readonly { readonly addresseeId?: string }[],
  facts: Facts,
): NamedAddressee {
  const { law, actor } = facts;
  const pointer = '/addresseeId';
  const addressees = addresseesOf(act, facts);
  const id = named ?? implied(actor, addressees);
  if (id === undefined)
    return addressees.length > 1 ? { ground: law.ground('policy-addressee-named', pointer) } : {};
  const addressee = addressees.find((one) => one.id === id);
  if (!addressee) return { ground: law.ground('policy-known-reference', pointer) };
  const isRecorded = addressees.length > 1 && recorded.some(({ addresseeId }) => addresseeId === id);
  return {
    addressee,
    ground:
      againstFiling(id, actor, law) ?? (isRecorded ? law.ground('policy-act-course', pointer) : undefined),
  };
}

/** Who is meant where nobody is named. */
function implied(actor: Facts['actor'], addressees: readonly Addressee[]): string | undefined {
  if (actor.kind === 'client') return actor.bodyId;
  return addressees.length === 1 ? addressees[0]?.id : undefined;
}

/** The system of a body files for it alone. */
const againstFiling = (id: string, actor: Facts['actor'], law: Facts['law']): Ground | undefined =>
  actor.kind === 'client' && actor.bodyId !== id
    ? law.ground('policy-who-records', '/addresseeId')
    : undefined;

/** Whether one addressee or more still has no such fact. */
export function someoneLacks(
  act: Act,
  recorded: readonly { readonly addresseeId?: string }[],
  facts: Facts,
): boolean {
  const addressees = addresseesOf(act, facts);
  if (addressees.length <= 1) return recorded.length === 0;
  return addressees.some(({ id }) => !recorded.some(({ addresseeId }) => addresseeId === id));
}
