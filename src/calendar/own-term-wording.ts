import type { DayNumber } from './day-number';
import type { Step } from './deadline';
import { step, withDay } from './step-wording';

export const ownDays = (days: number): Step =>
  step('own-term', null, {
    kk: `прокурор белгілеген мерзім: ${days} күнтізбелік күн`,
    ru: `срок, установленный прокурором, календарных дней: ${days}`,
    en: `term set by the prosecutor: ${days} calendar days`,
  });

export const ownDay = (day: DayNumber): Step =>
  step(
    'own-term',
    day,
    withDay(day, 'прокурор белгілеген күн:', 'день, установленный прокурором:', 'day set by the prosecutor:'),
  );

export const minimumWins = (day: DayNumber): Step =>
  step(
    'minimum-wins',
    day,
    withDay(
      day,
      'заң рұқсат ететін ең қысқа мерзім қолданылады:',
      'действует наименьший срок закона:',
      'the least that the law allows wins:',
    ),
  );

export const maximumWins = (day: DayNumber): Step =>
  step(
    'maximum-wins',
    day,
    withDay(
      day,
      'заң рұқсат ететін ең ұзақ мерзім қолданылады:',
      'действует наибольший срок закона:',
      'the most that the law allows wins:',
    ),
  );

export const ownTermHasNoPlace: Step = step('own-term-has-no-place', null, {
  kk: 'бұл мерзімді прокурор өзгерте алмайды: өз мерзімі есепке алынбайды',
  ru: 'прокурор не может изменить этот срок: собственный срок не учитывается',
  en: 'the prosecutor cannot change this term: the own term is left out',
});
