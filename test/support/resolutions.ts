import type { Draft } from '../../src/modules/acts/domain';
import type { PartyType } from '../../src/statute';

export type Content = Readonly<Record<string, unknown>>;

/** A whole resolution of one purpose: content, norms where they are wanted, and to whom it may go. */
export interface WholeResolution {
  readonly content: Content;
  readonly norms?: Draft['norms'];
  readonly to?: PartyType;
}

const person = { name: 'Ахметов Серік', position: 'Бөлім басшысы' };
const check = { on: '2016-05-02', result: 'Іс материалдары тексерілді' };
const adopted = {
  title: 'Ақы белгілеу туралы',
  date: '2016-04-20',
  number: '117',
  adoptedBy: 'Бурабай әкімдігі',
};
const ownTerm = { days: 10 };

export const summons = { form: 'written', appearOn: '2016-05-06', appearTime: '10:00', receipt: 'қолхат' };

const over = (purpose: string, object: string): WholeResolution => ({
  content: { purpose, object, ownTerm },
});

const release = (area: string, more: Content = {}): WholeResolution => ({
  content: { purpose: 'release', area, person, ground: 'Ұстау мерзімі өтіп кеткен', ...more },
});

/** Each purpose whole, in each branch of supervision where the law has its own rules for it. */
export const wholeResolutions = {
  'criminal-case': {
    content: { purpose: 'criminal-case', facts: 'Бюджет қаражаты жымқырылды' },
    norms: [{ act: 'Қылмыстық кодекс', article: '189' }],
  },
  'disciplinary-proceedings': {
    content: {
      purpose: 'disciplinary-proceedings',
      person,
      breach: 'Өтініштер мерзімінде қаралмаған',
      ownTerm,
    },
  },
  'disciplinary-proceedings, operational-search': {
    content: {
      purpose: 'disciplinary-proceedings',
      area: 'operational-search',
      person,
      breach: 'Рұқсатсыз іс-шара жүргізілген',
      ownTerm,
    },
  },
  'administrative-proceedings': {
    content: { purpose: 'administrative-proceedings', person, breach: 'Лицензиясыз қызмет', ownTerm },
  },
  'administrative-proceedings, administrative': {
    content: {
      purpose: 'administrative-proceedings',
      area: 'administrative',
      person,
      breach: 'Хаттама толтырылмаған',
      check,
      ownTerm,
    },
  },
  inspection: {
    content: {
      purpose: 'inspection',
      inspection: { subject: 'Жер заңнамасы', ground: { kind: 'discovery', signs: 'Кезексіз берілген жер' } },
    },
  },
  seizure: over('seizure', 'Әкімдіктің № 117 қаулысы'),
  examination: over('examination', 'Қойма'),
  'sealing-or-attachment': over('sealing-or-attachment', 'Касса'),
  'lifting-restrictions': {
    content: {
      purpose: 'lifting-restrictions',
      measure: 'Шотқа салынған тыйым',
      right: 'Кәсіпкерлік еркіндігі',
      ownTerm,
    },
  },
  'lifting-restrictions, administrative': {
    content: {
      purpose: 'lifting-restrictions',
      area: 'administrative',
      measure: 'Көлікті ұстау',
      right: 'Меншік құқығы',
      check,
      ownTerm,
    },
  },
  suspension: {
    content: {
      purpose: 'suspension',
      act: { class: 'normative-legal-act', ...adopted },
      right: 'Азаматтардың меншік құқығы',
    },
  },
  'suspension, courts': {
    content: {
      purpose: 'suspension',
      area: 'courts',
      act: { class: 'decision', ...adopted },
      protest: { number: 'PROTEST/1', date: '2016-04-25' },
      application: { court: 'Бурабай аудандық соты', date: '2016-05-05' },
    },
  },
  'suspension, administrative': {
    content: {
      purpose: 'suspension',
      area: 'administrative',
      act: { class: 'administrative-decision', ...adopted },
      check,
    },
  },
  enforcement: {
    content: {
      purpose: 'enforcement',
      unexecuted: {
        kind: 'order',
        number: 'ORDER/AKMOLA.BURABAY/2016/00003',
        date: '2016-04-11',
        demand: 'Қоршау алынсын',
        takesProperty: false,
      },
    },
  },
  'forced-attendance': {
    content: {
      purpose: 'forced-attendance',
      person,
      summons,
      nonAppearance: { circumstances: 'Телефонмен бас тартты', validReason: false },
    },
  },
  'osa-termination': {
    content: { purpose: 'osa-termination', measure: 'Бақылау', breach: 'Санкция мерзімі өткен' },
  },
  'release, operational-search': release('operational-search'),
  'release, administrative': release('administrative', { check }),
  'release, enforcement': release('enforcement'),
  'disciplinary-annulment': {
    content: {
      purpose: 'disciplinary-annulment',
      person,
      measure: 'Айыптық изоляторға қамау',
      ground: 'Мерзімі заңнан асып кеткен',
      isolation: 'Айыптық изолятор',
    },
  },
  'administrative-termination': {
    content: {
      purpose: 'administrative-termination',
      ground: 'Құқық бұзушылық құрамы жоқ, ӘҚБтК 741-бап',
      check,
      ownTerm,
    },
  },
  'pretrial-annulment': {
    content: { purpose: 'pretrial-annulment', annulled: adopted, ground: 'Негізсіз шығарылған' },
  },
  other: {
    content: { purpose: 'other', law: '«Жол жүрісі туралы» заңның 12-бабы', ownTerm },
    to: 'legal-person',
  },
} satisfies Readonly<Record<string, WholeResolution>>;

