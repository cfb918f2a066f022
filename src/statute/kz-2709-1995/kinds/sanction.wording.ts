import type { Texts } from '../../../kernel/texts';
import type { SanctionContent, SanctionScope } from './sanction.content';

export const sanctionTitle: Texts = { kk: 'Санкция', ru: 'Санкция', en: 'Sanction' };

export const headings = {
  resolution: {
    kk: 'Лауазымды адамның қаулысы',
    ru: 'Постановление должностного лица',
    en: "The official's resolution",
  },
  scope: { kk: 'Санкция сұралған әрекет', ru: 'Санкция испрашивается на', en: 'A sanction is asked for' },
  wording: { kk: 'Норманың редакциясы', ru: 'Редакция нормы', en: 'Wording of the norm' },
  endorsement: { kk: 'Бұрыштама', ru: 'Резолюция', en: 'Endorsement' },
  reasons: { kk: 'Себептері', ru: 'Основания', en: 'Reasons' },
  signature: { kk: 'Қол қою тәсілі', ru: 'Способ подписания', en: 'How it is signed' },
} satisfies Record<string, Texts>;

export const scopeWords: Readonly<Record<SanctionScope, Texts>> = {
  'osa-covert': {
    kk: 'азаматтардың қорғалатын құқықтарын қозғайтын жедел-іздестіру, қарсы барлау іс-шарасы немесе тергеу іс-қимылы',
    ru: 'оперативно-розыскное, контрразведывательное мероприятие или следственное действие, затрагивающее охраняемые права граждан',
    en: "an operational-search or counter-intelligence measure or an investigative action that affects citizens' protected rights",
  },
  foreigners: {
    kk: 'шетелдікті немесе азаматтығы жоқ адамды шығарып жіберу үшін ұстау',
    ru: 'задержание иностранца или лица без гражданства для выдворения',
    en: 'detention of a foreigner or stateless person for expulsion',
  },
  'bank-secrecy': {
    kk: 'банк құпиясын құрайтын құжаттарға қол жеткізу',
    ru: 'доступ к документам, составляющим банковскую тайну',
    en: 'access to documents that constitute bank secrecy',
  },
  bail: { kk: 'кепіл', ru: 'залог', en: 'bail' },
  'penal-administration': {
    kk: 'жазаны орындайтын мекеме әкімшілігінің актісі',
    ru: 'акт администрации учреждения, исполняющего наказание',
    en: 'an act of the administration of a penal institution',
  },
  other: {
    kk: 'заңда тікелей көзделген өзге жағдай',
    ru: 'иной случай, прямо предусмотренный законом',
    en: 'another case directly provided for by law',
  },
};

export const decisionWords: Readonly<Record<NonNullable<SanctionContent['decision']>, Texts>> = {
  sanctioned: { kk: 'Санкция беремін.', ru: 'Санкционирую.', en: 'I give the sanction.' },
  refused: {
    kk: 'Санкция беруден бас тартамын.',
    ru: 'В даче санкции отказываю.',
    en: 'I refuse the sanction.',
  },
};

export const signatureWords: Readonly<Record<NonNullable<SanctionContent['signature']>, Texts>> = {
  handwritten: { kk: 'өз қолымен', ru: 'собственноручно', en: 'by hand' },
  electronic: {
    kk: 'электрондық цифрлық қолтаңбамен',
    ru: 'электронной цифровой подписью',
    en: 'by an electronic digital signature',
  },
};
