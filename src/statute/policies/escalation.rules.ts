import { workingDays } from '../../calendar';
import { rulesOf } from '../rule';

/** Who asks for what the law opens after a breach, who decides it, and how long that may wait. */
export const escalationPolicies = rulesOf({
  'policy-who-escalates': {
    cites: 'policies.md, escalation',
    ruleKind: 'policy',
    treatment: 'enforced',
    force: 'forbids',
    says: {
      kk: 'Эскалацияны акт прокуратурасының прокуроры, орынбасары немесе басшысы сұрайды.',
      ru: 'Об эскалации просит прокурор, заместитель или руководитель прокуратуры акта.',
      en: "An escalation is asked for by a prosecutor, deputy or head of the act's office.",
    },
  },
  'policy-who-decides-escalation': {
    cites: 'policies.md, escalation',
    ruleKind: 'policy',
    treatment: 'enforced',
    force: 'forbids',
    says: {
      kk: 'Сұрауды ол жатқан прокуратураның басшысы, оның міндетін атқарушы немесе жоғары тұрған басшы шешеді.',
      ru: 'Просьбу решает руководитель прокуратуры, в которой она находится, исполняющий его обязанности либо вышестоящий руководитель.',
      en: 'A request is decided by the head of the office in which it lies, by whoever acts for the head, or by a superior head.',
    },
  },
  'policy-four-eyes': {
    cites: 'policies.md, escalation',
    ruleKind: 'policy',
    treatment: 'enforced',
    force: 'forbids',
    says: {
      kk: 'Сұраған адам да, оның атынан сұралған адам да оны шешпейді.',
      ru: 'Решает не тот, кто просил, и не тот, от чьего имени просили.',
      en: 'Who decides is neither the one who asked nor the one on whose behalf it was asked.',
    },
  },
  'policy-decides-alone': {
    cites: 'policies.md, escalation',
    ruleKind: 'policy',
    treatment: 'enforced',
    force: 'has-effect',
    says: {
      kk: 'Бас Прокурордың жоғары тұрғаны жоқ: өз сұрауын жалғыз өзі шешеді, бұл жазбада көрсетіледі.',
      ru: 'Над Генеральным Прокурором никого нет: свою просьбу он решает один, и это указано в записи.',
      en: 'Nobody stands above the Prosecutor General, who decides an own request alone; the record says so.',
    },
  },
  'policy-escalation-once': {
    cites: 'policies.md, escalation',
    ruleKind: 'policy',
    treatment: 'enforced',
    force: 'forbids',
    says: {
      kk: 'Бір акт бойынша сол жол жөнінде шешілмеген сұрау бар.',
      ru: 'По этому акту о том же пути уже есть нерешённая просьба.',
      en: 'For this act the same route is asked for already, and undecided.',
    },
  },
  'policy-escalation-course': {
    cites: 'policies.md, escalation',
    ruleKind: 'policy',
    treatment: 'enforced',
    force: 'forbids',
    says: {
      kk: 'Сұрау қазіргі күйінде бұл қадамды күтпейді.',
      ru: 'В нынешнем состоянии просьба этого шага не ждёт.',
      en: 'The request as it stands does not wait for this step.',
    },
  },
  'policy-escalation-lapsed': {
    cites: 'policies.md, escalation',
    ruleKind: 'policy',
    treatment: 'enforced',
    force: 'forbids',
    says: {
      kk: 'Сұраудың негізі жойылды: талап орындалды немесе акт аяқталды.',
      ru: 'Основание просьбы отпало: требуемое сделано либо акт завершён.',
      en: 'What the request rested on is gone: what was due was done, or the act is over.',
    },
  },
  'policy-who-takes-back-escalation': {
    cites: 'policies.md, escalation',
    ruleKind: 'policy',
    treatment: 'enforced',
    force: 'forbids',
    says: {
      kk: 'Сұрауды оны сұраған адам, оның атынан сұралған адам немесе актіге жауапты прокурор қайтадан ұсынады не қайтарып алады.',
      ru: 'Вновь подаёт или отзывает просьбу тот, кто просил, тот, от чьего имени просили, либо ответственный за акт.',
      en: 'A request is made again or taken back by the one who asked, the one on whose behalf it was asked, or the person responsible for the act.',
    },
  },
  'policy-escalation-control-term': {
    cites: 'policies.md, escalation',
    ruleKind: 'policy',
    treatment: 'enforced',
    force: 'sets-a-term',
    value: workingDays(3),
    policies: ['P1', 'P2', 'P10'],
    says: {
      kk: 'Сұрау үш жұмыс күнінен артық шешілмей тұрса, бір саты жоғары өтеді; үнсіздік мақұлдау болмайды.',
      ru: 'Просьба, не решённая за три рабочих дня, идёт на ступень выше; молчание не одобряет.',
      en: 'A request undecided for three working days moves one step up the path; silence never approves.',
    },
  },
});
