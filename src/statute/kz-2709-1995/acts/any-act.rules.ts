import { rulesOf } from '../../rule';
import { awaits } from '../awaits';

export const anyActRules = rulesOf({
  'po-legal-basis': {
    cites: '2',
    ruleKind: 'content',
    treatment: 'enforced',
    force: 'forbids',
    says: {
      kk: 'Прокуратураның ұйымдастырылуы, жұмыс тәртібі мен прокурор өкілеттігі тек Конституцияға, осы Заңға, заңнамалық актілерге, бекітілген халықаралық шарттарға және Бас Прокурордың бұйрықтарына негізделеді.',
      ru: 'Организация, порядок деятельности и полномочия прокуроров опираются только на Конституцию, настоящий Закон, законодательные акты, ратифицированные договоры и приказы Генерального Прокурора.',
      en: "Prosecutors may derive their organisation, procedure and powers only from the Constitution, this Law, other legislative acts, ratified treaties and the Prosecutor General's orders.",
    },
  },
  'acts-binding-on-all': {
    cites: '3(4)',
    ruleKind: 'effect',
    treatment: 'catalogue',
    says: {
      kk: 'Заңды негізде және белгіленген тәртіппен шығарылған прокурорлық қадағалау актісін барлық орган, ұйым, лауазымды адам және азамат орындауға тиіс.',
      ru: 'Акт прокурорского надзора, вынесенный на законном основании и в установленном порядке, обязателен для органов, организаций, должностных лиц и граждан.',
      en: 'Everyone, from bodies and organisations to officials and citizens, must comply with an act of prosecutorial supervision lawfully issued in its grounds and procedure.',
    },
  },
  'act-validity-order-form': {
    cites: '5(5)',
    ruleKind: 'effect',
    treatment: 'recorded',
    says: {
      kk: 'Прокурордың іс-әрекеті мен актісі белгіленген тәртіп пен нысан сақталғанда ғана құқықтық салдар туғызады.',
      ru: 'Действия и акты прокурора влекут правовые последствия лишь при соблюдении установленных порядка и формы.',
      en: "A prosecutor's action or act has legal consequences only when the prescribed procedure and form have been observed.",
    },
  },
  'act-kinds-supervision': {
    cites: '18(1) 1)',
    ruleKind: 'content',
    treatment: 'enforced',
    force: 'forbids',
    says: {
      kk: 'Прокурорлық қадағалау актілеріне тек наразылық, қаулы, ұйғарым, сотқа өтініш, санкция, нұсқау, ұсыныс, үндеу, алдын ала ескерту және заңға түсіндірме жатады.',
      ru: 'Актами прокурорского надзора являются только протест, постановление, предписание, заявление в суд, санкция, указание, представление, обращение, предостережение и разъяснение закона.',
      en: 'Acts of prosecutorial supervision are only the protest, resolution, order, court application, sanction, instruction, submission, public appeal, prior warning and explanation of law.',
    },
  },
  'act-kinds-organisational': {
    cites: '18(1) 2)',
    ruleKind: 'content',
    treatment: 'waiting',
    says: {
      kk: 'Прокуратураның ұйымдастырылуы мен қызметі тек бес түрлі актімен реттеледі, олар бұйрық, нұсқау, өкім, ереже және нұсқаулық.',
      ru: 'Организацию и деятельность прокуратуры регулируют акты только пяти видов: приказы, указания, распоряжения, положения и инструкции.',
      en: "The organisation and work of the Prosecutor's Office are regulated by five kinds of acts only: orders, instructions, directives, regulations and manuals.",
    },
    awaits: awaits.organisational,
  },
  'suspending-acts-published': {
    cites: '18(1-1)',
    ruleKind: 'publication',
    treatment: 'enforced',
    force: 'forbids',
    says: {
      kk: 'Нормативтік құқықтық актінің қолданылуын тоқтата тұрған прокурорлық қадағалау актісін жариялау міндетті.',
      ru: 'Акт прокурорского надзора, приостанавливающий действие нормативного правового акта, подлежит обязательному опубликованию.',
      en: 'An act of prosecutorial supervision that suspends a normative legal act must be made public by publication.',
    },
  },
  'regulations-approved-by-order': {
    cites: '18(2)',
    ruleKind: 'form',
    treatment: 'waiting',
    says: {
      kk: 'Прокуратураның ережесі мен нұсқаулығы тиісті прокурор шығарған бұйрық арқылы бекітіледі.',
      ru: 'Положение или инструкция прокуратуры утверждается приказом соответствующего прокурора.',
      en: "A regulation or manual of the Prosecutor's Office is approved by an organisational order of the respective prosecutor.",
    },
    awaits: awaits.organisational,
  },
  'acts-may-be-published': {
    cites: '27',
    ruleKind: 'publication',
    treatment: 'recorded',
    says: {
      kk: 'Прокуратура органдары құқықтар мен мүдделерді бұзған заңсыз әрекеттер мен шешімдерге қатысты қадағалау актілерін мемлекеттік бұқаралық ақпарат құралдарына бере алады.',
      ru: 'Органы прокуратуры могут публиковать в государственных средствах массовой информации акты надзора на незаконные действия и решения, нарушившие права и интересы.',
      en: "Prosecutor's bodies may publish in the state mass media acts of supervision against unlawful actions and decisions that violated rights and interests.",
    },
  },
  'response-not-only-after-inspection': {
    cites: '29(2)',
    ruleKind: 'content',
    treatment: 'recorded',
    says: {
      kk: 'Прокурор актілерді тексеру қорытындысымен ғана емес, қадағалаудың кез келген барысында шығара алады.',
      ru: 'Прокурор может принимать акты в ходе любого надзора, а не только по результатам проверки.',
      en: 'The prosecutor may issue acts in the course of any supervision, so an inspection beforehand is not essential.',
    },
  },
  'response-protest': {
    cites: '29(2) 1)',
    ruleKind: 'competence',
    treatment: 'recorded',
    says: {
      kk: 'Қадағалау барысында прокурор заңсыз актіге қатысты наразылық келтіре алады.',
      ru: 'Осуществляя надзор, прокурор может принести протест на незаконный акт.',
      en: 'In the course of supervision the prosecutor may respond to an unlawful act by bringing a protest.',
    },
  },
  'response-order': {
    cites: '29(2) 2)',
    ruleKind: 'competence',
    treatment: 'recorded',
    says: {
      kk: 'Қадағалау барысында прокурор заңның бұзылуына жол бермеу үшін ұйғарым шығара алады.',
      ru: 'Осуществляя надзор, прокурор может дать предписание о недопущении нарушения закона.',
      en: 'In the course of supervision the prosecutor may issue an order to prevent a breach of law.',
    },
  },
  'response-pretrial': {
    cites: '29(2) 2-1)',
    ruleKind: 'competence',
    treatment: 'enforced',
    force: 'forbids',
    says: {
      kk: 'Прокурор сотқа дейінгі тергеуді өзі бастай алады немесе қылмыстық істі осы үшін қылмыстық қудалау органына тапсырады.',
      ru: 'Прокурор может начать досудебное расследование либо передать уголовное дело для его проведения органу уголовного преследования.',
      en: 'The prosecutor may start a pre-trial investigation or hand the criminal case over to a criminal prosecution body for such investigation.',
    },
  },
  'response-resolution': {
    cites: '29(2) 3)',
    ruleKind: 'competence',
    treatment: 'recorded',
    says: {
      kk: 'Прокурор тәртіптік не әкімшілік іс қозғау, мәжбүрлеп орындату және күштеп әкелу туралы қаулы шығарады, материалдық залалды өтету шараларын қабылдайды.',
      ru: 'Прокурор выносит постановления о дисциплинарном или административном производстве, принудительном исполнении и приводе, а также принимает меры к возмещению материального ущерба.',
      en: 'The prosecutor issues resolutions on disciplinary or administrative-offence proceedings, compulsory execution and forced attendance, and takes measures to have material damage compensated.',
    },
  },
  'response-suspend-non-law': {
    cites: '29(2) 4)',
    ruleKind: 'effect',
    treatment: 'enforced',
    force: 'forbids',
    says: {
      kk: 'Құқықтар мен заңды мүдделер бұзылса, прокурор заңсыз актіні тоқтата тұрады, бірақ бұл заңдарға қолданылмайды.',
      ru: 'Если нарушены права и законные интересы, прокурор приостанавливает действие незаконного акта, кроме закона.',
      en: 'If rights or lawful interests are violated, the prosecutor may suspend an unlawful act, unless that act is a law.',
    },
  },
  'response-lift-restrictions': {
    cites: '29(2) 5)',
    ruleKind: 'competence',
    treatment: 'enforced',
    force: 'forbids',
    says: {
      kk: 'Бұзушылық анықталса, прокурор мемлекеттік органдар мен олардың лауазымды адамдары қолданған тыйым салу-шектеу шараларын жояды не алып тастайды.',
      ru: 'В ответ на нарушение прокурор отменяет или снимает меры запретительно-ограничительного характера, введённые государственными органами и их должностными лицами.',
      en: 'In response to a breach the prosecutor revokes or lifts prohibitive-restrictive measures introduced by state bodies and their officials.',
    },
  },
  'response-court': {
    cites: '29(2) 6)',
    ruleKind: 'competence',
    treatment: 'recorded',
    says: {
      kk: 'Прокурор мемлекеттің, жеке және заңды тұлғалардың құқықтары мен заңды мүдделерін қорғау үшін сотқа жүгінеді.',
      ru: 'Прокурор обращается в суд за защитой прав и законных интересов государства, физических и юридических лиц.',
      en: 'The prosecutor turns to the court to protect the rights and lawful interests of the State, natural persons and legal persons.',
    },
  },
  'response-submission': {
    cites: '29(2) 7)',
    ruleKind: 'competence',
    treatment: 'recorded',
    says: {
      kk: 'Заңдылық бұзылмауы үшін прокурор тиісті органға немесе лауазымды адамға ұсыныс енгізеді.',
      ru: 'Прокурор вносит органу или должностному лицу представление о недопущении нарушений законности.',
      en: 'The prosecutor brings a submission to a body or official so that legality is not breached.',
    },
  },
  'response-warning': {
    cites: '29(2) 8)',
    ruleKind: 'competence',
    treatment: 'recorded',
    says: {
      kk: 'Ден қою шарасы ретінде прокурор заңды бұзуға болмайтыны жөнінде алдын ала ескерту жасайды.',
      ru: 'В качестве меры реагирования прокурор выносит предостережение о недопустимости нарушения закона.',
      en: 'As a response measure the prosecutor issues a prior warning that the law must not be breached.',
    },
  },
  'response-other-acts': {
    cites: '29(2) 9)',
    ruleKind: 'competence',
    treatment: 'recorded',
    says: {
      kk: 'Прокурор осы Заңда аталған кез келген басқа прокурорлық қадағалау актісімен де ден қоя алады.',
      ru: 'Прокурор вправе реагировать и любым другим актом прокурорского надзора, предусмотренным настоящим Законом.',
      en: 'The prosecutor may respond with any other act of prosecutorial supervision that this Law provides for.',
    },
  },
});
