import { z } from 'zod';
import type { LocalDate } from '../../kernel/time';

/** When an edition of the statute is in force: from one day to another, both included. */
export interface EditionPeriod {
  readonly edition: string;
  readonly from: LocalDate;
  /** The last day in force; `null`: without end. */
  readonly until: LocalDate | null;
}

const onePeriod = /^([a-z0-9][a-z0-9-]*)@(\d{4}-\d{2}-\d{2})\.\.(\d{4}-\d{2}-\d{2})?$/;
const lastDay = '9999-12-31';

/** `STATUTE_EDITIONS`: `edition@first day..last day` of the editions `held`, comma separated; gives the earliest first. */
export const statuteEditions = (held: readonly string[]) =>
  z.string().transform((text, context): EditionPeriod[] => {
    const periods: EditionPeriod[] = [];
    for (const part of text.split(',').map((each) => each.trim())) {
      const period = readPeriod(part, held);
      if (typeof period === 'string') context.addIssue({ code: 'custom', message: period });
      else periods.push(period);
    }
    periods.sort((one, other) => (one.from < other.from ? -1 : 1));
    for (const message of overlaps(periods)) context.addIssue({ code: 'custom', message });
    return periods;
  });

function readPeriod(part: string, held: readonly string[]): EditionPeriod | string {
  const [, edition, from, until] = onePeriod.exec(part) ?? [];
  if (edition === undefined || from === undefined) {
    return `'${part}' is not of the form edition@YYYY-MM-DD.. or edition@YYYY-MM-DD..YYYY-MM-DD`;
  }
  if (!held.includes(edition)) return `'${part}': this build holds ${held.join(', ')} alone`;
  const unreal = [from, until].find((day) => day !== undefined && !z.iso.date().safeParse(day).success);
  if (unreal !== undefined) return `'${part}': there is no day ${unreal}`;
  if (until !== undefined && until < from) return `'${part}' ends before it begins`;
  return { edition, from, until: until ?? null };
}

function overlaps(sorted: readonly EditionPeriod[]): string[] {
  return sorted.slice(1).flatMap((next, index) => {
    const before = sorted[index];
    if (before === undefined || (before.until ?? lastDay) < next.from) return [];
    return [`${before.edition} and ${next.edition} are both in force on ${next.from}`];
  });
}
