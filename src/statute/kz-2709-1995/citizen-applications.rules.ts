import { setByLaw } from '../../calendar';
import { rulesOf } from '../rule';
import { awaits } from './awaits';

export const citizenApplicationsRules = rulesOf({
  'application-consider': {
    cites: '7(1)',
    ruleKind: 'competence',
    treatment: 'waiting',
    value: setByLaw,
    policies: [],
    says: {
      kk: 'Прокуратура органдары заңның бұзылғаны туралы арыздарды белгіленген тәртіппен қарап, бұзылған құқықты қалпына келтіруге шара қолданады.',
      ru: 'Органы прокуратуры в установленном порядке рассматривают заявления о нарушениях закона и принимают меры к восстановлению нарушенного права.',
      en: "Prosecutor's bodies must consider applications about breaches of law in the lawful procedure and act to restore the violated right.",
    },
    awaits: awaits.applications,
  },
  'application-vulnerable-person': {
    cites: '7(2)',
    ruleKind: 'competence',
    treatment: 'waiting',
    says: {
      kk: 'Дене, психикалық немесе өзге кемістігіне байланысты құқығын өзі қорғай алмайтын адамның қорғалуын прокурор қамтамасыз етуге міндетті.',
      ru: 'Прокурор обязан обеспечить защиту прав лица, которое из-за физических, психических или иных недостатков не может защитить их само.',
      en: 'The prosecutor must act to protect a person who cannot defend their own rights because of a physical, mental or other impairment.',
    },
    awaits: awaits.applications,
  },
  'application-official-liability': {
    cites: '7(3)',
    ruleKind: 'escalation',
    treatment: 'waiting',
    says: {
      kk: 'Құқықтар мен мүдделерді қорғау міндетін орындамаған лауазымды адамды жауаптылыққа тарту үшін прокуратура органдары шара қолданады.',
      ru: 'Органы прокуратуры принимают меры к привлечению к ответственности должностных лиц, не исполняющих обязанности по защите прав и интересов.',
      en: "Prosecutor's bodies seek the liability of officials who neglect their duty to protect rights, freedoms and interests.",
    },
    awaits: awaits.applications,
  },
  'application-unsigned-not-checked': {
    cites: '7(4)',
    ruleKind: 'form',
    treatment: 'enforced',
    force: 'forbids',
    says: {
      kk: 'Қолы жоқ арыз бойынша прокуратура органдары тексеру жүргізбейді.',
      ru: 'Заявление, на котором нет подписи, органы прокуратуры не проверяют.',
      en: "Prosecutor's bodies do not check an application that bears no signature.",
    },
  },
  'application-source-confidential': {
    cites: '7(4)',
    ruleKind: 'record',
    treatment: 'waiting',
    says: {
      kk: 'Азаматтың мүддесі үшін прокурор ақпаратты кімнен алғанын құпия ұстай алады.',
      ru: 'В интересах гражданина прокурор вправе не раскрывать источник информации.',
      en: "Where the citizen's interest calls for it, the prosecutor may refuse to reveal the source of information.",
    },
    awaits: awaits.applications,
  },
});
