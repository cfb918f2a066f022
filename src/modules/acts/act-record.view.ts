import { present } from '../../kernel/present';
import type { Instant, LocalDate } from '../../kernel/time';
import type { Receipt, Response } from '../../statute';
import { type Act, type ActRecord, type Amendment, factsInForce, type SuperiorEnd } from './domain';

const moment = (when: { readonly on: LocalDate } | { readonly at: Instant }): object =>
  'on' in when ? { receivedOn: when.on } : { receivedAt: when.at };

const serviceView = (receipt: Receipt) => ({
  id: receipt.id,
  ...present({ addresseeId: receipt.addresseeId }),
  ...moment(receipt.when),
  zone: receipt.zone,
  method: receipt.method,
  proof: receipt.proof,
});

const seenBy =
  (bodyId: string | undefined) =>
  ({ addresseeId }: { readonly addresseeId?: string }): boolean =>
    bodyId === undefined || addresseeId === undefined || addresseeId === bodyId;

/** The answers in force that the system of that addressee is shown: its own; without an addressee all of them. */
export const responsesSeen = (record: ActRecord, bodyId?: string): readonly Response[] =>
  factsInForce(record, 'response').filter(seenBy(bodyId));

const endView = ({ on, ...end }: SuperiorEnd, day: 'revokedOn' | 'recalledOn') => ({ ...end, [day]: on });

/** The text as it was before; as it is now the act itself shows. */
const amendmentView = ({ before, ...said }: Amendment) => {
  const { subject, norms, requestedMeasures, content } = before;
  return { ...said, before: { subject, norms, requestedMeasures, content } };
};

/**
 * The facts in force, of several addressees' each under its addressee. `bodyId`: the addressee whose system reads, which
 * is shown its own alone.
 */
export function recordView({ record }: Act, bodyId?: string): Readonly<Record<string, unknown>> {
  const { issuance, ownTerm, notice, consideration, withdrawal, closure } = record;
  const { courtSteps, publications, notes } = record;
  const services = factsInForce(record, 'receipt').filter(seenBy(bodyId)).map(serviceView);
  const responses = responsesSeen(record, bodyId);
  return {
    ...(issuance && { registeredLate: issuance.registeredLate }),
    ...(issuance?.imported === true && { imported: true, ...present({ signedBy: issuance.signedBy }) }),
    ...present({ service: services[0], response: responses[0] }),
    ...(services.some(({ addresseeId }) => addresseeId) && { services, responses }),
    ...(ownTerm && {
      term: { id: ownTerm.id, ...ownTerm.term, reason: ownTerm.reason, setOn: ownTerm.setOn },
    }),
    ...present({ considerationNotice: notice, consideration }),
    ...present({ courtSteps, publications, ...(bodyId === undefined && { notes }) }),
    ...(withdrawal && { withdrawal }),
    ...(closure && { closure }),
    ...superiorView(record),
  };
}

/** What stands still, what ended the act from above, and what its text was before. */
function superiorView({ suspensions, stays, revocation, recall, amendments }: ActRecord): object {
  return {
    ...present({ suspensions, stays }),
    ...(revocation && { revocation: endView(revocation, 'revokedOn') }),
    ...(recall && { recall: endView(recall, 'recalledOn') }),
    ...(amendments && { amendments: amendments.map(amendmentView) }),
  };
}
