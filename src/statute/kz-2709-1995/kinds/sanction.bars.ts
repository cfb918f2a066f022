import { isBefore } from '../../../kernel/time';
import type { Ground } from '../../ground';
import type { Law } from '../../law';
import type { Matter } from '../../matter';
import type { Id } from '../id';
import { sanctionContentOf } from './sanction.content';

/** What no completion can cure: a request that needs no sanction, a signature that is not the law's, a study before receipt. */
export const written = (matter: Matter, law: Law<Id>): (Ground | undefined)[] => [
  needed(matter, law),
  signedAsAllowed(matter, law),
  studiedAfterReceipt(matter, law),
];

/** Officials of the National Bank need no sanction for documents of bank secrecy, 21(1) 5-2). */
function needed(matter: Matter, law: Law<Id>): Ground | undefined {
  const { scope, requester } = sanctionContentOf(matter);
  return scope === 'bank-secrecy' && requester?.isNationalBank === true
    ? law.ground('sanction-bank-nationalbank-exempt', '/content/requester/isNationalBank')
    : undefined;
}

/** By hand always; electronically as 21(2) allows, but not what is covert and obtains a protected secret besides. */
function signedAsAllowed(matter: Matter, law: Law<Id>): Ground | undefined {
  const { signature, covert, protectedSecret } = sanctionContentOf(matter);
  if (signature !== 'electronic') return undefined;
  if (!law.find('sanction-eds-allowed')) return law.ground('sanction-form-endorsement', '/content/signature');
  return covert === true && protectedSecret === true
    ? law.ground('sanction-eds-covert-exception', '/content/signature')
    : undefined;
}

function studiedAfterReceipt(matter: Matter, law: Law<Id>): Ground | undefined {
  const { receivedAt, studiedAt } = sanctionContentOf(matter);
  return receivedAt !== undefined && studiedAt !== undefined && isBefore(studiedAt, receivedAt)
    ? law.ground('policy-order-of-facts', '/content/studiedAt')
    : undefined;
}
