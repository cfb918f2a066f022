import type { LocalDate } from '../../../kernel/time';
import type { Act } from './act';
import type { ActEvent } from './act-event';

interface End {
  readonly endedOn: LocalDate;
  readonly endedBy: string;
}

/** What ends the act ends what it suspends; a decision on the protest, whatever it is, the suspension by the protest. */
function endOf({ record }: Act, basis: 'protest' | 'until-court'): End | undefined {
  const { response, withdrawal, revocation, recall, closure } = record;
  if (basis === 'protest' && response) return { endedOn: response.decidedOn, endedBy: response.id };
  if (withdrawal) return { endedOn: withdrawal.withdrawnOn, endedBy: withdrawal.id };
  const bySuperior = revocation ?? recall;
  if (bySuperior) return { endedOn: bySuperior.on, endedBy: bySuperior.id };
  return closure && { endedOn: closure.closedOn, endedBy: closure.id };
}

/** Suspensions that the facts have ended, or ended on another day than was recorded; 19(5) asks for no word of it. */
export const settleSuspensions = (act: Act): readonly ActEvent[] =>
  (act.record.suspensions ?? []).flatMap(({ id, basis, endedOn, endedBy }) => {
    const end = endOf(act, basis);
    const isRecorded = !end || (end.endedOn === endedOn && end.endedBy === endedBy);
    // One that a court has ended stays ended so, whatever becomes of the act afterwards.
    const isOfCourt = basis === 'until-court' && endedOn !== undefined;
    return isRecorded || isOfCourt ? [] : [{ type: 'suspension-ended', id, ...end }];
  });
