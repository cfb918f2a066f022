import type { Step } from './deadline';
import { step } from './step-wording';

export const ownTermMissing: Step = step('own-term-missing', null, {
  kk: 'бұл мерзімді прокурор белгілейді, ол әлі белгіленбеген: күні жоқ',
  ru: 'этот срок устанавливает прокурор, он ещё не установлен: даты нет',
  en: 'the prosecutor sets this term and has not set it yet: no date',
});

export const atOnce: Step = step('immediate', null, {
  kk: 'дереу орындалады: мерзім күні жоқ, оқиға мен хабар уақыты жазылады, өткен уақыт көрсетіледі',
  ru: 'незамедлительно: даты нет, записываются время события и сообщения, показывается прошедшее время',
  en: 'at once: no date; the moments of the event and of the report are recorded and the elapsed time is shown',
});

export const setByOtherLaw: Step = step('set-by-other-law', null, {
  kk: 'бұл мерзімді басқа заң белгілейді, оның мәні енгізілмеген: күні жоқ',
  ru: 'этот срок устанавливает другой закон, его значение не задано: даты нет',
  en: 'another law sets this term and its value is not given: no date',
});
