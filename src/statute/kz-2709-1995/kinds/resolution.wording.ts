import type { Texts } from '../../../kernel/texts';
import type { Purpose } from './resolution.purpose';

export const resolutionTitle: Texts = { kk: 'Қаулы', ru: 'Постановление', en: 'Resolution' };

/** What a resolution is called on its page. */
export const titlesByPurpose: Readonly<Record<Purpose, Texts>> = {
  'criminal-case': {
    kk: 'Қылмыстық іс бойынша қаулы',
    ru: 'Постановление по уголовному делу',
    en: 'Resolution in a criminal case',
  },
  'disciplinary-proceedings': {
    kk: 'Тәртіптік іс жүргізуді қозғау туралы қаулы',
    ru: 'Постановление о возбуждении дисциплинарного производства',
    en: 'Resolution to institute disciplinary proceedings',
  },
  'administrative-proceedings': {
    kk: 'Әкімшілік құқық бұзушылық туралы іс жүргізуді қозғау туралы қаулы',
    ru: 'Постановление о возбуждении производства об административном правонарушении',
    en: 'Resolution to institute administrative-offence proceedings',
  },
  inspection: {
    kk: 'Тексеріс жүргізу туралы қаулы',
    ru: 'Постановление о проведении проверки',
    en: 'Resolution on conducting an inspection',
  },
  seizure: {
    kk: 'Заңсыз құқықтық актіні алдырып тастау туралы қаулы',
    ru: 'Постановление о выемке незаконного правового акта',
    en: 'Resolution on the seizure of an unlawful legal act',
  },
  examination: {
    kk: 'Қарау жүргізу туралы қаулы',
    ru: 'Постановление о проведении осмотра',
    en: 'Resolution on an examination',
  },
  'sealing-or-attachment': {
    kk: 'Тұмшалау салу туралы қаулы',
    ru: 'Постановление об опечатывании (наложении ареста)',
    en: 'Resolution on sealing (attachment)',
  },
  'lifting-restrictions': {
    kk: 'Тыйым салу-шектеу сипатындағы шараларды алып тастау туралы қаулы',
    ru: 'Постановление о снятии мер запретительно-ограничительного характера',
    en: 'Resolution on lifting prohibitive-restrictive measures',
  },
  suspension: {
    kk: 'Актінің күшін тоқтата тұру туралы қаулы',
    ru: 'Постановление о приостановлении действия акта',
    en: 'Resolution on the suspension of an act',
  },
  enforcement: {
    kk: 'Прокурордың талабын мәжбүрлеп орындату туралы қаулы',
    ru: 'Постановление о принудительном исполнении требования прокурора',
    en: "Resolution on compulsory execution of the prosecutor's demand",
  },
  'forced-attendance': {
    kk: 'Жеткізу (күштеп әкелу) туралы қаулы',
    ru: 'Постановление о доставлении (приводе)',
    en: 'Resolution on forced attendance',
  },
  'osa-termination': {
    kk: 'Жедел-іздестіру іс-шараларын, жасырын тергеу әрекеттерін тоқтату туралы қаулы',
    ru: 'Постановление о прекращении оперативно-розыскных мероприятий, негласных следственных действий',
    en: 'Resolution terminating operational-search measures and covert investigative actions',
  },
  release: {
    kk: 'Заңсыз ұсталған адамды босату туралы қаулы',
    ru: 'Постановление об освобождении незаконно удерживаемого лица',
    en: 'Resolution on the release of a person held unlawfully',
  },
  'disciplinary-annulment': {
    kk: 'Тәртіптік шараның күшін жою туралы қаулы',
    ru: 'Постановление об отмене дисциплинарной меры',
    en: 'Resolution revoking a disciplinary measure',
  },
  'administrative-termination': {
    kk: 'Әкімшілік құқық бұзушылық туралы іс жүргізуді тоқтату туралы қаулы',
    ru: 'Постановление о прекращении производства об административном правонарушении',
    en: 'Resolution terminating administrative-offence proceedings',
  },
  'pretrial-annulment': {
    kk: 'Сотқа дейінгі тергеп-тексеруді жүзеге асыратын адамның қаулысының күшін жою туралы қаулы',
    ru: 'Постановление об отмене постановления лица, осуществляющего досудебное расследование',
    en: 'Resolution revoking a resolution of the person conducting the pre-trial investigation',
  },
  other: resolutionTitle,
};
