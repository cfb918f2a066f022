import { hours, immediate } from '../../../calendar';
import { rulesOf } from '../../rule';

export const enforcementRules = rulesOf({
  'enforcement-resolution': {
    cites: '26-1(1)',
    ruleKind: 'escalation',
    treatment: 'enforced',
    force: 'forbids',
    says: {
      kk: 'Қаулы немесе ұйғарым ерікті түрде орындалмаса, прокурор мәжбүрлеп орындату туралы қаулы шығарып, оны уәкілетті мемлекеттік органдарға жібере алады.',
      ru: 'Если постановление или предписание добровольно не исполнено, прокурор вправе вынести постановление о принудительном исполнении и направить его уполномоченным государственным органам.',
      en: 'If a resolution or order is not obeyed voluntarily, the prosecutor may issue a resolution on compulsory execution and send it to authorised state bodies.',
    },
  },
  'enforcement-property-exception': {
    cites: '26-1(1)',
    ruleKind: 'content',
    treatment: 'enforced',
    force: 'forbids',
    says: {
      kk: 'Мүліктен мәжбүрлеп айыру көзделген қаулылар мен ұйғарымдар бойынша мәжбүрлеп орындату туралы қаулы шығаруға болмайды.',
      ru: 'Постановление о принудительном исполнении нельзя вынести по постановлениям и предписаниям, предусматривающим принудительное лишение имущества.',
      en: 'A resolution on compulsory execution may not be issued for resolutions and orders that provide for compulsory deprivation of property.',
    },
  },
  'enforcement-immediate-measures': {
    cites: '26-1(2)',
    ruleKind: 'term',
    treatment: 'enforced',
    force: 'sets-a-term',
    value: immediate,
    policies: ['P8'],
    says: {
      kk: 'Уәкілетті мемлекеттік органдар мәжбүрлеп орындату туралы қаулы қолына тиген сәтте оны орындауға дереу кірісуге міндетті.',
      ru: 'Получив постановление о принудительном исполнении, уполномоченные государственные органы обязаны немедленно принять меры к его исполнению.',
      en: 'As soon as they receive the resolution on compulsory execution, the authorised state bodies must immediately take measures to carry it out.',
    },
  },
  'forced-attendance-resolution': {
    cites: '26-1(3)',
    ruleKind: 'escalation',
    treatment: 'enforced',
    force: 'forbids',
    says: {
      kk: 'Лауазымды адам немесе азамат айғақ беруге келмейтінін білдірсе, прокурор оны күштеп әкелу туралы қаулы шығара алады.',
      ru: 'Если должностное лицо или гражданин отказывается явиться для дачи показаний, прокурор вправе вынести постановление о его доставлении (приводе).',
      en: 'If an official or citizen refuses to come and testify, the prosecutor may issue a resolution to have that person brought by force.',
    },
  },
  'forced-attendance-24h': {
    cites: '26-1(3)',
    ruleKind: 'term',
    treatment: 'enforced',
    force: 'sets-a-term',
    value: hours(24),
    policies: ['P5'],
    says: {
      kk: 'Ішкі істер органдары күштеп әкелу туралы қаулыны жиырма төрт сағатта орындауға міндетті.',
      ru: 'Органы внутренних дел обязаны исполнить постановление о приводе в течение двадцати четырёх часов.',
      en: 'The internal affairs bodies must carry out a resolution on forced attendance within twenty-four hours.',
    },
  },
});
