import {
  answers,
  asking,
  closes,
  considers,
  does,
  draftOf,
  drafts,
  inCourt,
  issued,
  issues,
  protestTo,
  publishes,
  receives,
  refused,
  reports,
  submits,
  tellsTheDay,
  tellsTheHour,
} from '../steps.mjs';

const parliament = '960140000011';
const supremeCourt = '960140000081';
const interior = '960140000150';
const finance = '960140000223';

const gatherings = {
  class: 'law',
  title: 'Law on the order of peaceful gatherings',
  date: '2016-01-12',
  number: '431-V',
  adoptedBy: 'Parliament of the Republic of Kazakhstan',
  basis: 'A law of Parliament',
};
const courtCosts = {
  class: 'supreme-court-normative-resolution',
  title: 'On court costs',
  date: '2016-04-20',
  number: '3',
  adoptedBy: 'Plenary session of the Supreme Court',
  basis: 'It is named so by the Court itself',
};
/** Refused to a deputy. @type {(refusedBy: Record<string, string>) => import('../steps.mjs').Step} */
const notByDeputy = (refusedBy) => refused({ ...issues('2016-02-15'), by: 'deputy' }, refusedBy);

/** The General Prosecutor's Office: Asia/Almaty, UTC+6 in 2016. @type {import('../steps.mjs').Office} */
export const generalOffice = {
  code: 'gpo',
  name: 'General Prosecutor’s Office (Asia/Almaty)',
  akimat: interior,
  year: [
    {
      tells: 'A law: protested by the Prosecutor General alone, never suspended; Parliament rejects it',
      steps: [
        refused(drafts(protestTo(parliament, 'Law on gatherings', gatherings, { suspend: true })), {
          'protest-law-no-suspension': '19(5)',
        }),
        drafts(protestTo(parliament, 'Law on gatherings', gatherings)),
        submits(),
        notByDeputy({ 'policy-who-issues': 'policy', 'pg-protest-laws': '11 2)' }),
        issues('2016-02-15'),
        receives('2016-02-16', '2016-02-26'),
        tellsTheDay('2016-02-25', '2016-02-19'),
        answers('rejected', '2016-02-25', '2016-02-26'),
      ],
      ends: {
        state: 'answered',
        deadlines: [{ rule: 'protest-consideration-term', state: 'met' }],
        breaches: [{ kind: 'rejection', rule: 'application-after-rejection', cites: '23(2)' }],
      },
    },
    {
      tells: 'A normative resolution of the Supreme Court, to its plenary session: granted in part',
      steps: [
        ...issued(
          protestTo(supremeCourt, 'Normative resolution on court costs', courtCosts, { forum: 'court' }),
          '2016-06-01',
        ),
        refused(inCourt('accepted', '2016-06-02', 'accepted'), { 'policy-outcome': 'policy' }),
        inCourt('filed', '2016-06-02', 'filed'),
        inCourt('heard', '2016-06-29', 'heard'),
        inCourt('partially-granted', '2016-06-29', 'decided'),
        closes('2016-06-30'),
      ],
      ends: { state: 'closed', deadlines: [] },
    },
    {
      tells:
        'A normative instruction to two ministries: one term from the last receipt, met once both have done it',
      steps: [
        ...issued(
          draftOf(
            'instruction',
            [interior, finance],
            'Registers of reports of crimes',
            { ground: 'pre-trial', normative: true, ownTerm: { days: 10 } },
            asking('Earlier registers are to be compared'),
          ),
          '2016-05-10',
        ),
        does(
          interior,
          'services',
          { receivedOn: '2016-05-11', method: 'electronic', proof: 'Receipt 90117' },
          { state: 'served', waitingFor: 'receipt', dueOn: null },
        ),
        does(
          finance,
          'services',
          { receivedOn: '2016-05-13', method: 'electronic', proof: 'Receipt 90118' },
          { state: 'served', waitingFor: 'answer', dueOn: '2016-05-23' },
        ),
        {
          ...reports(
            'executed',
            { executedOn: '2016-05-17', receivedOn: '2016-05-18', text: 'Done by the Interior' },
            { waitingFor: 'answer' },
          ),
          by: interior,
        },
        refused(closes('2016-05-18'), { 'policy-result-or-reason': 'policy' }),
        refused(reports('executed', { executedOn: '2016-05-19', receivedOn: '2016-05-20' }), {
          'policy-addressee-named': 'policy',
        }),
        reports(
          'executed',
          { executedOn: '2016-05-19', receivedOn: '2016-05-20', addresseeId: '{party:960140000223}' },
          { overdue: false },
        ),
        closes('2016-05-23'),
      ],
      ends: {
        state: 'closed',
        deadlines: [
          { rule: 'policy-instruction-term', state: 'met', dueOn: '2016-05-23', done: { on: '2016-05-19' } },
        ],
        responses: [{ outcome: 'executed' }, { outcome: 'executed' }],
      },
    },
    {
      tells: 'Parliament lifts the immunity of a deputy, upon a submission',
      steps: [
        ...issued(
          draftOf('submission', parliament, 'Immunity of a deputy', {
            ground: 'immunity',
            person: 'A deputy of the Majilis',
            breach: 'Signs of a crime were found',
            causes: 'They are set out in the case',
          }),
          '2016-10-17',
        ),
        receives('2016-10-18', '2016-11-17'),
        tellsTheHour('2016-11-10T10:00:00+06:00', '2016-11-04', {
          breaches: [{ kind: 'silence', rule: 'submission-term-max', cites: '25(2)' }],
        }),
        considers('2016-11-10', true, { waitingFor: 'report', dueOn: '2016-11-15' }),
        reports(
          'satisfied',
          {
            decidedOn: '2016-11-10',
            receivedOn: '2016-11-11',
            takenMeasures: [{ text: 'The immunity is lifted', takenOn: '2016-11-10' }],
          },
          { overdue: false, breaches: [] },
        ),
        closes('2016-11-14'),
      ],
      ends: {
        state: 'closed',
        deadlines: [
          { rule: 'submission-term-max', state: 'met', dueOn: '2016-11-17' },
          { rule: 'submission-notice-of-hearing', state: 'met', dueOn: '2016-11-07' },
          { rule: 'submission-report-term', state: 'met', dueOn: '2016-11-15' },
        ],
      },
    },
    {
      tells: 'An order to a ministry: the eleventh day is Constitution Day',
      steps: [
        ...issued(
          draftOf(
            'order',
            interior,
            'Databases open to everybody',
            {
              target: {
                class: 'omission',
                committedBy: 'Ministry of Internal Affairs of the Republic of Kazakhstan',
              },
              addresseeIs: 'committed',
              conditions: {
                obvious: true,
                substantialHarm: 'Data of citizens are sold',
                notEliminatedAtOnce: true,
              },
              nature: 'Nobody limits who looks into the databases',
              ownTerm: { days: 11 },
            },
            {
              norms: ['Law on personal data, article 22'],
              ...asking('Rights of access are to be given anew'),
            },
          ),
          '2016-08-18',
        ),
        receives('2016-08-19', '2016-08-31'),
        reports(
          'executed',
          { executedAt: '2016-08-31T17:00:00+06:00', receivedAt: '2016-08-31T17:20:00+06:00' },
          { overdue: false },
        ),
      ],
      ends: {
        state: 'answered',
        deadlines: [
          { state: 'met', dueOn: '2016-08-31' },
          { state: 'met', elapsed: 'PT20M' },
        ],
      },
    },
    {
      tells: 'Proceedings in a ministry over New Year: ten days end on 4 January; silence',
      steps: [
        ...issued(
          draftOf('resolution', finance, 'Proceedings against a director', {
            purpose: 'disciplinary-proceedings',
            person: { name: 'N. Seitov', position: 'Director of a department' },
            breach: 'Answers to the prosecutor were false',
            ownTerm: { days: 10 },
          }),
          '2016-12-22',
        ),
        receives('2016-12-23', '2017-01-04'),
      ],
      ends: { state: 'served', waitingFor: 'answer', overdue: true, deadlines: [{ state: 'missed' }] },
    },
    {
      tells: 'A claim of the state is before the Supreme Court, and waits for its hearing',
      steps: [
        ...issued(
          draftOf('court-application', supremeCourt, 'Shares of a power station', {
            type: 'claim',
            claim: {
              whose: 'state',
              interest: 'The ownership of the state in a power station',
              relief: 'The sale is to be held void',
            },
            stateFee: 0,
          }),
          '2016-10-03',
        ),
        inCourt('filed', '2016-10-04', 'filed'),
        inCourt('accepted', '2016-10-10', 'accepted'),
      ],
      ends: { state: 'accepted', waitingFor: 'court', withoutTerm: { rule: 'application-court-procedure' } },
    },
    {
      tells: 'The law on personal data is explained to all',
      steps: [
        ...issued(
          draftOf('law-explanation', [], 'Personal data', {
            basis: 'expected-breach',
            legislativeAct: {
              class: 'legislative-act',
              title: 'Law on personal data',
              number: '94-V',
              date: '2013-05-21',
            },
            requirement: 'Data are given to nobody without the consent of the person',
            grounds: 'A register of data comes into use',
            circle: 'unlimited',
          }),
          '2016-01-18',
        ),
        publishes('2016-01-19', 'website', 'prokuror.gov.kz', {
          state: 'disseminated',
          waitingFor: 'closure',
        }),
        closes('2016-01-20'),
      ],
      ends: { state: 'closed', waitingFor: null, deadlines: [] },
    },
    {
      tells: 'An appeal to both ministries before Nauryz',
      steps: [
        ...issued(
          draftOf('public-appeal', [interior, finance], 'Crowds at Nauryz', {
            purpose: 'rights-and-freedoms',
            text: 'See to it that everybody comes home from the feast',
            plannedMedia: ['state-mass-media'],
          }),
          '2016-03-14',
        ),
        publishes('2016-03-18', 'state-mass-media', 'Egemen Qazaqstan, No. 52, page 1', {
          state: 'disseminated',
        }),
        closes('2016-03-24'),
      ],
      ends: { state: 'closed', publications: [{ publishedOn: '2016-03-18' }] },
    },
  ],
};
