import { rulesOf } from '../rule';

/** Complaints against prosecutors' acts and actions, where arts. 8, 16 and 24 are silent. */
export const complaintPolicies = rulesOf({
  'policy-complaint-object': {
    cites: 'policies.md, complaints',
    ruleKind: 'policy',
    treatment: 'enforced',
    force: 'forbids',
    says: {
      kk: 'Шығарылған актіге шағым жасалады: жобаға шағым жасалмайды.',
      ru: 'Жалоба подаётся на изданный акт: на проект не жалуются.',
      en: 'An issued act is complained of; a draft is not.',
    },
  },
  'policy-complaint-misaddressed': {
    cites: 'policies.md, complaints',
    ruleKind: 'policy',
    treatment: 'enforced',
    force: 'forbids',
    says: {
      kk: 'Шағымды шағым жасалған прокуратураның үстіндегі прокуратура шешеді: басқасына түссе, сонда жіберіледі.',
      ru: 'Жалобу решает прокуратура выше той, на которую жалуются: поступившая в другую пересылается туда.',
      en: 'A complaint is decided in an office above the one complained of; one received elsewhere is forwarded there.',
    },
  },
  'policy-complaint-not-by-participant': {
    cites: 'policies.md, complaints',
    ruleKind: 'policy',
    treatment: 'enforced',
    force: 'forbids',
    says: {
      kk: 'Актіге немесе әрекетке қатысқан адам ол туралы шағымды шешпейді.',
      ru: 'Участвовавший в акте или действии не решает жалобу на него.',
      en: 'Nobody who took part in the act or the action decides a complaint about it.',
    },
  },
  'policy-complaint-effect': {
    cites: 'policies.md, complaints',
    ruleKind: 'policy',
    treatment: 'enforced',
    force: 'forbids',
    says: {
      kk: 'Актіге шағым қанағаттандырылғанда ғана оның күші жойылады, ол қайтарып алынады немесе өзгертіледі; сот оның күшін ғана жояды.',
      ru: 'Акт отменяют, отзывают или изменяют лишь при удовлетворении жалобы на него; суд его только отменяет.',
      en: 'An act is revoked, recalled or amended only where a complaint about it is satisfied; a court only revokes it.',
    },
  },
  'policy-complaint-course': {
    cites: 'policies.md, complaints',
    ruleKind: 'policy',
    treatment: 'enforced',
    force: 'forbids',
    says: {
      kk: 'Шешілген шағым қайта шешілмейді және жіберілмейді; сотқа берілген шағым жіберілмейді.',
      ru: 'Решённую жалобу не решают и не пересылают снова; поданную в суд не пересылают.',
      en: 'A decided complaint is neither decided nor forwarded again; one lodged with a court is not forwarded.',
    },
  },
});
