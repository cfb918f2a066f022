import {
  asking,
  closes,
  considers,
  does,
  draftOf,
  drafts,
  issued,
  issues,
  issuesOnTheSpot,
  publishes,
  receives,
  receivesAt,
  receivesBy,
  refused,
  reports,
  revises,
  setsTerm,
  submits,
  tellsTheHour,
} from '../steps.mjs';

const akimat = '960140001208';
const maslikhat = '960140001278';
const education = '960140001347';
export const police = '960140001426';
export const mine = '960140001436';

/** @type {(subject: string, content: Record<string, unknown>, to?: string) => Record<string, unknown>} */
const resolution = (subject, content, to = police) => draftOf('resolution', to, subject, content);

const fight = {
  purpose: 'administrative-proceedings',
  area: 'administrative',
  person: { name: 'D. Zhakupov', position: 'Guard of a shop' },
  breach: 'No record was drawn up upon a fight',
  ownTerm: { days: 10 },
};
const inspected = (/** @type {Record<string, unknown>} */ ground) => ({
  purpose: 'inspection',
  inspection: { subject: 'Observance of the laws on land', ground },
});
const books = { purpose: 'seizure', object: 'Books of the warehouse', ownTerm: { days: 2 } };
const unopened = {
  kind: 'resolution',
  number: '{resolution-number}',
  date: '2016-10-05',
  demand: 'The books of the warehouse are to be handed over',
  takesProperty: false,
  purpose: 'seizure',
};
const blasting = {
  ground: 'public-safety',
  circumstances: 'Blasting is planned beside a school',
  liability: {
    text: 'A fine or the suspension of the licence',
    norm: 'Code on Administrative Offences, article 297',
  },
};