export type WholeName = keyof typeof wholeResolutions;

/** Without that member; `a/b`: without the member `b` of `a`. */
export function without(content: Content, path: string): Content {
  const [name = '', ...rest] = path.split('/');
  const inner = rest.length > 0 ? { [name]: without(content[name] as Content, rest.join('/')) } : {};
  return { ...Object.fromEntries(Object.entries(content).filter(([key]) => key !== name)), ...inner };
}

/** Every member that a purpose needs, and the rule that wants it. */
export const neededBy: Readonly<Record<WholeName, Readonly<Record<string, string>>>> = {
  'criminal-case': { facts: 'resolution-kind-criminal' },
  'disciplinary-proceedings': {
    person: 'resolution-initiate-proceedings',
    'person/name': 'resolution-initiate-proceedings',
    breach: 'resolution-initiate-proceedings',
    ownTerm: 'resolution-execution-term-fallback',
  },
  'disciplinary-proceedings, operational-search': {
    person: 'osa-proceedings-staff',
    breach: 'resolution-initiate-proceedings',
    ownTerm: 'resolution-execution-term-fallback',
  },
  'administrative-proceedings': {
    person: 'resolution-initiate-proceedings',
    breach: 'resolution-initiate-proceedings',
    ownTerm: 'resolution-execution-term-fallback',
  },
  'administrative-proceedings, administrative': {
    person: 'admin-initiate',
    breach: 'resolution-initiate-proceedings',
    check: 'admin-act-initiate',
    'check/on': 'admin-act-initiate',
    ownTerm: 'resolution-execution-term-fallback',
  },
  inspection: {
    inspection: 'resolution-kind-inspection',
    'inspection/subject': 'resolution-kind-inspection',
    'inspection/ground': 'inspection-requires-resolution',
    'inspection/ground/kind': 'inspection-requires-resolution',
    'inspection/ground/signs': 'inspection-ground-discovery',
  },
  seizure: { object: 'resolution-kind-seizure', ownTerm: 'resolution-execution-term-fallback' },
  examination: { object: 'resolution-kind-seizure', ownTerm: 'resolution-execution-term-fallback' },
  'sealing-or-attachment': {
    object: 'resolution-kind-seizure',
    ownTerm: 'resolution-execution-term-fallback',
  },
  'lifting-restrictions': {
    measure: 'resolution-kind-lift-restriction',
    right: 'response-lift-restrictions',
    ownTerm: 'resolution-execution-term-fallback',
  },
  'lifting-restrictions, administrative': {
    measure: 'resolution-kind-lift-restriction',
    right: 'response-lift-restrictions',
    check: 'admin-act-lift-measures',
    ownTerm: 'resolution-execution-term-fallback',
  },
  suspension: {
    act: 'resolution-kind-suspension',
    'act/number': 'resolution-kind-suspension',
    right: 'response-suspend-non-law',
  },
  'suspension, courts': {
    act: 'resolution-kind-suspension',
    protest: 'application-suspension-by-resolution',
    'protest/number': 'application-suspension-by-resolution',
    application: 'application-suspension-by-resolution',
  },
  'suspension, administrative': { act: 'resolution-kind-suspension', check: 'admin-act-suspend' },
  enforcement: {
    unexecuted: 'enforcement-resolution',
    'unexecuted/kind': 'enforcement-resolution',
    'unexecuted/number': 'enforcement-resolution',
    'unexecuted/demand': 'resolution-kind-enforcement',
    'unexecuted/takesProperty': 'enforcement-property-exception',
  },
  'forced-attendance': {
    person: 'resolution-kind-forced-attendance',
    summons: 'summons-written-receipt',
    'summons/form': 'summons-written-receipt',
    'summons/receipt': 'summons-written-receipt',
    nonAppearance: 'non-appearance-liability',
    'nonAppearance/validReason': 'non-appearance-liability',
  },
  'osa-termination': { measure: 'osa-terminate-by-resolution', breach: 'osa-terminate-by-resolution' },
  'release, operational-search': {
    person: 'osa-release-detained',
    ground: 'osa-release-detained',
    area: 'osa-release-detained',
  },
  'release, administrative': {
    person: 'admin-act-release',
    ground: 'admin-act-release',
    check: 'admin-act-release',
  },
  'release, enforcement': {
    person: 'enforcement-release-immediate',
    ground: 'enforcement-release-immediate',
  },
  'disciplinary-annulment': {
    person: 'enforcement-disciplinary-revoke',
    measure: 'enforcement-disciplinary-revoke',
    ground: 'enforcement-disciplinary-revoke',
  },
  'administrative-termination': {
    ground: 'admin-act-terminate',
    check: 'admin-act-terminate',
    ownTerm: 'resolution-execution-term-fallback',
  },
  'pretrial-annulment': {
    annulled: 'pretrial-revoke-resolutions',
    'annulled/number': 'pretrial-revoke-resolutions',
    ground: 'pretrial-revoke-resolutions',
  },
  other: { law: 'po-legal-basis', ownTerm: 'resolution-execution-term-fallback' },
};
