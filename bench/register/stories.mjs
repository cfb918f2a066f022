/**
 * What the acts of the register say and what comes of them: one entry for each sort of act, as often as it weighs.
 *
 * @typedef {import('./chance.mjs').Chance} Chance
 * @typedef {import('../../src/modules/acts/domain').ActCommand} ActCommand
 * @typedef {import('../../src/statute').PartyType} PartyType
 *
 * @typedef Step
 * @property {'prosecutor' | 'head' | 'clerk'} by
 * @property {readonly [number, number]} after how many days after the step before, at least and at most
 * @property {(chance: Chance) => ActCommand} does
 *
 * @typedef Story
 * @property {number} weight
 * @property {string} kind
 * @property {readonly PartyType[]} to
 * @property {boolean} [cites] whether it names the norms that were violated
 * @property {boolean} [asks] whether it names measures
 * @property {(chance: Chance) => Record<string, unknown>} content
 * @property {readonly Step[]} course
 */

const things = [
  'жер учаскесі',
  'тұрғын үй',
  'мектеп асханасы',
  'су құбыры',
  'коммуналдық қалдық',
  'жол',
  'орман',
  'бюджет',
];
const deeds = ['беру', 'жалға беру', 'сатып алу', 'пайдалану', 'жөндеу', 'есепке алу', 'тарату', 'бақылау'];
const matters = [
  'о земельных участках',
  'о жилищных отношениях',
  'о государственных закупках',
  'об охране труда',
];
const places = ['ауылдық округте', 'қалада', 'ауданда', 'кентте', 'шағын ауданда', 'өнеркәсіп аймағында'];

/** A subject of some seventy letters in two languages, as registers have them. @param {Chance} chance */
export const subjectOf = (chance) =>
  `${chance.of(places)} ${chance.of(things)} ${chance.of(deeds)} туралы, нарушение законодательства ${chance.of(matters)}, дело ${chance.between(1, 99_999)}`;

/** @param {Chance} chance */
const numberOf = (chance) => `${chance.between(1, 60)}-${chance.between(1, 999)}`;

/** @type {Step} */
const sends = { by: 'prosecutor', after: [0, 1], does: () => ({ type: 'submission' }) };
/** @type {Step} */
const signs = { by: 'head', after: [0, 1], does: () => ({ type: 'issuance' }) };
/** @type {Step} */
const hands = {
  by: 'clerk',
  after: [1, 4],
  does: (chance) => ({
    type: 'service',
    input: {
      method: chance.of(['courier', 'post', 'electronic']),
      proof: `Кеңсе мөртабаны, ${numberOf(chance)}`,
    },
  }),
};
/** @type {Step} */
const considers = {
  by: 'clerk',
  after: [3, 8],
  does: () => ({ type: 'consideration', input: { attended: true } }),
};
/** @type {Step} */
const closes = { by: 'prosecutor', after: [1, 12], does: () => ({ type: 'closure' }) };
/** @type {Step} */
const files = { by: 'clerk', after: [1, 5], does: () => ({ type: 'court-step', input: { step: 'filed' } }) };

/** @type {(after: readonly [number, number], outcomes: readonly string[]) => Step} */
const answers = (after, outcomes) => ({
  by: 'clerk',
  after,
  does: (chance) => ({
    type: 'response',
    input: {
      outcome: chance.of(outcomes),
      takenMeasures: [],
      text: 'Бұзушылық жойылды, кінәлілер жауапқа тартылды.',
    },
  }),
});

const judged = ['satisfied', 'satisfied', 'satisfied', 'partially-satisfied', 'rejected'];
const done = ['executed', 'executed', 'executed', 'executed', 'partially-executed'];
const notice = /** @type {Step} */ ({
  by: 'clerk',
  after: [1, 2],
  does: () => ({ type: 'consideration-notice', input: {} }),
});

/** @type {(weight: number, own: object) => Story} */
const protest = (weight, own) => ({
  weight,
  kind: 'protest',
  to: ['state-body'],
  cites: true,
  content: (chance) => ({
    forum: 'body',
    object: {
      class: chance.of(['decision', 'individual-legal-act', 'normative-legal-act']),
      title: `${chance.of(things)} ${chance.of(deeds)} туралы`,
      date: '2016-01-20',
      number: numberOf(chance),
      adoptedBy: 'Аудан әкімдігі',
      basis: 'Жеке-дара құқықтық акт',
    },
    demands: [chance.of(['revoke', 'bring-into-line'])],
    ...own,
  }),
  course: [sends, signs, hands, notice, answers([4, 8], judged), closes],
});

const person = { name: 'Ахметов Серік', position: 'Бөлім басшысы' };

/** @type {(weight: number, content: Record<string, unknown>) => Story} */
const resolution = (weight, content) => ({
  weight,
  kind: 'resolution',
  to: ['state-body'],
  content: (chance) => ({ ...content, ownTerm: { days: chance.of([10, 15, 20]) } }),
  course: [sends, signs, hands, answers([5, 14], done), closes],
});

