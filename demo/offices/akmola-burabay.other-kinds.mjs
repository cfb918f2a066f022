import {
  asking,
  closes,
  considers,
  does,
  draftOf,
  drafts,
  inCourt,
  issued,
  issues,
  issuesOnTheSpot,
  protestTo,
  publishes,
  receives,
  receivesAt,
  refused,
  registers,
  reports,
  revises,
  submits,
  tellsTheHour,
} from '../steps.mjs';

const akimat = '960140000369';
const maslikhat = '960140000438';
const regionalPolice = '960140000577';
const regionalCourt = '960140000646';
const waterCompany = '960140000715';

const plot = {
  class: 'individual-legal-act',
  title: 'On taking a plot for the needs of the state',
  date: '2016-04-20',
  number: '45-o',
  committedBy: 'Akimat of Burabay District',
};
const takenPlot = {
  target: plot,
  addresseeIs: 'committed',
  conditions: {
    obvious: true,
    substantialHarm: 'A family may lose the only roof it has',
    notEliminatedAtOnce: true,
  },
  nature: 'The plot was taken without a decision of a court',
  ownTerm: { days: 5 },
};
const revocation = {
  norms: [{ act: 'Constitution', article: '26(3)' }],
  ...asking('The decision is to be revoked'),
};
/** @type {(subject: string, changed?: Record<string, unknown>, to?: string) => Record<string, unknown>} */
const order = (subject, changed = {}, to = akimat) =>
  draftOf('order', to, subject, { ...takenPlot, ...changed }, revocation);

const unanswered = {
  ground: 'legality',
  breach: 'Applications of citizens are left without an answer',
  causes: 'Nobody answers for their registration',
};
/** @type {(subject: string, changed?: Record<string, unknown>, to?: string) => Record<string, unknown>} */
const submission = (subject, changed = {}, to = akimat) =>
  draftOf('submission', to, subject, { ...unanswered, ...changed }, asking('The guilty are to be punished'));

const summoned = {
  purpose: 'forced-attendance',
  person: { name: 'B. Asanov', position: 'Cashier of the forestry' },
  summons: {
    form: 'written',
    appearOn: '2016-05-06',
    appearTime: '10:00',
    receipt: 'Signature on the notice of 4 May 2016',
  },
  nonAppearance: { circumstances: 'Refused by telephone', validReason: false },
};
/** @type {(subject: string, changed?: Record<string, unknown>) => Record<string, unknown>} */
const bringing = (subject, changed = {}) =>
  draftOf('resolution', regionalPolice, subject, { ...summoned, ...changed });

const meeting = {
  ground: 'information-on-preparation',
  circumstances: 'A meeting without permission is being prepared for 21 May',
};
const liability = {
  text: 'A fine or an administrative arrest',
  norm: { act: 'Code on Administrative Offences', article: '488' },
};

const eviction = {
  class: 'court-ruling',
  title: 'Decision on the eviction of tenants',
  date: '2016-05-13',
  number: '2-1418/16',
  adoptedBy: 'Burabay District Court',
  basis: 'A decision of a court of first instance',
  inForce: false,
  fault: 'unlawful',
};

