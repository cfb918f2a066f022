/** A day of the calendar as `YYYY-MM-DD`, without a zone: what the law counts in. */
export type LocalDate = string;

/** A moment as ISO 8601 in UTC, ending in `Z`. */
export type Instant = string;

/** A name of the tz database, such as `Asia/Almaty`. */
export type ZoneName = string;
