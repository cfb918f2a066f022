import { rulesOf } from '../rule';

export const functionsRules = rulesOf({
  'function-supreme-supervision': {
    cites: '4 1)',
    ruleKind: 'competence',
    treatment: 'catalogue',
    says: {
      kk: 'Конституцияның, заңдардың, Президент жарлықтарының және басқа нормативтік құқықтық актілердің дәл әрі біркелкі қолданылуын жоғары қадағалау прокуратураның функциясына жатады.',
      ru: 'К функциям прокуратуры относится высший надзор за точным и единообразным применением Конституции, законов, указов Президента и иных нормативных правовых актов.',
      en: "One function of the Prosecutor's Office is supreme supervision that the Constitution, laws, decrees and normative legal acts are applied exactly and uniformly.",
    },
  },
  'function-detect-eliminate': {
    cites: '4 2)',
    ruleKind: 'competence',
    treatment: 'catalogue',
    says: {
      kk: 'Прокуратура Конституцияның, заңдардың, жарлықтардың және нормативтік құқықтық актілердің бұзылуын тауып, оны жоюға шара қолданады.',
      ru: 'Прокуратура выявляет нарушения Конституции, законов, указов и нормативных правовых актов и принимает меры к их устранению.',
      en: "The Prosecutor's Office detects breaches of the Constitution, laws, decrees and other normative legal acts and acts to have them eliminated.",
    },
  },
  'function-protest': {
    cites: '4 3)',
    ruleKind: 'competence',
    treatment: 'recorded',
    says: {
      kk: 'Конституция мен заңдарға сәйкес келмейтін заңдар мен құқықтық актілерге наразылық келтіру прокуратураның функциясы болып табылады.',
      ru: 'Функцией прокуратуры является принесение протестов на законы и иные правовые акты, не соответствующие Конституции и законам.',
      en: "It is a function of the Prosecutor's Office to bring protests against laws and legal acts conflicting with the Constitution or laws.",
    },
  },
  'function-rights-supervision': {
    cites: '4 4)',
    ruleKind: 'competence',
    treatment: 'catalogue',
    says: {
      kk: 'Прокуратура адам мен азаматтың құқықтарының, бостандықтарының, заңды тұлғалар мен мемлекеттің заңды мүдделерінің бұзылмауын қадағалайды.',
      ru: 'Прокуратура надзирает за соблюдением прав и свобод человека и гражданина, законных интересов юридических лиц и государства.',
      en: "The Prosecutor's Office supervises respect for the rights of people and citizens and for the lawful interests of legal persons and the State.",
    },
  },
  'function-osa-supervision': {
    cites: '4 5)',
    ruleKind: 'competence',
    treatment: 'catalogue',
    says: {
      kk: 'Прокуратура жедел-іздестіру қызметінің заң талаптарына сай жүргізілуін қадағалайды.',
      ru: 'Прокуратура надзирает за тем, чтобы оперативно-розыскная деятельность велась законно.',
      en: "The Prosecutor's Office supervises that operational-search activity is carried out lawfully.",
    },
  },
  'function-pretrial-supervision': {
    cites: '4 6)',
    ruleKind: 'competence',
    treatment: 'catalogue',
    says: {
      kk: 'Прокуратура сотқа дейінгі іс жүргізудің заңға сай өтуін қадағалайды.',
      ru: 'Прокуратура надзирает за тем, чтобы досудебное производство велось законно.',
      en: "The Prosecutor's Office supervises that pre-trial proceedings are conducted lawfully.",
    },
  },
  'function-admin-supervision': {
    cites: '4 7)',
    ruleKind: 'competence',
    treatment: 'catalogue',
    says: {
      kk: 'Прокуратура әкімшілік іс жүргізу барысында заң талаптарының сақталуын қадағалайды.',
      ru: 'Прокуратура надзирает за тем, чтобы административное производство велось законно.',
      en: "The Prosecutor's Office supervises that administrative proceedings are conducted lawfully.",
    },
  },
  'function-enforcement-supervision': {
    cites: '4 8)',
    ruleKind: 'competence',
    treatment: 'catalogue',
    says: {
      kk: 'Прокуратура атқарушылық іс жүргізу барысында заң талаптарының сақталуын қадағалайды.',
      ru: 'Прокуратура надзирает за тем, чтобы исполнительное производство велось законно.',
      en: "The Prosecutor's Office supervises that enforcement proceedings are conducted lawfully.",
    },
  },
  'function-rulemaking': {
    cites: '4 9)',
    ruleKind: 'competence',
    treatment: 'catalogue',
    says: {
      kk: 'Прокуратура құзыреті жеткен шекте мемлекеттік органдардың норма шығару жұмысына атсалысады.',
      ru: 'В пределах своей компетенции прокуратура участвует в нормотворческой деятельности государственных органов.',
      en: "Within its competence the Prosecutor's Office joins state bodies in preparing normative legal acts.",
    },
  },
  'function-court-representation': {
    cites: '4 10)',
    ruleKind: 'competence',
    treatment: 'catalogue',
    says: {
      kk: 'Прокуратура сот процестерінде мемлекеттің мүддесін білдіріп, оның атынан қатысады.',
      ru: 'При рассмотрении дел в суде прокуратура представляет интересы государства.',
      en: "The Prosecutor's Office stands for the State's interests when cases are heard in court.",
    },
  },
  'function-criminal-prosecution': {
    cites: '4 11)',
    ruleKind: 'competence',
    treatment: 'catalogue',
    says: {
      kk: 'Прокуратура қылмыстық қудалауды заң белгілеген тәртіптен және шектен шықпай жүргізеді.',
      ru: 'Прокуратура осуществляет уголовное преследование, соблюдая установленные законом порядок и пределы.',
      en: "The Prosecutor's Office carries out criminal prosecution, keeping to the procedure and limits fixed by law.",
    },
  },
  'function-legal-statistics': {
    cites: '4 12)',
    ruleKind: 'competence',
    treatment: 'catalogue',
    says: {
      kk: 'Прокуратура мемлекеттік құқықтық статистиканы құрап, арнайы есепке алуды жүргізеді және осы салада заңнаманың қолданылуын қадағалайды.',
      ru: 'Прокуратура формирует государственную правовую статистику, ведёт специальные учёты и надзирает за применением законодательства в этой сфере.',
      en: "The Prosecutor's Office compiles state legal statistics, keeps special records and supervises how the legislation on them is applied.",
    },
  },
  'function-coordination': {
    cites: '4 13)',
    ruleKind: 'competence',
    treatment: 'catalogue',
    says: {
      kk: 'Заңдылықты, құқықтық тәртіпті және қылмысқа қарсы күресті қамтамасыз ету жұмысын прокуратура үйлестіреді.',
      ru: 'Прокуратура координирует деятельность по обеспечению законности, правопорядка и борьбы с преступностью.',
      en: "The Prosecutor's Office coordinates the work of securing legality, law and order and the fight against crime.",
    },
  },
  'function-intl-cooperation': {
    cites: '4 14)',
    ruleKind: 'competence',
    treatment: 'catalogue',
    says: {
      kk: 'Прокуратура халықаралық құқықтық ынтымақтастықта заңдардың қалай қолданылып жатқанын қадағалайды.',
      ru: 'Прокуратура надзирает за применением законов в сфере международного правового сотрудничества.',
      en: "The Prosecutor's Office supervises how laws are applied in international legal cooperation.",
    },
  },
  'function-training': {
    cites: '4 14-1)',
    ruleKind: 'competence',
    treatment: 'catalogue',
    says: {
      kk: 'Прокуратура құқық қорғау органдары қызметкерлерінің, соның ішінде президенттік резервтегілердің кәсіби біліктілігін көтереді.',
      ru: 'Прокуратура повышает профессиональный уровень сотрудников правоохранительных органов, включая состоящих в президентском резерве.',
      en: "The Prosecutor's Office raises the professional level of law-enforcement officers, among them those in the presidential reserve.",
    },
  },
  'function-research': {
    cites: '4 14-2)',
    ruleKind: 'competence',
    treatment: 'catalogue',
    says: {
      kk: 'Прокуратура құқық қорғау саласындағы ведомствоаралық ғылыми зерттеулерді үйлестіріп қана қоймай, өзі де жүргізеді.',
      ru: 'Прокуратура координирует и сама проводит межведомственные научные исследования в правоохранительной сфере.',
      en: "The Prosecutor's Office coordinates inter-agency research on law enforcement and conducts such research itself.",
    },
  },
  'function-other': {
    cites: '4 15)',
    ruleKind: 'competence',
    treatment: 'catalogue',
    says: {
      kk: 'Прокуратура осы Заң, басқа заңдар немесе Президент актілері жүктеген өзге функцияларды да орындайды.',
      ru: 'Прокуратура выполняет и другие функции, предусмотренные настоящим Законом, иными законами и актами Президента.',
      en: "The Prosecutor's Office also performs any other function given by this Law, another law or an act of the President.",
    },
  },
});
