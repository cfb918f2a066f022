import { calendarDays, setByProsecutor, workingDays } from '../../../calendar';
import { rulesOf } from '../../rule';

export const submissionRules = rulesOf({
  'submission-ground-legality': {
    cites: '25(1) 1)',
    ruleKind: 'content',
    treatment: 'enforced',
    force: 'forbids',
    says: {
      kk: 'Прокурор заңдылықтың бұзылуын жою мақсатында органға немесе лауазымды адамға ұсыныс енгізеді.',
      ru: 'Прокурор вносит представление, чтобы были устранены нарушения законности.',
      en: 'The prosecutor makes a submission to have breaches of legality eliminated.',
    },
  },
  'submission-ground-causes': {
    cites: '25(1) 2)',
    ruleKind: 'content',
    treatment: 'enforced',
    force: 'forbids',
    says: {
      kk: 'Прокурор қылмыстар мен басқа құқық бұзушылықтарға жол ашатын себептер мен жағдайларды жою үшін ұсыныс енгізеді.',
      ru: 'Прокурор вносит представление об устранении причин и условий, которые способствуют преступлениям и иным правонарушениям.',
      en: 'The prosecutor makes a submission to have the causes and conditions that help crimes and other offences eliminated.',
    },
  },
  'submission-ground-immunity': {
    cites: '25(1) 3)',
    ruleKind: 'content',
    treatment: 'enforced',
    force: 'forbids',
    says: {
      kk: 'Прокурор Конституция бойынша қол сұғылмаушылық құқығы бар адамды сол құқықтан айыру туралы ұсыныс енгізеді.',
      ru: 'Прокурор вносит представление о лишении неприкосновенности лица, которое обладает ею по Конституции.',
      en: 'The prosecutor makes a submission to lift the immunity of a person who enjoys it under the Constitution.',
    },
  },
  'submission-ground-other': {
    cites: '25(1) 4)',
    ruleKind: 'content',
    treatment: 'enforced',
    force: 'forbids',
    says: {
      kk: 'Прокурор заңда көзделген басқа жағдайлар туындағанда да ұсыныс енгізеді.',
      ru: 'Прокурор вносит представление и в других случаях, предусмотренных законом.',
      en: 'The prosecutor also makes a submission in other cases that are laid down by law.',
    },
  },
  'submission-term-by-prosecutor': {
    cites: '25(2)',
    ruleKind: 'term',
    treatment: 'enforced',
    force: 'sets-a-term',
    value: setByProsecutor,
    policies: ['P1', 'P2'],
    maximum: 'submission-term-max',
    says: {
      kk: 'Лауазымды адам немесе орган ұсынысты прокурор көрсеткен мерзім ішінде қарауға міндетті.',
      ru: 'Должностное лицо или орган обязаны рассмотреть представление в срок, назначенный прокурором.',
      en: 'The official or body must consider the submission within the term that the prosecutor has set.',
    },
  },
  'submission-term-max': {
    cites: '25(2)',
    ruleKind: 'term',
    treatment: 'enforced',
    force: 'sets-a-term',
    value: calendarDays(30),
    policies: ['P1', 'P2'],
    says: {
      kk: 'Ұсыныс қандай жағдайда да отыз күнтізбелік күннен кешікпей қаралуы керек.',
      ru: 'В любом случае представление должно быть рассмотрено не позднее тридцати календарных дней.',
      en: 'A submission must in any event be considered within thirty calendar days at the latest.',
    },
  },
  'submission-mandatory-measures': {
    cites: '25(2)',
    ruleKind: 'effect',
    treatment: 'enforced',
    force: 'has-effect',
    says: {
      kk: 'Ұсынысты қараған кезде лауазымды адам немесе орган бұзушылықты, оның себептері мен жағдайларын жоятын шара қолдануға міндетті.',
      ru: 'При рассмотрении представления должностное лицо или орган обязаны принять меры по устранению нарушения, его причин и условий.',
      en: 'When considering a submission, the official or body must take measures against the breach and the causes and conditions behind it.',
    },
  },
  'submission-prosecutor-attends': {
    cites: '25(2)',
    ruleKind: 'competence',
    treatment: 'recorded',
    says: {
      kk: 'Ұсыныс қаралып жатқан кезде прокурордың оған қатысуға құқығы бар.',
      ru: 'Прокурор имеет право лично участвовать в рассмотрении своего представления.',
      en: 'The prosecutor has the right to be present and take part when the submission is considered.',
    },
  },
  'submission-notice-of-hearing': {
    cites: '25(2)',
    ruleKind: 'notification',
    treatment: 'enforced',
    force: 'sets-a-term',
    value: calendarDays(3),
    policies: ['P6'],
    says: {
      kk: 'Мемлекеттік орган немесе лауазымды адам ұсыныстың қайда және қашан қаралатынын прокурорға кемінде үш күнтізбелік күн бұрын хабарлауға міндетті.',
      ru: 'Государственный орган или должностное лицо обязаны сообщить прокурору место и время рассмотрения представления не позднее чем за три календарных дня.',
      en: 'The state body or official must tell the prosecutor where and when the submission will be considered at least three calendar days beforehand.',
    },
  },
  'submission-report-term': {
    cites: '25(2)',
    ruleKind: 'notification',
    treatment: 'enforced',
    force: 'sets-a-term',
    value: workingDays(3),
    policies: ['P1', 'P2'],
    says: {
      kk: 'Ұсыныстың қаралу нәтижесі мен қолданылған шаралар ол қаралған күннен бастап үш жұмыс күнінде прокуратураға жеткізіледі.',
      ru: 'В течение трёх рабочих дней со дня рассмотрения представления прокуратуре сообщают его результаты и принятые меры.',
      en: "Within three working days from the day a submission is considered, its results and the measures taken are reported to the Prosecutor's Office.",
    },
  },
});
