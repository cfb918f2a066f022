import { localDateOf, toInstant, type CalendarRowKind } from '../../calendar';
import { present } from '../../kernel/present';
import type { Language, Texts } from '../../kernel/texts';
import type { ZoneName } from '../../kernel/time';
import { namesOf, viewOfProvisional } from './calendar-day.view';
import type { CalculatedDeadlineView, DeadlineCalculation } from './deadline-calculation.contract';
import type { CalculatedDeadline, CalendarChange, Calculation } from './domain';

/** What a day is called that was asked about without a name. */
const nameless: Readonly<Record<CalendarRowKind, Texts>> = {
  'public-holiday': { kk: 'мереке күні', ru: 'праздничный день', en: 'public holiday' },
  'religious-day-off': { kk: 'діни демалыс күні', ru: 'религиозный выходной', en: 'religious day off' },
  'moved-day-off': { kk: 'ауыстырылған демалыс', ru: 'перенесённый выходной', en: 'moved day off' },
  'moved-working-day': {
    kk: 'ауыстырылған жұмыс күні',
    ru: 'перенесённый рабочий день',
    en: 'moved working day',
  },
  'year-confirmed': { kk: 'жыл расталды', ru: 'год подтверждён', en: 'year confirmed' },
};

/** The question as the pure code takes it. */
export function calculationAsked(body: DeadlineCalculation, callersZone: ZoneName): Calculation {
  const { rule, startsAt, zone = callersZone, setByProsecutor, calendarChanges = [] } = body;
  return {
    rule,
    startsAt: toInstant(startsAt),
    zone,
    ...present({ setByProsecutor }),
    calendarChanges: calendarChanges.map(changeAsked),
  };
}

function changeAsked(change: NonNullable<DeadlineCalculation['calendarChanges']>[number]): CalendarChange {
  if ('withdraw' in change) return change;
  const { date, kind, name, linkedDate } = change;
  return {
    date,
    kind,
    name: name === undefined ? nameless[kind] : namesOf(name),
    ...present({ linkedDate }),
  };
}

/** The deadline in the language asked for. */
export function viewOfCalculated(
  deadline: CalculatedDeadline,
  { startsAt, zone }: Calculation,
  calendarVersion: number,
  language: Language,
): CalculatedDeadlineView {
  const { rule, edition, basis, dueOn, dueAt, lastWorkingDayOn, provisional, steps } = deadline;
  return {
    rule: rule.id,
    cites: rule.cites,
    says: rule.says[language],
    edition,
    policies: [...(rule.policies ?? [])],
    basis,
    state: null,
    dueOn,
    dueAt,
    zone,
    ...present({ lastWorkingDayOn }),
    provisional: viewOfProvisional(provisional, language),
    startedBy: { fact: 'stated', on: localDateOf(startsAt, zone), at: startsAt },
    steps: steps.map(({ on, why, text }) => ({ on, why, text: text[language] })),
    calendarVersion,
  };
}
