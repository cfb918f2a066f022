import { rulesOf } from '../rule';

export const complaintsRules = rulesOf({
  'complaint-two-routes': {
    cites: '8(1)',
    ruleKind: 'escalation',
    treatment: 'enforced',
    force: 'forbids',
    says: {
      kk: 'Прокурордың іс-әрекеті мен актісіне наразы адам жоғары тұрған прокурорға не сотқа шағымдана алады.',
      ru: 'Действия и акты прокурора можно обжаловать вышестоящему прокурору или в суд.',
      en: "A person may complain of a prosecutor's action or act either to the superior prosecutor or to the court.",
    },
  },
  'complaint-no-suspension': {
    cites: '8(1)',
    ruleKind: 'effect',
    treatment: 'enforced',
    force: 'has-effect',
    says: {
      kk: 'Прокурордың талабына не актісіне шағым берілсе де, оның орындалуы тоқтатыла тұрмайды.',
      ru: 'Подача жалобы на требование или акт прокурора не приостанавливает их исполнения.',
      en: "A prosecutor's demand or act must still be executed while a complaint against it is pending.",
    },
  },
  'complaint-discretionary-stay': {
    cites: '8(2)',
    ruleKind: 'effect',
    treatment: 'enforced',
    force: 'forbids',
    says: {
      kk: 'Шағым шешілгенге дейін сот немесе жоғары тұрған прокурор даулы іс-әрекеттің не актінің орындалуын тоқтата тұруы мүмкін.',
      ru: 'До решения по жалобе суд или вышестоящий прокурор может приостановить исполнение обжалуемого действия или акта.',
      en: 'Until the complaint is decided, the court or the superior prosecutor may suspend execution of the contested action or act.',
    },
  },
  'superior-revoke-recall': {
    cites: '8(3)',
    ruleKind: 'escalation',
    treatment: 'enforced',
    force: 'forbids',
    says: {
      kk: 'Жоғары тұрған прокурор азаматтар мен заңды тұлғалардың шағымымен немесе өз бастамасымен төмен тұрған прокурордың актісін жоюға не қайтарып алуға құқылы.',
      ru: 'По жалобе граждан и юридических лиц либо по своей инициативе вышестоящий прокурор может отменить или отозвать акт нижестоящего прокурора.',
      en: 'On a complaint or on their own initiative, superior prosecutors may revoke or recall an act of a lower prosecutor.',
    },
  },
});
