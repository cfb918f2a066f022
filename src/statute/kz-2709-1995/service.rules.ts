import { rulesOf } from '../rule';
import { awaits } from './awaits';

export const serviceRules = rulesOf({
  'statistics-supervision': {
    cites: '47-3',
    ruleKind: 'competence',
    treatment: 'waiting',
    says: {
      kk: 'Мемлекеттік құқықтық статистика мен арнайы есепке алу саласындағы заңдылықты уәкілетті прокурорлар тиісті заңнама бойынша қадағалайды.',
      ru: 'Надзор за законностью государственной правовой статистики и специальных учётов осуществляют уполномоченные прокуроры согласно законодательству в этой сфере.',
      en: 'Authorised prosecutors supervise legality in state legal statistics and special records as the legislation on them provides.',
    },
    awaits: awaits.analysis,
  },
  'prosecutor-definition': {
    cites: '48(1)',
    ruleKind: 'composition',
    treatment: 'recorded',
    says: {
      kk: 'Құзыреті аясында заңдылықты қадағалайтын, сотта мемлекет мүддесін білдіретін және қылмыстық қудалау жүргізетін лауазымды адам прокурор деп танылады.',
      ru: 'Прокурором признаётся должностное лицо, которое в пределах компетенции надзирает за законностью, представляет интересы государства в суде и ведёт уголовное преследование.',
      en: "A prosecutor is an official who, within competence, supervises legality, represents the State's interests in court and conducts criminal prosecution.",
    },
  },
  'prosecutor-positions-list': {
    cites: '48(1)',
    ruleKind: 'composition',
    treatment: 'enforced',
    force: 'forbids',
    says: {
      kk: 'Прокурорларға Бас Прокурор, оның орынбасарлары, көмекшілері, бөлімше бастықтары, төмен тұрған және қадағалау саласындағы прокурорлар, аға прокурорлар мен прокурорлар, әскери, уәкілетті және арнаулы прокурорлар жатады.',
      ru: 'Прокурорами являются Генеральный Прокурор, его заместители, помощники, начальники подразделений, нижестоящие прокуроры, прокуроры по отраслям надзора, старшие прокуроры и прокуроры, военные, уполномоченные и специальные прокуроры.',
      en: 'Prosecutors are all listed positions: the Prosecutor General, deputies, assistants, unit heads, lower prosecutors, branch prosecutors, senior prosecutors and prosecutors, and military, authorised and special prosecutors.',
    },
  },
  'specialised-offices-definition': {
    cites: '48(1)',
    ruleKind: 'composition',
    treatment: 'recorded',
    says: {
      kk: 'Мамандандырылған прокуратураларға әскери, табиғат қорғау, көлік және арнайы объектілер прокуратуралары жатады.',
      ru: 'К специализированным прокуратурам относятся военная, природоохранная, транспортная прокуратуры и прокуратура специальных объектов.',
      en: "Specialised prosecutor's offices are the military, nature-protection, transport and special-object prosecutor's offices.",
    },
  },
  'class-ranks': {
    cites: '48(2)',
    ruleKind: 'record',
    treatment: 'recorded',
    says: {
      kk: 'Прокуратураның негізгі міндеттері мен функцияларын орындайтын лауазымды адамдар сыныптық шен немесе әскери атақ алады.',
      ru: 'Должностным лицам, выполняющим основные задачи и функции органов прокуратуры, присваиваются классные чины или воинские звания.',
      en: "Officials who carry out the main tasks and functions of prosecutor's bodies receive class ranks or military ranks.",
    },
  },
  'class-ranks-list': {
    cites: '48(2)',
    ruleKind: 'record',
    treatment: 'waiting',
    says: {
      kk: 'Сыныптық шен не әскери атақ берілетін лауазымдар тізбесі мен олардың шекті шендерін (атақтарын) Президент бекітеді.',
      ru: 'Перечень должностей с классными чинами или воинскими званиями и предельные чины и звания по ним утверждает Президент.',
      en: 'The President approves the list of positions carrying class or military ranks and the maximum rank for each.',
    },
    awaits: awaits.service,
  },
  'military-register': {
    cites: '48(3)',
    ruleKind: 'record',
    treatment: 'waiting',
    says: {
      kk: 'Прокуратураның әскери міндетті қызметкерлері прокуратура органдарының арнаулы есебінде болады.',
      ru: 'Военнообязанные сотрудники прокуратуры состоят на специальном учёте в самих органах прокуратуры.',
      en: "Prosecutor's staff who are liable for military service are kept on a special register in the prosecutor's bodies.",
    },
    awaits: awaits.service,
  },
  'staff-offence-check': {
    cites: '50(1)',
    ruleKind: 'competence',
    treatment: 'waiting',
    says: {
      kk: 'Прокурор әкімшілік құқық бұзушылық жасады деген хабарды тексеруге әрқашан прокуратура органдарының өкілдері қатысады.',
      ru: 'Любая проверка сообщения об административном правонарушении, совершённом прокурором, проводится с участием представителей органов прокуратуры.',
      en: "Any check of a report that a prosecutor committed an administrative offence must involve representatives of prosecutor's bodies.",
    },
    awaits: awaits.service,
  },
  'staff-detention-ban': {
    cites: '50(2)',
    ruleKind: 'effect',
    treatment: 'waiting',
    says: {
      kk: 'Қызметтік міндетін атқарып жүрген прокурорды әкімшілік ұстауға, өзін, затын және көлігін тексеріп қарауға заңнамада көзделмеген жағдайда тыйым салынады.',
      ru: 'При исполнении служебных обязанностей прокурора нельзя подвергать административному задержанию и личному досмотру, досматривать его вещи и транспорт, кроме предусмотренных законодательством случаев.',
      en: 'While performing official duties a prosecutor may not be administratively detained or personally searched, nor may belongings or vehicle be searched, except as legislation provides.',
    },
    awaits: awaits.service,
  },
  'staff-labour-law-officers': {
    cites: '52 1)',
    ruleKind: 'content',
    treatment: 'waiting',
    says: {
      kk: 'Қызметкерлердің еңбек қатынастарына Еңбек кодексі мен мемлекеттік қызмет туралы заң құқық қорғау қызметі туралы заңның ерекшеліктерімен бірге қолданылады.',
      ru: 'Трудовые отношения сотрудников регулируются Трудовым кодексом и законом о государственной службе с особенностями закона о правоохранительной службе.',
      en: 'Labour relations of officers follow the Labour Code and the civil service law, with the specifics of the law on law-enforcement service.',
    },
    awaits: awaits.service,
  },
  'staff-labour-law-employees': {
    cites: '52 2)',
    ruleKind: 'content',
    treatment: 'waiting',
    says: {
      kk: 'Прокуратура жұмыскерлерінің еңбек қатынастарын еңбек туралы және мемлекеттік қызмет туралы заңнама реттейді.',
      ru: 'Трудовые отношения работников органов прокуратуры регулируются трудовым законодательством и законодательством о государственной службе.',
      en: "For employees of prosecutor's bodies, labour relations are governed by labour legislation and civil-service legislation.",
    },
    awaits: awaits.service,
  },
  'staff-pay': {
    cites: '53(1)',
    ruleKind: 'content',
    treatment: 'waiting',
    says: {
      kk: 'Прокуратура қызметкерлерінің жалақысы Президент бекітетін, бюджеттен ұсталатын органдарға арналған бірыңғай жүйе бойынша белгіленеді.',
      ru: 'Оплата труда в органах прокуратуры устанавливается по утверждаемой Президентом единой системе для органов, содержащихся за счёт бюджета.',
      en: "Pay of prosecutor's staff is set under the unified pay system for budget-funded state bodies that the President approves.",
    },
    awaits: awaits.service,
  },
  'staff-pension': {
    cites: '53(2)',
    ruleKind: 'content',
    treatment: 'waiting',
    says: {
      kk: 'Қызметкерлерге зейнетақы, мүгедектік және асыраушысынан айырылу жөніндегі мемлекеттік жәрдемақылар заңнамаға сай төленеді.',
      ru: 'Пенсии и государственные социальные пособия по инвалидности и потере кормильца предоставляются сотрудникам согласно законодательству.',
      en: 'Pensions and state social benefits for disability or loss of a breadwinner are provided to staff under the legislation.',
    },
    awaits: awaits.service,
  },
  'service-record': {
    cites: '55(1)',
    ruleKind: 'record',
    treatment: 'waiting',
    says: {
      kk: 'Арнаулы қызмет стажына Қарулы Күштердегі, құқық қорғау, ұлттық қауіпсіздік және сот органдарындағы, мемлекеттік қызметтегі, заңгерлік ғылыми-педагогтік және сайланбалы лауазымдағы жұмыс та кіреді.',
      ru: 'В специальный стаж засчитываются также служба в Вооружённых Силах, правоохранительных органах, органах национальной безопасности, судах, на государственной службе, научная и педагогическая работа юриста, выборная должность.',
      en: 'Special service length also counts service in the Armed Forces, law-enforcement and national security bodies, courts and civil service, legal research or teaching, and elected office.',
    },
    awaits: awaits.service,
  },
  'po-financing': {
    cites: '56',
    ruleKind: 'content',
    treatment: 'waiting',
    says: {
      kk: 'Қазақстандағы прокуратура органдарының қызметіне қажетті шығындар бюджет қаражатынан төленеді.',
      ru: 'Деятельность органов прокуратуры Казахстана оплачивается из средств бюджета.',
      en: "The activity of the prosecutor's bodies of Kazakhstan is paid for from budget funds.",
    },
    awaits: awaits.service,
  },
  'id-card-pg': {
    cites: '57(1)',
    ruleKind: 'record',
    treatment: 'waiting',
    says: {
      kk: 'Бас Прокурор мен оның орынбасарларына қызметтік куәлікті Президент тапсырады.',
      ru: 'Генеральный Прокурор и его заместители получают служебные удостоверения установленного образца от Президента.',
      en: 'The Prosecutor General and his deputies receive their service identity cards from the President.',
    },
    awaits: awaits.service,
  },
  'id-card-staff': {
    cites: '57(2)',
    ruleKind: 'record',
    treatment: 'waiting',
    says: {
      kk: 'Бағынысты қызметкерлер куәлікті Бас Прокурордан, ведомстволардың, мекемелер мен білім беру ұйымының басшыларынан, облыс прокурорлары мен оларға теңестірілген прокурорлардан алады.',
      ru: 'Подчинённым сотрудникам удостоверения выдают Генеральный Прокурор, руководители ведомств, учреждений и организации образования, прокуроры областей и приравненные к ним.',
      en: 'Subordinate staff receive identity cards from the Prosecutor General, heads of agencies, institutions and the educational organisation, or regional and equated prosecutors.',
    },
    awaits: awaits.service,
  },
  'seal-content': {
    cites: '57(3)',
    ruleKind: 'form',
    treatment: 'recorded',
    says: {
      kk: 'Әр прокуратураның Мемлекеттік Елтаңба бейнеленген, атауы қазақша және орысша жазылған мөрі болады.',
      ru: 'У каждой прокуратуры есть печать с изображением Государственного Герба и своим наименованием на казахском и русском языках.',
      en: "Each prosecutor's office has a seal showing the State Emblem and its own name in Kazakh and Russian.",
    },
  },
  'treasury-accounts': {
    cites: '57(3)',
    ruleKind: 'record',
    treatment: 'waiting',
    says: {
      kk: 'Прокуратураларға, олардың ведомстволарына, мекемелері мен білім беру ұйымына қазынашылық органдарында тиісті шоттар ашылады.',
      ru: 'Прокуратуры, их ведомства, учреждения и организация образования имеют соответствующие счета в органах казначейства.',
      en: "Prosecutor's offices, their agencies, institutions and educational organisation hold appropriate accounts with treasury bodies.",
    },
    awaits: awaits.service,
  },
});
