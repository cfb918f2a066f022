import { years } from '../../calendar';
import { rulesOf } from '../rule';
import { awaits } from './awaits';

export const officesRules = rulesOf({
  'po-system-levels': {
    cites: '9',
    ruleKind: 'composition',
    treatment: 'recorded',
    says: {
      kk: 'Біртұтас жүйеге Бас прокуратура, облыстар, республикалық маңызы бар қалалар мен астана прокуратуралары, ауданаралық, аудандық, қалалық және теңестірілген әскери, мамандандырылған прокуратуралар кіреді.',
      ru: 'В единую систему входят Генеральная прокуратура, прокуратуры областного уровня, межрайонные, районные, городские и приравненные к ним военные и специализированные прокуратуры.',
      en: "The single system covers the General Prosecutor's Office, regional-level offices and inter-district, district, city and equated military and specialised offices.",
    },
  },
  'po-attached-organisations': {
    cites: '9',
    ruleKind: 'composition',
    treatment: 'catalogue',
    says: {
      kk: 'Прокуратура жанынан оның бірыңғай жүйесінің бөлігі ретінде ведомстволар, мекемелер мен білім беру ұйымын ашуға болады.',
      ru: 'При прокуратуре могут создаваться ведомства, учреждения и организация образования, входящие в её единую систему.',
      en: "Agencies, institutions and an educational organisation within the single system may be set up under the Prosecutor's Office.",
    },
  },
  'po-symbols': {
    cites: '9',
    ruleKind: 'record',
    treatment: 'catalogue',
    says: {
      kk: 'Прокуратура органдары өз нышандарын пайдаланады, ал нышандардың сипаттамасы Президенттің бекітуімен белгіленеді.',
      ru: 'Органы прокуратуры имеют собственную символику, описание которой утверждает Президент.',
      en: "Prosecutor's bodies use symbols of their own, described in a text that the President approves.",
    },
  },
  'regional-directs': {
    cites: '13 1)',
    ruleKind: 'competence',
    treatment: 'recorded',
    says: {
      kk: 'Облыс прокуроры мен оған теңестірілген прокурор облыстық, қалалық, аудандық және теңестірілген прокуратуралардың қадағалау жұмысын басқарады.',
      ru: 'Прокурор области и приравненный к нему прокурор руководят надзорной работой областных, городских, районных и приравненных к ним прокуратур.',
      en: "A prosecutor of a region or of an equated office leads the supervisory work of the regional, city, district and equated prosecutor's offices.",
    },
  },
  'regional-organisational-acts': {
    cites: '13 2)',
    ruleKind: 'competence',
    treatment: 'waiting',
    says: {
      kk: 'Облыс прокурорлары мен оларға теңестірілген прокурорлар өзіне бағынатын барлық қызметкер мен жұмыскерге міндетті бұйрық, өкім және нұсқау шығара алады.',
      ru: 'Прокуроры областей и приравненные к ним вправе издавать приказы, распоряжения и указания, обязательные для всех подчинённых сотрудников и работников.',
      en: 'Regional and equated prosecutors may issue organisational orders, directives and instructions, which all staff subordinate to them must follow.',
    },
    awaits: awaits.organisational,
  },
  'regional-prosecutor-term': {
    cites: '14(1)',
    ruleKind: 'term',
    treatment: 'enforced',
    force: 'sets-a-term',
    value: years(5),
    policies: ['P3', 'P4'],
    says: {
      kk: 'Облыстық немесе оған теңестірілген прокуратураның басшысын Бас Прокурор Президенттің келісімін алып, бес жылға тағайындайды.',
      ru: 'Руководителя областной или приравненной к ней прокуратуры назначает Генеральный Прокурор с согласия Президента сроком на пять лет.',
      en: "The Prosecutor General, with the President's agreement, appoints the head of a regional or equated office for a term of five years.",
    },
  },
  'regional-positions': {
    cites: '14(2)',
    ruleKind: 'composition',
    treatment: 'recorded',
    says: {
      kk: 'Облыс прокурорында және оған теңестірілген прокурорда бірінші орынбасарлар, орынбасарлар, аға көмекшілер мен көмекшілер болады, ал орынбасар басқарма бастығы болып та тағайындала алады.',
      ru: 'У прокурора области и приравненного к нему есть первые заместители, заместители, старшие помощники и помощники; заместитель может быть назначен и начальником управления.',
      en: 'A regional or equated prosecutor has first deputies, deputies, senior assistants and assistants; a deputy may also be appointed head of a directorate.',
    },
  },
  'regional-units': {
    cites: '14(3)',
    ruleKind: 'composition',
    treatment: 'waiting',
    says: {
      kk: 'Облыстық немесе оған теңестірілген прокуратура басқармалар мен бөлімдерге бөлінеді, оларда аға прокурор және прокурор лауазымдары болады.',
      ru: 'Областная или приравненная к ней прокуратура делится на управления и отделы, где предусмотрены должности старшего прокурора и прокурора.',
      en: 'A regional or equated office is divided into directorates and divisions, staffed by senior prosecutors and prosecutors.',
    },
    awaits: awaits.service,
  },
  'regional-unit-heads-status': {
    cites: '14(3)',
    ruleKind: 'composition',
    treatment: 'waiting',
    says: {
      kk: 'Басқарма бастығы лауазымы бойынша облыс прокурорының аға көмекшісі, ал бөлім бастығы оның көмекшісі саналады.',
      ru: 'По должности начальник управления является старшим помощником прокурора области, а начальник отдела — его помощником.',
      en: 'By virtue of the post, the head of a directorate is a senior assistant of the regional prosecutor and the head of a division an assistant.',
    },
    awaits: awaits.service,
  },
  'district-prosecutor-term': {
    cites: '15(1)',
    ruleKind: 'term',
    treatment: 'enforced',
    force: 'sets-a-term',
    value: years(5),
    policies: ['P3', 'P4'],
    says: {
      kk: 'Қалалық, аудандық немесе оларға теңестірілген прокуратураның басшысын Бас Прокурор бес жылға тағайындайды.',
      ru: 'Руководителя городской, районной или приравненной к ним прокуратуры назначает Генеральный Прокурор сроком на пять лет.',
      en: "The Prosecutor General appoints the head of a city, district or equated prosecutor's office for a term of five years.",
    },
  },
  'district-directs': {
    cites: '15(2) 1)',
    ruleKind: 'competence',
    treatment: 'recorded',
    says: {
      kk: 'Қалалық, аудандық немесе оларға теңестірілген прокурор өзі басқаратын прокуратураның қадағалау жұмысын жүргізуге жетекшілік етеді.',
      ru: 'Городской, районный или приравненный к ним прокурор руководит надзорной работой возглавляемой им прокуратуры.',
      en: 'A city, district or equated prosecutor leads the supervisory work of the office that he or she heads.',
    },
  },
  'district-organisational-acts': {
    cites: '15(2) 2)',
    ruleKind: 'competence',
    treatment: 'waiting',
    says: {
      kk: 'Қалалық, аудандық және оларға теңестірілген прокурорлар қол астындағы қызметкерлер мен жұмыскерлерге міндетті бұйрық, өкім және нұсқау шығара алады.',
      ru: 'Городские, районные и приравненные к ним прокуроры вправе издавать приказы, распоряжения и указания, обязательные для своих подчинённых.',
      en: 'City, district and equated prosecutors may issue organisational orders, directives and instructions, which are binding on the staff subordinate to them.',
    },
    awaits: awaits.organisational,
  },
  'district-positions': {
    cites: '15(3)',
    ruleKind: 'composition',
    treatment: 'recorded',
    says: {
      kk: 'Қалалық, аудандық немесе оларға теңестірілген прокурордың қадағалау салаларына бекітілген орынбасарлары, аға прокурорлары мен прокурорлары болады.',
      ru: 'У городского, районного или приравненного к ним прокурора есть заместители, старшие прокуроры и прокуроры по отраслям надзора.',
      en: 'A city, district or equated prosecutor has deputies, senior prosecutors and prosecutors who are assigned to branches of supervision.',
    },
  },
  'district-units': {
    cites: '15(4)',
    ruleKind: 'composition',
    treatment: 'waiting',
    says: {
      kk: 'Қалалық, аудандық немесе оларға теңестірілген прокуратурада бөлім құруға болады, бірақ бұл міндетті емес.',
      ru: 'В городской, районной или приравненной к ним прокуратуре могут создаваться отделы, но это не обязательно.',
      en: "A city, district or equated prosecutor's office may have divisions, but they are not compulsory.",
    },
    awaits: awaits.service,
  },
});
