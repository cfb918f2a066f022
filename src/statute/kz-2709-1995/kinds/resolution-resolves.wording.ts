import type { Texts } from '../../../kernel/texts';
import type { Purpose } from './resolution.purpose';

/** What the resolution does by itself; in a criminal case, and where other law provides for it, what is asked for says. */
export const doneByItself: Partial<Readonly<Record<Purpose, Texts>>> = {
  'disciplinary-proceedings': {
    kk: 'тәртіптік іс жүргізу қозғалсын',
    ru: 'возбудить дисциплинарное производство',
    en: 'disciplinary proceedings are instituted',
  },
  'administrative-proceedings': {
    kk: 'әкімшілік құқық бұзушылық туралы іс жүргізу қозғалсын',
    ru: 'возбудить производство об административном правонарушении',
    en: 'administrative-offence proceedings are instituted',
  },
  inspection: { kk: 'тексеріс жүргізілсін', ru: 'провести проверку', en: 'an inspection is conducted' },
  seizure: {
    kk: 'заңсыз құқықтық акт алдырып тасталсын',
    ru: 'произвести выемку незаконного правового акта',
    en: 'the unlawful legal act is seized',
  },
  examination: { kk: 'қарау жүргізілсін', ru: 'произвести осмотр', en: 'an examination is carried out' },
  'sealing-or-attachment': {
    kk: 'тұмшалау салынсын',
    ru: 'опечатать (наложить арест)',
    en: 'sealing (attachment) is imposed',
  },
  'lifting-restrictions': { kk: 'шара алып тасталсын', ru: 'меру снять', en: 'the measure is lifted' },
  enforcement: {
    kk: 'талап мәжбүрлеп орындалсын',
    ru: 'требование исполнить принудительно',
    en: 'the demand is executed by compulsion',
  },
  'osa-termination': { kk: 'шара тоқтатылсын', ru: 'меру прекратить', en: 'the measure is terminated' },
  release: {
    kk: 'адам дереу босатылсын',
    ru: 'лицо немедленно освободить',
    en: 'the person is released at once',
  },
  'disciplinary-annulment': {
    kk: 'тәртіптік шараның күші жойылсын',
    ru: 'дисциплинарную меру отменить',
    en: 'the disciplinary measure is revoked',
  },
  'administrative-termination': {
    kk: 'іс жүргізу тоқтатылсын',
    ru: 'производство прекратить',
    en: 'the proceedings are terminated',
  },
  'pretrial-annulment': {
    kk: 'қаулының күші жойылсын',
    ru: 'постановление отменить',
    en: 'the resolution is revoked',
  },
  suspension: {
    kk: 'актінің күші тоқтатыла тұрсын',
    ru: 'действие акта приостановить',
    en: 'the act is suspended',
  },
  'forced-attendance': {
    kk: 'адам прокуратураға жеткізілсін (күштеп әкелінсін)',
    ru: 'лицо доставить (подвергнуть приводу) в прокуратуру',
    en: "the person is brought to the prosecutor's office",
  },
};