/** @type {readonly Story[]} */
export const stories = [
  protest(18, {}),
  protest(4, { ownTerm: { days: 20, reason: 'Сараптама қажет' } }),
  resolution(16, { purpose: 'disciplinary-proceedings', person, breach: 'Өтініштер мерзімінде қаралмаған' }),
  resolution(10, { purpose: 'administrative-proceedings', person, breach: 'Лицензиясыз қызмет' }),
  {
    ...{ weight: 7, kind: 'order', to: ['state-body'], cites: true, asks: true },
    content: (chance) => ({
      target: {
        ...{ class: 'individual-legal-act', title: 'Жер учаскесін алып қою туралы өкім', date: '2016-01-20' },
        ...{ number: numberOf(chance), committedBy: 'Аудан әкімдігі' },
      },
      addresseeIs: 'committed',
      conditions: {
        ...{ obvious: true, substantialHarm: 'Отбасы баспанасынан айырылуы мүмкін' },
        notEliminatedAtOnce: true,
      },
      nature: 'Жер учаскесі сот шешімінсіз алып қойылған',
      ownTerm: { days: chance.between(3, 10) },
    }),
    course: [sends, signs, hands, answers([1, 4], done), closes],
  },
  {
    ...{ weight: 9, kind: 'instruction', to: ['state-body'], asks: true },
    content: (chance) => ({
      ...{ ground: 'pre-trial', criminalCase: `№ 1611050310${chance.between(10_000, 99_999)}` },
      ownTerm: { days: chance.of([10, 20, 30]) },
    }),
    course: [sends, signs, hands, answers([5, 12], done), closes],
  },
  {
    ...{ weight: 18, kind: 'submission', to: ['state-body'], asks: true },
    content: () => ({
      ...{ ground: 'legality', breach: 'Азаматтардың өтініштері жауапсыз қалған.' },
      causes: 'Оларды тіркеуге ешкім жауап бермейді.',
    }),
    course: [sends, signs, hands, considers, answers([1, 3], judged), closes],
  },
  {
    ...{ weight: 8, kind: 'court-application', to: ['court'] },
    content: () => ({
      type: 'claim',
      claim: {
        ...{ whose: 'natural-person', interest: 'Мүгедек баланың тұрғын үйге құқығы' },
        relief: 'Тұрғын үй беруден бас тарту заңсыз деп танылсын',
      },
    }),
    course: [
      ...[sends, signs, files],
      { by: 'clerk', after: [2, 6], does: () => ({ type: 'court-step', input: { step: 'accepted' } }) },
      { by: 'clerk', after: [5, 20], does: () => ({ type: 'court-step', input: { step: 'heard' } }) },
      { by: 'clerk', after: [5, 20], does: () => ({ type: 'court-step', input: { step: 'granted' } }) },
      closes,
    ],
  },
  {
    ...{ weight: 5, kind: 'warning', to: ['legal-person'] },
    content: () => ({
      ...{ ground: 'information-on-preparation', circumstances: 'Рұқсатсыз жиналыс дайындалуда.' },
      liability: { text: 'Айыппұл немесе әкімшілік қамақ.', norm: { act: 'ӘҚБтК', article: '488' } },
    }),
    course: [sends, signs, hands, closes],
  },
  {
    ...{ weight: 2, kind: 'public-appeal', to: ['state-body'] },
    content: () => ({
      ...{ purpose: 'public-safety', text: 'Су тасқыны кезінде қауіпсіздік талаптарын сақтаңыздар.' },
      plannedMedia: ['state-mass-media', 'website'],
    }),
    course: [
      sends,
      signs,
      {
        by: 'clerk',
        after: [1, 3],
        does: () => ({ type: 'publication', input: { medium: 'website', place: 'prokuror.gov.kz' } }),
      },
      closes,
    ],
  },
  {
    ...{ weight: 3, kind: 'law-explanation', to: ['legal-person'] },
    content: () => ({
      basis: 'expected-breach',
      legislativeAct: {
        ...{ class: 'legislative-act', title: 'Тұрғын үй қатынастары туралы заң', number: '94-I' },
        date: '1997-04-16',
      },
      requirement: 'Тұрғын үйден сот шешімінсіз шығаруға болмайды.',
      grounds: 'Жалға берушілер тұрғындарды сотсыз шығарамыз деп хабарлаған.',
      circle: 'named',
    }),
    course: [sends, signs, hands, closes],
  },
];

/** The same acts that are never answered: their terms pass. @type {readonly Story[]} */
export const silent = stories
  .filter(({ course }) => course.length >= 5 && course[2] === hands)
  .map((story) => ({ ...story, course: story.course.slice(0, 3) }));
