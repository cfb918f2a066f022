import type { Texts } from '../../kernel/texts';

/** What must not be, in words. */
export const anomalies = {
  'nobody-answers': {
    kk: 'Ашық акт үшін оның прокуратурасында не одан жоғары тұрғанда лауазымы бар ешкім жауап бермейді.',
    ru: 'За открытый акт не отвечает никто, кто занимает должность в его прокуратуре или в вышестоящей.',
    en: 'Nobody who holds a position in its office or one above answers for an open act.',
  },
  'nothing-awaited': {
    kk: 'Ашық акт ештеңе күтіп тұрған жоқ.',
    ru: 'Открытый акт ничего не ждёт.',
    en: 'An open act waits for nothing.',
  },
  'no-term': {
    kk: 'Актінің жолы бірдеңе күтіледі дейді, бірақ ешбір мерзім жүріп тұрған жоқ, немесе керісінше.',
    ru: 'По строке акта что-то причитается к сроку, но ни один срок не течёт, или наоборот.',
    en: 'By its row an act owes something by a term, yet no term runs, or the other way round.',
  },
  'term-of-what-is-over': {
    kk: 'Аяқталған актінің мерзімі әлі жүріп тұр.',
    ru: 'Срок оконченного акта ещё течёт.',
    en: 'A term of an act that is over still runs.',
  },
  'escalation-without-decider': {
    kk: 'Сұрауды шеше алатын адам жоқ.',
    ru: 'Просьбу некому решить.',
    en: 'There is nobody who could decide a request.',
  },
  'complaint-without-decider': {
    kk: 'Шағымды шеше алатын адам жоқ.',
    ru: 'Жалобу некому решить.',
    en: 'There is nobody who could decide a complaint.',
  },
} satisfies Record<string, Texts>;

export type AnomalyKind = keyof typeof anomalies;
