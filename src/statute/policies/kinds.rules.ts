import { setByLaw, setByProsecutor } from '../../calendar';
import { rulesOf } from '../rule';

/** Policies of particular kinds of act. */
export const kindPolicies = rulesOf({
  'policy-addressee-named': {
    cites: 'policies.md, the ten kinds',
    ruleKind: 'policy',
    treatment: 'enforced',
    force: 'forbids',
    says: {
      kk: 'Адресат бірнешеу: қайсысы алғаны немесе жауап бергені көрсетіледі.',
      ru: 'Адресатов несколько: указывается, который из них получил или ответил.',
      en: 'There are several addressees: it is said which of them received or answers.',
    },
  },
  'policy-no-response': {
    cites: 'policies.md, the ten kinds',
    ruleKind: 'policy',
    treatment: 'enforced',
    force: 'forbids',
    says: {
      kk: 'Актінің бұл түріне жауап көзделмеген.',
      ru: 'Ответ на акт этого вида не предусмотрен.',
      en: 'This kind of act has no answer.',
    },
  },
  'policy-measures-answered': {
    cites: 'policies.md, the ten kinds',
    ruleKind: 'policy',
    treatment: 'enforced',
    force: 'has-effect',
    says: {
      kk: 'Толық орындалды делінген, бірақ сұралған шаралардың кейбіріне жауап жоқ.',
      ru: 'Сообщено о полном исполнении, но не на все требуемые меры есть ответ.',
      en: 'Said to be done in full, although not every measure asked for has an answer.',
    },
  },
  'policy-on-the-spot': {
    cites: 'policies.md, the ten kinds',
    ruleKind: 'policy',
    treatment: 'enforced',
    force: 'has-effect',
    says: {
      kk: 'Кейінге қалдыруға болмайтын қаулыны прокурор сол жерде, екінші адамсыз шығарады.',
      ru: 'Не терпящее отлагательства постановление прокурор выносит на месте, без второго лица.',
      en: 'What brooks no delay a prosecutor issues on the spot, without a second person.',
    },
  },
  'policy-no-term-runs': {
    cites: 'policies.md, the ten kinds',
    ruleKind: 'policy',
    treatment: 'enforced',
    force: 'has-effect',
    says: {
      kk: 'Акт қазір күтіп тұрған нәрсеге заң мерзім белгілемейді.',
      ru: 'Для того, чего сейчас ожидает акт, срок законом не установлен.',
      en: 'The law sets no term for what the act waits for now.',
    },
  },
  'policy-court-final-step': {
    cites: 'policies.md, the ten kinds',
    ruleKind: 'policy',
    treatment: 'enforced',
    force: 'forbids',
    says: {
      kk: 'Сотқа берілген акт соттың соңғы шешімімен жабылады.',
      ru: 'Акт, внесённый в суд, закрывается с последним решением суда.',
      en: 'An act brought to a court is closed upon its final decision.',
    },
  },
  'policy-filing-term-application': {
    cites: 'policies.md, the ten kinds',
    ruleKind: 'policy',
    treatment: 'enforced',
    force: 'sets-a-term',
    value: setByLaw,
    policies: ['P1', 'P2'],
    says: {
      kk: 'Сотқа өтініш беру мерзімін басқа заң белгілейді: қондырғы оны бере алады.',
      ru: 'Срок подачи заявления в суд устанавливает другой закон: его может задать установка.',
      en: 'The term for filing an application with a court is set by other law: an installation may give it.',
    },
  },
  'policy-filing-term-protest': {
    cites: 'policies.md, the ten kinds',
    ruleKind: 'policy',
    treatment: 'enforced',
    force: 'sets-a-term',
    value: setByLaw,
    policies: ['P1', 'P2'],
    says: {
      kk: 'Сот актісіне наразылық беру мерзімін басқа заң белгілейді: қондырғы оны бере алады.',
      ru: 'Срок принесения протеста на судебный акт устанавливает другой закон: его может задать установка.',
      en: 'The term for protesting a court ruling is set by other law: an installation may give it.',
    },
  },
  'policy-sanction-by-request': {
    cites: 'policies.md, the ten kinds',
    ruleKind: 'policy',
    treatment: 'enforced',
    force: 'forbids',
    says: {
      kk: 'Санкция актісі санкция сұрауы бойынша шешіммен жасалады, жоба түрінде тіркелмейді.',
      ru: 'Акт о санкции создаётся решением по запросу о санкции и проектом не регистрируется.',
      en: 'An act of sanction is made by the decision of a sanction request and never drafted.',
    },
  },
  'policy-legal-ground-to-be-stated': {
    cites: 'policies.md, the ten kinds',
    ruleKind: 'policy',
    treatment: 'enforced',
    force: 'has-effect',
    says: {
      kk: 'Прокурор белгілеген мерзім ғана өтті: 23(2)-бап заңда белгіленген мерзім туралы айтады, құқықтық негізі көрсетілуі керек.',
      ru: 'Истёк лишь срок, назначенный прокурором: ст. 23(2) говорит о сроке, установленном законом; правовое основание следует указать.',
      en: 'Only a term set by the prosecutor has passed: 23(2) speaks of the term set by law, so the legal ground is to be stated.',
    },
  },
  'policy-enforcement-of-enforcement': {
    cites: 'policies.md, the ten kinds',
    ruleKind: 'policy',
    treatment: 'enforced',
    force: 'forbids',
    says: {
      kk: 'Мәжбүрлеп орындату туралы қаулының өзі мұндай қаулымен орындалмайды.',
      ru: 'Постановление о принудительном исполнении само таким постановлением не исполняется.',
      en: 'A resolution on compulsory execution is not itself enforced by another one.',
    },
  },
  'policy-form-of-resolution': {
    cites: 'policies.md, the ten kinds',
    ruleKind: 'policy',
    treatment: 'enforced',
    force: 'has-effect',
    says: {
      kk: 'Заң бұл өкілеттіктің нысанын айтпайды: ол қаулымен ресімделеді.',
      ru: 'Форму этого полномочия закон не называет: оно оформляется постановлением.',
      en: 'The law names no form for this power: it is exercised by a resolution.',
    },
  },
  'policy-instruction-content': {
    cites: 'policies.md, the ten kinds',
    ruleKind: 'policy',
    treatment: 'enforced',
    force: 'forbids',
    says: {
      kk: 'Нұсқауда не істеу керек екені айтылады.',
      ru: 'В указании сказано, что следует сделать.',
      en: 'An instruction says what is to be done.',
    },
  },
  'policy-instruction-term': {
    cites: 'policies.md, the ten kinds',
    ruleKind: 'policy',
    treatment: 'enforced',
    force: 'sets-a-term',
    value: setByProsecutor,
    policies: ['P1', 'P2'],
    says: {
      kk: 'Заңда нұсқауды орындау мерзімі жоқ: прокурор өз мерзімін белгілей алады.',
      ru: 'Срока исполнения указания в законе нет: прокурор может назначить свой.',
      en: 'The law has no term for carrying out an instruction: the prosecutor may set one.',
    },
  },
  'policy-result-or-reason': {
    cites: 'policies.md, the ten kinds',
    ruleKind: 'policy',
    treatment: 'enforced',
    force: 'forbids',
    says: {
      kk: 'Нұсқау нәтижесі жазылған соң немесе нәтиженің неге жоқ екені айтылып жабылады.',
      ru: 'Указание закрывается с записью результата или причины, по которой его нет.',
      en: 'An instruction is closed with its result recorded, or with the reason why there is none.',
    },
  },
  'policy-warning-addressee': {
    cites: 'policies.md, the ten kinds',
    ruleKind: 'policy',
    treatment: 'enforced',
    force: 'forbids',
    says: {
      kk: 'Алдын ала ескерту жеке немесе заңды тұлғаға жасалады: мемлекеттік органға немесе лауазымды адамға ондай ретінде жасалмайды.',
      ru: 'Предостережение выносится физическому или юридическому лицу, но не государственному органу или должностному лицу как таковым.',
      en: 'A warning is given to a natural or legal person, not to a state body or official as such.',
    },
  },
  'policy-service-recorded': {
    cites: 'policies.md, the ten kinds',
    ruleKind: 'policy',
    treatment: 'enforced',
    force: 'forbids',
    says: {
      kk: 'Алдын ала ескерту табыс етілгені жазылған соң жабылады.',
      ru: 'Предостережение закрывается после записи о его вручении.',
      en: 'A warning is closed once its service is recorded.',
    },
  },
  'policy-appeal-media-planned': {
    cites: 'policies.md, the ten kinds',
    ruleKind: 'policy',
    treatment: 'enforced',
    force: 'forbids',
    says: {
      kk: 'Үндеуде оны қалай тарату жоспарланғаны айтылады.',
      ru: 'В обращении указано, как его намечено распространить.',
      en: 'A public appeal says by what means it is to be disseminated.',
    },
  },
  'policy-explanation-made-known': {
    cites: 'policies.md, the ten kinds',
    ruleKind: 'policy',
    treatment: 'enforced',
    force: 'forbids',
    says: {
      kk: 'Заңды түсіндіру табыс етілгені немесе жарияланғаны жазылған соң жабылады.',
      ru: 'Разъяснение закона закрывается после записи о вручении или обнародовании.',
      en: 'An explanation of law is closed once its service or publication is recorded.',
    },
  },
  'policy-forced-attendance-from-receipt': {
    cites: 'policies.md, the ten kinds',
    ruleKind: 'policy',
    treatment: 'enforced',
    force: 'has-effect',
    says: {
      kk: 'Күштеп әкелу мерзімі қаулы алынған сәттен есептеледі: заң бастау сәтін айтпайды.',
      ru: 'Срок привода считается с получения постановления: начала закон не называет.',
      en: 'The term of forced attendance runs from the receipt of the resolution: the law does not name its start.',
    },
  },
});
