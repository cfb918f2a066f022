import { rulesOf } from '../rule';

export const actCoursePolicies = rulesOf({
  'policy-act-course': {
    cites: 'policies.md, the course of an act',
    ruleKind: 'policy',
    treatment: 'enforced',
    force: 'forbids',
    says: {
      kk: 'Бұл қадам актінің қазіргі күйінде жасалмайды.',
      ru: 'Этот шаг не предусмотрен в нынешнем состоянии акта.',
      en: 'This step is not open in the present state of the act.',
    },
  },
  'policy-not-in-the-future': {
    cites: 'policies.md, the course of an act',
    ruleKind: 'policy',
    treatment: 'enforced',
    force: 'forbids',
    says: {
      kk: 'Факт болашақ күнмен жазылмайды.',
      ru: 'Факт не записывается будущим числом.',
      en: 'A fact is not dated in the future.',
    },
  },
  'policy-order-of-facts': {
    cites: 'policies.md, the course of an act',
    ruleKind: 'policy',
    treatment: 'enforced',
    force: 'forbids',
    says: {
      kk: 'Факт өзінен бұрын болуға тиіс фактінің күнінен ерте болмайды.',
      ru: 'Факт не может быть раньше того, за которым он следует.',
      en: 'A fact is not dated before the one that it follows.',
    },
  },
  'policy-clearance': {
    cites: 'policies.md, the course of an act',
    ruleKind: 'policy',
    treatment: 'enforced',
    force: 'forbids',
    says: {
      kk: 'Актіге өз рұқсатынан жоғары құпиялылық деңгейі берілмейді.',
      ru: 'Нельзя присвоить акту гриф выше собственного допуска.',
      en: "An act is not given a secrecy above one's own clearance.",
    },
  },
  'policy-known-reference': {
    cites: 'policies.md, the course of an act',
    ruleKind: 'policy',
    treatment: 'enforced',
    force: 'forbids',
    says: {
      kk: 'Сілтеме жасалған нәрсе тізілімде жоқ немесе бұл актіге жатпайды.',
      ru: 'Того, на что сделана ссылка, нет в реестре, либо оно не относится к этому акту.',
      en: 'What is referred to is not in the register or not of this act.',
    },
  },
  'policy-number-of-addressees': {
    cites: 'policies.md, the course of an act',
    ruleKind: 'policy',
    treatment: 'enforced',
    force: 'forbids',
    says: {
      kk: 'Актінің бұл түрі бір ғана адресатқа жолданады.',
      ru: 'Акт этого вида направляется одному адресату.',
      en: 'An act of this kind has a single addressee.',
    },
  },
  'policy-outcome': {
    cites: 'policies.md, the course of an act',
    ruleKind: 'policy',
    treatment: 'enforced',
    force: 'forbids',
    says: {
      kk: 'Актінің бұл түріне мұндай нәтиже көзделмеген.',
      ru: 'Такой исход для этого вида акта не предусмотрен.',
      en: 'This kind of act cannot end in that outcome.',
    },
  },
  'policy-correction': {
    cites: 'policies.md, the course of an act',
    ruleKind: 'policy',
    treatment: 'enforced',
    force: 'forbids',
    says: {
      kk: 'Бұл фактіні түзетуге болмайды: оның орнында кейінгі жазба тұр немесе ол жазылмаған.',
      ru: 'Этот факт нельзя исправить: его место заняла более поздняя запись либо он не записан.',
      en: "This fact can't be corrected: a later record stands in its place, or none was made.",
    },
  },
  'policy-day-of-issue': {
    cites: 'policies.md, the course of an act',
    ruleKind: 'policy',
    treatment: 'enforced',
    force: 'forbids',
    says: {
      kk: 'Актінің шығарылған күні өз жылының және өз редакциясының шегінде ғана түзетіледі: нөмірі өзгермейді.',
      ru: 'День внесения акта исправляется в пределах его года и его редакции закона: номер сохраняется.',
      en: 'The day of issue may be corrected within its year and under its edition: the number stays.',
    },
  },
  'policy-office-in-force': {
    cites: 'policies.md, the course of an act',
    ruleKind: 'policy',
    treatment: 'enforced',
    force: 'forbids',
    says: {
      kk: 'Бұл күні мұндай прокуратура жұмыс істемейді.',
      ru: 'В этот день такая прокуратура не действует.',
      en: 'The office does not exist on that day.',
    },
  },
  'policy-kind-awaited': {
    cites: 'policies.md, the course of an act',
    ruleKind: 'policy',
    treatment: 'enforced',
    force: 'forbids',
    says: {
      kk: 'Актінің бұл түрін бұл нұсқа әлі тіркемейді.',
      ru: 'Акты этого вида эта версия ещё не регистрирует.',
      en: 'Acts of this kind are not registered by this version yet.',
    },
  },
  'policy-court-protest-level': {
    cites: 'ADR 7',
    ruleKind: 'policy',
    treatment: 'enforced',
    force: 'has-effect',
    levels: ['regional', 'general'],
    says: {
      kk: 'Күшіне енген сот қаулысына наразылықты осы қондырғыда облыстық және Бас прокуратура келтіреді.',
      ru: 'Протест на вступивший в силу судебный акт в этой установке приносят областная и Генеральная прокуратуры.',
      en: 'In this installation a ruling in legal force is protested by regional offices and the General office.',
    },
  },
});
