import type { Texts } from '../../../kernel/texts';
import { withReason } from './page-headings.wording';
import type { Demand, RulingFault } from './protest.content';

export const protestTitle: Texts = { kk: 'Наразылық', ru: 'Протест', en: 'Protest' };

export const demandWords: Readonly<Record<Demand, Texts>> = {
  revoke: {
    kk: 'заңсыз актінің күші жойылсын',
    ru: 'незаконный акт отменить',
    en: 'revoke the unlawful act',
  },
  'bring-into-line': {
    kk: 'акт Конституция мен заңдарға сәйкес келтірілсін',
    ru: 'привести акт в соответствие с Конституцией и законами',
    en: 'bring the act into line with the Constitution and laws',
  },
  'stop-actions': {
    kk: 'заңсыз әрекет тоқтатылсын',
    ru: 'прекратить незаконные действия',
    en: 'stop the unlawful actions',
  },
  'restore-right': {
    kk: 'бұзылған құқық қалпына келтірілсін',
    ru: 'восстановить нарушенное право',
    en: 'restore the violated right',
  },
};

export const headings = {
  object: { kk: 'Наразылық келтірілетін акт немесе әрекет', ru: 'Опротестовывается', en: 'Protested' },
  ruling: { kk: 'Сот қаулысы туралы', ru: 'О судебном постановлении', en: 'The court ruling' },
  basis: { kk: 'Негіздеме', ru: 'Обоснование', en: 'Basis' },
  demands: { kk: 'Талап етемін', ru: 'Требую', en: 'I demand' },
  term: { kk: 'Қарау мерзімі', ru: 'Срок рассмотрения', en: 'Term for consideration' },
  suspension: { kk: 'Тоқтата тұру', ru: 'Приостановление', en: 'Suspension' },
} satisfies Record<string, Texts>;

export const forceWords = {
  inForce: { kk: 'заңды күшіне енген', ru: 'вступило в законную силу', en: 'it is in legal force' },
  notInForce: {
    kk: 'заңды күшіне енбеген',
    ru: 'не вступило в законную силу',
    en: 'it is not in legal force',
  },
} satisfies Record<string, Texts>;

export const faultWords: Readonly<Record<RulingFault, Texts>> = {
  unlawful: { kk: 'заңға сәйкес келмейді', ru: 'незаконно', en: 'it is unlawful' },
  ungrounded: { kk: 'негізсіз', ru: 'необоснованно', en: 'it is ungrounded' },
  both: {
    kk: 'заңға сәйкес келмейді және негізсіз',
    ru: 'незаконно и необоснованно',
    en: 'it is unlawful and ungrounded',
  },
};

export const suspensionWords: Texts = {
  kk: 'Наразылық бойынша шешім қабылданғанға дейін актінің немесе әрекеттің орындалуы тоқтатыла тұрсын.',
  ru: 'Исполнение акта или действия приостановить до принятия решения по протесту.',
  en: 'Execution of the act or action is suspended until a decision on the protest is adopted.',
};

/** The term as the page states it, for an own term or the term of the law. */
export const termWords = {
  ofLaw: (days: number): Texts => ({
    kk: `Наразылық алынған күннен кейін ${String(days)} күнтізбелік күн ішінде қаралуға тиіс.`,
    ru: `Протест подлежит рассмотрению в течение ${String(days)} календарных дней после получения.`,
    en: `The protest is to be considered within ${String(days)} calendar days after receipt.`,
  }),
  untilDay: (day: Texts, reason: string): Texts => ({
    kk: `Қараудың соңғы күні: ${day.kk}.${withReason(reason).kk}`,
    ru: `Последний день рассмотрения: ${day.ru}.${withReason(reason).ru}`,
    en: `Last day of consideration: ${day.en}.${withReason(reason).en}`,
  }),
  inDays: (days: number, reason: string): Texts => ({
    kk: `Алынған күннен кейін ${String(days)} күнтізбелік күн ішінде.${withReason(reason).kk}`,
    ru: `В течение ${String(days)} календарных дней после получения.${withReason(reason).ru}`,
    en: `Within ${String(days)} calendar days after receipt.${withReason(reason).en}`,
  }),
};