/** What the district issued beside its protests. @type {import('../steps.mjs').Story[]} */
export const otherKinds = [
  {
    tells: 'An order over the May holidays; carried out on its last day, reported the same hour and a half',
    steps: [
      ...issued(order('Plot taken without a court'), '2016-05-04'),
      receives('2016-05-05', '2016-05-11'),
      reports(
        'executed',
        {
          executedAt: '2016-05-11T10:00:00+06:00',
          receivedAt: '2016-05-11T11:30:00+06:00',
          takenMeasures: [{ requestedMeasureId: '{measure-1}', text: 'The decision is revoked' }],
        },
        { overdue: false, requestedMeasures: [{ isAnswered: true }] },
      ),
      closes('2016-05-12'),
    ],
    ends: {
      state: 'closed',
      deadlines: [
        {
          rule: 'order-execution-term',
          cites: '24(3)',
          state: 'met',
          dueOn: '2016-05-11',
          basis: 'prosecutor',
        },
        { rule: 'order-result-immediate', cites: '24(3)', state: 'met', dueOn: null, elapsed: 'PT1H30M' },
      ],
    },
  },
  {
    tells: 'An order nobody carries out is enforced by a resolution; a submission could not be',
    steps: [
      ...issued(order('Fence across the road to the lake'), '2016-07-11'),
      receives('2016-07-12', '2016-07-18'),
      refused(closes('2016-07-19'), { 'order-result-immediate': '24(3)' }),
      refused(
        drafts(
          draftOf('resolution', regionalPolice, 'Fence to be taken away', {
            purpose: 'enforcement',
            unexecuted: { kind: 'submission', number: '{order-number}', date: '2016-07-11' },
          }),
        ),
        { 'enforcement-resolution': '26-1(1)' },
      ),
      drafts(
        draftOf('resolution', regionalPolice, 'Fence to be taken away', {
          purpose: 'enforcement',
          unexecuted: {
            kind: 'order',
            number: '{order-number}',
            date: '2016-07-11',
            demand: 'The fence is to be taken away',
            takesProperty: false,
          },
        }),
      ),
      submits(),
      issues('2016-07-20'),
      receivesAt('2016-07-21T09:10:00+06:00', { dueOn: null }),
      reports('executed', {
        executedAt: '2016-07-21T16:00:00+06:00',
        receivedAt: '2016-07-21T17:05:00+06:00',
        takenMeasures: [{ text: 'The fence is taken away', takenOn: '2016-07-21' }],
      }),
      closes('2016-07-22'),
    ],
    ends: {
      state: 'closed',
      deadlines: [
        { rule: 'enforcement-immediate-measures', cites: '26-1(2)', state: 'met', dueOn: null },
        { rule: 'resolution-result-immediate', cites: '20(3)', state: 'met', elapsed: 'PT1H5M' },
      ],
    },
  },
  {
    tells: 'No order against a normative act: it is protested; against the letter upon it, done in part',
    steps: [
      refused(
        drafts(order('Fees for the use of pastures', { target: { ...plot, class: 'normative-legal-act' } })),
        { 'order-not-against-npa': '24(1)' },
      ),
      ...issued(order('Letter that demands fees for pastures', { ownTerm: { days: 6 } }), '2016-09-05'),
      receives('2016-09-06', '2016-09-13'),
      reports('partially-executed', { decidedOn: '2016-09-13', receivedOn: '2016-09-14' }),
    ],
    ends: {
      state: 'answered',
      overdue: true,
      deadlines: [{ rule: 'order-execution-term', state: 'missed', dueOn: '2016-09-13' }],
    },
  },
  {
    tells: 'An order without its norm is not sent; its term is lengthened from the same start',
    steps: [
      drafts({ ...order('Road closed for a private wedding'), norms: [] }),
      refused(submits(), { 'order-content-norms': '24(2)' }),
      revises({ norms: [{ act: 'Law on roads', article: '13(2)' }] }),
      submits(),
      issues('2016-09-30'),
      receives('2016-10-03', '2016-10-10'),
      does(
        'prosecutor',
        'term',
        { days: 15, reason: 'The surveyor is away', setOn: '2016-10-07' },
        { dueOn: '2016-10-18' },
      ),
      reports('executed', { executedOn: '2016-10-18', receivedOn: '2016-10-20' }, { overdue: false }),
    ],
    ends: {
      state: 'answered',
      deadlines: [
        { rule: 'order-execution-term', state: 'met', dueOn: '2016-10-18' },
        { rule: 'order-result-immediate', state: 'met', elapsed: 'P2D' },
      ],
    },
  },
  {
    tells: 'An order given by word of mouth',
    steps: [
      refused(drafts(order('Noise beside the hospital', { form: 'oral' })), {
        'order-written-form': '24(1)',
      }),
    ],
  },
  {
    tells: 'An order to the akim himself, rejected: the court is asked, without a fee, and grants it',
    steps: [
      registers('akim', {
        type: 'official',
        names: {
          kk: 'Бурабай ауданының әкімі',
          ru: 'Аким Бурабайского района',
          en: 'Akim of Burabay District',
        },
        bodyId: '{party:960140000369}',
      }),
      ...issued(
        order('Beach closed to citizens', { ownTerm: { dueOn: '2016-08-30' } }, 'akim'),
        '2016-08-10',
      ),
      receives('2016-08-11', '2016-08-31'),
      reports('rejected', { decidedOn: '2016-08-29', receivedOn: '2016-08-31' }),
      refused(
        drafts(draftOf('court-application', regionalCourt, 'Beach closed to citizens', { stateFee: 850 })),
        { 'application-no-fee': '23(4)' },
      ),
      ...issued(
        draftOf('court-application', regionalCourt, 'Beach closed to citizens', {
          type: 'challenge',
          challenge: {
            act: { kind: 'order', number: '{order-number}', date: '2016-08-10' },
            ground: 'rejected',
            since: '2016-08-31',
            disputed: 'The barrier on the way to the beach',
            demands: ['invalidate-actions', 'prevent-breach'],
          },
          stateFee: 0,
        }),
        '2016-09-01',
      ),
      inCourt('filed', '2016-09-02', 'filed'),
      inCourt('accepted', '2016-09-06', 'accepted'),
      refused(closes('2016-09-07'), { 'policy-court-final-step': 'policy' }),
      inCourt('heard', '2016-09-27', 'heard'),
      inCourt('granted', '2016-09-27', 'decided'),
      closes('2016-09-28'),
    ],
    ends: {
      state: 'closed',
      deadlines: [],
      courtSteps: [{ step: 'filed' }, { step: 'accepted' }, { step: 'heard' }, { step: 'granted' }],
    },
  },
  {
    tells: 'A submission: forty-five days are refused, twenty stand beside the thirty of the law',
    steps: [
      refused(drafts(submission('Answers to citizens', { ownTerm: { days: 45 } })), {
        'submission-term-max': '25(2)',
      }),
      ...issued(submission('Answers to citizens', { ownTerm: { days: 20 } }), '2016-06-02'),
      receives('2016-06-03', '2016-06-23'),
      tellsTheHour('2016-06-23T15:00:00+06:00', '2016-06-20', {
        breaches: [
          { kind: 'silence', rule: 'submission-term-by-prosecutor', cites: '25(2)' },
          { kind: 'silence', rule: 'submission-term-max', cites: '25(2)' },
        ],
      }),
      considers('2016-06-23', true, { waitingFor: 'report', dueOn: '2016-06-28' }),
      refused(closes('2016-06-24'), { 'submission-report-term': '25(2)' }),
      reports(
        'satisfied',
        {
          decidedOn: '2016-06-23',
          receivedOn: '2016-06-28',
          takenMeasures: [
            { requestedMeasureId: '{measure-1}', text: 'The head of the chancery is reprimanded' },
          ],
        },
        { overdue: false, breaches: [] },
      ),
      closes('2016-06-29'),
    ],
    ends: {
      state: 'closed',
      deadlines: [
        { rule: 'submission-term-by-prosecutor', state: 'met', dueOn: '2016-06-23', basis: 'prosecutor' },
        { rule: 'submission-term-max', state: 'met', dueOn: '2016-07-04', basis: 'law' },
        { rule: 'submission-notice-of-hearing', state: 'met', dueOn: '2016-06-20', policies: ['P6'] },
        { rule: 'submission-report-term', state: 'met', dueOn: '2016-06-28' },
      ],
    },
  },
  {
    tells: 'Word of the hearing comes a day late, and it ends without any measure: two duties are broken',
    steps: [
      ...issued(submission('Register of applications'), '2016-06-02'),
      receives('2016-06-03', '2016-07-04'),
      refused(
        does('clerk', 'consideration-notices', {
          considerationAt: '2016-06-23T15:00:00+06:00',
          notifiedOn: '2016-06-15',
        }),
        { 'submission-notice-of-hearing': '25(2)' },
      ),
      tellsTheHour('2016-06-23T15:00:00+06:00', '2016-06-21', {
        breaches: [
          { kind: 'silence', rule: 'submission-term-max', cites: '25(2)' },
          { kind: 'notice', rule: 'submission-notice-of-hearing', cites: '25(2)' },
        ],
      }),
      considers('2016-06-23', true, { waitingFor: 'report', dueOn: '2016-06-28' }),
      reports('satisfied', { decidedOn: '2016-06-23', receivedOn: '2016-06-27' }),
    ],
    ends: {
      state: 'answered',
      overdue: false,
      breaches: [{ rule: 'submission-notice-of-hearing' }, { rule: 'submission-mandatory-measures' }],
    },
  },
  {
    tells: 'Three working days with a working Saturday among them; the report is a day late',
    steps: [
      ...issued(submission('Queue for kindergartens', {}, maslikhat), '2016-02-24'),
      receives('2016-02-25', '2016-03-28'),
      tellsTheHour('2016-03-03T11:00:00+06:00', '2016-02-26', {
        breaches: [{ kind: 'silence', rule: 'submission-term-max', cites: '25(2)' }],
      }),
      considers('2016-03-03', true, { waitingFor: 'report', dueOn: '2016-03-09' }),
      reports('satisfied', {
        decidedOn: '2016-03-03',
        receivedOn: '2016-03-10',
        takenMeasures: [{ text: 'The queue is kept in public' }],
      }),
    ],
    ends: {
      state: 'answered',
      breaches: [{ rule: 'submission-report-term', cites: '25(2)' }],
      deadlines: [
        { rule: 'submission-term-max', state: 'met' },
        { rule: 'submission-notice-of-hearing', state: 'met', dueOn: '2016-02-29' },
        { rule: 'submission-report-term', state: 'missed', dueOn: '2016-03-09' },
      ],
    },
  },
  {
    tells: 'A submission over the end of the year: the thirtieth day is Christmas, a Saturday',
    steps: [
      ...issued(submission('Heating of schools'), '2016-12-07'),
      receives('2016-12-08', '2017-01-09'),
      tellsTheHour('2016-12-30T10:00:00+06:00', '2016-12-26'),
      considers('2016-12-30', true, { dueOn: '2017-01-06' }),
      reports('partially-satisfied', {
        decidedOn: '2016-12-30',
        receivedOn: '2017-01-06',
        takenMeasures: [{ text: 'Coal is bought for two schools of three' }],
      }),
      closes('2017-01-09'),
    ],
    ends: {
      state: 'closed',
      breaches: [{ kind: 'partial-satisfaction', rule: 'application-after-rejection', cites: '23(2)' }],
      deadlines: [
        { rule: 'submission-term-max', state: 'met', dueOn: '2017-01-09' },
        { rule: 'submission-notice-of-hearing', state: 'met' },
        { rule: 'submission-report-term', state: 'met', dueOn: '2017-01-06' },
      ],
    },
  },
  {
    tells: 'One who refused to come is brought within twenty-four hours, over a holiday',
    steps: [
      refused(
        drafts(
          bringing('Bringing of a witness who is ill', {
            nonAppearance: { circumstances: 'In hospital', validReason: true },
          }),
        ),
        { 'non-appearance-liability': '6(7)' },
      ),
      drafts(bringing('Bringing of a cashier')),
      issuesOnTheSpot('2016-05-06'),
      refused(receives('2016-05-06', null), { 'forced-attendance-24h': '26-1(3)' }),
      receivesAt('2016-05-06T18:00:00+06:00', { dueOn: null, dueAt: '2016-05-07T12:00:00Z' }),
      reports(
        'executed',
        { executedAt: '2016-05-07T17:30:00+06:00', receivedAt: '2016-05-07T18:10:00+06:00' },
        { overdue: false },
      ),
      closes('2016-05-11'),
    ],
    ends: {
      state: 'closed',
      deadlines: [
        { rule: 'forced-attendance-24h', cites: '26-1(3)', state: 'met', dueAt: '2016-05-07T12:00:00Z' },
        { rule: 'resolution-result-immediate', state: 'met', elapsed: 'PT40M' },
      ],
    },
  },
  {
    tells: 'Hours run on over Kurban Ait: one minute too late',
    steps: [
      drafts(
        bringing('Bringing of a forester', {
          summons: {
            form: 'other',
            appearOn: '2016-09-10',
            means: 'A message to the telephone',
            proof: 'The answer to it: "I shall not come"',
          },
        }),
      ),
      issuesOnTheSpot('2016-09-10'),
      receivesAt('2016-09-11T09:00:00+06:00', { dueAt: '2016-09-12T03:00:00Z' }),
      reports('executed', {
        executedAt: '2016-09-12T09:01:00+06:00',
        receivedAt: '2016-09-12T09:30:00+06:00',
      }),
    ],
    ends: {
      state: 'answered',
      deadlines: [
        { state: 'missed' },
        { rule: 'resolution-result-immediate', state: 'met', elapsed: 'PT29M' },
      ],
    },
  },
  {
    tells: 'A warning to a citizen: no term, no answer; closed once it is served',
    steps: [
      registers('citizen', {
        type: 'natural-person',
        names: { kk: 'Серік Ахметов', ru: 'Серик Ахметов', en: 'Serik Akhmetov' },
      }),
      ...issued(
        draftOf('warning', 'citizen', 'Meeting without permission', { ...meeting, liability }),
        '2016-05-11',
      ),
      refused(closes('2016-05-11'), { 'policy-service-recorded': 'policy' }),
      receives('2016-05-12', null, { waitingFor: 'closure', deadlines: [] }),
      refused(reports('satisfied', { receivedOn: '2016-05-13' }), { 'policy-no-response': 'policy' }),
      closes('2016-05-13'),
    ],
    ends: { state: 'closed', overdue: false, deadlines: [] },
  },
  {
    tells: 'No warning to a body; to a company none without the liability; then on the website too',
    steps: [
      refused(drafts(draftOf('warning', akimat, 'Water from an open pit', { ...meeting, liability })), {
        'policy-warning-addressee': 'policy',
      }),
      drafts(
        draftOf('warning', waterCompany, 'Water from an open pit', {
          ground: 'rights-and-freedoms',
          circumstances: 'Water is to be taken from a pit beside a landfill',
        }),
      ),
      refused(submits(), { 'warning-liability-notice': '25-1' }),
      revises({ content: { liability } }),
      submits(),
      issues('2016-08-03'),
      receives('2016-08-04', null, { waitingFor: 'closure' }),
      publishes('2016-08-05', 'website', 'prokuror.gov.kz', { state: 'served' }),
      closes('2016-08-05'),
    ],
    ends: { state: 'closed', publications: [{ medium: 'website', publishedOn: '2016-08-05' }] },
  },
  {
    tells: 'A ruling not yet in force is protested to the higher court, heard, and revoked',
    steps: [
      ...issued(protestTo(regionalCourt, 'Eviction of tenants', eviction, { forum: 'court' }), '2016-05-16'),
      refused(inCourt('heard', '2016-05-16', 'heard'), { 'policy-act-course': 'policy' }),
      inCourt('filed', '2016-05-17', 'filed'),
      refused(inCourt('returned', '2016-05-18', 'decided'), { 'policy-outcome': 'policy' }),
      refused(closes('2016-05-18'), { 'policy-court-final-step': 'policy' }),
      inCourt('heard', '2016-06-14', 'heard'),
      inCourt('granted', '2016-06-14', 'decided'),
      closes('2016-06-15'),
    ],
    ends: {
      state: 'closed',
      deadlines: [],
      courtSteps: [{ step: 'filed' }, { step: 'heard' }, { step: 'granted' }],
    },
  },
];
