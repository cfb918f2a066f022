import type { LocalDate } from '../kernel/time';
import { partsOf, toDayNumber, type DayNumber } from './day-number';

/** By how many days the announced day may differ from the tabular one: the arithmetic errs by one, the sighting by one. */
const announcementMayDiffer = 2;

/** How far a sourced row may lie from a tabular day and still be the row of that feast. */
const sameFeast = 15;

const islamicEpoch = -492_148;

/** 10 Dhu al-Hijja of an Islamic year by the thirty-year tabular cycle (type IIa, civil epoch). */
const tabularFeast = (islamicYear: number): DayNumber =>
  islamicEpoch + 354 * (islamicYear - 1) + Math.floor((3 + 11 * islamicYear) / 30) + 325 + 9;

/** The tabular days of Kurban Ait in a Gregorian year: one, and two about every thirty-third year. */
export function tabularKurbanAit(year: number): readonly DayNumber[] {
  const guess = Math.floor(((year - 622) * 33) / 32);
  return [guess - 1, guess, guess + 1, guess + 2]
    .map(tabularFeast)
    .filter((day) => partsOf(day).year === year);
}

/**
 * Whether Kurban Ait, not yet entered, could fall on that very day. `rows`: the religious days off entered,
 * 7 January left out; a year is settled by as many rows as it has feasts.
 */
export function couldBeKurbanAit(day: DayNumber, rows: readonly DayNumber[]): boolean {
  const { year } = partsOf(day);
  return [year - 1, year, year + 1].some((feastYear) => {
    const feasts = tabularKurbanAit(feastYear);
    const entered = rows.filter((row) => partsOf(row).year === feastYear).length;
    if (entered >= feasts.length) return false;
    return feasts.some(
      (feast) =>
        Math.abs(feast - day) <= announcementMayDiffer &&
        !rows.some((row) => Math.abs(row - feast) <= sameFeast),
    );
  });
}

/** Whether the day lies near enough to a tabular feast to be announced as the first day of Kurban Ait. */
export function mayBeKurbanAit(date: LocalDate): boolean {
  const day = toDayNumber(date);
  const { year } = partsOf(day);
  const feasts = [year - 1, year, year + 1].flatMap(tabularKurbanAit);
  return feasts.some((feast) => Math.abs(feast - day) <= sameFeast);
}
