import type { Texts } from '../../../kernel/texts';
import type { ChallengeGround, Claimant, CourtDemand, SupervisionAct } from './court-application.content';

export const applicationTitle: Texts = {
  kk: 'Сотқа өтініш',
  ru: 'Заявление в суд',
  en: 'Application to court',
};

export const headings = {
  defended: {
    kk: 'Қорғалатын құқық немесе мүдде',
    ru: 'Защищаемое право или интерес',
    en: 'Right or interest defended',
  },
  act: {
    kk: 'Прокурорлық қадағалау актісі',
    ru: 'Акт прокурорского надзора',
    en: 'Act of prosecutorial supervision',
  },
  ground: { kk: 'Жүгінудің негізі', ru: 'Основание обращения', en: 'Why the court is asked' },
  disputed: {
    kk: 'Дауланатын актілер мен іс-әрекеттер',
    ru: 'Оспариваемые акты и действия',
    en: 'Disputed acts and actions',
  },
  legalGround: {
    kk: 'Сотқа жүгінудің құқықтық негізі',
    ru: 'Правовое основание обращения в суд',
    en: 'Legal ground of the application',
  },
  relief: { kk: 'Соттан сұраймын', ru: 'Прошу суд', en: 'I ask the court' },
  fee: { kk: 'Мемлекеттік баж', ru: 'Государственная пошлина', en: 'State fee' },
} satisfies Record<string, Texts>;

export const claimantWords: Readonly<Record<Claimant, Texts>> = {
  state: { kk: 'мемлекет', ru: 'государство', en: 'the State' },
  'natural-person': { kk: 'жеке тұлға', ru: 'физическое лицо', en: 'a natural person' },
  'legal-person': { kk: 'заңды тұлға', ru: 'юридическое лицо', en: 'a legal person' },
};

export const actWords: Readonly<Record<SupervisionAct, Texts>> = {
  protest: { kk: 'наразылық', ru: 'протест', en: 'protest' },
  resolution: { kk: 'қаулы', ru: 'постановление', en: 'resolution' },
  order: { kk: 'ұйғарым', ru: 'предписание', en: 'order' },
  'court-application': { kk: 'сотқа өтініш', ru: 'заявление в суд', en: 'application to court' },
  sanction: { kk: 'санкция', ru: 'санкция', en: 'sanction' },
  instruction: { kk: 'нұсқау', ru: 'указание', en: 'instruction' },
  submission: { kk: 'ұсыныс', ru: 'представление', en: 'submission' },
  warning: { kk: 'алдын ала ескерту', ru: 'предостережение', en: 'warning' },
  'public-appeal': { kk: 'үндеу', ru: 'обращение', en: 'public appeal' },
  'law-explanation': { kk: 'заңға түсіндірме', ru: 'разъяснение закона', en: 'explanation of law' },
};

/** What came of the act of supervision, with the day. */
export const groundWords: Readonly<Record<ChallengeGround, (day: Texts) => Texts>> = {
  rejected: (day) => ({
    kk: `акт қабылданбады, хабар алынған күн: ${day.kk}`,
    ru: `акт отклонён, сообщение получено: ${day.ru}`,
    en: `the act was rejected, word of it came on ${day.en}`,
  }),
  'not-considered': (day) => ({
    kk: `акт белгіленген мерзімде қаралмады, мерзім өткен күн: ${day.kk}`,
    ru: `акт не рассмотрен в установленный срок, срок истёк: ${day.ru}`,
    en: `the act was not considered in its term, which ran out on ${day.en}`,
  }),
  'prosecutor-term-missed': (day) => ({
    kk: `акт прокурор белгілеген мерзімде қаралмады, мерзім өткен күн: ${day.kk}`,
    ru: `акт не рассмотрен в срок, назначенный прокурором, срок истёк: ${day.ru}`,
    en: `the act was not considered in the term set by the prosecutor, which ran out on ${day.en}`,
  }),
};

export const demandWords: Readonly<Record<CourtDemand, Texts>> = {
  'invalidate-act': {
    kk: 'актілерді жарамсыз деп тануды',
    ru: 'признать акты недействительными',
    en: 'invalidate the acts',
  },
  'invalidate-actions': {
    kk: 'іс-әрекеттерді жарамсыз деп тануды',
    ru: 'признать действия недействительными',
    en: 'invalidate the actions',
  },
  'prevent-breach': {
    kk: 'заңның бұзылуына жол бермеуді',
    ru: 'не допустить нарушения закона',
    en: 'prevent the breach of law',
  },
};

export const toBeStated: Texts = { kk: 'көрсетілуі керек', ru: 'следует указать', en: 'to be stated' };

export const noFee: Texts = {
  kk: 'алынбайды, Заңның 23-бабының 4-тармағы',
  ru: 'не взимается, пункт 4 статьи 23 Закона',
  en: 'none is levied, art. 23(4) of the Law',
};
