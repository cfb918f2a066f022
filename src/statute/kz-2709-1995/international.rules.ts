import { rulesOf } from '../rule';
import { awaits } from './awaits';

export const internationalRules = rulesOf({
  'intl-supervision': {
    cites: '47-1(1)',
    ruleKind: 'competence',
    treatment: 'waiting',
    says: {
      kk: 'Құқықтық көмек туралы ратификацияланған шарттардың, Конституция мен заңдардың қолданылуын Бас Прокурор және (немесе) ол уәкілдік берген прокурорлар қадағалайды.',
      ru: 'Генеральный Прокурор и (или) уполномоченные им прокуроры надзирают за применением ратифицированных договоров о правовой помощи, Конституции и законов.',
      en: 'The Prosecutor General and/or prosecutors he authorises supervise how ratified treaties on legal assistance, the Constitution and laws are applied.',
    },
    awaits: awaits.international,
  },
  'intl-decisions': {
    cites: '47-1(2)',
    ruleKind: 'competence',
    treatment: 'waiting',
    says: {
      kk: 'Ұстап беру, қылмыстық қудалау, сотталғандарды ауыстыру және іс жүргізу әрекеттері туралы тапсырмалар жөніндегі шешімді мемлекет атынан Бас Прокурор не ол уәкілдік берген прокурорлар қабылдайды.',
      ru: 'Генеральный Прокурор или уполномоченные им прокуроры от имени государства решают вопросы выдачи, уголовного преследования, передачи осуждённых и поручений о процессуальных действиях.',
      en: 'The Prosecutor General or prosecutors authorised by him decide for the State on extradition, criminal prosecution, transfer of convicts and requests for procedural actions.',
    },
    awaits: awaits.international,
  },
  'intl-other': {
    cites: '47-1(3)',
    ruleKind: 'competence',
    treatment: 'waiting',
    says: {
      kk: 'Халықаралық құқықтық ынтымақтастықта прокуратура органдары шарттар, заңдар мен Президент актілері берген басқа өкілеттіктерді де пайдаланады.',
      ru: 'В международном правовом сотрудничестве органы прокуратуры осуществляют и другие полномочия по международным договорам, законам и актам Президента.',
      en: "In international legal cooperation the prosecutor's bodies exercise other powers under treaties, laws and acts of the President.",
    },
    awaits: awaits.international,
  },
  'intl-draft-treaties': {
    cites: '47-2 1)',
    ruleKind: 'competence',
    treatment: 'waiting',
    says: {
      kk: 'Бас Прокурор және (немесе) уәкілетті прокурорлар халықаралық шарт жобаларын, қолданыстағыларын өзгерту мен толықтыру ұсыныстарын әзірлеуге қатыса алады.',
      ru: 'Генеральный Прокурор и (или) уполномоченные прокуроры вправе участвовать в разработке международных договоров и предложений об изменении и дополнении действующих.',
      en: 'The Prosecutor General and/or authorised prosecutors may help draft international treaties and proposals to amend or supplement existing ones.',
    },
    awaits: awaits.international,
  },
  'intl-conclude': {
    cites: '47-2 2)',
    ruleKind: 'competence',
    treatment: 'waiting',
    says: {
      kk: 'Бас Прокурор және (немесе) уәкілетті прокурорлар шетелдік прокуратуралармен құқықтық көмек, ынтымақтастық пен өзара іс-қимыл шарттарын жасасып, қол қоя алады.',
      ru: 'Генеральный Прокурор и (или) уполномоченные прокуроры вправе заключать и подписывать с зарубежными прокуратурами договоры о правовой помощи, сотрудничестве и взаимодействии.',
      en: "The Prosecutor General and/or authorised prosecutors may conclude and sign agreements on legal assistance, cooperation and interaction with foreign prosecutor's bodies.",
    },
    awaits: awaits.international,
  },
  'intl-cooperate': {
    cites: '47-2 3)',
    ruleKind: 'competence',
    treatment: 'waiting',
    says: {
      kk: 'Прокуратура құзыреті аясында Бас Прокурор және (немесе) уәкілетті прокурорлар шет мемлекеттердің және халықаралық ұйымдардың тиісті мекемелерімен ынтымақтаса алады.',
      ru: 'В пределах компетенции органов прокуратуры Генеральный Прокурор и (или) уполномоченные прокуроры вправе сотрудничать с соответствующими учреждениями других государств и международных организаций.',
      en: "Within the competence of the prosecutor's bodies, the Prosecutor General and/or authorised prosecutors may cooperate with relevant institutions of other states and international organisations.",
    },
    awaits: awaits.international,
  },
  'intl-associations': {
    cites: '47-2 4)',
    ruleKind: 'competence',
    treatment: 'waiting',
    says: {
      kk: 'Бас Прокурор және (немесе) уәкілетті прокурорлар прокурорлардың халықаралық ұйымдарының жұмысына қатыса алады.',
      ru: 'Генеральный Прокурор и (или) уполномоченные прокуроры вправе участвовать в работе международных организаций прокуроров.',
      en: 'The Prosecutor General and/or authorised prosecutors may take part in the work of international organisations of prosecutors.',
    },
    awaits: awaits.international,
  },
  'intl-programmes': {
    cites: '47-2 5)',
    ruleKind: 'competence',
    treatment: 'waiting',
    says: {
      kk: 'Бас Прокурор және (немесе) уәкілетті прокурорлар қылмысқа қарсы бірлескен шаралардың мемлекетаралық бағдарламаларын әзірлеп, орындауға қатыса алады.',
      ru: 'Генеральный Прокурор и (или) уполномоченные прокуроры вправе участвовать в разработке и выполнении межгосударственных программ совместных мер борьбы с преступностью.',
      en: 'The Prosecutor General and/or authorised prosecutors may take part in drafting and carrying out interstate programmes of joint measures against crime.',
    },
    awaits: awaits.international,
  },
  'intl-assist-incoming': {
    cites: '47-2 6)',
    ruleKind: 'competence',
    treatment: 'waiting',
    says: {
      kk: 'Шетелдік құзыретті мекемелер сұраса, Бас Прокурор және (немесе) уәкілетті прокурорлар ұстап беру, қудалау, тергеу әрекеттері, сотталғандар мен психикасы бұзылған адамдарды ауыстыру бойынша құқықтық көмек бере алады.',
      ru: 'По просьбе иностранных учреждений Генеральный Прокурор и (или) уполномоченные прокуроры вправе оказывать правовую помощь по выдаче, преследованию, следственным действиям, передаче осуждённых и лиц с психическими расстройствами.',
      en: 'At foreign request, the Prosecutor General and/or authorised prosecutors may give legal assistance on extradition, prosecution, investigative actions and transfer of convicts or persons with mental disorders.',
    },
    awaits: awaits.international,
  },
  'intl-assist-outgoing': {
    cites: '47-2 7)',
    ruleKind: 'competence',
    treatment: 'waiting',
    says: {
      kk: 'Бас Прокурор және (немесе) уәкілетті прокурорлар Қазақстанның құқық қорғау органдарының құқықтық көмек туралы тапсырмалары мен өтініштерін шет мемлекеттердің құзыретті мекемелеріне жолдай алады.',
      ru: 'Генеральный Прокурор и (или) уполномоченные прокуроры вправе направлять компетентным учреждениям иностранных государств поручения, ходатайства и запросы правоохранительных органов Казахстана о правовой помощи.',
      en: "The Prosecutor General and/or authorised prosecutors may send to foreign competent institutions the requests of Kazakhstan's law-enforcement bodies for legal assistance.",
    },
    awaits: awaits.international,
  },
  'intl-court-representation': {
    cites: '47-2 8)',
    ruleKind: 'competence',
    treatment: 'waiting',
    says: {
      kk: 'Қазақстан мүддесіне қатысты қылмыстық істер бойынша Бас Прокурор және (немесе) уәкілетті прокурорлар шетелдік және халықаралық соттарда еліміздің мүддесін білдіре алады.',
      ru: 'Генеральный Прокурор и (или) уполномоченные прокуроры вправе представлять Казахстан в иностранных и международных судах по уголовным делам, затрагивающим его интересы.',
      en: 'The Prosecutor General and/or authorised prosecutors may represent Kazakhstan in foreign and international courts in criminal cases that affect its interests.',
    },
    awaits: awaits.international,
  },
  'intl-other-powers': {
    cites: '47-2 9)',
    ruleKind: 'competence',
    treatment: 'waiting',
    says: {
      kk: 'Бас Прокурор және (немесе) уәкілетті прокурорлар халықаралық шарттарда, заңдар мен Президент актілерінде көзделген басқа өкілеттіктерді де атқара алады.',
      ru: 'Генеральный Прокурор и (или) уполномоченные прокуроры вправе осуществлять и иные полномочия, предусмотренные международными договорами, законами и актами Президента.',
      en: 'The Prosecutor General and/or authorised prosecutors may use further cooperation powers found in treaties, laws and presidential acts.',
    },
    awaits: awaits.international,
  },
});
