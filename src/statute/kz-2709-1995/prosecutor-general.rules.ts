import { years } from '../../calendar';
import { rulesOf } from '../rule';

export const prosecutorGeneralRules = rulesOf({
  'pg-appointment': {
    cites: '10(1) 1)',
    ruleKind: 'term',
    treatment: 'enforced',
    force: 'sets-a-term',
    value: years(5),
    policies: ['P3', 'P4'],
    says: {
      kk: 'Президент Бас Прокурорды Сенат келісім бергеннен кейін бес жылға тағайындайды.',
      ru: 'Генеральный Прокурор назначается Президентом с согласия Сената сроком на пять лет.',
      en: 'The President appoints the Prosecutor General for five years after the Senate has consented.',
    },
  },
  'pg-dismissal': {
    cites: '10(1) 2)',
    ruleKind: 'competence',
    treatment: 'recorded',
    says: {
      kk: 'Бас Прокурорды лауазымынан босату құқығы Президентке ғана берілген.',
      ru: 'Освободить Генерального Прокурора от должности может только Президент.',
      en: 'Only the President may dismiss the Prosecutor General from office.',
    },
  },
  'pg-accountability': {
    cites: '10(1) 3)',
    ruleKind: 'record',
    treatment: 'catalogue',
    says: {
      kk: 'Бас Прокурор өз қызметі туралы Республика Президентінің алдында есепті.',
      ru: 'Генеральный Прокурор отчитывается о своей деятельности перед Президентом Республики.',
      en: 'The Prosecutor General is answerable to the President and reports to the President.',
    },
  },
  'pg-immunity': {
    cites: '10(1) 4)',
    ruleKind: 'effect',
    treatment: 'catalogue',
    says: {
      kk: 'Өкілеттік мерзімінде Бас Прокурорды Сенаттың келісімінсіз ұстауға, қамауға, күштеп әкелуге не жауапқа тартуға болмайды, бұған қылмыс үстінде ұсталу және ауыр не аса ауыр қылмыс кірмейді.',
      ru: 'В период полномочий Генерального Прокурора нельзя задержать, арестовать, подвергнуть приводу или преследовать без согласия Сената, кроме задержания на месте преступления либо тяжких и особо тяжких преступлений.',
      en: "While in office the Prosecutor General may be detained, arrested, forcibly brought or prosecuted only with the Senate's consent, save in flagrante or for grave or especially grave crimes.",
    },
  },
  'pg-deputies-appointment': {
    cites: '10(2)',
    ruleKind: 'competence',
    treatment: 'recorded',
    says: {
      kk: 'Бас Прокурордың бірінші орынбасары мен орынбасарларын Президент Бас Прокурор ұсынғаннан кейін тағайындап, босатады.',
      ru: 'Первого заместителя и заместителей Генерального Прокурора по его представлению назначает и освобождает Президент.',
      en: 'The President appoints and dismisses the First Deputy and Deputy Prosecutors General when the Prosecutor General so proposes.',
    },
  },
  'pg-deputies-departments': {
    cites: '10(3)',
    ruleKind: 'composition',
    treatment: 'recorded',
    says: {
      kk: 'Бас Прокурордың орынбасары қосымша Бас прокуратурадағы департамент бастығы болып тағайындала алады.',
      ru: 'Заместитель Генерального Прокурора может одновременно быть начальником департамента Генеральной прокуратуры.',
      en: "A Deputy Prosecutor General may at the same time be appointed head of a department of the General Prosecutor's Office.",
    },
  },
});
