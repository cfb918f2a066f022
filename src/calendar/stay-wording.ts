import type { DayNumber } from './day-number';
import type { Step } from './deadline';
import { step, withDay } from './step-wording';

/** `remaining`: the days left, or undefined of a term in hours. */
export const stayed = (from: DayNumber, remaining: number | undefined): Step => {
  const left = remaining === undefined ? '' : remaining.toString();
  const text = withDay(from, 'мерзім тоқтатыла тұрды:', 'срок приостановлен:', 'the term stands still from');
  if (left === '') return step('stayed', from, text);
  return step('stayed', from, {
    kk: `${text.kk}; қалған күн саны: ${left}`,
    ru: `${text.ru}; осталось дней: ${left}`,
    en: `${text.en}; days left: ${left}`,
  });
};

export const stayLifted = (day: DayNumber): Step =>
  step(
    'stay-lifted',
    day,
    withDay(day, 'тоқтата тұру алып тасталды:', 'приостановление снято:', 'the stay is lifted on'),
  );

export const stayAfterLastDay = (day: DayNumber): Step =>
  step(
    'stay-after-last-day',
    day,
    withDay(
      day,
      'соңғы күн тоқтатыла тұрғанға дейін өткен, алып тасталғаннан кейінгі бірінші жұмыс күні:',
      'последний день прошёл до приостановления, первый рабочий день после снятия:',
      'the last day had passed before the stay, the first working day after it:',
    ),
  );

/** The last day of what was left after a stay. */
export const remainingEnds = (remaining: number, day: DayNumber): Step =>
  step(
    'last-day',
    day,
    withDay(
      day,
      `қалған ${remaining} күн =`,
      `оставшиеся дни (${remaining}) =`,
      `remaining days (${remaining}) =`,
    ),
  );
