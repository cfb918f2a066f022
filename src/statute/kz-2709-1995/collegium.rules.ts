import { rulesOf } from '../rule';
import { awaits } from './awaits';

export const collegiumRules = rulesOf({
  'collegium-where': {
    cites: '17(1)',
    ruleKind: 'composition',
    treatment: 'waiting',
    says: {
      kk: 'Алқа Бас прокуратурада, ведомстволарда, облыстық және оларға теңестірілген прокуратураларда құрылады, ал аудандық прокуратураларда құрылмайды.',
      ru: 'Коллегии образуются в Генеральной прокуратуре, её ведомствах, областных и приравненных к ним прокуратурах, но не в районных.',
      en: "A collegium exists in the General Prosecutor's Office, in its agencies and in regional and equated offices, but not in district offices.",
    },
    awaits: awaits.collegium,
  },
  'collegium-agenda': {
    cites: '17(2)',
    ruleKind: 'competence',
    treatment: 'waiting',
    says: {
      kk: 'Алқа прокуратура органдарының жұмысын, ал басшы шешсе, заң бұзушылықтарды оған жол берген лауазымды адамдарды қатыстырып талқылайды.',
      ru: 'Коллегия рассматривает вопросы работы органов прокуратуры, а по решению руководителя — и нарушения закона с участием допустивших их должностных лиц.',
      en: "The collegium discusses the work of prosecutor's bodies and, if the head so decides, breaches of law together with the officials who committed them.",
    },
    awaits: awaits.collegium,
  },
  'collegium-majority': {
    cites: '17(3)',
    ruleKind: 'composition',
    treatment: 'waiting',
    says: {
      kk: 'Алқа шешімі отырысқа қатысқандардың ғана емес, барлық мүшелердің көпшілігі дауыс бергенде қабылданады.',
      ru: 'Решение коллегии принимается большинством голосов от общего числа её членов, а не только присутствующих.',
      en: 'A collegium decision needs the votes of a majority of all its members, not only of those present.',
    },
    awaits: awaits.collegium,
  },
  'collegium-implementation': {
    cites: '17(4)',
    ruleKind: 'form',
    treatment: 'waiting',
    says: {
      kk: 'Алқа шешімін тиісті прокурор бұйрық шығарып жүзеге асырады, оны орындау қызметкерлер мен жұмыскерлерге міндетті.',
      ru: 'Решение коллегии проводится в жизнь приказом соответствующего прокурора и обязательно для сотрудников и работников.',
      en: 'The respective prosecutor puts a collegium decision into effect by an organisational order, and the staff must comply with it.',
    },
    awaits: awaits.collegium,
  },
  'collegium-supervision-acts': {
    cites: '17(4)',
    ruleKind: 'escalation',
    treatment: 'waiting',
    says: {
      kk: 'Алқада заңның бұзылғаны анықталса, прокурор соған сәйкес прокурорлық қадағалау актілерін шығарады.',
      ru: 'Если на коллегии выявлено нарушение закона, прокурор принимает акты прокурорского надзора.',
      en: 'If a breach of law comes to light at the collegium, the prosecutor issues acts of prosecutorial supervision in response.',
    },
    awaits: awaits.collegium,
  },
  'collegium-rules': {
    cites: '17(5)',
    ruleKind: 'competence',
    treatment: 'waiting',
    says: {
      kk: 'Алқаның жұмыс тәртібі мен оның мүшелерінің мәртебесін Бас Прокурор белгілейді.',
      ru: 'Регламент коллегии и статус её членов устанавливает Генеральный Прокурор.',
      en: "The Prosecutor General lays down the collegium's rules of procedure and the status of its members.",
    },
    awaits: awaits.collegium,
  },
});
