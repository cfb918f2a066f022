import {
  computeDeadline,
  type ComputedDeadline,
  localDateOf,
  type OwnTerm,
  type WorkingCalendar,
  workingCalendar,
} from '../../../calendar';
import type { Instant, LocalDate, ZoneName } from '../../../kernel/time';
import {
  type Edition,
  type Editions,
  type Ground,
  isRefused,
  type Rule,
  standing,
  termQuestion,
} from '../../../statute';
import { applied, type CalendarChange, type Misfit } from './tried-calendar';

/** What is asked: when would this term of the statute end? */
export interface Calculation {
  readonly rule: string;
  readonly startsAt: Instant;
  readonly zone: ZoneName;
  readonly setByProsecutor?: OwnTerm;
  readonly calendarChanges: readonly CalendarChange[];
}

export interface CalculatedDeadline extends ComputedDeadline {
  readonly rule: Rule;
  readonly edition: string;
  readonly basis: 'law' | 'prosecutor' | 'control';
}

export type Calculated =
  | { readonly deadline: CalculatedDeadline }
  | { readonly misfits: readonly Misfit[] }
  | { readonly grounds: readonly Ground[] };

/** The deadline as it would be, by the edition in force on the local day of the start; nothing is kept of it. */
export function calculate(asked: Calculation, editions: Editions, stored: WorkingCalendar): Calculated {
  const startsOn = localDateOf(asked.startsAt, asked.zone);
  const inForce = editions.on(startsOn);
  const known = inForce ?? holderOf(asked.rule, editions);
  const rule = known?.find(asked.rule);
  const changed = applied(asked.calendarChanges, stored);
  const misfits = [...misfitsOf(asked, rule, startsOn), ...changed.misfits];
  if (!rule || misfits.length > 0) return { misfits };
  if (!inForce) return { grounds: standing([known?.ground('policy-edition-in-force', '/startsAt')]) };
  return answered(asked, inForce, rule, workingCalendar(changed.rows, stored.version));
}

/** Where no edition is in force: the first held that knows the rule. */
const holderOf = (rule: string, { held }: Editions) =>
  held.map(({ edition }) => edition).find((edition) => edition.find(rule));

function answered(
  { rule: id, startsAt, zone, setByProsecutor: own }: Calculation,
  law: Edition,
  rule: Rule,
  calendar: WorkingCalendar,
): Calculated {
  const start = { at: startsAt };
  const pointer = '/setByProsecutor';
  const question = termQuestion(law, id, { start, zone, calendar, pointer, ...(own && { own }) });
  if (isRefused(question)) return { grounds: question };
  return {
    deadline: { ...computeDeadline(question), rule, edition: law.id, basis: basisOf(rule) },
  };
}

function basisOf({ ruleKind, value }: Rule): CalculatedDeadline['basis'] {
  if (ruleKind === 'policy') return 'control';
  return value?.unit === 'set-by-prosecutor' ? 'prosecutor' : 'law';
}

function misfitsOf(
  { setByProsecutor: own }: Calculation,
  rule: Rule | undefined,
  startsOn: LocalDate,
): Misfit[] {
  if (!rule?.value) return [{ pointer: '/rule', code: 'not-in-list' }];
  if (!own) return [];
  if (rule.value.unit !== 'set-by-prosecutor') return [{ pointer: '/setByProsecutor', code: 'invalid' }];
  // Where the law has a least, that is what a day before the start breaks.
  const isBounded = rule.minimum !== undefined;
  return 'dueOn' in own && own.dueOn < startsOn && !isBounded
    ? [{ pointer: '/setByProsecutor/dueOn', code: 'range' }]
    : [];
}
