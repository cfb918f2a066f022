import type { Texts } from '../../../kernel/texts';
import type { Purpose } from './resolution.purpose';

/** Where nothing else is asked for: what the resolution does by itself. */
export const doneByItself: Partial<Readonly<Record<Purpose, Texts>>> = {
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
