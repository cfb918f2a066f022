import { immediate, setByProsecutor } from '../../../calendar';
import { rulesOf } from '../../rule';

export const orderRules = rulesOf({
  'order-written-form': {
    cites: '24(1)',
    ruleKind: 'form',
    treatment: 'enforced',
    force: 'forbids',
    says: {
      kk: 'Прокурордың заң бұзушылықты жою туралы ұйғарымы жазбаша түрде жасалуы керек.',
      ru: 'Предписание прокурора об устранении нарушения закона составляется в письменной форме.',
      en: "The prosecutor's order to eliminate a breach of law must be drawn up in writing.",
    },
    allowedWhen: {
      kk: 'Ұйғарым жазбаша жасалса.',
      ru: 'Когда предписание составлено письменно.',
      en: 'Once the order is drawn up in writing.',
    },
  },
  'order-addressee': {
    cites: '24(1)',
    ruleKind: 'content',
    treatment: 'enforced',
    force: 'forbids',
    says: {
      kk: 'Ұйғарым заңды бұзған органға немесе лауазымды адамға, болмаса бұзушылықты жоюға өкілеттігі бар органға немесе лауазымды адамға жолданады.',
      ru: 'Предписание направляют либо нарушившему закон органу или должностному лицу, либо тому, кто уполномочен устранить нарушение.',
      en: 'An order goes either to the body or official that broke the law or to the one authorised to eliminate the breach.',
    },
  },
  'order-conditions': {
    cites: '24(1)',
    ruleKind: 'content',
    treatment: 'enforced',
    force: 'forbids',
    says: {
      kk: 'Ұйғарым заң бұзушылық айқын болып, қорғалатын құқықтар мен мүдделерге елеулі зиян келтіруі мүмкін болса және дереу жойылмайтын болса шығарылады.',
      ru: 'Предписание вносится, когда нарушение явное, может причинить существенный вред охраняемым правам или интересам и не будет немедленно устранено.',
      en: 'An order is issued when the breach is obvious, may seriously harm protected rights or interests, and would not be eliminated at once.',
    },
  },
  'order-not-against-npa': {
    cites: '24(1)',
    ruleKind: 'content',
    treatment: 'enforced',
    force: 'forbids',
    says: {
      kk: 'Прокурордың нормативтік құқықтық актіге қарсы ұйғарым енгізуіне жол берілмейді.',
      ru: 'Вносить предписание на нормативный правовой акт прокурор не вправе.',
      en: 'The prosecutor may not use an order against a normative legal act.',
    },
    allowedWhen: {
      kk: 'Нормативтік құқықтық актіге наразылық келтіріледі (19-бап).',
      ru: 'На нормативный правовой акт приносится протест (ст. 19).',
      en: 'A normative legal act is protested instead (art. 19).',
    },
  },
  'order-content-norms': {
    cites: '24(2)',
    ruleKind: 'content',
    treatment: 'enforced',
    force: 'forbids',
    says: {
      kk: 'Ұйғарымда Конституцияның, заңдардың және Президент актілерінің қай нормалары бұзылғаны аталуы керек.',
      ru: 'В предписании необходимо назвать нарушенные нормы Конституции, законов и актов Президента.',
      en: 'The order must name the norms of the Constitution, laws or presidential acts that have been violated.',
    },
  },
  'order-content-nature-measures': {
    cites: '24(2)',
    ruleKind: 'content',
    treatment: 'enforced',
    force: 'forbids',
    says: {
      kk: 'Ұйғарымда бұзушылықтың қандай екені сипатталып, оны жоятын нақты шаралар ұсынылуы керек.',
      ru: 'В предписании надо описать характер нарушения и предложить конкретные меры по его устранению.',
      en: 'The order must describe the nature of the breach and propose specific measures to eliminate it.',
    },
  },
  'order-execution-term': {
    cites: '24(3)',
    ruleKind: 'term',
    treatment: 'enforced',
    force: 'sets-a-term',
    value: setByProsecutor,
    policies: ['P1', 'P2'],
    says: {
      kk: 'Ұйғарым жолданған тарап оны прокурор белгілеген мерзім ішінде орындауға міндетті.',
      ru: 'Адресат обязан исполнить предписание в срок, который назначил прокурор.',
      en: 'The addressee must carry out the order within the term set by the prosecutor.',
    },
  },
  'order-result-immediate': {
    cites: '24(3)',
    ruleKind: 'notification',
    treatment: 'enforced',
    force: 'sets-a-term',
    value: immediate,
    policies: ['P8'],
    says: {
      kk: 'Ұйғарымды алған тарап оның орындалғанын прокурорға дереу хабарлауға міндетті.',
      ru: 'Адресат обязан немедленно сообщить прокурору об исполнении предписания.',
      en: 'The addressee must immediately inform the prosecutor that the order has been executed.',
    },
  },
  'order-breach-liability': {
    cites: '24(3)',
    ruleKind: 'effect',
    treatment: 'enforced',
    force: 'has-effect',
    says: {
      kk: 'Прокурордың ұйғарымын орындамаған тарап заңда белгіленген жауаптылыққа тартылады.',
      ru: 'Адресат, не исполнивший предписание прокурора, несёт предусмотренную законом ответственность.',
      en: "An addressee that fails to carry out the prosecutor's order bears the liability provided for by law.",
    },
  },
  'order-complaint': {
    cites: '24(4)',
    ruleKind: 'escalation',
    treatment: 'enforced',
    force: 'forbids',
    says: {
      kk: 'Ұйғарыммен келіспеген тұлға жоғары тұрған прокурорға немесе сотқа шағымдана алады.',
      ru: 'Предписание можно обжаловать вышестоящему прокурору или в суд.',
      en: 'A complaint about an order may be lodged with the superior prosecutor or with the court.',
    },
  },
  'order-complaint-no-stay': {
    cites: '24(4)',
    ruleKind: 'effect',
    treatment: 'enforced',
    force: 'has-effect',
    says: {
      kk: 'Шағым берілгеніне қарамастан, ұйғарымды орындау тоқтатыла тұрмайды және жалғаса береді.',
      ru: 'Подача жалобы на предписание не приостанавливает его исполнения.',
      en: 'An order must still be carried out even though a complaint against it has been filed.',
    },
  },
  'order-stay-by-superior-or-court': {
    cites: '24(5)',
    ruleKind: 'effect',
    treatment: 'enforced',
    force: 'forbids',
    says: {
      kk: 'Шағым шешілгенше жоғары тұрған прокурор немесе сот ұйғарымды орындауды тоқтата тұруы мүмкін.',
      ru: 'До решения по жалобе вышестоящий прокурор или суд могут приостановить исполнение предписания.',
      en: 'The superior prosecutor or the court may stay an order until the complaint against it has been decided.',
    },
  },
});
