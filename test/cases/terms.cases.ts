import {
  byDayOfYear,
  calendarDays,
  hours,
  months,
  type OwnTerm,
  sourcedDays,
  toInstant,
  workingCalendar,
  workingDays,
  years,
} from '../../src/calendar';
import { calculate } from '../../src/modules/calendar-days/domain';
import { absenceWindow } from '../../src/modules/desk/domain';
import { keptUntil } from '../../src/modules/outbox/domain';
import { groundsAgainstAppointing, termEnds } from '../../src/modules/prosecutors/domain';
import { Edition, type EditionText, type OfficeLevel, type Rule } from '../../src/statute';
import { aDraft, anAct, aProtestOf, drafted, editionsOf, refusing, wayTo } from '../support/acts';
import { type LawCase, refusal, term } from '../support/law-case';
import { places, registrar } from '../support/people';

const calendar = workingCalendar(sourcedDays, 1);

/** What the calculator answers: the last day, else the moment of the end, else why there is none; or what does not fit. */
const calculated =
  (rule: string, startsAt: string, own?: OwnTerm) =>
  (text: EditionText): unknown => {
    const asked = { rule, startsAt: toInstant(startsAt), zone: 'Asia/Almaty', calendarChanges: [] };
    const answer = calculate({ ...asked, ...(own && { setByProsecutor: own }) }, editionsOf(text), calendar);
    if ('misfits' in answer) return answer.misfits.map(({ pointer, code }) => `${code} ${pointer}`).join();
    if ('grounds' in answer) return answer.grounds.map((ground) => ground.rule.id).join();
    const { dueOn, dueAt, steps } = answer.deadline;
    return dueOn ?? dueAt ?? steps.at(-1)?.why;
  };

const start = '2016-05-11T10:00:00+06:00';
const counted = (
  rule: string,
  name: string,
  is: string,
  instead: Partial<Rule>,
  otherwise: string,
): LawCase => term(rule, name, calculated(rule, start), { is, instead, otherwise });

const atOnce = (rule: string, name: string): LawCase =>
  counted(rule, name, 'immediate', { value: hours(1), policies: ['P5'] }, '2016-05-11T05:00:00Z');

/** Set by the prosecutor: with a term of the law in its place, what the prosecutor set has no place. */
const set = (rule: string, name: string, is: string, own: OwnTerm = { days: 12 }): LawCase =>
  term(rule, name, calculated(rule, start, own), {
    ...{ is, instead: { value: calendarDays(5) }, otherwise: 'invalid /setByProsecutor' },
  });

const byTheCalculator: readonly LawCase[] = [
  atOnce('access-premises-immediate', 'the prosecutor is let in at once'),
  atOnce('reception-immediate', 'the prosecutor is received at once'),
  atOnce('enforcement-immediate-measures', 'a breach is stopped at once'),
  atOnce('enforcement-release-immediate', 'one held unlawfully is released at once'),
  atOnce('order-result-immediate', 'the result of an order is reported at once'),
  atOnce('resolution-result-immediate', 'the result of a resolution is reported at once'),
  set('demand-information-term', 'information is given in the term that was set', '2016-05-23'),
  set('inspection-delegate-report-term', 'a delegated inspection is reported in the term set', '2016-05-23'),
  set('inspection-extension-consent', 'an extension of an inspection ends as agreed', '2016-05-23'),
  set('order-execution-term', 'an order is executed in the term that was set', '2016-05-23'),
  set(
    'resolution-execution-term-fallback',
    'a resolution is executed in the term that was set',
    '2016-05-23',
  ),
  set('submission-term-by-prosecutor', 'a submission is considered in the term that was set', '2016-05-23'),
  set('summons-appearance', 'one summoned appears on the day that was set', '2016-05-13', {
    dueOn: '2016-05-13',
  }),
  set('protest-other-term', 'a protest is considered in the term that was set', '2016-05-31', { days: 20 }),
  counted(
    'forced-attendance-24h',
    'one brought by force is held for a day and night',
    '2016-05-12T04:00:00Z',
    { value: hours(48) },
    '2016-05-13T04:00:00Z',
  ),
  counted(
    'sanction-decision-term',
    'a sanction is decided on within a day and night',
    '2016-05-12T04:00:00Z',
    { value: hours(3) },
    '2016-05-11T07:00:00Z',
  ),
  counted('inspection-term', 'an inspection lasts a month', '2016-06-11', { value: months(2) }, '2016-07-11'),
  counted(
    'schedule-publish-summer',
    'the summer schedule is published by 25 May',
    '2016-05-25',
    { value: byDayOfYear('05-15') },
    '2016-05-15',
  ),
  counted(
    'schedule-publish-winter',
    'the winter schedule is published by 25 December',
    '2016-12-25',
    { value: byDayOfYear('12-01') },
    '2016-12-01',
  ),
  counted(
    'submission-notice-of-hearing',
    'a hearing is announced three days before',
    '2016-05-08',
    { value: calendarDays(5) },
    '2016-05-06',
  ),
  counted(
    'submission-report-term',
    'measures are reported in three working days',
    '2016-05-16',
    { value: workingDays(5) },
    '2016-05-18',
  ),
  counted(
    'submission-term-max',
    'a submission is considered within a month of days',
    '2016-06-10',
    { value: calendarDays(15) },
    '2016-05-26',
  ),
  counted(
    'policy-appointment-notice',
    'the end of an appointment is announced a month of days ahead',
    '2016-04-11',
    { value: calendarDays(10) },
    '2016-05-01',
  ),
];

