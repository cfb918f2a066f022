import type { Instant } from '../../kernel/time';

/** Who tells the time: the one place from which it is read, and the one provider that a test replaces. */
export abstract class Clock {
  /** This moment in UTC, to the millisecond, ending in `Z`. */
  abstract now(): Instant;
}
