import type { AnswerOutcome } from '../../kind';
import type { Id } from '../id';

type OfAnswer = NonNullable<AnswerOutcome['breach']>;

const afterRejection: Id = 'application-after-rejection';

/** An answer that rejects the act, and one that satisfies it in part: upon both 23(2) opens the court. */
export const rejection: OfAnswer = { kind: 'rejection', rule: afterRejection };
export const partialSatisfaction: OfAnswer = { kind: 'partial-satisfaction', rule: afterRejection };
