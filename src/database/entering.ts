import type { Beginning } from './pool';
import type { Scope } from './tx';

export interface RunOptions {
  /** What no other transaction that changes it may change until this one ends: held from its beginning. */
  readonly holds?: string;
  /** Statements are planned once for whatever is asked, not for each question: where planning costs more than it finds. */
  readonly plansOnce?: boolean;
}

const scopeSet = `
  SELECT set_config('app.person_id', $1, true), set_config('app.client_id', $2, true),
         set_config('app.body_id', $3, true), set_config('app.own', $4, true),
         set_config('app.reach', $5, true), set_config('app.clearance', $6, true)`;
const held = `pg_advisory_xact_lock_shared(hashtextextended($7, 0))`;
const plannedOnce = `set_config('plan_cache_mode', 'force_generic_plan', true)`;

/** What a transaction is told before anything is asked: who asks, and what it holds. */
export function enter(
  scope: Scope,
  { holds, plansOnce = false }: RunOptions,
): Required<Beginning>['entering'] {
  const { personId, clientId, bodyId, own, reach, clearance } = scope;
  const values = [personId ?? '', clientId ?? '', bodyId ?? '', own, reach, String(clearance)];
  const text = plansOnce ? `${scopeSet}, ${plannedOnce}` : scopeSet;
  return holds === undefined ? { text, values } : { text: `${text}, ${held}`, values: [...values, holds] };
}
