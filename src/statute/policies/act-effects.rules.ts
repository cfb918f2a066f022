import { rulesOf } from '../rule';

export const actEffectPolicies = rulesOf({
  'policy-late-registration': {
    cites: 'policies.md, the course of an act',
    ruleKind: 'policy',
    treatment: 'enforced',
    force: 'has-effect',
    says: {
      kk: 'Шығарылған күнінен кейін тіркелді: себебі актіде сақталады.',
      ru: 'Зарегистрировано позже дня издания: причина хранится при акте.',
      en: 'Registered later than the day of issue: the reason is kept with the act.',
    },
  },
  'policy-late-fact': {
    cites: 'policies.md, the course of an act',
    ruleKind: 'policy',
    treatment: 'enforced',
    force: 'has-effect',
    says: {
      kk: 'Фактінің күнінен кейін жазылды және кеш жазылған деп белгіленді.',
      ru: 'Записано позже дня самого факта и отмечено как запоздалое.',
      en: 'Recorded later than the day of the fact and marked late.',
    },
  },
  'policy-own-term-after-missed': {
    cites: 'policies.md, time',
    ruleKind: 'policy',
    treatment: 'enforced',
    force: 'has-effect',
    says: {
      kk: 'Өз мерзімі бұрынғы мерзім өтіп кеткеннен кейін белгіленді: заң бұл туралы үндемейді.',
      ru: 'Срок назначен после истечения прежнего: закон об этом молчит.',
      en: 'Another term was set after the earlier one had passed: the law is silent on it.',
    },
  },
  'policy-own-term-no-maximum': {
    cites: 'policies.md, time',
    ruleKind: 'policy',
    treatment: 'enforced',
    force: 'has-effect',
    says: {
      kk: 'Заң басқа мерзімнің ең ұзақ шегін айтпайды.',
      ru: 'Закон не называет предела для иного срока.',
      en: 'The law names no upper limit for another term.',
    },
  },
  'policy-passing-on': {
    cites: 'policies.md, people and offices',
    ruleKind: 'policy',
    treatment: 'enforced',
    force: 'has-effect',
    says: {
      kk: 'Тағайындау аяқталғанда ашық істер мен жобалар басшыға, ол болмаса жоғары тұрған басшыға өтеді.',
      ru: 'С окончанием назначения открытые дела и проекты переходят к руководителю, а без него — к вышестоящему.',
      en: 'When an appointment ends, open work and drafts pass to the head, or to the superior where there is none.',
    },
  },
  'policy-number-series': {
    cites: 'policies.md, the course of an act',
    ruleKind: 'policy',
    treatment: 'enforced',
    force: 'has-effect',
    says: {
      kk: 'Нөмір актінің түрі, прокуратурасы және шығарылған жылы бойынша қатар беріледі, қайталанбайды және босамайды.',
      ru: 'Номер даётся подряд по виду акта, прокуратуре и году издания и не используется вновь.',
      en: 'Numbers run without gaps by kind, office and year of issue and are never used again.',
    },
  },
});
