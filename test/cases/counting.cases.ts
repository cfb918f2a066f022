import { computeDeadline, sourcedDays, workingCalendar } from '../../src/calendar';
import { reminderDay, usualRungs } from '../../src/modules/deadlines/domain';
import { Edition, type EditionText, isRefused, termQuestion } from '../../src/statute';
import { akimat, anAct, wayTo } from '../support/acts';
import { effect, type LawCase } from '../support/law-case';

const computed = (rule: string, on: string, text: EditionText) => {
  const asked = { start: { on }, zone: 'Asia/Almaty', calendar: workingCalendar(sourcedDays, 1) };
  const question = termQuestion(new Edition(text), rule, asked);
  return isRefused(question) ? undefined : computeDeadline(question);
};
const dueOn = (rule: string, on: string) => (text: EditionText) => {
  const deadline = computed(rule, on, text);
  return deadline?.dueOn ?? deadline?.steps.at(-1)?.why;
};
const otherLaw = 'set-by-other-law';
const inAqtau = { addressees: [{ ...akimat, zone: 'Asia/Aqtau' }] };

/** How terms are counted: each policy taken out of the edition changes a date. */
export const countingCases: readonly LawCase[] = [
  effect(
    'policy-p1',
    'the day of receipt is not the first',
    dueOn('protest-consideration-term', '2016-05-11'),
    {
      ...{ is: '2016-05-23', otherwise: '2016-05-20' },
    },
  ),
  effect('policy-p2', 'a Saturday moves to Monday', dueOn('protest-consideration-term', '2016-05-11'), {
    ...{ is: '2016-05-23', otherwise: '2016-05-21' },
  }),
  effect(
    'policy-p3',
    'of a month that ends on a Sunday the Friday before is warned of',
    (text) => computed('inspection-term', '2016-04-01', text)?.lastWorkingDayOn,
    { is: '2016-04-29', otherwise: undefined },
  ),
  effect('policy-p4', 'a month ends on the same day of the month', dueOn('inspection-term', '2016-10-28'), {
    ...{ is: '2016-11-28', otherwise: otherLaw },
  }),
  effect(
    'policy-p5',
    'hours run from the moment of receipt',
    (text) => {
      const zone = 'Asia/Almaty';
      const asked = { start: { at: '2016-05-11T04:00:00Z' }, zone, calendar: workingCalendar([], 0) };
      const question = termQuestion(new Edition(text), 'sanction-decision-term', asked);
      return isRefused(question) ? undefined : computeDeadline(question).dueAt;
    },
    { is: '2016-05-12T04:00:00Z', otherwise: null },
  ),
  effect('policy-p6', 'days before a hearing go back', dueOn('submission-notice-of-hearing', '2016-05-11'), {
    ...{ is: '2016-05-08', otherwise: '2016-05-13' },
  }),
  effect(
    'policy-p7',
    'a fixed date is of the year in which it is next',
    dueOn('schedule-publish-winter', '2016-10-03'),
    {
      ...{ is: '2016-12-25', otherwise: otherLaw },
    },
  ),
  effect('policy-p8', 'at once has no date', dueOn('order-result-immediate', '2016-05-11'), {
    ...{ is: 'immediate', otherwise: otherLaw },
  }),
  effect(
    'policy-p9',
    'the last day ends where the addressee is, not where the office is',
    (text) => anAct(wayTo.served, undefined, { ...inAqtau, text }).deadlines.map(({ dueAt }) => dueAt),
    { is: ['2016-05-23T19:00:00Z'], otherwise: ['2016-05-23T18:00:00Z'] },
  ),
  effect('policy-p10', 'working days pass over a Saturday', dueOn('submission-report-term', '2016-05-11'), {
    ...{ is: '2016-05-16', otherwise: otherLaw },
  }),
  effect(
    'policy-reminder-days',
    'a term that ends on Monday 23 May 2016 is reminded of three times',
    (text) => {
      const rungs = usualRungs(new Edition(text).find('policy-reminder-days') ?? {});
      return rungs.map((rung) => reminderDay('2016-05-23', rung, workingCalendar(sourcedDays, 1)));
    },
    { is: ['2016-05-16', '2016-05-20', '2016-05-23'], otherwise: [] },
  ),
];
