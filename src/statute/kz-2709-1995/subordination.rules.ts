import { rulesOf } from '../rule';
import { awaits } from './awaits';

export const subordinationRules = rulesOf({
  'subordination-instructions-binding': {
    cites: '16(1) 1)',
    ruleKind: 'effect',
    treatment: 'waiting',
    says: {
      kk: 'Төменгі прокуратура жоғары тұрған прокурорлардың жұмысты ұйымдастыру мен қызмет жөніндегі нұсқауларын орындауға міндетті.',
      ru: 'Нижестоящая прокуратура обязана выполнять указания вышестоящих прокуроров по вопросам организации и деятельности.',
      en: "A lower prosecutor's office must follow the instructions of superior prosecutors on how its work is organised and carried out.",
    },
    awaits: awaits.organisational,
  },
  'subordination-responsibility': {
    cites: '16(1) 2)',
    ruleKind: 'effect',
    treatment: 'recorded',
    says: {
      kk: 'Төменгі прокурор өзінің қызметтік міндеттерін қалай орындағаны үшін жоғары тұрған прокурорлардың алдында жауап береді.',
      ru: 'Нижестоящий прокурор отвечает перед вышестоящими прокурорами за исполнение своих служебных обязанностей.',
      en: 'A lower prosecutor is answerable to superior prosecutors for the performance of his or her official duties.',
    },
  },
  'subordination-substitution': {
    cites: '16(1) 3)',
    ruleKind: 'competence',
    treatment: 'enforced',
    force: 'has-effect',
    says: {
      kk: 'Қажет болғанда жоғары тұрған прокурор төменгі прокурорға тиесілі өкілеттікті өзі жүзеге асыра алады.',
      ru: 'При необходимости вышестоящий прокурор может сам осуществить полномочия, принадлежащие нижестоящему прокурору.',
      en: 'When necessary, a superior prosecutor may personally use the powers that belong to a lower prosecutor.',
    },
  },
  'subordination-revoke-recall-amend': {
    cites: '16(1) 4)',
    ruleKind: 'escalation',
    treatment: 'enforced',
    force: 'forbids',
    says: {
      kk: 'Жоғары тұрған прокурор төменгі прокурор шығарған актінің күшін жоя, оны қайтарып ала немесе өзгерте алады.',
      ru: 'Вышестоящий прокурор вправе отменить, отозвать или изменить акт, изданный нижестоящим прокурором.',
      en: 'A superior prosecutor may revoke, recall or amend an act issued by a lower prosecutor.',
    },
  },
  'subordination-complaints': {
    cites: '16(1) 5)',
    ruleKind: 'escalation',
    treatment: 'enforced',
    force: 'forbids',
    says: {
      kk: 'Төменгі прокурордың әрекетіне немесе актісіне түскен шағымды жоғары тұрған прокурор шешеді.',
      ru: 'Жалобу на действия или акты нижестоящего прокурора разрешает вышестоящий прокурор.',
      en: 'A complaint about the actions or acts of a lower prosecutor is decided by a superior prosecutor.',
    },
  },
  'subordination-other-forms': {
    cites: '16(2)',
    ruleKind: 'competence',
    treatment: 'waiting',
    says: {
      kk: 'Бас Прокурор төменгі прокурорлар бағыныстылығының бұдан басқа да түрлерін белгілей алады.',
      ru: 'Генеральный Прокурор может устанавливать и другие формы подчинённости нижестоящих прокуроров.',
      en: 'The Prosecutor General may establish further forms in which lower prosecutors are subordinate.',
    },
    awaits: awaits.organisational,
  },
});
