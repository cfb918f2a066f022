import { rulesOf } from '../../rule';

export const instructionRules = rulesOf({
  'instruction-addressee-pretrial': {
    cites: '22(1) 1)',
    ruleKind: 'content',
    treatment: 'enforced',
    force: 'forbids',
    says: {
      kk: 'Прокурор қылмыстық істің тергелуіне байланысты сотқа дейінгі тергеп-тексеру органына нұсқау бере алады.',
      ru: 'Прокурор может дать указание органу досудебного расследования в связи с расследованием уголовного дела.',
      en: 'The prosecutor may give a supervisory instruction to a pre-trial investigation body about the investigation of a criminal case.',
    },
  },
  'instruction-addressee-osa': {
    cites: '22(1) 2)',
    ruleKind: 'content',
    treatment: 'enforced',
    force: 'forbids',
    says: {
      kk: 'Прокурор жедел-іздестіру қызметімен немесе жасырын тергеу әрекеттерімен айналысатын органға нұсқау бере алады.',
      ru: 'Прокурор может дать указание органу, ведущему оперативно-розыскную деятельность или негласные следственные действия.',
      en: 'The prosecutor may give a supervisory instruction to a body that carries out operational-search activity or covert investigative actions.',
    },
  },
  'instruction-addressee-other': {
    cites: '22(1) 3)',
    ruleKind: 'content',
    treatment: 'enforced',
    force: 'forbids',
    says: {
      kk: 'Прокурор заңнамада көзделген болса, басқа жағдайларда да нұсқау бере алады.',
      ru: 'Прокурор даёт указания и в других случаях, если они предусмотрены законодательством.',
      en: 'The prosecutor also gives supervisory instructions in other cases, if legislation provides for them.',
    },
  },
  'instruction-pg-normative': {
    cites: '22(2)',
    ruleKind: 'effect',
    treatment: 'enforced',
    force: 'forbids',
    says: {
      kk: 'Бас Прокурордың жедел-іздестіру, жасырын тергеу әрекеттері және сотқа дейінгі тергеп-тексеру жөніндегі нормативтік нұсқауын осы істермен айналысатын барлық орган орындауға міндетті.',
      ru: 'Нормативные указания Генерального Прокурора по оперативно-розыскной деятельности, негласным следственным действиям и досудебному расследованию обязательны для всех органов, которые их ведут.',
      en: 'Normative instructions of the Prosecutor General on operational-search activity, covert actions and pre-trial investigation must be followed by all bodies engaged in them.',
    },
  },
});
