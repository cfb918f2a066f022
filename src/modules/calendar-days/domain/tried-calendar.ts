import type { CalendarRow, CalendarRowKind, WorkingCalendar } from '../../../calendar';
import type { Texts } from '../../../kernel/texts';
import type { LocalDate } from '../../../kernel/time';

/** A day as though it had been entered, or withdrawn. */
export type CalendarChange =
  | {
      readonly date: LocalDate;
      readonly kind: CalendarRowKind;
      readonly name: Texts;
      readonly linkedDate?: LocalDate;
    }
  | { readonly withdraw: { readonly date: LocalDate; readonly kind: CalendarRowKind } };

/** A member of the question that does not fit the statute or the calendar; codes of the API. */
export interface Misfit {
  readonly pointer: string;
  readonly code: 'not-in-list' | 'range' | 'invalid';
}

/** The rows after the changes, in their order; a day to withdraw that is not there does not fit. */
export function applied(
  changes: readonly CalendarChange[],
  { rows: stored }: WorkingCalendar,
): { readonly rows: readonly CalendarRow[]; readonly misfits: readonly Misfit[] } {
  let rows: readonly CalendarRow[] = stored;
  const misfits: Misfit[] = [];
  for (const [index, change] of changes.entries()) {
    const { date, kind } = 'withdraw' in change ? change.withdraw : change;
    const others = rows.filter((row) => row.date !== date || row.kind !== kind);
    if (!('withdraw' in change)) rows = [...others, { ...change, source: 'asked' }];
    else if (others.length < rows.length) rows = others;
    else misfits.push({ pointer: `/calendarChanges/${index}/withdraw`, code: 'not-in-list' });
  }
  return { rows, misfits };
}
