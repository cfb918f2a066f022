import { setByLaw } from '../../../calendar';
import { rulesOf } from '../../rule';

export const courtApplicationRules = rulesOf({
  'application-claim-to-court': {
    cites: '23(1)',
    ruleKind: 'competence',
    treatment: 'enforced',
    force: 'forbids',
    says: {
      kk: 'Прокурор бұзылған құқықты қалпына келтіріп, мемлекеттің, жеке және заңды тұлғалардың мүддесін қорғау мақсатында сотқа талаптық өтініш бере алады.',
      ru: 'Прокурор вправе подать в суд исковое заявление, чтобы восстановить нарушенные права и защитить интересы государства, физических и юридических лиц.',
      en: 'The prosecutor may file a statement of claim in court to restore violated rights and to defend the State, individuals and legal persons.',
    },
  },
  'application-after-rejection': {
    cites: '23(2)',
    ruleKind: 'escalation',
    treatment: 'enforced',
    force: 'forbids',
    says: {
      kk: 'Қадағалау актісі қабылданбаса немесе заңдағы мерзімде қаралмаса, прокурор даулы акт пен әрекетті жарамсыз деп тануды және заң бұзушылықты болдырмауды сұрап, сотқа өтініш бере алады.',
      ru: 'Если акт надзора отклонён или не рассмотрен в установленный законом срок, прокурор вправе просить суд признать оспариваемые акты и действия недействительными и не допустить нарушения.',
      en: 'If an act of supervision is rejected or not considered in the statutory term, the prosecutor may ask the court to invalidate disputed acts and actions and prevent the breach.',
    },
  },
  'application-suspension-by-resolution': {
    cites: '23(2)',
    ruleKind: 'effect',
    treatment: 'enforced',
    force: 'forbids',
    says: {
      kk: 'Сот өтінішті қарағанша прокурор наразылық келтірілген актіні өзі шығарған қаулы арқылы тоқтата тұра алады.',
      ru: 'Пока суд не рассмотрел заявление, прокурор вправе своим постановлением приостановить действие опротестованного акта.',
      en: 'Until the court considers the application, the prosecutor may suspend the protested act by his or her own resolution.',
    },
  },
  'application-court-procedure': {
    cites: '23(3)',
    ruleKind: 'term',
    treatment: 'enforced',
    force: 'has-effect',
    value: setByLaw,
    policies: [],
    says: {
      kk: 'Қадағалау актілерінің қабылданбауына немесе қараусыз қалуына байланысты берілген өтінішті қарағанда сот заңдағы тәртіпті ұстанады.',
      ru: 'Заявление в связи с отклонением актов надзора или оставлением их без рассмотрения суд рассматривает в порядке, предусмотренном законом.',
      en: 'A court follows the procedure laid down by law when it hears an application about acts of supervision rejected or left without consideration.',
    },
  },
  'application-no-fee': {
    cites: '23(4)',
    ruleKind: 'effect',
    treatment: 'enforced',
    force: 'forbids',
    says: {
      kk: 'Прокурордың сотқа берген өтініші мемлекеттік баждан және басқа алымдардан босатылады.',
      ru: 'Заявление прокурора в суд освобождено от государственной пошлины и других сборов.',
      en: "The prosecutor's application to court is exempt from the state fee and all other charges.",
    },
  },
});
