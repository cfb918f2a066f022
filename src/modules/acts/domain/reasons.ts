import type { Texts } from '../../../kernel/texts';

/** Why a version of a deadline gave way or ended, in words. */
export const reasons = {
  'other-term': {
    kk: 'Прокурор қараудың басқа мерзімін белгіледі.',
    ru: 'Прокурор назначил иной срок рассмотрения.',
    en: 'The prosecutor set another term for consideration.',
  },
  'own-term-changed': {
    kk: 'Прокурор белгілеген мерзім өзгерді.',
    ru: 'Назначенный прокурором срок изменён.',
    en: 'The term set by the prosecutor was changed.',
  },
  'receipt-corrected': {
    kk: 'Алынған күн түзетілді.',
    ru: 'День получения исправлен.',
    en: 'The receipt was corrected.',
  },
  'start-changed': {
    kk: 'Мерзім басталатын факт өзгерді.',
    ru: 'Факт, с которого начинается срок, изменился.',
    en: 'The fact that starts the term changed.',
  },
  'calendar-changed': {
    kk: 'Күнтізбе өзгерді.',
    ru: 'Календарь изменён.',
    en: 'The calendar was changed.',
  },
  'fact-corrected': {
    kk: 'Мерзімді орындаған факт түзетілді.',
    ru: 'Факт, которым был соблюдён срок, исправлен.',
    en: 'The fact that met the term was corrected.',
  },
  'act-withdrawn': { kk: 'Акт кері алынды.', ru: 'Акт отозван.', en: 'The act was withdrawn.' },
  'act-stayed': {
    kk: 'Акт тоқтатыла тұрды: мерзім тұр.',
    ru: 'Акт приостановлен: срок стоит.',
    en: 'The act was stayed: its term stands still.',
  },
  'stay-lifted': {
    kk: 'Тоқтата тұру алынды: қалған күндер жалғасады.',
    ru: 'Приостановление снято: остаток срока течёт.',
    en: 'The stay was lifted: what is left of the term runs on.',
  },
  'act-revoked': { kk: 'Актінің күші жойылды.', ru: 'Акт отменён.', en: 'The act was revoked.' },
  'act-recalled': { kk: 'Акт қайтарып алынды.', ru: 'Акт отозван вышестоящим.', en: 'The act was recalled.' },
  'act-closed': { kk: 'Акт жабылды.', ru: 'Акт закрыт.', en: 'The act was closed.' },
} satisfies Record<string, Texts>;
