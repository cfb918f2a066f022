import type { Instant, LocalDate } from '../../kernel/time';
import type { Act } from './domain';

const moment = (when: { readonly on: LocalDate } | { readonly at: Instant }): object =>
  'on' in when ? { receivedOn: when.on } : { receivedAt: when.at };

/** The facts in force, each under the name of its path. */
export function recordView({ record }: Act): Readonly<Record<string, unknown>> {
  const { issuance, receipt, ownTerm, notice, consideration, response, withdrawal, closure } = record;
  return {
    ...(issuance && { registeredLate: issuance.registeredLate }),
    ...(receipt && {
      service: {
        id: receipt.id,
        ...moment(receipt.when),
        zone: receipt.zone,
        method: receipt.method,
        proof: receipt.proof,
      },
    }),
    ...(ownTerm && {
      term: { id: ownTerm.id, ...ownTerm.term, reason: ownTerm.reason, setOn: ownTerm.setOn },
    }),
    ...(notice && { considerationNotice: notice }),
    ...(consideration && { consideration }),
    ...(response && { response }),
    ...(withdrawal && { withdrawal }),
    ...(closure && { closure }),
  };
}
