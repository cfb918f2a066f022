import { Temporal } from 'temporal-polyfill';
import type { Instant } from '../../../kernel/time';
import type { Rule } from '../../../statute';

/** The moment from which an answer given at `at` is kept no longer (P5): `keeping` states hours. */
export function keptUntil(at: Instant, { id, value }: Rule): Instant {
  if (value?.unit !== 'hour' || value.number === undefined) throw new Error(`${id} states no hours`);
  return Temporal.Instant.from(at).add({ hours: value.number }).toString();
}
