import { immediate, setByLaw, setByProsecutor } from '../../../calendar';
import { rulesOf } from '../../rule';

export const resolutionRules = rulesOf({
  'resolution-initiate-proceedings': {
    cites: '20(1)',
    ruleKind: 'content',
    treatment: 'enforced',
    force: 'forbids',
    says: {
      kk: 'Заңның қалай бұзылғанына қарай прокурор қылмыстық іс бойынша не тәртіптік немесе әкімшілік құқық бұзушылық туралы іс жүргізуді қозғау үшін қаулы шығарады.',
      ru: 'В зависимости от характера нарушения прокурор выносит постановление по уголовному делу, о возбуждении дисциплинарного производства или производства об административном правонарушении.',
      en: 'According to the nature of the breach, the prosecutor issues a resolution in a criminal case or to institute disciplinary or administrative-offence proceedings.',
    },
  },
  'resolution-kind-criminal': {
    cites: '20(1)',
    ruleKind: 'content',
    treatment: 'enforced',
    force: 'forbids',
    says: {
      kk: 'Прокурор шығара алатын қаулылардың бір түрі қылмыстық іс бойынша шығарылатын қаулы болып табылады.',
      ru: 'Одним из видов постановления прокурора является постановление по уголовному делу.',
      en: 'One of the resolutions that a prosecutor may issue is a resolution in a criminal case.',
    },
  },
  'resolution-kind-inspection': {
    cites: '20(2)',
    ruleKind: 'content',
    treatment: 'enforced',
    force: 'forbids',
    says: {
      kk: 'Заңның қалай қолданылып жатқанын тексеру үшін прокурор тексеріс жүргізу туралы қаулы шығарады.',
      ru: 'Для проверки применения закона прокурор выносит постановление о проведении проверки.',
      en: 'To inspect how a law is being applied, the prosecutor issues a resolution on conducting an inspection.',
    },
  },
  'resolution-kind-seizure': {
    cites: '20(2)',
    ruleKind: 'content',
    treatment: 'enforced',
    force: 'forbids',
    says: {
      kk: 'Прокурор қаулы шығарып, заңсыз құқықтық актіні алдырып тастай алады, қарау жүргізе алады және тұмшалау сала алады.',
      ru: 'Прокурор своим постановлением может произвести выемку незаконного правового акта, осмотр, а также опечатывание (наложение ареста).',
      en: 'The prosecutor may by resolution seize an unlawful legal act, carry out an examination, or impose sealing (attachment).',
    },
  },
  'resolution-kind-lift-restriction': {
    cites: '20(2)',
    ruleKind: 'content',
    treatment: 'enforced',
    force: 'forbids',
    says: {
      kk: 'Прокурор тыйым салу-шектеу сипатындағы шаралардың күшін жоятын немесе оларды алып тастайтын қаулы шығара алады.',
      ru: 'Прокурор может вынести постановление об отмене или снятии мер запретительно-ограничительного характера.',
      en: 'The prosecutor may issue a resolution that cancels or lifts measures of a prohibitive-restrictive character.',
    },
  },
  'resolution-kind-suspension': {
    cites: '20(2)',
    ruleKind: 'content',
    treatment: 'enforced',
    force: 'forbids',
    says: {
      kk: 'Прокурор актінің күшін уақытша тоқтата тұру үшін арнайы қаулы шығара алады.',
      ru: 'Прокурор может вынести постановление о временном приостановлении действия акта.',
      en: 'The prosecutor may issue a resolution that suspends the operation of an act for a time.',
    },
  },
  'resolution-kind-enforcement': {
    cites: '20(2)',
    ruleKind: 'content',
    treatment: 'enforced',
    force: 'forbids',
    says: {
      kk: 'Прокурор өз талабының орындалуына жету үшін оны мәжбүрлеп орындату туралы қаулы шығара алады.',
      ru: 'Чтобы добиться выполнения своего требования, прокурор может вынести постановление о принудительном исполнении.',
      en: "The prosecutor may issue a resolution on compulsory execution so that the prosecutor's demand is carried out.",
    },
  },
  'resolution-kind-forced-attendance': {
    cites: '20(2)',
    ruleKind: 'content',
    treatment: 'enforced',
    force: 'forbids',
    says: {
      kk: 'Прокурор адамды күштеп әкелу, яғни жеткізу туралы қаулы шығара алады.',
      ru: 'Прокурор может вынести постановление о доставлении лица (приводе).',
      en: 'The prosecutor may issue a resolution to have a person brought by force (forced attendance).',
    },
  },
  'resolution-execution-term': {
    cites: '20(3)',
    ruleKind: 'term',
    treatment: 'enforced',
    force: 'sets-a-term',
    value: setByLaw,
    policies: ['P1', 'P2'],
    says: {
      kk: 'Уәкілетті орган немесе лауазымды адам прокурордың қаулысын заңда көрсетілген мерзімде орындауға міндетті.',
      ru: 'Уполномоченный орган или должностное лицо обязаны исполнить постановление прокурора в срок, предусмотренный законом.',
      en: "The authorised body or official must carry out the prosecutor's resolution within the term laid down by law.",
    },
  },
  'resolution-execution-term-fallback': {
    cites: '20(3)',
    ruleKind: 'term',
    treatment: 'enforced',
    force: 'sets-a-term',
    value: setByProsecutor,
    policies: ['P1', 'P2'],
    says: {
      kk: 'Заңда қаулыны орындау мерзімі көзделмесе, ол прокурор өзі белгілеген мерзім ішінде орындалуы керек.',
      ru: 'Если закон не определяет срок исполнения постановления, оно исполняется в срок, назначенный прокурором.',
      en: 'If the law fixes no term for a resolution, it must be carried out within the term that the prosecutor sets.',
    },
  },
  'resolution-result-immediate': {
    cites: '20(3)',
    ruleKind: 'notification',
    treatment: 'enforced',
    force: 'sets-a-term',
    value: immediate,
    policies: ['P8'],
    says: {
      kk: 'Уәкілетті орган немесе лауазымды адам қаулыны орындау нәтижесін прокурорға дереу хабарлайды.',
      ru: 'Уполномоченный орган или должностное лицо немедленно сообщает прокурору, чем завершилось исполнение постановления.',
      en: 'The authorised body or official informs the prosecutor immediately of the outcome of executing the resolution.',
    },
  },
  'resolution-breach-liability': {
    cites: '20(3)',
    ruleKind: 'effect',
    treatment: 'enforced',
    force: 'has-effect',
    says: {
      kk: 'Прокурор қаулысын белгіленген мерзім ішінде орындамаған адам немесе орган заң бойынша жауапты болады.',
      ru: 'Тот, кто не исполнил постановление прокурора в установленный срок, несёт ответственность по закону.',
      en: "Whoever fails to carry out the prosecutor's resolution within the set term bears the liability provided for by law.",
    },
  },
});
