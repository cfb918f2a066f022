import { calendarDays, setByLaw, setByProsecutor } from '../../../calendar';
import { rulesOf } from '../../rule';

export const protestRules = rulesOf({
  'protest-object': {
    cites: '19(1)',
    ruleKind: 'content',
    treatment: 'enforced',
    force: 'forbids',
    says: {
      kk: 'Прокурор Конституцияға, заңдарға немесе Президент актілеріне қайшы құқықтық актілерге, мемлекеттік органдар мен лауазымды адамдардың шешімдері мен әрекеттеріне наразылық келтіреді.',
      ru: 'Прокурор опротестовывает правовые акты, противоречащие Конституции, законам и актам Президента, а также такие решения и действия государственных органов и должностных лиц.',
      en: 'The prosecutor protests legal acts contrary to the Constitution, laws or presidential acts, as well as such decisions and actions of state bodies and officials.',
    },
  },
  'protest-addressee': {
    cites: '19(2)',
    ruleKind: 'content',
    treatment: 'enforced',
    force: 'forbids',
    says: {
      kk: 'Наразылық заңсыз акт не шешім шығарған органға немесе лауазымды адамға, болмаса олардан жоғары тұрған органға немесе лауазымды адамға жолданады.',
      ru: 'Протест приносится органу или должностному лицу, принявшему незаконный акт или решение, либо вышестоящему органу или должностному лицу.',
      en: 'The protest goes to the body or official that adopted the unlawful act or decision, or to the superior body or official.',
    },
  },
  'protest-actions-same-procedure': {
    cites: '19(2)',
    ruleKind: 'form',
    treatment: 'recorded',
    says: {
      kk: 'Орган немесе лауазымды адам заңсыз әрекет жасаса, оған наразылық заңсыз актіге келтірілетін тәртіппен келтіріледі.',
      ru: 'Незаконные действия органа или должностного лица опротестовываются в том же порядке, что и незаконные акты.',
      en: 'Unlawful actions of a body or official are protested in the same way as unlawful acts and decisions.',
    },
  },
  'protest-consideration-term': {
    cites: '19(3)',
    ruleKind: 'term',
    treatment: 'enforced',
    force: 'sets-a-term',
    value: calendarDays(10),
    policies: ['P1', 'P2'],
    says: {
      kk: 'Наразылықты алған орган немесе лауазымды адам оны он күнтізбелік күн ішінде қарап шығуға міндетті.',
      ru: 'Орган или должностное лицо, которому принесён протест, обязаны рассмотреть его в течение десяти календарных дней.',
      en: 'The body or official that receives a protest has ten calendar days to consider it.',
    },
  },
  'protest-other-term': {
    cites: '19(3)',
    ruleKind: 'term',
    treatment: 'enforced',
    force: 'sets-a-term',
    value: setByProsecutor,
    policies: ['P1', 'P2'],
    minimum: 'protest-other-term-minimum',
    says: {
      kk: 'Шешімді әзірлеу мен қабылдау үшін қажет болса, прокурор наразылықты қараудың басқа мерзімін белгілей алады.',
      ru: 'Прокурор вправе назначить иной срок рассмотрения протеста, если этого требует подготовка и принятие решения.',
      en: 'The prosecutor may set a different term for considering a protest if preparing and adopting the decision requires it.',
    },
  },
  'protest-other-term-minimum': {
    cites: '19(3)',
    ruleKind: 'term',
    treatment: 'enforced',
    force: 'forbids',
    value: calendarDays(10),
    policies: ['P1', 'P2'],
    says: {
      kk: 'Прокурор наразылықты қарау үшін белгілейтін басқа мерзім он күнтізбелік күннен қысқа болмауы керек.',
      ru: 'Иной срок рассмотрения протеста, назначенный прокурором, не может быть короче десяти календарных дней.',
      en: 'A different term set by the prosecutor for considering a protest may not be shorter than ten calendar days.',
    },
  },
  'protest-court-term': {
    cites: '19(3)',
    ruleKind: 'term',
    treatment: 'enforced',
    force: 'has-effect',
    value: setByLaw,
    policies: [],
    says: {
      kk: 'Наразылық сотқа келтірілген болса, оны қарау мерзімі заңдар бойынша белгіленеді.',
      ru: 'Если протест принесён в суд, срок его рассмотрения определяется законами.',
      en: 'When a protest is brought to a court, the term for its consideration is the one fixed by the laws.',
    },
  },
  'protest-notify-day': {
    cites: '19(3)',
    ruleKind: 'notification',
    treatment: 'enforced',
    force: 'has-effect',
    says: {
      kk: 'Орган немесе лауазымды адам наразылық қай күні қаралатынын прокурорға алдын ала білдіруге міндетті.',
      ru: 'Орган или должностное лицо обязаны сообщить прокурору день, на который назначено рассмотрение протеста.',
      en: 'The body or official must tell the prosecutor on which day the protest will be considered.',
    },
  },
  'protest-demand-content': {
    cites: '19(4)',
    ruleKind: 'content',
    treatment: 'enforced',
    force: 'forbids',
    says: {
      kk: 'Прокурор наразылықта актінің күшін жоюды немесе оны Конституция мен заңдарға сәйкестендіруді, заңсыз әрекетті тоқтатуды және бұзылған құқықты қалпына келтіруді талап етеді.',
      ru: 'В протесте прокурор требует отменить акт или привести его в соответствие с Конституцией и законами, прекратить незаконные действия и восстановить нарушенное право.',
      en: 'In a protest the prosecutor demands revoking the act or bringing it into line with the Constitution and laws, stopping unlawful actions and restoring the right.',
    },
  },
  'protest-suspend-until-decision': {
    cites: '19(5)',
    ruleKind: 'effect',
    treatment: 'enforced',
    force: 'forbids',
    says: {
      kk: 'Наразылық жөнінде шешім шыққанша прокурор наразылық келтірілген актінің немесе әрекеттің орындалуын тоқтата тұра алады.',
      ru: 'До принятия решения по протесту прокурор вправе приостановить исполнение опротестованного акта или действия.',
      en: 'Until a decision on the protest is taken, the prosecutor may suspend the execution of the protested act or action.',
    },
  },
  'protest-law-no-suspension': {
    cites: '19(5)',
    ruleKind: 'effect',
    treatment: 'enforced',
    force: 'forbids',
    says: {
      kk: 'Заңға наразылық келтірілсе де, сол заңның қолданылуы тоқтатыла тұрмайды.',
      ru: 'Принесение протеста на закон не приостанавливает действие этого закона.',
      en: 'A law continues to operate in full even when a protest has been brought against it.',
    },
  },
});