const windows: readonly LawCase[] = [
  term(
    'policy-absence-window',
    'who is absent until Wednesday 25 May 2016 is told on the 11th',
    (text) => absenceWindow('2016-05-11', new Edition(text)).until,
    { is: '2016-05-25', instead: { value: calendarDays(7) }, otherwise: '2016-05-18' },
  ),
];

const dueOfAct = (ownTerm?: object) => (text: EditionText) =>
  anAct(wayTo.served, aDraft({ content: aProtestOf(ownTerm && { ownTerm }) }), { text }).deadlines.map(
    ({ dueOn }) => dueOn,
  );

const byTheAct: readonly LawCase[] = [
  term(
    'protest-consideration-term',
    'a protest received on Wednesday 11 May is due on Monday the 23rd',
    dueOfAct(),
    {
      ...{ is: ['2016-05-23'], instead: { value: calendarDays(15) }, otherwise: ['2016-05-26'] },
    },
  ),
  term(
    'protest-other-term',
    'an own term that ends on a Saturday moves',
    dueOfAct({ days: 10, reason: 'expertise' }),
    {
      ...{ is: ['2016-05-23'], instead: { policies: ['P1'] }, otherwise: ['2016-05-21'] },
    },
  ),
  term(
    'protest-other-term-minimum',
    'an own term of twelve days is long enough',
    (text) => refusing(drafted(aDraft({ content: aProtestOf({ ownTerm: { days: 12 } }) }), { text })),
    { is: [], instead: { value: calendarDays(15) }, otherwise: ['protest-other-term-minimum'] },
  ),
  term(
    'policy-repeat-keeping',
    'the answer to a request is kept for a day and night',
    (text) => keptUntil('2016-05-11T04:00:00Z', new Edition(text).rule('policy-repeat-keeping')),
    { is: '2016-05-12T04:00:00Z', instead: { value: hours(1) }, otherwise: '2016-05-11T05:00:00Z' },
  ),
];

const headOf = (rule: string, level: OfficeLevel): readonly LawCase[] => {
  const ends = (text: EditionText) => termEnds(new Edition(text), 'head', level, '2014-01-01', 'Asia/Almaty');
  const office = { level, type: 'territorial', validFrom: '1996-01-01', validUntil: null } as const;
  return [
    term(rule, `a head of the ${level} level is in office for five years`, ends, {
      ...{ is: '2019-01-01', instead: { value: years(3) }, otherwise: '2017-01-01' },
    }),
    refusal(rule, `a head of the ${level} level is appointed for longer`, (text) =>
      groundsAgainstAppointing(
        { personId: 'A', position: 'head', from: '2014-01-01', until: '2019-01-02' },
        { law: new Edition(text), actor: registrar, office, termEnds: ends(text), held: [] },
      ).map((ground) => ground.rule.id),
    ),
  ];
};

/** Every term of the edition that has a date, by its value. */
export const termCases: readonly LawCase[] = [
  ...byTheCalculator,
  ...byTheAct,
  ...windows,
  ...headOf('pg-appointment', 'general'),
  ...headOf('regional-prosecutor-term', 'regional'),
  ...headOf('district-prosecutor-term', places.district.level),
];
