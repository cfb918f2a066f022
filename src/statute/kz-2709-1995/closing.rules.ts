import { months } from '../../calendar';
import { rulesOf } from '../rule';
import { awaits } from './awaits';

export const closingRules = rulesOf({
  'law-entry-into-force': {
    cites: '58',
    ruleKind: 'effect',
    treatment: 'catalogue',
    says: {
      kk: 'Осы Заң жарияланған күннің өзінде күшіне еніп, қолданыла бастайды.',
      ru: 'Настоящий Закон начинает действовать со дня своего опубликования.',
      en: 'This Law takes effect on the very day it is published.',
    },
  },
  'law-repeal': {
    cites: 'title note',
    ruleKind: 'effect',
    treatment: 'catalogue',
    says: {
      kk: 'Бұл Заң 2017 жылғы 30 маусымда қабылданған кейінгі Заңға байланысты күшін жойды.',
      ru: 'Настоящий Закон утратил силу на основании более позднего Закона от 30 июня 2017 года.',
      en: 'This Law lost force by virtue of the later Law No. 81-VI dated 30 June 2017.',
    },
  },
  'drafts-for-president': {
    cites: '59(1)',
    ruleKind: 'record',
    treatment: 'catalogue',
    says: {
      kk: 'Бас прокуратура қызмет өткеру туралы Ережені және қызметкерлер Антының мәтінін әзірлеп, Президентке ұсынуға тиіс.',
      ru: 'Генеральная прокуратура обязана разработать и представить Президенту Положение о прохождении службы и текст Присяги сотрудников.',
      en: "The General Prosecutor's Office must draft the Regulation on service and the text of the staff Oath and submit them to the President.",
    },
  },
  'previous-law-repealed': {
    cites: '59(2)',
    ruleKind: 'effect',
    treatment: 'catalogue',
    says: {
      kk: 'Прокуратура туралы 1992 жылғы 17 қаңтарда қабылданған бұрынғы Заң енді қолданылмайды.',
      ru: 'Прежний Закон о прокуратуре от 17 января 1992 года признан утратившим силу.',
      en: "The earlier Law on the Prosecutor's Office dated 17 January 1992 no longer has force.",
    },
  },
  'sanction-scope-counterintel-in-force': {
    cites: '21(1) 4) (edition note)',
    ruleKind: 'effect',
    treatment: 'enforced',
    force: 'has-effect',
    value: months(2),
    policies: ['P4'],
    says: {
      kk: 'Қарсы барлау мен жасырын шараларды санкциялау туралы қазіргі редакция 2016 жылғы 28 желтоқсандағы Заң ресми жарияланғаннан кейін екі ай өткенде күшіне енді; бұрынғы редакция осы мәтінге кірмейді.',
      ru: 'Нынешняя редакция о санкционировании контрразведывательных и негласных мер введена в действие через два месяца после официального опубликования Закона от 28 декабря 2016 года; прежняя редакция в этот текст не входит.',
      en: 'The present wording on sanctioning counter-intelligence and covert measures took effect two months after official publication of Law No. 36-VI of 28 December 2016; the earlier wording is not part of this edition.',
    },
  },
  'analysis-article-in-force': {
    cites: '8-2 (edition note)',
    ruleKind: 'effect',
    treatment: 'waiting',
    says: {
      kk: 'Ақпараттық-талдамалық қызмет туралы нормалар 2015 жылғы 24 қарашадағы Заңмен қосылып, 2016 жылғы 1 қаңтардан бері қолданылады.',
      ru: 'Нормы об информационно-аналитической деятельности добавлены Законом от 24 ноября 2015 года и действуют с 1 января 2016 года.',
      en: 'The rules on information-analytical activity were added by Law No. 419-V of 24 November 2015 and apply from 1 January 2016.',
    },
    awaits: awaits.analysis,
  },
});
