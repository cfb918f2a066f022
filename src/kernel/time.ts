/** A day of the calendar as `YYYY-MM-DD`, without a zone: what the law counts in. */
export type LocalDate = string;

/** A moment as ISO 8601 in UTC, ending in `Z`, as `instantFrom` writes it. */
export type Instant = string;

/** A name of the tz database, such as `Asia/Almaty`. */
export type ZoneName = string;

/** The instant that many milliseconds after 1970: with a fraction of a second only where there is one. */
export const instantFrom = (milliseconds: number): Instant =>
  new Date(milliseconds).toISOString().replace('.000Z', 'Z');

/** Whether one instant is earlier than the other. Texts do not compare: a fraction sorts before the `Z`. */
export const isBefore = (one: Instant, other: Instant): boolean => Date.parse(one) < Date.parse(other);
