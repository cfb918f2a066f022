import { rulesOf } from '../rule';
import { awaits } from './awaits';

export const administrativeRules = rulesOf({
  'admin-aim-application': {
    cites: '40 1)',
    ruleKind: 'competence',
    treatment: 'catalogue',
    says: {
      kk: 'Әкімшілік іс жүргізуді қадағалау құқық бұзушылық істерінде және жаза белгілеуде заңдардың дәл әрі біркелкі қолданылуын көздейді.',
      ru: 'Надзор за административным производством направлен на точное и единообразное применение законов в делах об административных правонарушениях и при назначении взысканий.',
      en: 'Supervision of administrative proceedings aims at exact and uniform application of laws in administrative-offence cases and when penalties are imposed.',
    },
  },
  'admin-aim-restore': {
    cites: '40 2)',
    ruleKind: 'competence',
    treatment: 'catalogue',
    says: {
      kk: 'Қадағалау әкімшілік құқық бұзушылық туралы заңдарды қолдануда азаматтардың, лауазымды адамдар мен ұйымдардың бұзылған құқықтары мен мүдделерін қалпына келтіруге бағытталады.',
      ru: 'Надзор призван восстановить права и законные интересы граждан, должностных лиц и организаций, нарушенные при применении законов об административных правонарушениях.',
      en: 'Supervision aims to restore rights and lawful interests of persons, officials and organisations violated when administrative-offence laws are applied.',
    },
  },
  'admin-aim-right-to-complain': {
    cites: '40 3)',
    ruleKind: 'competence',
    treatment: 'catalogue',
    says: {
      kk: 'Қадағалаудың мақсаты – әкімшілік құқық бұзушылық ісіндегі кез келген актіге азаматтың шағым жасай алуын қамтамасыз ету.',
      ru: 'Надзор обеспечивает гражданам право обжаловать любой акт, принятый по делу об административном правонарушении.',
      en: "Supervision aims to secure each citizen's right to complain against any act issued in an administrative-offence case.",
    },
  },
  'admin-aim-liability': {
    cites: '40 4)',
    ruleKind: 'competence',
    treatment: 'catalogue',
    says: {
      kk: 'Қадағалау әкімшілік құқық бұзушылық туралы заңнаманы қолдануда заң бұзған кінәлілерге шара қолдануды мақсат етеді.',
      ru: 'Цель надзора – принять меры к виновным в нарушении законов при применении законодательства об административных правонарушениях.',
      en: 'Supervision aims to have measures taken against those guilty of breaking laws while applying administrative-offence legislation.',
    },
  },
  'admin-demand-cases': {
    cites: '41 1)',
    ruleKind: 'competence',
    treatment: 'waiting',
    says: {
      kk: 'Прокурор уәкілетті лауазымды адамдар мен органдардан әкімшілік құқық бұзушылық туралы мәліметті, құжаттар мен істерді талап ете алады.',
      ru: 'Прокурор вправе требовать от уполномоченных должностных лиц и органов сведения, документы и дела об административных правонарушениях.',
      en: 'The prosecutor may demand information, documents and administrative-offence cases from authorised officials and bodies.',
    },
    awaits: awaits.inspections,
  },
  'admin-complaints': {
    cites: '41 2)',
    ruleKind: 'competence',
    treatment: 'waiting',
    says: {
      kk: 'Әкімшілік құқық бұзушылық істерін қарап, жаза қолданатын лауазымды адамдар мен органдардың әрекеттері мен шешімдеріне түскен шағымдарды прокурор қарай алады.',
      ru: 'Прокурор вправе рассматривать жалобы на действия и решения должностных лиц и органов, которые разрешают дела об административных правонарушениях и налагают взыскания.',
      en: 'The prosecutor may consider complaints against actions and decisions of officials and bodies that decide administrative-offence cases and impose penalties.',
    },
    awaits: awaits.applications,
  },
  'admin-check-penalty': {
    cites: '41 3)',
    ruleKind: 'competence',
    treatment: 'waiting',
    says: {
      kk: 'Прокурор әкімшілік жаза мен әкімшілік-құқықтық ықпал ету шарасы заңды әрі негізді қолданылғанын тексере алады.',
      ru: 'Прокурор вправе проверять законность и обоснованность административных взысканий и мер административно-правового воздействия.',
      en: 'The prosecutor may check that administrative penalties and other administrative-law measures are lawful and well grounded.',
    },
    awaits: awaits.inspections,
  },
  'admin-participate': {
    cites: '41 4)',
    ruleKind: 'competence',
    treatment: 'waiting',
    says: {
      kk: 'Прокурор әкімшілік құқық бұзушылық істерін қарауға қатысып, өтінішхат мәлімдеуге және туындаған мәселелер бойынша қорытынды беруге құқылы.',
      ru: 'Прокурор вправе участвовать в рассмотрении дел об административных правонарушениях, заявлять ходатайства и давать заключения по возникающим вопросам.',
      en: 'The prosecutor may take part in administrative-offence cases, make motions and give opinions on questions that arise.',
    },
    awaits: awaits.cases,
  },
  'admin-check-execution': {
    cites: '41 5)',
    ruleKind: 'competence',
    treatment: 'waiting',
    says: {
      kk: 'Әкімшілік жаза қолдану туралы қаулылардың қалай орындалып жатқанын прокурор тексеруге құқылы.',
      ru: 'Прокурор вправе проверять, как исполняются постановления о наложении административных взысканий.',
      en: 'The prosecutor may check whether resolutions imposing administrative penalties are actually executed.',
    },
    awaits: awaits.inspections,
  },
  'admin-liability': {
    cites: '41 6)',
    ruleKind: 'competence',
    treatment: 'recorded',
    says: {
      kk: 'Азаматтардың құқығын, тұлғалар мен мемлекеттің заңды мүддесін бұзған лауазымды адамдарды жауапқа тартуға прокурор шара қолдана алады.',
      ru: 'Прокурор вправе принимать меры к привлечению к ответственности должностных лиц, нарушивших права граждан, законные интересы лиц и государства.',
      en: 'The prosecutor may take steps to hold liable officials who violated rights of citizens or lawful interests of persons and the State.',
    },
  },
  'admin-initiate': {
    cites: '41 7)',
    ruleKind: 'competence',
    treatment: 'enforced',
    force: 'forbids',
    says: {
      kk: 'Әкімшілік іс жүргізуді қадағалаушы прокурор әкімшілік құқық бұзушылық туралы іс жүргізуді бастауға құқылы.',
      ru: 'Осуществляя надзор за административным производством, прокурор вправе возбудить производство об административном правонарушении.',
      en: 'The prosecutor has the right to institute administrative-offence proceedings when supervising administrative proceedings.',
    },
  },
  'admin-other': {
    cites: '41 8)',
    ruleKind: 'competence',
    treatment: 'catalogue',
    says: {
      kk: 'Әкімшілік іс жүргізуді қадағалау кезінде прокурор заң рұқсат еткен өзге әрекеттерді де жасай алады.',
      ru: 'При надзоре за административным производством прокурор вправе совершать и другие предусмотренные законом действия.',
      en: 'In supervising administrative proceedings the prosecutor may also take other actions the law provides for.',
    },
  },
  'admin-act-protest': {
    cites: '42 1)',
    ruleKind: 'competence',
    treatment: 'recorded',
    says: {
      kk: 'Тексеріс нәтижесінде прокурор әкімшілік құқық бұзушылық туралы қаулыға не шешімге сотқа, органға немесе лауазымды адамға наразылық енгізе алады.',
      ru: 'По итогам проверки прокурор вправе внести суду, органу или должностному лицу протест на постановление или решение по делу об административном правонарушении.',
      en: 'After an inspection the prosecutor may protest a resolution or decision in an administrative-offence case to the court, body or official.',
    },
  },
  'admin-act-written-instruction': {
    cites: '42 2)',
    ruleKind: 'form',
    treatment: 'enforced',
    force: 'forbids',
    says: {
      kk: 'Тексеріс қорытындысымен прокурор соттан басқа уәкілетті лауазымды адамдар мен органдарға істі қосымша тексеру туралы жазбаша нұсқау бере алады.',
      ru: 'По итогам проверки прокурор вправе дать уполномоченным должностным лицам и органам, кроме суда, письменные указания о дополнительной проверке по делу.',
      en: 'After an inspection the prosecutor may give authorised officials and bodies, except the court, written instructions to check the case further.',
    },
  },
  'admin-act-require-check': {
    cites: '42 3)',
    ruleKind: 'competence',
    treatment: 'waiting',
    says: {
      kk: 'Тексеріс нәтижесі бойынша прокурор уәкілетті органдардан бақылауындағы не қарауындағы ұйымдарды тексеруді талап ете алады.',
      ru: 'По итогам проверки прокурор вправе потребовать от уполномоченных органов проверить подконтрольные или подведомственные им организации.',
      en: 'After an inspection the prosecutor may require authorised bodies to check organisations under their control or authority.',
    },
    awaits: awaits.inspections,
  },
  'admin-act-terminate': {
    cites: '42 4)',
    ruleKind: 'competence',
    treatment: 'enforced',
    force: 'forbids',
    says: {
      kk: 'Тексерістен кейін прокурор заңда аталған жағдайларда әкімшілік құқық бұзушылық туралы істі тоқтата алады.',
      ru: 'По итогам проверки прокурор вправе прекратить производство об административном правонарушении в случаях, указанных в законе.',
      en: 'After an inspection the prosecutor may terminate administrative-offence proceedings in the cases named by law.',
    },
  },
  'admin-act-suspend': {
    cites: '42 5)',
    ruleKind: 'effect',
    treatment: 'enforced',
    force: 'forbids',
    says: {
      kk: 'Тексерістен кейін прокурор әкімшілік құқық бұзушылық ісі бойынша қаулының не шешімнің орындалуын уақытша тоқтата тұруға құқылы.',
      ru: 'По итогам проверки прокурор вправе приостановить исполнение постановления или решения по делу об административном правонарушении.',
      en: 'After an inspection the prosecutor may suspend the execution of a resolution or decision in an administrative-offence case.',
    },
  },
  'admin-act-release': {
    cites: '42 6)',
    ruleKind: 'effect',
    treatment: 'enforced',
    force: 'forbids',
    says: {
      kk: 'Тексеріс қорытындысы бойынша прокурор әкімшілік тәртіппен заңсыз ұсталған адамды босату жөнінде қаулы қабылдай алады.',
      ru: 'По итогам проверки прокурор вправе вынести постановление об освобождении лица, незаконно подвергнутого административному задержанию.',
      en: 'After an inspection the prosecutor may issue a resolution releasing a person unlawfully held under administrative detention.',
    },
  },
  'admin-act-lift-measures': {
    cites: '42 7)',
    ruleKind: 'effect',
    treatment: 'enforced',
    force: 'forbids',
    says: {
      kk: 'Құқықтар бұзылса, прокурор мемлекеттік орган лауазымды адамдары қолданған кез келген тыйым салу не шектеу шарасын қаулымен немесе талаппен алып тастата алады.',
      ru: 'При нарушении прав прокурор вправе постановлением или требованием снять любые запретительные либо ограничительные меры, применённые должностными лицами государственных органов.',
      en: 'Where rights are violated, the prosecutor may by resolution or demand have any prohibitive or restrictive measures applied by state officials lifted.',
    },
  },
  'admin-act-initiate': {
    cites: '42 8)',
    ruleKind: 'competence',
    treatment: 'enforced',
    force: 'forbids',
    says: {
      kk: 'Тексеріс қорытындысымен прокурор әкімшілік құқық бұзушылық туралы іс қозғау қаулысын шығара алады.',
      ru: 'По итогам проверки прокурор вправе вынести постановление о возбуждении дела об административном правонарушении.',
      en: 'After an inspection the prosecutor may issue a resolution instituting an administrative-offence case.',
    },
  },
});
