import { rulesOf } from '../rule';
import { awaits } from './awaits';

export const operationalSearchRules = rulesOf({
  'osa-supervision-subject': {
    cites: '34',
    ruleKind: 'competence',
    treatment: 'catalogue',
    says: {
      kk: 'Жедел-іздестіру қызметін қадағалау адам құқықтарының сақталуын және осы қызметке уәкілетті органдар мен лауазымды адамдардың актілері мен әрекеттерінің заңдылығын қамтиды.',
      ru: 'Надзор за оперативно-розыскной деятельностью охватывает соблюдение прав человека и законность актов и действий уполномоченных на неё органов и должностных лиц.',
      en: 'Supervision of operational-search activity covers respect for human rights and the legality of acts and actions of the bodies and officials authorised to conduct it.',
    },
  },
  'osa-obtain-files': {
    cites: '35 1)',
    ruleKind: 'competence',
    treatment: 'waiting',
    says: {
      kk: 'Прокурор тоқтатылған және жүргізіліп жатқан жедел-іздестіру істерін, қылмыстық істерді, осы қызмет пен жасырын тергеу әрекеттері туралы материалдарды алады.',
      ru: 'Прокурор получает прекращённые и находящиеся в производстве оперативно-розыскные дела, уголовные дела и материалы об этой деятельности и негласных следственных действиях.',
      en: 'The prosecutor obtains pending and terminated operational-search files, criminal cases and materials on such activity and on covert investigative actions.',
    },
    awaits: awaits.inspections,
  },
  'osa-confidants-excluded': {
    cites: '35 1)',
    ruleKind: 'record',
    treatment: 'waiting',
    says: {
      kk: 'Құпия көмекшілер мен штаттағы жасырын қызметкерлердің жеке басын ашатын мәліметтер прокурорға берілмейді.',
      ru: 'Прокурор не получает сведения о личности конфиденциальных помощников и штатных негласных сотрудников.',
      en: 'The prosecutor does not obtain data revealing the identity of confidential assistants and undercover staff officers.',
    },
    awaits: awaits.inspections,
  },
  'osa-verify-legality': {
    cites: '35 2)',
    ruleKind: 'competence',
    treatment: 'waiting',
    says: {
      kk: 'Прокурор арнаулы жедел-іздестіру іс-шаралары мен жасырын тергеу әрекеттерінің, соның ішінде байланыс желілеріндегілерінің заңдылығын тексереді.',
      ru: 'Прокурор проверяет, законно ли проводятся специальные оперативно-розыскные мероприятия и негласные следственные действия, в том числе на сетях связи.',
      en: 'The prosecutor checks whether special operational-search measures and covert investigative actions are lawful, including those on communication networks.',
    },
    awaits: awaits.inspections,
  },
  'osa-complaints': {
    cites: '35 3)',
    ruleKind: 'competence',
    treatment: 'waiting',
    says: {
      kk: 'Жедел-іздестіру қызметі мен жасырын тергеу әрекеттерін жүргізетін органдар лауазымды адамдарының әрекетіне (әрекетсіздігіне) және шешіміне берілген шағымдар мен өтініштерді прокурор қарайды.',
      ru: 'Прокурор рассматривает жалобы и заявления на действия (бездействие) и решения должностных лиц органов, ведущих оперативно-розыскную деятельность и негласные следственные действия.',
      en: 'The prosecutor considers complaints and applications about what officials conducting operational-search or covert actions did, failed to do or decided.',
    },
    awaits: awaits.applications,
  },
  'osa-protest-npa': {
    cites: '35 4)',
    ruleKind: 'competence',
    treatment: 'recorded',
    says: {
      kk: 'Жедел-іздестіру іс-шаралары мен жасырын тергеу әрекеттерінің ұйымдастырылуы мен тактикасы туралы нормативтік құқықтық акт Конституцияға, заңға не Президент актісіне қайшы келсе, прокурор оған наразылық келтіреді.',
      ru: 'Прокурор опротестовывает противоречащие Конституции, законам или актам Президента нормативные правовые акты об организации и тактике оперативно-розыскных мероприятий и негласных следственных действий.',
      en: 'The prosecutor protests normative legal acts on organising operational-search and covert actions and on their tactics where these contradict the Constitution, laws or presidential acts.',
    },
  },
  'osa-terminate-by-resolution': {
    cites: '35 5)',
    ruleKind: 'effect',
    treatment: 'enforced',
    force: 'forbids',
    says: {
      kk: 'Заң немесе адам құқығы бұзылғанын анықтаған прокурор жедел-іздестіру іс-шаралары мен жасырын тергеу әрекеттерін өз қаулысы арқылы тоқтатады.',
      ru: 'Обнаружив нарушение закона или прав человека, прокурор своим постановлением прекращает оперативно-розыскные мероприятия и негласные следственные действия.',
      en: 'On finding a breach of the law or of rights, the prosecutor terminates operational-search measures and covert actions by own resolution.',
    },
  },
  'osa-proceedings-staff': {
    cites: '35 6)',
    ruleKind: 'competence',
    treatment: 'enforced',
    force: 'forbids',
    says: {
      kk: 'Жедел-іздестіру немесе жасырын тергеу кезінде құқыққа қайшы әрекет еткен қызметкерге қатысты прокурор сотқа дейінгі тергеп-тексеруді бастайды не тәртіптік іс қозғайды.',
      ru: 'В отношении сотрудников, допустивших противоправные действия при оперативно-розыскной или негласной работе, прокурор начинает досудебное расследование либо возбуждает дисциплинарное производство.',
      en: 'Against officers who acted unlawfully in operational-search or covert actions, the prosecutor starts a pre-trial investigation or institutes disciplinary proceedings.',
    },
  },
  'osa-other-acts': {
    cites: '35 7)',
    ruleKind: 'competence',
    treatment: 'recorded',
    says: {
      kk: 'Жедел-іздестіру қызметі мен жасырын тергеу әрекеттерінде табылған бұзушылықтар бойынша прокурор өзге де прокурорлық қадағалау актілерін қабылдайды.',
      ru: 'По нарушениям, выявленным в оперативно-розыскной деятельности и негласных следственных действиях, прокурор издаёт и другие акты прокурорского надзора.',
      en: 'On breaches found in operational-search activity or covert actions, the prosecutor issues other acts of prosecutorial supervision too.',
    },
  },
  'osa-release-detained': {
    cites: '35 8)',
    ruleKind: 'effect',
    treatment: 'enforced',
    force: 'forbids',
    says: {
      kk: 'Жедел-іздестіру қызметі мен жасырын тергеу әрекеттерін қадағалау кезінде прокурор заңсыз ұсталған адамдарды бостандыққа шығарады.',
      ru: 'Надзирая за оперативно-розыскной деятельностью и негласными следственными действиями, прокурор освобождает незаконно задержанных лиц.',
      en: 'When supervising operational-search activity and covert actions, the prosecutor releases persons who were detained unlawfully.',
    },
  },
  'osa-require-heads-check': {
    cites: '35 9)',
    ruleKind: 'competence',
    treatment: 'waiting',
    says: {
      kk: 'Бұзушылықты жою қажет болса, прокурор жедел-іздестіру органдарының басшыларынан бағынысты органдарын тексеруді талап етеді.',
      ru: 'При необходимости устранить нарушение прокурор требует от руководителей оперативно-розыскных органов проверить подчинённые им органы.',
      en: 'Where needed to eliminate a breach, the prosecutor requires heads of operational-search bodies to check the bodies under them.',
    },
    awaits: awaits.inspections,
  },
  'osa-sanction': {
    cites: '35 10)',
    ruleKind: 'competence',
    treatment: 'recorded',
    says: {
      kk: 'Заңнамада аталған жағдайларда прокурор жедел-іздестіру іс-шаралары мен жасырын тергеу әрекеттеріне санкция (келісім) береді.',
      ru: 'В случаях, названных законодательством, прокурор даёт санкцию (согласие) на оперативно-розыскные мероприятия и негласные следственные действия.',
      en: 'In the cases the legislation names, the prosecutor gives a sanction (approval) for operational-search measures and covert investigative actions.',
    },
  },
  'osa-who-supervises': {
    cites: '36',
    ruleKind: 'competence',
    treatment: 'catalogue',
    says: {
      kk: 'Жедел-іздестіру қызметінің заңдылығын Бас Прокурор және басқа прокурорлар заңда берілген құзыреті аясында қадағалайды.',
      ru: 'Надзор за оперативно-розыскной деятельностью ведут Генеральный Прокурор и другие прокуроры в пределах компетенции, данной им законами.',
      en: 'Supervision of operational-search activity belongs to the Prosecutor General and to other prosecutors within the competence the laws give them.',
    },
  },
});
