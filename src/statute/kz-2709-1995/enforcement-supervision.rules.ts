import { immediate } from '../../calendar';
import { rulesOf } from '../rule';
import { awaits } from './awaits';

export const enforcementSupervisionRules = rulesOf({
  'enforcement-sup-detention-legality': {
    cites: '43 1)',
    ruleKind: 'competence',
    treatment: 'waiting',
    says: {
      kk: 'Сот тағайындаған жаза мен мәжбүрлеу шаралары атқарылғанда адамдардың бас бостандығынан айыру орындарында заңды ұсталуын прокурор қадағалайды.',
      ru: 'Прокурор надзирает за тем, законно ли лица пребывают в местах лишения свободы при исполнении назначенных судом наказаний и мер принуждения.',
      en: 'The prosecutor supervises whether persons are lawfully kept in places of deprivation of liberty while court-imposed punishments and compulsory measures are executed.',
    },
    awaits: awaits.inspections,
  },
  'enforcement-sup-conditions': {
    cites: '43 2)',
    ruleKind: 'competence',
    treatment: 'waiting',
    says: {
      kk: 'Прокурор сотталғандарды ұстау тәртібі мен шарттарының сақталуын, олардың құқықтары мен бостандықтарының қорғалуын қадағалайды.',
      ru: 'Прокурор надзирает за порядком и условиями содержания осуждённых, а также за защитой их прав и свобод.',
      en: 'The prosecutor supervises compliance with the procedure and conditions of holding convicts and the protection of their rights and freedoms.',
    },
    awaits: awaits.inspections,
  },
  'enforcement-sup-noncustodial': {
    cites: '43 3)',
    ruleKind: 'competence',
    treatment: 'waiting',
    says: {
      kk: 'Бас бостандығынан айырумен байланысты емес жазалардың заңды атқарылуын прокурор қадағалайды.',
      ru: 'Прокурор надзирает за законностью исполнения наказаний, не связанных с лишением свободы.',
      en: 'The prosecutor supervises whether punishments not involving deprivation of liberty are executed lawfully.',
    },
    awaits: awaits.inspections,
  },
  'enforcement-sup-court-acts': {
    cites: '43 4)',
    ruleKind: 'competence',
    treatment: 'waiting',
    says: {
      kk: 'Азаматтық, шаруашылық, қылмыстық және әкімшілік істердегі сот актілерінің заңды атқарылуын қадағалау прокурорға жүктелген.',
      ru: 'Прокурор надзирает за законностью исполнения судебных актов по гражданским, хозяйственным, уголовным и административным делам.',
      en: 'The prosecutor supervises the legality of executing court acts in civil, economic, criminal and administrative cases.',
    },
    awaits: awaits.inspections,
  },
  'enforcement-demand-law': {
    cites: '44 1)',
    ruleKind: 'competence',
    treatment: 'waiting',
    says: {
      kk: 'Прокурор адам құқықтары, күзеттегілер мен сотталғандарға ізгі қарау туралы Конституцияны, заңдар мен халықаралық шарттарды дәл әрі біркелкі қолдануды талап ете алады.',
      ru: 'Прокурор вправе требовать точного и единообразного применения Конституции, законов и международных договоров о правах человека и гуманном обращении с заключёнными под стражу и осуждёнными.',
      en: 'The prosecutor may demand exact and uniform application of the Constitution, laws and treaties on human rights and humane treatment of persons in custody and convicts.',
    },
    awaits: awaits.inspections,
  },
  'enforcement-demand-proceedings': {
    cites: '44 2)',
    ruleKind: 'competence',
    treatment: 'waiting',
    says: {
      kk: 'Азамат пен мемлекет мүддесін қорғау, соның ішінде прокурордың талап арыздары мен өтініштері жөніндегі атқарушылық іс жүргізуді прокурор талап етіп, тексере алады.',
      ru: 'Прокурор вправе истребовать и проверять исполнительные производства в защиту граждан и государства, в том числе по искам и заявлениям прокурора.',
      en: "The prosecutor may demand and check enforcement proceedings protecting citizens' and State interests, including those on the prosecutor's claims and applications.",
    },
    awaits: awaits.inspections,
  },
  'enforcement-visit-anytime': {
    cites: '44 3)',
    ruleKind: 'competence',
    treatment: 'waiting',
    says: {
      kk: 'Прокурор тексеру үшін бас бостандығынан айыру орындары мен мәжбүрлеу шараларын атқаратын мекемелерге кез келген уақытта кіре алады.',
      ru: 'Для проверки прокурор вправе в любое время посещать места лишения свободы и учреждения, исполняющие меры принуждения.',
      en: 'For inspection, the prosecutor may visit places of deprivation of liberty and institutions executing compulsory measures at any time.',
    },
    awaits: awaits.inspections,
  },
  'enforcement-interview': {
    cites: '44 4)',
    ruleKind: 'competence',
    treatment: 'waiting',
    says: {
      kk: 'Прокурор ұсталғандардан, күзеттегілерден, сотталғандардан және мәжбүрлеу шарасы қолданылған адамдардан жауап ала алады.',
      ru: 'Прокурор вправе опрашивать задержанных, содержащихся под стражей, осуждённых и лиц, к которым применены меры принуждения.',
      en: 'The prosecutor may question persons who are detained, in custody, convicted or subject to compulsory measures.',
    },
    awaits: awaits.inspections,
  },
  'enforcement-demand-grounds': {
    cites: '44 5)',
    ruleKind: 'competence',
    treatment: 'waiting',
    says: {
      kk: 'Ұстап алуға, күзетпен ұстауға, жаза өтеуге не басқа мәжбүрлеу шарасына негіз болған құжаттарды прокурор талап ете алады.',
      ru: 'Прокурор вправе требовать документы, ставшие основанием задержания, содержания под стражей, отбывания наказания или иных мер принуждения.',
      en: 'The prosecutor may demand the documents on which detention, custody, serving of punishment or other compulsory measures were based.',
    },
    awaits: awaits.inspections,
  },
  'enforcement-release-immediate': {
    cites: '44 6)',
    ruleKind: 'term',
    treatment: 'enforced',
    force: 'sets-a-term',
    value: immediate,
    policies: ['P8'],
    says: {
      kk: 'Бас бостандығынан айыру орнында не мәжбүрлеу шарасын атқаратын мекемеде заңсыз ұсталған әр адамды прокурор өз қаулысымен дереу бостандыққа шығарады.',
      ru: 'Прокурор своим постановлением немедленно освобождает каждого, кого незаконно удерживают в местах лишения свободы или учреждениях, исполняющих меры принуждения.',
      en: 'By own resolution the prosecutor immediately releases anyone unlawfully held in a place of deprivation of liberty or a compulsory-measure institution.',
    },
  },
  'enforcement-disciplinary-revoke': {
    cites: '44 7)',
    ruleKind: 'effect',
    treatment: 'enforced',
    force: 'forbids',
    says: {
      kk: 'Прокурор сотталғандарға заңсыз қолданылған тәртіптік шараның күшін жойып, оларды айыптық изолятордан, камералық үлгідегі орыннан не карцерден қаулысымен босата алады.',
      ru: 'Прокурор вправе отменить незаконно применённые к осуждённым дисциплинарные меры и своим постановлением освободить их из штрафного изолятора, помещения камерного типа или карцера.',
      en: 'The prosecutor may revoke disciplinary measures unlawfully applied to convicts and by own resolution release them from isolation, cell-type premises or punishment cells.',
    },
  },
  'enforcement-sanction-admin-acts': {
    cites: '44 8)',
    ruleKind: 'competence',
    treatment: 'recorded',
    says: {
      kk: 'Заң белгілеген жағдайларда жаза атқаратын мекемелер әкімшілігінің актілеріне прокурор санкция бере алады.',
      ru: 'В установленных законом случаях прокурор вправе санкционировать акты администрации учреждений, исполняющих наказания.',
      en: 'In cases set by law the prosecutor may sanction (approve) acts of the administration of institutions executing punishment.',
    },
  },
});
