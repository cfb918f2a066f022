import { rulesOf } from '../rule';
import { awaits } from './awaits';

export const prosecutionRules = rulesOf({
  'prosecution-limits': {
    cites: '45',
    ruleKind: 'competence',
    treatment: 'waiting',
    says: {
      kk: 'Прокуратура қылмыстық қудалауды осы Заң мен қылмыстық-процестік заңдар белгілеген тәртіп пен шектен шықпай жүргізеді.',
      ru: 'Прокуратура ведёт уголовное преследование в порядке и пределах, установленных настоящим Законом и уголовно-процессуальными законами.',
      en: "The Prosecutor's Office conducts criminal prosecution only in the procedure and limits set by this Law and criminal-procedure laws.",
    },
    awaits: awaits.cases,
  },
  'prosecution-start': {
    cites: '46 1)',
    ruleKind: 'competence',
    treatment: 'waiting',
    says: {
      kk: 'Прокурор сотқа дейінгі тергеп-тексеруді бастап, оны анықтау не тергеу органына тапсыра алады немесе өзінің іс жүргізуіне ала алады.',
      ru: 'Прокурор вправе начать досудебное расследование и передать его органу дознания или следствия либо принять к своему производству.',
      en: 'The prosecutor may start a pre-trial investigation and either pass it to an inquiry or investigation body or take it over.',
    },
    awaits: awaits.cases,
  },
  'prosecution-lead-group': {
    cites: '46 2)',
    ruleKind: 'competence',
    treatment: 'waiting',
    says: {
      kk: 'Прокурор тергеу не тергеу-жедел тобына басшылық етеді, қылмыстық істі өзінің іс жүргізуіне алып, сотқа дейінгі тергеп-тексеруді атқарады.',
      ru: 'Прокурор руководит следственной или следственно-оперативной группой, принимает уголовное дело к производству и ведёт досудебное расследование.',
      en: 'The prosecutor leads an investigative or investigative-operational group, takes a criminal case into proceedings and conducts the pre-trial investigation.',
    },
    awaits: awaits.cases,
  },
  'prosecution-take-part': {
    cites: '46 3)',
    ruleKind: 'competence',
    treatment: 'waiting',
    says: {
      kk: 'Қылмыстық қудалау барысында прокурор тергеу әрекеттерінің жүргізілуіне өзі қатыса алады.',
      ru: 'Осуществляя уголовное преследование, прокурор участвует в производстве следственных действий.',
      en: 'In conducting criminal prosecution the prosecutor takes part in the carrying out of investigative actions.',
    },
    awaits: awaits.cases,
  },
  'prosecution-sanction-refuse': {
    cites: '46 4)',
    ruleKind: 'competence',
    treatment: 'recorded',
    says: {
      kk: 'Заңда көрсетілген жағдайларда прокурор жедел-іздестіру мен сотқа дейінгі тергеп-тексеруді жүргізетін адамдардың әрекеттері мен шешімдеріне санкция береді не бермейді.',
      ru: 'В предусмотренных законом случаях прокурор санкционирует действия и решения лиц, ведущих оперативно-розыскную деятельность и досудебное расследование, либо отказывает в санкции.',
      en: 'In statutory cases the prosecutor sanctions, or refuses to sanction, actions and decisions of persons conducting operational-search activity and pre-trial investigation.',
    },
  },
  'prosecution-immunity-submission': {
    cites: '46 5)',
    ruleKind: 'competence',
    treatment: 'recorded',
    says: {
      kk: 'Иммунитеті мен артықшылығы бар адамды қол сұғылмаушылықтан айырып, қылмыстық жауапқа тартуға келісім алу үшін прокурор ұсыну енгізеді.',
      ru: 'Прокурор вносит представление о согласии на лишение неприкосновенности и привлечение к уголовной ответственности лиц, обладающих иммунитетом и привилегиями.',
      en: 'The prosecutor formally presents the matter for consent to lift the immunity of privileged persons and hold them criminally liable.',
    },
  },
  'prosecution-plea-agreement': {
    cites: '46 6)',
    ruleKind: 'competence',
    treatment: 'waiting',
    says: {
      kk: 'Прокурор процестік келісімді бастап, жасасады және соған енген қылмыстардың ашылуы мен тергелуін ұйымдастырады.',
      ru: 'Прокурор инициирует и заключает процессуальное соглашение и принимает меры к раскрытию и расследованию охваченных им преступлений.',
      en: 'The prosecutor initiates and concludes a procedural agreement and organises the solving and investigation of the crimes it covers.',
    },
    awaits: awaits.cases,
  },
  'prosecution-terminate': {
    cites: '46 7)',
    ruleKind: 'competence',
    treatment: 'waiting',
    says: {
      kk: 'Заңдағы негіздер болған кезде прокурор қылмыстық істі немесе қылмыстық қудалауды тоқтатуға өкілетті.',
      ru: 'Прокурор прекращает уголовное дело или уголовное преследование по основаниям, которые предусматривает закон.',
      en: 'On grounds provided by law the prosecutor terminates a criminal case or the criminal prosecution.',
    },
    awaits: awaits.cases,
  },
  'prosecution-to-court': {
    cites: '46 8)',
    ruleKind: 'competence',
    treatment: 'waiting',
    says: {
      kk: 'Қылмыстық қудалауды жүзеге асыратын прокурор қылмыстық істі сот қарауына жолдайды.',
      ru: 'Прокурор, осуществляющий уголовное преследование, направляет уголовное дело в суд.',
      en: 'The prosecutor conducting criminal prosecution is the one who sends the criminal case to court.',
    },
    awaits: awaits.cases,
  },
  'prosecution-other': {
    cites: '46 9)',
    ruleKind: 'competence',
    treatment: 'waiting',
    says: {
      kk: 'Қылмыстық қудалау аясында прокурор заң белгілеген басқа өкілеттіктерді де пайдаланады.',
      ru: 'В рамках уголовного преследования прокурор пользуется и другими установленными законом полномочиями.',
      en: 'In criminal prosecution the prosecutor also uses other powers established by law.',
    },
    awaits: awaits.cases,
  },
  'case-to-court-duty-check': {
    cites: '47(1)',
    ruleKind: 'competence',
    treatment: 'waiting',
    says: {
      kk: 'Келіп түскен істі зерделеген прокурор анықтау мен тергеудің заңнамаға сай жүргізілгенін және істі сотқа жіберу негіздерінің жеткіліктілігін тексеруі тиіс.',
      ru: 'Изучая поступившее дело, прокурор обязан проверить соблюдение законодательства дознанием и следствием и достаточность оснований для направления дела в суд.',
      en: 'Studying a received case, the prosecutor must check that inquiry and investigation followed the legislation and that grounds for sending it to court suffice.',
    },
    awaits: awaits.cases,
  },
  'case-to-court-approve': {
    cites: '47(2)',
    ruleKind: 'competence',
    treatment: 'waiting',
    says: {
      kk: 'Сотта қарауға негіз жеткілікті болса, прокурор айыптау актісін не қылмыстық теріс қылық туралы хаттаманы бекітіп, істі сотқа жолдайды.',
      ru: 'Если оснований для судебного рассмотрения достаточно, прокурор утверждает обвинительный акт или протокол об уголовном проступке и направляет дело в суд.',
      en: 'Where the grounds for trial are sufficient, the prosecutor approves the indictment or the protocol of criminal misdemeanour and forwards the case to court.',
    },
    awaits: awaits.cases,
  },
  'case-to-court-partial-termination': {
    cites: '47(3) 1)',
    ruleKind: 'competence',
    treatment: 'waiting',
    says: {
      kk: 'Істі сотқа жолдағанда прокурор заңды негіздер бойынша оның бір бөлігін, соның ішінде белгілі бір адамға қатысты бөлігін тоқтата алады.',
      ru: 'Направляя дело в суд, прокурор вправе по законным основаниям прекратить его часть, в том числе в отношении лица.',
      en: 'When sending a case to court, the prosecutor may terminate part of it, including as regards a person, on statutory grounds.',
    },
    awaits: awaits.cases,
  },
  'case-to-court-exclude-counts': {
    cites: '47(3) 2)',
    ruleKind: 'competence',
    treatment: 'waiting',
    says: {
      kk: 'Істі сотқа жолдағанда прокурор айыптау актісінен кейбір тармақтарды шығарып, жеңілірек қылмыс туралы заңды қолдана алады.',
      ru: 'Направляя дело в суд, прокурор вправе исключить из обвинительного акта отдельные пункты обвинения и применить закон о менее тяжком преступлении.',
      en: 'When sending a case to court, the prosecutor may strike separate counts from the indictment and apply the law on a less serious crime.',
    },
    awaits: awaits.cases,
  },
  'case-to-court-restraint': {
    cites: '47(3) 3)',
    ruleKind: 'competence',
    treatment: 'waiting',
    says: {
      kk: 'Істі сотқа жолдағанда прокурор бұлтартпау шарасын таңдай, өзгерте немесе жоя алады.',
      ru: 'Направляя дело в суд, прокурор вправе избрать, изменить или отменить меру пресечения.',
      en: 'When sending a case to court, the prosecutor may choose, change or revoke a measure of restraint.',
    },
    awaits: awaits.cases,
  },
  'case-to-court-other': {
    cites: '47(3) 4)',
    ruleKind: 'competence',
    treatment: 'waiting',
    says: {
      kk: 'Істі сотқа жолдағанда прокурор заңмен белгіленген басқа әрекеттерді де жасай алады.',
      ru: 'Направляя дело в суд, прокурор вправе совершить и другие установленные законом действия.',
      en: 'When sending a case to court, the prosecutor may also perform other actions established by law.',
    },
    awaits: awaits.cases,
  },
});
