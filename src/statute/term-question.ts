import {
  calendarDays,
  computeDeadline,
  type DeadlineQuestion,
  type OwnTerm,
  type PolicyId,
  setByLaw,
  type Start,
  type Stay,
  type Term,
  type TermUnit,
  type WorkingCalendar,
} from '../calendar';
import type { LocalDate, ZoneName } from '../kernel/time';
import { standing } from './edition';
import type { Ground } from './ground';
import type { Law } from './law';
import type { PolicyRuleId } from './policies';
import type { Rule } from './rule';

/** The most calendar days that an own term may be asked for with: beyond it no schema goes. */
export const mostOwnDays = 3650;

/** What a term is asked for with: the facts, and the prosecutor's own term where one is set. */
export interface TermAsked {
  readonly start: Start;
  /** The zone of the one who must act (P9). */
  readonly zone: ZoneName;
  readonly calendar: WorkingCalendar;
  readonly own?: OwnTerm;
  readonly stays?: readonly Stay[];
  /** JSON pointer to the own term, for the grounds. */
  readonly pointer?: string;
  /**
   * An own term beyond the law's bounds is `refused` (the default), or `held` to the bound: where it was set in time
   * and a late receipt made it too short, the law's least wins.
   */
  readonly beyondBounds?: 'refused' | 'held';
}

/**
 * The question that the calendar answers for a rule with a term: its value, its policies, the own term and its bounds
 * (the rule's `minimum` and `maximum`). Instead of it the grounds of a refusal: a term that the prosecutor sets, without
 * one, by that rule; an own term under the least or over the most, by the bounding rule. Throws for a rule that the law
 * lacks or that has no term.
 */
export function termQuestion(law: Law, ruleId: string, asked: TermAsked): DeadlineQuestion | Ground[] {
  const { own, pointer } = asked;
  const rule = law.rule(ruleId);
  if (!rule.value) throw new Error(`${law.id} ${ruleId} has no term`);
  if (rule.value.unit === 'set-by-prosecutor' && !own) return standing([law.ground(ruleId, pointer)]);
  const [minimum, maximum] = [boundOf(rule.minimum, law), boundOf(rule.maximum, law)];
  const counted = countedBy(law, rule, rule.value);
  const question = questionOf(counted, asked, { minimum: minimum?.value, maximum: maximum?.value });
  const grounds = own && asked.beyondBounds !== 'held' ? broken({ own, question, minimum, maximum }) : [];
  if (grounds.length === 0) return question;
  return standing(grounds.map(({ id }) => law.ground(id, pointer)));
}

const ruleOf: Readonly<Record<PolicyId, PolicyRuleId>> = {
  P1: 'policy-p1',
  P2: 'policy-p2',
  P3: 'policy-p3',
  P4: 'policy-p4',
  P5: 'policy-p5',
  P6: 'policy-p6',
  P7: 'policy-p7',
  P8: 'policy-p8',
  P9: 'policy-p9',
  P10: 'policy-p10',
};

/** The units that are counted as one policy says, and by nothing else. */
const wayOf: Partial<Readonly<Record<TermUnit, PolicyId>>> = {
  month: 'P4',
  year: 'P4',
  hour: 'P5',
  immediate: 'P8',
  'working-day': 'P10',
};

type Counted = Pick<DeadlineQuestion, 'term' | 'policies'>;

/** Of the rule's policies those that the edition holds; where it lacks the way to count a unit, other law must say it. */
function countedBy(law: Law, { policies = [] }: Rule, term: Term): Counted {
  const holds = (policy: PolicyId): boolean => law.find(ruleOf[policy]) !== undefined;
  const way = term.monthDay === undefined ? wayOf[term.unit] : 'P7';
  return { term: way && !holds(way) ? setByLaw : term, policies: policies.filter(holds) };
}

function questionOf(
  { term, policies }: Counted,
  { start, zone, calendar, own, stays }: TermAsked,
  { minimum, maximum }: { readonly minimum: Term | undefined; readonly maximum: Term | undefined },
): DeadlineQuestion {
  return {
    ...{ term, policies, start, zone, calendar },
    ...(own && { own }),
    ...(minimum && { minimum }),
    ...(maximum && { maximum }),
    ...(stays && { stays }),
  };
}

/** Whether `termQuestion` refused. */
export const isRefused = (answer: DeadlineQuestion | Ground[]): answer is Ground[] => Array.isArray(answer);

/** An edition that lacks the bounding rule, or its term, bounds nothing. */
const boundOf = (id: string | undefined, law: Law): Rule | undefined =>
  id === undefined ? undefined : law.find(id);

interface Bounds {
  readonly own: OwnTerm;
  readonly question: DeadlineQuestion;
  readonly minimum: Rule | undefined;
  readonly maximum: Rule | undefined;
}

/** The bounding rules that an own term breaks: a day before the last of the least, a day after the last of the most. */
function broken({ own, question, minimum, maximum }: Bounds): Rule[] {
  const counted = 'dueOn' in own ? own.dueOn : unmoved(question, calendarDays(own.days));
  const rules: Rule[] = [];
  if (minimum?.value && counted < unmoved(question, minimum.value)) rules.push(minimum);
  if (maximum?.value) {
    // A day may be as late as the longest term itself would end; a number of days is compared with the number.
    const most = 'dueOn' in own ? lastDay(question, maximum) : unmoved(question, maximum.value);
    if (counted > most) rules.push(maximum);
  }
  return rules;
}

const unmoved = (question: DeadlineQuestion, term: Term): LocalDate =>
  dueOn({ ...question, term, policies: question.policies.filter((policy) => policy !== 'P2') });

const lastDay = (question: DeadlineQuestion, { value, policies }: Rule): LocalDate =>
  dueOn({ ...question, term: value ?? question.term, policies: policies ?? question.policies });

/** The last day of a term without own term, bounds and stays. */
function dueOn({ term, policies, start, zone, calendar }: DeadlineQuestion): LocalDate {
  const day = computeDeadline({ term, policies, start, zone, calendar }).dueOn;
  if (day === null) throw new Error('a bound of an own term is a term of days');
  return day;
}