/** What the district issued beside its protests. @type {import('../steps.mjs').Story[]} */
export const otherKinds = [
  {
    tells: 'Disciplinary proceedings without any term are not sent; not instituted within ten days',
    steps: [
      drafts(
        resolution(
          'Proceedings against a head of division',
          {
            purpose: 'disciplinary-proceedings',
            person: { name: 'G. Nurlanova', position: 'Head of a division' },
            breach: 'Complaints of parents were left without an answer',
          },
          education,
        ),
      ),
      refused(submits(), { 'resolution-execution-term-fallback': '20(3)' }),
      revises({ content: { ownTerm: { days: 10 } } }),
      submits(),
      issues('2016-05-10'),
      receives('2016-05-11', '2016-05-23'),
      refused(closes('2016-05-12'), { 'resolution-result-immediate': '20(3)' }),
      reports('not-executed', { decidedOn: '2016-05-23', receivedOn: '2016-05-24' }),
    ],
    ends: {
      state: 'answered',
      overdue: true,
      deadlines: [
        {
          rule: 'resolution-execution-term-fallback',
          basis: 'prosecutor',
          state: 'missed',
          dueOn: '2016-05-23',
        },
      ],
    },
  },
  {
    tells:
      'An inspection upon an unsigned letter is refused; upon what the prosecutor found, a month to 29 February',
    steps: [
      refused(
        drafts(
          resolution(
            'Plots given without a queue',
            inspected({ kind: 'application', application: 'A letter of 20 January 2016', signed: false }),
            akimat,
          ),
        ),
        { 'application-unsigned-not-checked': '7(4)' },
      ),
      drafts(
        resolution(
          'Plots given without a queue',
          inspected({ kind: 'discovery', signs: 'Three plots were given in one day' }),
          akimat,
        ),
      ),
      submits(),
      issues('2016-01-29', { dueOn: '2016-02-29' }),
      receives('2016-02-01', '2016-02-29'),
      reports('executed', { executedOn: '2016-02-26', receivedOn: '2016-02-26' }, { overdue: false }),
      closes('2016-02-29'),
    ],
    ends: {
      state: 'closed',
      deadlines: [
        { rule: 'inspection-term', cites: '5(4)', basis: 'law', state: 'met', dueOn: '2016-02-29' },
      ],
    },
  },
  {
    tells:
      'A month that ends on a holiday is not lengthened for the prosecutor: the last working day is told beside it',
    steps: [
      refused(
        drafts(
          resolution(
            'Inspection of a mine',
            inspected({ kind: 'schedule', entry: 'Item 14', body: 'other' }),
            education,
          ),
        ),
        { 'inspection-ground-schedule': '5(2) 3-1)' },
      ),
      drafts(
        resolution(
          'Inspection of hot meals in schools',
          inspected({ kind: 'schedule', entry: 'Item 15', body: 'local-executive' }),
          education,
        ),
      ),
      submits(),
      issues('2016-12-02', { dueOn: '2017-01-02', dueAt: '2017-01-02T19:00:00Z' }),
      refused(setsTerm('Not everything was looked at', { dueOn: '2017-01-15' }, {}), {
        'inspection-term': '5(4)',
      }),
      receives('2016-12-05', '2017-01-02'),
    ],
    ends: {
      state: 'served',
      overdue: true,
      deadlines: [
        { rule: 'inspection-term', state: 'missed', policies: ['P3', 'P4'], lastWorkingDayOn: '2016-12-30' },
      ],
    },
  },
  {
    tells:
      'Books are not handed over: compulsory execution, never of what takes property; the police keeps silent',
    steps: [
      ...issued(resolution('Books of the warehouse', books, education), '2016-10-05'),
      receives('2016-10-06', '2016-10-10'),
      refused(
        drafts(
          resolution('Books by force', {
            purpose: 'enforcement',
            unexecuted: { ...unopened, takesProperty: true },
          }),
        ),
        { 'enforcement-property-exception': '26-1(1)' },
      ),
      refused(
        drafts(
          resolution('Books by force', {
            purpose: 'enforcement',
            unexecuted: { ...unopened, purpose: 'enforcement' },
          }),
        ),
        { 'policy-enforcement-of-enforcement': 'policy' },
      ),
      ...issued(resolution('Books by force', { purpose: 'enforcement', unexecuted: unopened }), '2016-10-11'),
      receivesAt('2016-10-12T10:00:00+05:00', { dueOn: null, dueAt: null }),
    ],
    ends: {
      state: 'served',
      waitingFor: 'answer',
      overdue: false,
      deadlines: [{ rule: 'enforcement-immediate-measures', state: 'running', dueOn: null }],
    },
  },
  {
    tells: 'A resolution of the investigator is annulled',
    steps: [
      ...issued(
        resolution('Refusal to register a report', {
          purpose: 'pretrial-annulment',
          annulled: {
            title: 'On the refusal to register a report',
            date: '2016-03-14',
            number: '77',
            adoptedBy: 'Investigator of the police of Khromtau',
          },
          ground: 'The reasons are not stated',
        }),
        '2016-03-17',
      ),
      receives('2016-03-18', null, { withoutTerm: { rule: 'policy-no-term-runs' } }),
      reports('executed', { executedOn: '2016-03-24', receivedOn: '2016-03-25' }),
      closes('2016-03-28'),
    ],
    ends: {
      state: 'closed',
      deadlines: [{ rule: 'resolution-result-immediate', state: 'met', elapsed: 'P1D' }],
    },
  },
  {
    tells: 'One held unlawfully on a Sunday evening is released at once, by the prosecutor who was there',
    steps: [
      drafts(
        resolution('Release from a ward', {
          purpose: 'release',
          area: 'enforcement',
          person: { name: 'T. Iskakov' },
          ground: 'Held without a decision of a court',
        }),
      ),
      issuesOnTheSpot('2016-07-03'),
      receivesAt('2016-07-03T21:00:00+05:00', { dueOn: null }),
      reports('executed', {
        executedAt: '2016-07-03T21:05:00+05:00',
        receivedAt: '2016-07-03T21:15:00+05:00',
      }),
      closes('2016-07-04'),
    ],
    ends: {
      state: 'closed',
      deadlines: [
        { rule: 'enforcement-release-immediate', cites: '44 6)', state: 'met', elapsed: 'PT5M' },
        { rule: 'resolution-result-immediate', state: 'met', elapsed: 'PT10M' },
      ],
    },
  },
  {
    tells: 'A criminal case: its terms are in other laws, none of the prosecutor’s has a place',
    steps: [
      drafts(
        resolution('Money of the budget', {
          purpose: 'criminal-case',
          facts: 'Money for a bridge was embezzled',
        }),
      ),
      refused(submits(), { 'resolution-kind-criminal': '20(1)' }),
      revises({ norms: [{ act: 'Criminal Code', article: '189' }] }),
      submits(),
      issues('2016-09-21'),
      receives('2016-09-22', null, { withoutTerm: { rule: 'resolution-execution-term', cites: '20(3)' } }),
      refused(setsTerm('At once', { days: 3 }, {}), { 'resolution-execution-term': '20(3)' }),
    ],
    ends: { state: 'served', waitingFor: 'answer', dueOn: null, overdue: false, deadlines: [] },
  },
  {
    tells: 'A resolution that another law provides for, to a mine; its last day is Capital Day',
    steps: [
      ...issued(
        resolution(
          'Lorries without plates',
          { purpose: 'other', law: 'Law on road traffic, article 12', ownTerm: { days: 12 } },
          mine,
        ),
        '2016-06-23',
      ),
      receives('2016-06-24', '2016-07-07'),
      reports('executed', { executedOn: '2016-07-07', receivedOn: '2016-07-08' }, { overdue: false }),
    ],
    ends: {
      state: 'answered',
      deadlines: [
        { rule: 'resolution-execution-term-fallback', state: 'met', dueOn: '2016-07-07' },
        { rule: 'resolution-result-immediate', state: 'met', elapsed: 'P1D' },
      ],
    },
  },
  {
    tells: 'An administrative case is instituted only after a check; done in part',
    steps: [
      drafts(resolution('A fight without a record', fight)),
      refused(submits(), { 'admin-act-initiate': '42 8)' }),
      revises({ content: { check: { on: '2016-04-18', result: 'Four witnesses were heard' } } }),
      submits(),
      issues('2016-04-20'),
      receives('2016-04-21', '2016-05-03'),
      reports('partially-executed', { decidedOn: '2016-05-03', receivedOn: '2016-05-04' }),
    ],
    ends: { state: 'answered', overdue: true, dueOn: '2016-05-03', deadlines: [{ state: 'missed' }] },
  },
  {
    tells: 'A submission in the summer of 2017: Saturday 1 July is worked for the report',
    steps: [
      ...issued(
        draftOf('submission', maslikhat, 'Sessions without notice', {
          ground: 'causes',
          breach: 'Sessions are held without notice to the residents',
          causes: 'The rules of the maslikhat know no term for it',
        }),
        '2017-06-02',
      ),
      receives('2017-06-05', '2017-07-05'),
      tellsTheHour('2017-06-30T15:00:00+05:00', '2017-06-26', {
        breaches: [{ kind: 'silence', rule: 'submission-term-max', cites: '25(2)' }],
      }),
      considers('2017-06-30', false, { waitingFor: 'report', dueOn: '2017-07-04' }),
      reports('satisfied', {
        decidedOn: '2017-06-30',
        receivedOn: '2017-07-04',
        takenMeasures: [{ text: 'The rules are amended' }],
      }),
    ],
    ends: {
      state: 'answered',
      breaches: [],
      deadlines: [
        { rule: 'submission-term-max', state: 'met', dueOn: '2017-07-05' },
        { rule: 'submission-notice-of-hearing', state: 'met', dueOn: '2017-06-27' },
        { rule: 'submission-report-term', state: 'met', dueOn: '2017-07-04' },
      ],
    },
  },
  {
    tells: 'A submission left lying: thirty days, Constitution Day the last of them; silence',
    steps: [
      ...issued(
        draftOf('submission', akimat, 'Dust of the ore', {
          ground: 'legality',
          breach: 'Ore is unloaded in the open',
          causes: 'Nobody was made answerable',
        }),
        '2016-07-29',
      ),
      receives('2016-07-31', '2016-08-31'),
    ],
    ends: { state: 'served', waitingFor: 'answer', overdue: true, deadlines: [{ state: 'missed' }] },
  },
  {
    tells: 'A warning taken back before it was served',
    steps: [
      ...issued(draftOf('warning', mine, 'Blasting beside a school', blasting), '2016-04-18'),
      refused(setsTerm('Soon', { days: 3 }, {}), { 'policy-act-course': 'policy' }),
      does(
        'head',
        'withdrawal',
        { withdrawnOn: '2016-04-19', reason: 'The blasting was called off' },
        { state: 'withdrawn' },
      ),
    ],
    ends: { state: 'withdrawn', waitingFor: null, overdue: false },
  },
  {
    tells: 'A warning that has not reached the mine yet',
    steps: issued(draftOf('warning', mine, 'Lorries through the village', blasting), '2016-10-24'),
    ends: {
      state: 'issued',
      waitingFor: 'receipt',
      deadlines: [],
      withoutTerm: { rule: 'policy-no-term-runs' },
    },
  },
  {
    tells: 'An order whose third day is First President Day; carried out on the Monday after',
    steps: [
      ...issued(
        draftOf(
          'order',
          education,
          'Locked exits of a school',
          {
            target: { class: 'omission', committedBy: 'Education Directorate of Aktobe Region' },
            addresseeIs: 'committed',
            conditions: {
              obvious: 'Three exits of four are locked',
              substantialHarm: true,
              notEliminatedAtOnce: true,
            },
            nature: 'Exits are locked during lessons',
            ownTerm: { days: 3 },
          },
          { norms: ['Rules of fire safety, item 22'], ...asking('The exits are to be opened') },
        ),
        '2016-11-25',
      ),
      receives('2016-11-28', '2016-12-02'),
      reports('executed', { executedOn: '2016-12-05', receivedOn: '2016-12-05' }, { overdue: false }),
    ],
    ends: {
      state: 'answered',
      deadlines: [
        { rule: 'order-execution-term', state: 'missed', dueOn: '2016-12-02' },
        { rule: 'order-result-immediate', state: 'met' },
      ],
    },
  },
  {
    tells: 'An instruction by another law, over Independence Day; a normative one has no place there',
    steps: [
      refused(
        drafts(
          draftOf('instruction', education, 'Registers of pupils', { ground: 'other', normative: true }),
        ),
        { 'instruction-pg-normative': '22(2)' },
      ),
      ...issued(
        draftOf(
          'instruction',
          education,
          'Registers of pupils',
          { ground: 'other', provision: 'Law on education, article 6', ownTerm: { days: 10 } },
          asking('The registers are to be compared'),
        ),
        '2016-12-05',
      ),
      receives('2016-12-06', '2016-12-20'),
      reports(
        'executed',
        {
          executedOn: '2016-12-20',
          receivedOn: '2016-12-21',
          takenMeasures: [{ requestedMeasureId: '{measure-1}', text: 'Compared', takenOn: '2016-12-20' }],
        },
        { overdue: false },
      ),
      closes('2016-12-22'),
    ],
    ends: {
      state: 'closed',
      deadlines: [
        { rule: 'policy-instruction-term', basis: 'prosecutor', state: 'met', dueOn: '2016-12-20' },
      ],
    },
  },
  {
    tells: 'An appeal read out where there is no paper',
    steps: [
      ...issued(
        draftOf('public-appeal', [akimat, mine], 'Snowstorms on the road', {
          purpose: 'prevention',
          text: 'Do not set out for the mine when the road is closed',
          plannedMedia: ['other'],
        }),
        '2016-12-12',
      ),
      refused(publishes('2016-12-11', 'other', 'Gathering at the mine'), {
        'policy-order-of-facts': 'policy',
      }),
      publishes('2016-12-13', 'other', 'Gathering at the mine', { state: 'disseminated' }),
    ],
    ends: { state: 'disseminated', waitingFor: 'closure' },
  },
  {
    tells: 'An explanation made public first, and served after',
    steps: [
      ...issued(
        draftOf('law-explanation', [mine], 'Hours under ground', {
          basis: 'expected-breach',
          legislativeAct: {
            class: 'legislative-act',
            title: 'Labour Code',
            number: '414-V',
            date: '2015-11-23',
          },
          requirement: 'Nobody works more than thirty-six hours a week under ground',
          grounds: 'The mine announced new shifts',
          circle: 'named',
        }),
        '2016-02-15',
      ),
      publishes('2016-02-16', 'mass-media', 'Khromtau, No. 7', { state: 'disseminated' }),
      receivesBy(mine, '2016-02-17', { state: 'disseminated' }),
      closes('2016-02-18'),
    ],
    ends: { state: 'closed', deadlines: [] },
  },
];
