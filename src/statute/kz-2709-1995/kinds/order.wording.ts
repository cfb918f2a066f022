import type { Texts } from '../../../kernel/texts';
import type { ConditionName, OrderContent, TargetClass } from './order.content';

export const orderTitle: Texts = { kk: 'Ұйғарым', ru: 'Предписание', en: 'Order' };

export const headings = {
  target: { kk: 'Заң бұзушылық', ru: 'Нарушение закона', en: 'Breach of law' },
  committedBy: { kk: 'Заң бұзушылыққа жол берген', ru: 'Нарушение допустил', en: 'Committed by' },
  goesTo: { kk: 'Кімге жолданады', ru: 'Кому направляется', en: 'Sent to' },
  nature: { kk: 'Бұзушылықтың сипаты', ru: 'Характер нарушения', en: 'Nature of the breach' },
  conditions: {
    kk: 'Ұйғарым енгізу негіздері',
    ru: 'Основания для внесения предписания',
    en: 'Grounds for the order',
  },
  proposals: { kk: 'Ұсынамын', ru: 'Предписываю', en: 'I order' },
  consequences: {
    kk: 'Салдары және шағымдану',
    ru: 'Последствия и обжалование',
    en: 'Consequences and complaint',
  },
} satisfies Record<string, Texts>;

export const targetWords: Readonly<Record<TargetClass, Texts>> = {
  law: { kk: 'заң', ru: 'закон', en: 'a law' },
  'normative-legal-act': {
    kk: 'нормативтік құқықтық акт',
    ru: 'нормативный правовой акт',
    en: 'a normative legal act',
  },
  'osa-normative-act': {
    kk: 'жедел-іздестіру қызметі туралы нормативтік акт',
    ru: 'нормативный акт об оперативно-розыскной деятельности',
    en: 'a normative act on operational-search activity',
  },
  'supreme-court-normative-resolution': {
    kk: 'Жоғарғы Соттың нормативтік қаулысы',
    ru: 'нормативное постановление Верховного Суда',
    en: 'a normative resolution of the Supreme Court',
  },
  'individual-legal-act': {
    kk: 'жеке қолданылатын құқықтық акт',
    ru: 'правовой акт индивидуального применения',
    en: 'a legal act of individual application',
  },
  decision: { kk: 'шешім', ru: 'решение', en: 'a decision' },
  action: { kk: 'әрекет', ru: 'действие', en: 'an action' },
  omission: { kk: 'әрекетсіздік', ru: 'бездействие', en: 'an omission' },
};

export const addresseeWords: Readonly<Record<NonNullable<OrderContent['addresseeIs']>, Texts>> = {
  committed: {
    kk: 'заң бұзушылыққа жол берген органға немесе лауазымды адамға',
    ru: 'органу или должностному лицу, допустившему нарушение',
    en: 'the body or official that committed the breach',
  },
  authorised: {
    kk: 'заң бұзушылықты жоюға өкілетті органға немесе лауазымды адамға',
    ru: 'органу или должностному лицу, уполномоченному устранить нарушение',
    en: 'the body or official authorised to eliminate the breach',
  },
};

export const conditionWords: Readonly<Record<ConditionName, Texts>> = {
  obvious: {
    kk: 'заң ашық бұзылған',
    ru: 'нарушение закона носит явный характер',
    en: 'the breach of law is obvious',
  },
  substantialHarm: {
    kk: 'заңмен қорғалатын құқықтар мен мүдделерге елеулі зиян келуі мүмкін',
    ru: 'может быть причинён существенный вред охраняемым законом правам и интересам',
    en: 'it may cause substantial harm to rights and interests that the law protects',
  },
  notEliminatedAtOnce: {
    kk: 'бұзушылық дереу жойылмайды',
    ru: 'нарушение не будет немедленно устранено',
    en: 'the breach would not be eliminated at once',
  },
};
