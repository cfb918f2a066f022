import type { Ground } from '../../ground';
import type { Law } from '../../law';
import type { Matter } from '../../matter';
import type { Id } from '../id';

/** 18(1-1): what suspends a normative act is made public; what is not public may not be, 3(5), and owes nothing. */
export const owesPublication = ({ secrecy, publications }: Matter, suspendsNormative: boolean): boolean =>
  suspendsNormative && secrecy === 'public' && publications === undefined;

/** The duty as it keeps an act from being closed. */
export const publicationDuty = (isOwed: boolean, law: Law<Id>): Ground | undefined =>
  isOwed ? law.ground('suspending-acts-published') : undefined;
