import type { Texts } from '../../../kernel/texts';
import type { ResolutionMembers } from './resolution.members';

/** The headings of what a resolution says, by its members. */
export const headings = {
  facts: { kk: 'Анықталған мән-жайлар', ru: 'Установленные обстоятельства', en: 'Facts found' },
  person: {
    kk: 'Өзіне қатысты қаулы шығарылған адам',
    ru: 'Лицо, в отношении которого вынесено',
    en: 'Person concerned',
  },
  breach: { kk: 'Заң бұзушылық', ru: 'Нарушение закона', en: 'Breach of law' },
  ground: { kk: 'Негіздеме', ru: 'Обоснование', en: 'Ground' },
  object: { kk: 'Объектісі', ru: 'Объект', en: 'Object' },
  measure: { kk: 'Шара', ru: 'Мера', en: 'Measure' },
  right: {
    kk: 'Бұзылған құқық немесе мүдде',
    ru: 'Нарушенное право или интерес',
    en: 'Right or interest violated',
  },
  act: { kk: 'Күші тоқтатыла тұратын акт', ru: 'Приостанавливаемый акт', en: 'Act suspended' },
  check: { kk: 'Жүргізілген тексеріс', ru: 'Проведённая проверка', en: 'Check made' },
  protest: { kk: 'Келтірілген наразылық', ru: 'Принесённый протест', en: 'Protest brought' },
  application: { kk: 'Сотқа берілген өтініш', ru: 'Заявление в суд', en: 'Application to the court' },
  unexecuted: {
    kk: 'Өз еркімен орындалмаған акт',
    ru: 'Добровольно не исполненный акт',
    en: 'Act not carried out',
  },
  demand: { kk: 'Орындалмаған талап', ru: 'Неисполненное требование', en: 'Demand not carried out' },
  summons: { kk: 'Шақыру', ru: 'Вызов', en: 'Summons' },
  nonAppearance: { kk: 'Келуден бас тарту', ru: 'Отказ от явки', en: 'Refusal to appear' },
  inspection: { kk: 'Тексерілетін мәселе', ru: 'Предмет проверки', en: 'What is inspected' },
  inspectionGround: { kk: 'Тексеріс негізі', ru: 'Основание проверки', en: 'Ground of the inspection' },
  isolation: { kk: 'Қамаудан босату', ru: 'Освобождение из изоляции', en: 'Release from isolation' },
  annulled: { kk: 'Күші жойылатын қаулы', ru: 'Отменяемое постановление', en: 'Resolution revoked' },
  law: {
    kk: 'Қаулы шығаруды көздейтін заң',
    ru: 'Закон, предусматривающий постановление',
    en: 'Law that provides for it',
  },
  resolves: { kk: 'Қаулы етемін', ru: 'Постановляю', en: 'I resolve' },
} satisfies Record<string, Texts>;

export const classWords: Readonly<
  Record<NonNullable<NonNullable<ResolutionMembers['act']>['class']>, Texts>
> = {
  law: { kk: 'заң', ru: 'закон', en: 'a law' },
  'normative-legal-act': {
    kk: 'нормативтік құқықтық акт',
    ru: 'нормативный правовой акт',
    en: 'a normative legal act',
  },
  'osa-normative-act': {
    kk: 'жедел-іздестіру қызметі туралы нормативтік құқықтық акт',
    ru: 'нормативный правовой акт об оперативно-розыскной деятельности',
    en: 'a normative legal act on operational-search activity',
  },
  'individual-legal-act': {
    kk: 'жеке қолданылатын құқықтық акт',
    ru: 'правовой акт индивидуального применения',
    en: 'a legal act of individual application',
  },
  decision: { kk: 'шешім', ru: 'решение', en: 'a decision' },
  'administrative-decision': {
    kk: 'әкімшілік құқық бұзушылық туралы қаулы немесе шешім',
    ru: 'постановление или решение по делу об административном правонарушении',
    en: 'a resolution or decision in an administrative-offence case',
  },
};

export const unexecutedWords = {
  resolution: {
    kk: 'Прокурордың қаулысы',
    ru: 'Постановление прокурора',
    en: 'Resolution of the prosecutor',
  },
  order: { kk: 'Прокурордың ұйғарымы', ru: 'Предписание прокурора', en: 'Order of the prosecutor' },
} satisfies Record<string, Texts>;

export const groundWords = {
  president: {
    kk: 'Қазақстан Республикасы Президентінің тапсырмасы',
    ru: 'поручение Президента Республики Казахстан',
    en: 'an assignment of the President',
  },
  application: {
    kk: 'заң бұзушылық туралы өтініш, шағым немесе хабар',
    ru: 'заявление, жалоба или сообщение о нарушении закона',
    en: 'an application, complaint or report of a breach of law',
  },
  discovery: {
    kk: 'заң бұзушылық белгілерінің тікелей анықталуы',
    ru: 'непосредственное обнаружение признаков нарушения закона',
    en: 'signs of a breach of law found directly',
  },
  schedule: {
    kk: 'тексерулердің жартыжылдық жиынтық кестесі',
    ru: 'полугодовой сводный график проверок',
    en: 'the half-year consolidated schedule of inspections',
  },
  superior: {
    kk: 'жоғары тұрған прокурордың тапсырмасы мен сұрау салуы',
    ru: 'поручение и запрос вышестоящего прокурора',
    en: 'an assignment and request of a superior prosecutor',
  },
} satisfies Record<string, Texts>;
