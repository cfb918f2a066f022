import { rulesOf } from '../rule';
import { awaits } from './awaits';

export const prosecutorGeneralPowersRules = rulesOf({
  'pg-supervise-direct': {
    cites: '11 1)',
    ruleKind: 'competence',
    treatment: 'recorded',
    says: {
      kk: 'Бас Прокурор республика аумағында заңдардың қолданылуын қадағалап, төмен тұрған прокуратураларды басқарады.',
      ru: 'Генеральный Прокурор надзирает за применением законов на территории Республики и руководит нижестоящими прокуратурами.',
      en: "The Prosecutor General supervises how laws are applied across the Republic and leads the lower prosecutor's offices.",
    },
  },
  'pg-protest-laws': {
    cites: '11 2)',
    ruleKind: 'competence',
    treatment: 'enforced',
    force: 'forbids',
    says: {
      kk: 'Бас Прокурор Конституция мен заңдарға қайшы заңдарға және басқа құқықтық актілерге наразылық келтіреді.',
      ru: 'Генеральный Прокурор приносит протесты на законы и другие правовые акты, противоречащие Конституции и законам.',
      en: 'The Prosecutor General brings protests against laws and other legal acts that are contrary to the Constitution and laws.',
    },
    allowedWhen: {
      kk: 'Наразылықты Бас Прокурор келтірсе. Басқа прокурорларға тыйымды заң тікелей айтпайды: ол мұнда 11-баптың 2) тармақшасынан шығарылған.',
      ru: 'Если протест приносит Генеральный Прокурор. Прямого запрета другим прокурорам закон не содержит: он выведен здесь из подпункта 2) статьи 11.',
      en: 'When the Prosecutor General brings it. The law does not say outright that no other prosecutor may: that is drawn here from 11 2), a policy.',
    },
  },
  'pg-chairs-coordination-council': {
    cites: '11 3)',
    ruleKind: 'composition',
    treatment: 'waiting',
    says: {
      kk: 'Республиканың Үйлестіру кеңесіне төраға ретінде Бас Прокурор жетекшілік етеді.',
      ru: 'Председателем Координационного совета Республики является Генеральный Прокурор Республики.',
      en: 'The chair of the Coordination Council of the Republic is the Prosecutor General.',
    },
    awaits: awaits.coordination,
  },
  'pg-organisational-acts': {
    cites: '11 4)',
    ruleKind: 'competence',
    treatment: 'waiting',
    says: {
      kk: 'Бас Прокурор шығарған бұйрық, нұсқау, өкім, ереже және нұсқаулық прокуратураның барлық қызметкерлері мен жұмыскерлері үшін міндетті.',
      ru: 'Генеральный Прокурор издаёт приказы, указания, распоряжения, положения и инструкции, обязательные для всех работников прокуратуры.',
      en: "All staff of prosecutor's bodies must follow the orders, instructions, directives, regulations and manuals the Prosecutor General issues.",
    },
    awaits: awaits.organisational,
  },
  'pg-npa-inquiry-osa': {
    cites: '11 4-1)',
    ruleKind: 'competence',
    treatment: 'catalogue',
    says: {
      kk: 'Бас Прокурор қылмыстық процесс пен жедел-іздестіру заңдарын қолдану жөнінде анықтау, тергеу және жедел-іздестіру органдарына міндетті нормативтік құқықтық актілер қабылдайды.',
      ru: 'Генеральный Прокурор принимает нормативные правовые акты о применении уголовно-процессуальных норм и норм об оперативно-розыскной деятельности, обязательные для органов дознания, следствия и этой деятельности.',
      en: 'Within competence the Prosecutor General adopts normative legal acts on criminal-procedure and operational-search law that bind inquiry, investigation and operational-search bodies.',
    },
  },
  'pg-npa-statistics': {
    cites: '11 4-1)',
    ruleKind: 'competence',
    treatment: 'catalogue',
    says: {
      kk: 'Құқықтық статистика және арнайы есепке алу жөніндегі Бас Прокурордың нормативтік құқықтық актілері құқықтық статистиканың барлық субъектілеріне міндетті.',
      ru: 'Генеральный Прокурор принимает нормативные правовые акты о правовой статистике и специальных учётах, обязательные для всех её субъектов.',
      en: "All subjects of legal statistics must follow the Prosecutor General's normative legal acts on legal statistics and special records.",
    },
  },
  'pg-npa-exchange-system': {
    cites: '11 4-1)',
    ruleKind: 'competence',
    treatment: 'catalogue',
    says: {
      kk: 'Бас Прокурор ақпарат алмасу жүйесінің мәліметтерін құрау, оларға кіру, пайдалану, сақтау, қорғау және жою тәртібін нормативтік құқықтық актілермен реттейді.',
      ru: 'Генеральный Прокурор нормативными правовыми актами регулирует формирование, доступ, использование, хранение, защиту и уничтожение сведений системы информационного обмена.',
      en: 'Normative legal acts on forming, accessing, using, storing, protecting and destroying exchange-system data are adopted by the Prosecutor General.',
    },
  },
  'pg-npa-analysis': {
    cites: '11 4-1)',
    ruleKind: 'competence',
    treatment: 'catalogue',
    says: {
      kk: 'Ақпараттық-талдамалық қызметтің негіздері, тәртібі және оны жүргізетін қызметкерлердің жауаптылығы Бас Прокурордың нормативтік құқықтық актілерімен белгіленеді.',
      ru: 'Генеральный Прокурор нормативными правовыми актами устанавливает основания и порядок информационно-аналитической деятельности и ответственность её исполнителей.',
      en: 'By normative legal acts the Prosecutor General fixes the grounds and procedure of information-analytical activity and the liability of staff conducting it.',
    },
  },
  'pg-npa-other': {
    cites: '11 4-1)',
    ruleKind: 'competence',
    treatment: 'catalogue',
    says: {
      kk: 'Осы Заңда не басқа заңнамалық актіде көзделсе, Бас Прокурор өзге де нормативтік құқықтық актілерді қабылдайды.',
      ru: 'Генеральный Прокурор принимает и иные нормативные правовые акты, предусмотренные настоящим Законом и другими законодательными актами.',
      en: 'The Prosecutor General may adopt further normative legal acts where this Law or another legislative act so provides.',
    },
  },
  'pg-approve-agency-npa': {
    cites: '11 4-2)',
    ruleKind: 'competence',
    treatment: 'waiting',
    says: {
      kk: 'Жедел-іздестіру қызметін, жасырын тергеу әрекеттерін және сотқа дейінгі тергеп-тексеруді жүргізетін органдардың нормативтік құқықтық актілерін келісуді Бас Прокурор шешеді.',
      ru: 'Генеральный Прокурор решает вопрос о согласовании нормативных правовых актов органов оперативно-розыскной деятельности, негласных следственных действий и досудебного расследования.',
      en: "Bodies conducting operational-search activity, covert investigative actions or pre-trial investigation need the Prosecutor General's decision on approval of their normative legal acts.",
    },
    awaits: awaits.sanctions,
  },
  'pg-establish-offices': {
    cites: '11 5)',
    ruleKind: 'competence',
    treatment: 'recorded',
    says: {
      kk: 'Бас Прокурор прокуратуралар мен мекемелерді құрып, қайта құрып, таратады, олардың құрылымы мен штатын Президент бекіткен лимит шегінде белгілейді.',
      ru: 'Генеральный Прокурор создаёт, реорганизует и ликвидирует прокуратуры и учреждения, определяет их структуру и штат в пределах утверждённого Президентом лимита.',
      en: 'The Prosecutor General creates, reorganises and liquidates offices and institutions and fixes their structure and staffing within the limit approved by the President.',
    },
  },
  'pg-propose-agencies': {
    cites: '11 5-1)',
    ruleKind: 'competence',
    treatment: 'catalogue',
    says: {
      kk: 'Ведомстволарды, мекемелерді, білім беру ұйымын құру, қайта ұйымдастыру, тарату және басшыларын тағайындау жөнінде Бас Прокурор Президентке ұсыныс жасайды.',
      ru: 'Генеральный Прокурор вносит Президенту предложения о создании, реорганизации и ликвидации ведомств, учреждений, организации образования и о назначении их руководителей.',
      en: 'The Prosecutor General proposes to the President how agencies, institutions and the educational organisation are created, reorganised or liquidated and who heads them.',
    },
  },
  'pg-propose-ranks': {
    cites: '11 6)',
    ruleKind: 'competence',
    treatment: 'waiting',
    says: {
      kk: 'Жоғары сыныптық шен мен әскери атаққа лайық үміткерлерді Президентке Бас Прокурор ұсынады.',
      ru: 'Генеральный Прокурор представляет Президенту кандидатуры для присвоения высших классных чинов и воинских званий.',
      en: 'The Prosecutor General puts forward to the President candidates for higher class ranks and military ranks.',
    },
    awaits: awaits.service,
  },
  'pg-appoint-regional': {
    cites: '11 7)',
    ruleKind: 'competence',
    treatment: 'recorded',
    says: {
      kk: 'Облыс прокурорлары мен оларға теңестірілген прокурорларды Бас Прокурор Президент келіскенде ғана тағайындап, босата алады.',
      ru: 'Прокуроров областей и приравненных к ним прокуроров Генеральный Прокурор назначает и освобождает с согласия Президента.',
      en: "The Prosecutor General needs the President's agreement to appoint or dismiss regional prosecutors and prosecutors equated to them.",
    },
  },
  'pg-appoint-deputies-district': {
    cites: '11 7-1)',
    ruleKind: 'competence',
    treatment: 'recorded',
    says: {
      kk: 'Ведомство басшыларының және облыс прокурорларының орынбасарларын, аудан, қала және оларға теңестірілген прокурорларды Бас Прокурор тағайындап, босатады.',
      ru: 'Генеральный Прокурор назначает и освобождает заместителей руководителей ведомств, заместителей областных прокуроров, прокуроров районов, городов и приравненных к ним.',
      en: 'Deputy heads of agencies, deputies of regional prosecutors, and district, city and equated prosecutors are appointed and dismissed by the Prosecutor General.',
    },
  },
  'pg-report-president': {
    cites: '11 8)',
    ruleKind: 'record',
    treatment: 'catalogue',
    says: {
      kk: 'Бас Прокурор елдегі заңдылық жағдайын және прокуратура жұмысын Президентке баяндап отырады.',
      ru: 'О состоянии законности в стране и работе прокуратуры Генеральный Прокурор докладывает Президенту.',
      en: "The Prosecutor General gives the President a report on the state of legality and the work of the Prosecutor's Office.",
    },
  },
  'pg-confer-ranks': {
    cites: '11 9)',
    ruleKind: 'competence',
    treatment: 'recorded',
    says: {
      kk: 'Прокуратура қызметкерлері сыныптық шен мен әскери атақты белгіленген тәртіппен Бас Прокурордан алады.',
      ru: 'Генеральный Прокурор в установленном порядке присваивает сотрудникам прокуратуры классные чины и воинские звания.',
      en: "Staff of prosecutor's bodies receive class ranks and military ranks from the Prosecutor General in the set procedure.",
    },
  },
  'pg-awards': {
    cites: '11 10)',
    ruleKind: 'competence',
    treatment: 'waiting',
    says: {
      kk: 'Бас Прокурор қызметкерлерді мемлекеттік награда мен құрметті атаққа ұсынады, ведомстволық награданы өзі береді.',
      ru: 'Генеральный Прокурор представляет работников к государственным наградам и почётным званиям и вручает ведомственные награды.',
      en: 'The Prosecutor General puts staff forward for state awards and honorary titles and grants departmental awards.',
    },
    awaits: awaits.service,
  },
  'pg-honorary-title': {
    cites: '11 10-1)',
    ruleKind: 'competence',
    treatment: 'waiting',
    says: {
      kk: '«Прокуратураның құрметті қызметкері» атағын Бас Прокурор беріп, оны беру тәртібі жөніндегі Ережені де өзі бекітеді.',
      ru: 'Генеральный Прокурор присваивает звание «Почётный работник прокуратуры» и утверждает Положение о порядке его присвоения.',
      en: "The title of Honorary Officer of the Prosecutor's Office is conferred by the Prosecutor General, who also approves the Regulation on it.",
    },
    awaits: awaits.service,
  },
  'pg-weapons-rules': {
    cites: '11 11)',
    ruleKind: 'competence',
    treatment: 'catalogue',
    says: {
      kk: 'Прокуратура қызметкерлері қару мен оқ-дәріні қалай алып, сақтап, алып жүріп, тасымалдайтынын Бас Прокурор белгілейді.',
      ru: 'Порядок получения, хранения, ношения и перевозки оружия и боеприпасов сотрудниками прокуратуры устанавливает Генеральный Прокурор.',
      en: "The Prosecutor General decides how prosecutor's officers obtain, keep, carry and transport weapons and ammunition.",
    },
  },
  'pg-propose-plenary-explanations': {
    cites: '11 11-1)',
    ruleKind: 'competence',
    treatment: 'catalogue',
    says: {
      kk: 'Бас Прокурор Жоғарғы Соттың жалпы отырысына сот практикасы бойынша түсіндірме беруді ұсынады.',
      ru: 'Генеральный Прокурор вносит на пленарное заседание Верховного Суда предложения о даче разъяснений по вопросам судебной практики.',
      en: 'The Prosecutor General may propose that the plenary session of the Supreme Court give explanations on questions of court practice.',
    },
  },
  'pg-admission-rules': {
    cites: '11 11-2)',
    ruleKind: 'competence',
    treatment: 'catalogue',
    says: {
      kk: 'Прокуратураның білім беру ұйымына қабылдау қағидаларын Бас Прокурор белгілейді.',
      ru: 'Правила приёма на обучение в организацию образования прокуратуры устанавливает Генеральный Прокурор.',
      en: "How students are admitted to the educational organisation of the Prosecutor's Office is decided by the Prosecutor General.",
    },
  },
  'pg-other-powers': {
    cites: '11 12)',
    ruleKind: 'competence',
    treatment: 'catalogue',
    says: {
      kk: 'Бас Прокурордың республика заңдары берген басқа да өкілеттіктері болады.',
      ru: 'Генеральный Прокурор имеет и другие полномочия, предоставленные ему законами Республики.',
      en: 'The Prosecutor General also has any further powers that the laws of the Republic grant.',
    },
  },
});
