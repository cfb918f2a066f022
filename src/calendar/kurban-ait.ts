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

/** The tabular days of Kurban Ait in a Gregorian year (1700-2500): one, and two about every thirty-third year. */
export function tabularKurbanAit(year: number): readonly DayNumber[] {
  const latest = Math.floor(((year - 622) * 33) / 32);
  return [latest - 1, latest].map(tabularFeast).filter((day) => partsOf(day).year === year);
}

/** The feasts of the day's year and of those beside it: what is announced may lie across the turn of the year. */
function feastsAround(day: DayNumber): readonly DayNumber[] {
  const { year } = partsOf(day);
  return [year - 1, year, year + 1].flatMap(tabularKurbanAit);
}

const isWithin = (days: number, one: DayNumber, other: DayNumber): boolean => Math.abs(one - other) <= days;

/** Whether Kurban Ait, not yet entered, could fall on that very day. `rows`: the religious days off entered. */
export const couldBeKurbanAit = (day: DayNumber, rows: readonly DayNumber[]): boolean =>
  feastsAround(day).some(
    (feast) =>
      isWithin(announcementMayDiffer, feast, day) && !rows.some((row) => isWithin(sameFeast, feast, row)),
  );

/** Whether the day lies near enough to a tabular feast to be announced as the first day of Kurban Ait. */
export function mayBeKurbanAit(date: LocalDate): boolean {
  const day = toDayNumber(date);
  return feastsAround(day).some((feast) => isWithin(sameFeast, feast, day));
}
