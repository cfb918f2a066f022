import { rulesOf } from '../rule';

export const foundationsRules = rulesOf({
  'po-supreme-supervision': {
    cites: '1(1)',
    ruleKind: 'competence',
    treatment: 'catalogue',
    says: {
      kk: 'Прокуратура мемлекеттің атынан заңдардың, жарлықтардың және өзге нормативтік құқықтық актілердің дәл әрі біркелкі қолданылуын және аталған іс жүргізу түрлерінің заңдылығын жоғары қадағалайды.',
      ru: 'От имени государства прокуратура ведёт высший надзор за применением законов, указов и иных нормативных правовых актов и за законностью досудебного, административного и исполнительного производства и оперативно-розыскной деятельности.',
      en: "Acting for the State, the Prosecutor's Office holds supreme supervision over how laws, decrees and other normative legal acts are applied and over legality in the listed proceedings.",
    },
  },
  'po-core-powers': {
    cites: '1(2)',
    ruleKind: 'competence',
    treatment: 'catalogue',
    says: {
      kk: 'Прокуратура заңдылықтың бұзылуын анықтап, жояды, Конституция мен заңдарға қайшы актілерге наразылық келтіреді, сотта мемлекеттің мүддесін білдіреді және заң шегінде қылмыстық қудалау жүргізеді.',
      ru: 'Прокуратура выявляет и устраняет нарушения законности, приносит протесты на противоречащие Конституции и законам акты, представляет государство в суде и ведёт уголовное преследование в установленных законом пределах.',
      en: "The Prosecutor's Office must find and remove breaches of legality, protest unlawful laws and legal acts, represent the State in court and prosecute crime as the law prescribes.",
    },
  },
  'po-single-hierarchy': {
    cites: '3(1)',
    ruleKind: 'composition',
    treatment: 'recorded',
    says: {
      kk: 'Прокуратура органдары мен ұйымдары біртұтас орталықтандырылған жүйеге кіреді, онда төмен тұрған прокурор жоғары тұрған прокурорға және Бас Прокурорға бағынады.',
      ru: 'Органы, ведомства и учреждения прокуратуры образуют единую централизованную систему, где нижестоящие прокуроры подчинены вышестоящим и Генеральному Прокурору.',
      en: "All prosecutor's bodies and organisations belong to a single centralised system where every lower prosecutor answers to superior prosecutors and to the Prosecutor General.",
    },
  },
  'po-independence': {
    cites: '3(2)',
    ruleKind: 'effect',
    treatment: 'catalogue',
    says: {
      kk: 'Прокуратура өзге мемлекеттік органдарға, лауазымды адамдарға, партиялар мен бірлестіктерге тәуелді емес және тек Президент алдында есепті.',
      ru: 'Прокуратура не зависит от других государственных органов, должностных лиц, партий и объединений и подотчётна одному лишь Президенту.',
      en: "No state body, official, party or association directs the Prosecutor's Office, which is accountable to the President alone.",
    },
  },
  'po-no-interference': {
    cites: '3(3)',
    ruleKind: 'effect',
    treatment: 'catalogue',
    says: {
      kk: 'Прокуратура органдары заңдағы өкілеттігін атқарып жатқанда олардың жұмысына ешкімнің араласуына болмайды.',
      ru: 'Никто не вправе вмешиваться в деятельность органов прокуратуры при исполнении ими установленных законом полномочий.',
      en: "Nobody may interfere with prosecutor's bodies while they exercise the powers given to them by law.",
    },
  },
  'po-publicity-limits': {
    cites: '3(5)',
    ruleKind: 'publication',
    treatment: 'enforced',
    force: 'forbids',
    says: {
      kk: 'Прокуратура азаматтардың құқықтары мен бостандықтарын және мемлекеттік құпияны қорғайтын заңдар мүмкіндік беретін шекте ғана ашық жұмыс істейді.',
      ru: 'Прокуратура действует гласно в той мере, в какой это не противоречит законам о защите прав и свобод граждан и государственных секретов.',
      en: "The Prosecutor's Office works openly as far as laws on citizens' rights and freedoms and on state secrets allow.",
    },
  },
});
