import { rulesOf } from '../rule';
import { awaits } from './awaits';

export const preTrialRules = rulesOf({
  'pretrial-supervision-subject': {
    cites: '37',
    ruleKind: 'competence',
    treatment: 'catalogue',
    says: {
      kk: 'Прокурор анықтау мен тергеу органдарының актілері мен қызметінің заңдылығын, қылмыс туралы хабарларды шешу тәртібінің сақталуын қадағалайды.',
      ru: 'Прокурор надзирает за законностью актов и деятельности органов дознания и следствия и за порядком разрешения сообщений о преступлениях.',
      en: 'The prosecutor supervises whether inquiry and investigation bodies act lawfully and follow the statutory procedure for resolving crime reports.',
    },
  },
  'pretrial-obtain-cases': {
    cites: '38(1) 1)',
    ruleKind: 'competence',
    treatment: 'waiting',
    says: {
      kk: 'Тексеру үшін прокурор қылмыстық істерді, сондай-ақ құқық бұзушылықтар, жедел-іздестіру қызметі, жасырын тергеу әрекеттері мен тергеп-тексеру барысы туралы құжаттарды алдырады.',
      ru: 'Для проверки прокурор получает уголовные дела, документы и сведения о правонарушениях, оперативно-розыскной деятельности, негласных следственных действиях и ходе досудебного расследования.',
      en: 'For checking, the prosecutor obtains criminal cases, documents and data on offences, operational-search activity, covert actions and the progress of the pre-trial investigation.',
    },
    awaits: awaits.inspections,
  },
  'pretrial-check-registration': {
    cites: '38(1) 2)',
    ruleKind: 'competence',
    treatment: 'waiting',
    says: {
      kk: 'Жасалған не дайындалып жатқан қылмыстық құқық бұзушылық туралы арыз-хабарлардың заңды қабылданып, тіркеліп, шешілуін прокурор тексереді.',
      ru: 'Прокурор проверяет законность приёма, регистрации и разрешения заявлений и сообщений о совершённых или готовящихся уголовных правонарушениях.',
      en: 'The prosecutor checks that reports of committed or planned criminal offences are received, registered and resolved lawfully.',
    },
    awaits: awaits.inspections,
  },
  'pretrial-support-arrest-motion': {
    cites: '38(1) 3)',
    ruleKind: 'competence',
    treatment: 'recorded',
    says: {
      kk: 'Прокурор күзетпен ұстау не үйқамақ туралы өтінішхатты тергеу судьясының алдында қолдайды немесе қолдамайды, ал кепілге өзі санкция береді.',
      ru: 'Перед следственным судьёй прокурор поддерживает или отказывается поддержать ходатайство о содержании под стражей либо домашнем аресте, а применение залога санкционирует сам.',
      en: 'Before the investigating judge the prosecutor supports, or declines to support, a motion to sanction custody or house arrest, and sanctions the use of bail.',
    },
  },
  'pretrial-start-instruct': {
    cites: '38(1) 4)',
    ruleKind: 'competence',
    treatment: 'recorded',
    says: {
      kk: 'Қажет болғанда прокурор сотқа дейінгі тергеп-тексеруді өзі бастап жүргізеді әрі оны жүргізу жөнінде нұсқау береді.',
      ru: 'При необходимости прокурор начинает и ведёт досудебное расследование и даёт указания о его производстве.',
      en: 'Where necessary the prosecutor starts and conducts a pre-trial investigation and gives instructions on how to conduct it.',
    },
  },
  'pretrial-revoke-resolutions': {
    cites: '38(1) 5)',
    ruleKind: 'effect',
    treatment: 'enforced',
    force: 'forbids',
    says: {
      kk: 'Сотқа дейінгі тергеп-тексеруді жүргізетін адамдар шығарған заңсыз қаулыларды прокурор жояды.',
      ru: 'Прокурор отменяет незаконные постановления лиц, осуществляющих досудебное расследование.',
      en: 'The prosecutor revokes unlawful resolutions issued by persons conducting the pre-trial investigation.',
    },
  },
  'pretrial-liability': {
    cites: '38(1) 6)',
    ruleKind: 'escalation',
    treatment: 'recorded',
    says: {
      kk: 'Процеске қатысушылардың не өзге азаматтардың құқығын бұзған немесе заңсыз тергеу әдісін қолданған кінәлілерді жауапқа тарту мәселесін прокурор көтереді.',
      ru: 'Прокурор ставит вопрос об ответственности виновных в нарушении прав участников процесса и других граждан или в незаконных методах расследования.',
      en: "The prosecutor raises the question of liability of those who violated participants' rights or used unlawful methods of investigation.",
    },
  },
  'pretrial-return-terminate': {
    cites: '38(1) 7)',
    ruleKind: 'competence',
    treatment: 'waiting',
    says: {
      kk: 'Тергеп-тексеру толық болмаса не заңдылық бұзылса, прокурор істі қосымша тергеп-тексеруге қайтарады немесе оны толық не нақты адамдарға қатысты тоқтатады.',
      ru: 'При неполноте досудебного расследования или нарушении законности прокурор возвращает дело на дополнительное расследование либо прекращает его полностью или в отношении конкретных лиц.',
      en: 'If the pre-trial investigation is incomplete or unlawful, the prosecutor returns the case for additional investigation or terminates it wholly or for specific persons.',
    },
    awaits: awaits.cases,
  },
  'pretrial-approve-indictment': {
    cites: '38(1) 8)',
    ruleKind: 'competence',
    treatment: 'waiting',
    says: {
      kk: 'Прокурор айыптау актісін не қылмыстық теріс қылық туралы хаттаманы бекітіп, істі мәні бойынша қарауға сотқа береді.',
      ru: 'Прокурор утверждает обвинительный акт или протокол об уголовном проступке и передаёт уголовное дело в суд для рассмотрения по существу.',
      en: 'The prosecutor approves the indictment or the protocol of criminal misdemeanour and passes the criminal case to the court for trial.',
    },
    awaits: awaits.cases,
  },
  'pretrial-require-check': {
    cites: '38(1) 9)',
    ruleKind: 'competence',
    treatment: 'waiting',
    says: {
      kk: 'Бұзушылықты жою және құқық бұзушылықты толық ашу үшін прокурор тергеу бөлімшелері мен анықтау органдары басшыларынан бағынысты органдарды тексеруді талап етеді.',
      ru: 'Чтобы устранить нарушения и полностью раскрыть правонарушения, прокурор требует от руководителей следственных подразделений и органов дознания проверить подчинённые им органы.',
      en: 'To eliminate breaches and fully solve offences, the prosecutor requires heads of investigative units and inquiry bodies to check subordinate bodies.',
    },
    awaits: awaits.inspections,
  },
  'pretrial-complaints': {
    cites: '38(1) 10)',
    ruleKind: 'competence',
    treatment: 'waiting',
    says: {
      kk: 'Сотқа дейінгі тергеп-тексеруді жүргізетін адам мен осы органдар басшыларының әрекетіне (әрекетсіздігіне) және шешіміне түскен шағымдарды прокурор қарайды.',
      ru: 'Прокурор рассматривает жалобы на действия (бездействие) и решения лица, ведущего досудебное расследование, и руководителей таких органов.',
      en: 'The prosecutor considers complaints about actions, inaction and decisions of the investigating person and of heads of pre-trial investigation bodies.',
    },
    awaits: awaits.applications,
  },
  'pretrial-custody-conditions': {
    cites: '38(1) 11)',
    ruleKind: 'competence',
    treatment: 'waiting',
    says: {
      kk: 'Прокурор күзетпен ұсталатын адамдарды ұстау тәртібі мен шарттары заңнамаға сай екенін тексереді.',
      ru: 'Прокурор проверяет, соблюдаются ли установленные законодательством порядок и условия содержания лиц под стражей.',
      en: 'The prosecutor checks that persons placed in custody are held in the procedure and conditions set by legislation.',
    },
    awaits: awaits.inspections,
  },
  'pretrial-other': {
    cites: '38(1) 12)',
    ruleKind: 'competence',
    treatment: 'catalogue',
    says: {
      kk: 'Сотқа дейінгі тергеп-тексеруді қадағалауда прокурор заң берген басқа да өкілеттіктерді жүзеге асырады.',
      ru: 'При надзоре за досудебным расследованием прокурор осуществляет и другие полномочия, данные ему законом.',
      en: 'In supervising the pre-trial investigation the prosecutor also exercises other powers that the law grants.',
    },
  },
  'pretrial-instruction-binding': {
    cites: '38(2)',
    ruleKind: 'effect',
    treatment: 'recorded',
    says: {
      kk: 'Прокурор өз құзыретімен берген нұсқауды сотқа дейінгі тергеп-тексеруді жүргізетін адам орындауға міндетті.',
      ru: 'Лицо, осуществляющее досудебное расследование, обязано исполнять указания прокурора, данные в пределах его компетенции.',
      en: 'A person conducting the pre-trial investigation must comply with instructions that the prosecutor gives within competence.',
    },
  },
});
