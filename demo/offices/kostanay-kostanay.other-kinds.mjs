import {
  answers,
  asking,
  closes,
  does,
  draftOf,
  drafts,
  inCourt,
  issued,
  issues,
  notes,
  protestTo,
  publishes,
  receives,
  receivesBy,
  refused,
  registers,
  reports,
  revises,
  submits,
} from '../steps.mjs';

const akimat = '960140000854';
const regionalMaslikhat = '960140000993';
const stateRevenue = '960140001069';
const waterCompany = '960140000715';
export const court = '960140001416';

const floods = {
  purpose: 'public-safety',
  text: 'Keep off the ice of the Tobol, and take your animals away from the low bank',
  plannedMedia: ['state-mass-media', 'website'],
};

const explained = {
  legislativeAct: {
    class: 'legislative-act',
    title: 'Law on housing relations',
    number: '94-I',
    date: '1997-04-16',
  },
  requirement: 'Nobody is put out of a dwelling without a decision of a court',
};
const evictions = {
  ...explained,
  basis: 'expected-breach',
  grounds: 'Landlords announced that they will put tenants out',
  circle: 'named',
};
const hostels = {
  ...explained,
  basis: 'draft-act',
  draft: { title: 'Draft decision on hostels', preparedBy: 'Akimat of Kostanay District' },
};

const well = {
  class: 'individual-legal-act',
  title: 'On closing the well of Zatobolsk',
  date: '2016-03-10',
  number: '118',
  adoptedBy: 'Akimat of Kostanay District',
  basis: 'It is addressed to one village',
};
/** @type {(changed: Record<string, unknown>) => Record<string, unknown>} */
const challengeOf = (changed) =>
  draftOf('court-application', court, 'Closing of a well', {
    type: 'challenge',
    challenge: {
      act: { kind: 'protest', number: '{protest-number}' },
      disputed: 'Decision of the akimat No. 118 of 10 March 2016',
      demands: ['invalidate-act'],
      ...changed,
    },
  });
/** @type {(subject: string, interest: string) => Record<string, unknown>} */
const claimOf = (subject, interest) =>
  draftOf('court-application', court, subject, {
    type: 'claim',
    claim: { whose: 'natural-person', interest, relief: 'The refusal is to be held unlawful' },
  });

const inspectors = { name: 'A. Bekov', position: 'Head of a division' };

/** What the district issued beside its protests. @type {import('../steps.mjs').Story[]} */
export const otherKinds = [
  {
    tells: 'An appeal to everybody at the river: not closed until it is disseminated',
    steps: [
      registers('fisherman', {
        type: 'natural-person',
        names: { kk: 'Марат Омаров', ru: 'Марат Омаров', en: 'Marat Omarov' },
      }),
      ...issued(
        draftOf('public-appeal', [akimat, waterCompany, 'fisherman'], 'Spring floods', floods),
        '2016-03-28',
      ),
      refused(receives('2016-03-29', null), { 'policy-act-course': 'policy' }),
      refused(closes('2016-03-29'), { 'appeal-dissemination': '25-2' }),
      publishes('2016-03-30', 'state-mass-media', 'Qostanai Tany, No. 35, page 2', {
        state: 'disseminated',
        waitingFor: 'closure',
      }),
      publishes('2016-03-31', 'website', 'prokuror.gov.kz', { state: 'disseminated' }),
      closes('2016-04-01'),
    ],
    ends: {
      state: 'closed',
      publications: [{ medium: 'state-mass-media' }, { medium: 'website' }],
      deadlines: [],
    },
  },
  {
    tells: 'An appeal that is not public could never be disseminated; a public one still waits for its paper',
    steps: [
      refused(
        drafts(draftOf('public-appeal', [akimat], 'Harvest and fire', floods, { secrecy: 'restricted' })),
        { 'po-publicity-limits': '3(5)' },
      ),
      drafts(draftOf('public-appeal', [akimat], 'Harvest and fire', { ...floods, plannedMedia: [] })),
      refused(submits(), { 'policy-appeal-media-planned': 'policy' }),
      revises({ content: { plannedMedia: ['mass-media'] } }),
      submits(),
      issues('2016-08-08', { waitingFor: 'publication' }),
    ],
    ends: { state: 'issued', waitingFor: 'publication', withoutTerm: { rule: 'policy-no-term-runs' } },
  },
  {
    tells: 'The law is explained to everybody: addressed to nobody, closed once it is made public',
    steps: [
      refused(
        drafts(
          draftOf('law-explanation', [waterCompany], 'Evictions', { ...evictions, circle: 'unlimited' }),
        ),
        { 'explanation-grounds': '26(1)' },
      ),
      ...issued(
        draftOf('law-explanation', [], 'Evictions', { ...evictions, circle: 'unlimited' }),
        '2016-05-16',
      ),
      refused(receives('2016-05-17', null), { 'policy-act-course': 'policy' }),
      refused(closes('2016-05-17'), { 'policy-explanation-made-known': 'policy' }),
      publishes('2016-05-17', 'website', 'prokuror.gov.kz', { state: 'disseminated' }),
      closes('2016-05-18'),
    ],
    ends: { state: 'closed', addresseeId: null, publications: [{ medium: 'website' }] },
  },
  {
    tells: 'A draft of the akimat departs from the law: explained to the akimat; its word is kept beside',
    steps: [
      refused(
        drafts(
          draftOf('law-explanation', akimat, 'Draft on hostels', {
            ...hostels,
            legislativeAct: { class: 'parliament-resolution', title: 'On the work of committees' },
          }),
        ),
        { 'explanation-excludes-parliament': '26(1)' },
      ),
      ...issued(draftOf('law-explanation', akimat, 'Draft on hostels', hostels), '2016-10-10'),
      receives('2016-10-11', null, { waitingFor: 'closure' }),
      refused(reports('satisfied', { receivedOn: '2016-10-14' }), { 'policy-no-response': 'policy' }),
      notes('2016-10-14', 'The akimat will draft it anew'),
      closes('2016-10-17'),
    ],
    ends: { state: 'closed', deadlines: [] },
  },
  {
    tells: 'The law is explained to a company and a landlord, each with a receipt of its own',
    steps: [
      registers('landlord', {
        type: 'natural-person',
        names: { kk: 'Айгүл Сапарова', ru: 'Айгуль Сапарова', en: 'Aigul Saparova' },
      }),
      ...issued(
        draftOf('law-explanation', [waterCompany, 'landlord'], 'Eviction of tenants', evictions),
        '2016-05-12',
      ),
      receivesBy(waterCompany, '2016-05-12'),
      receivesBy('landlord', '2016-05-13'),
    ],
    ends: {
      state: 'served',
      services: [{ receivedOn: '2016-05-12' }, { receivedOn: '2016-05-13' }],
      waitingFor: 'closure',
    },
  },
  {
    tells: 'A rejected protest: the court is asked, hears it, and grants a part',
    steps: [
      ...issued(protestTo(akimat, 'Closing of a well', well), '2016-05-10'),
      receives('2016-05-11', '2016-05-23'),
      answers('rejected', '2016-05-19', '2016-05-20'),
      ...issued(
        challengeOf({
          act: { kind: 'protest', number: '{protest-number}', date: '2016-05-10' },
          ground: 'rejected',
          since: '2016-05-20',
        }),
        '2016-05-23',
      ),
      refused(inCourt('granted', '2016-05-24', 'decided'), { 'policy-act-course': 'policy' }),
      inCourt('filed', '2016-05-24', 'filed', { withoutTerm: { rule: 'application-court-procedure' } }),
      inCourt('accepted', '2016-05-26', 'accepted'),
      inCourt('heard', '2016-06-14', 'heard'),
      refused(closes('2016-06-14'), { 'policy-court-final-step': 'policy' }),
      inCourt('partially-granted', '2016-06-15', 'decided'),
      closes('2016-06-16'),
    ],
    ends: { kind: 'court-application', state: 'closed', dueOn: null },
  },
  {
    tells: 'Only the prosecutor’s own term has passed: another legal ground is to be stated',
    steps: [
      ...issued(
        protestTo(akimat, 'Closing of a second well', well, {
          ownTerm: { days: 25, reason: 'The water is to be examined' },
        }),
        '2016-05-10',
      ),
      receives('2016-05-11', '2016-06-06'),
      drafts(challengeOf({ ground: 'prosecutor-term-missed', since: '2016-06-07' })),
      does(
        'prosecutor',
        'submissions-for-signature',
        {},
        { warnings: [{ rule: 'policy-legal-ground-to-be-stated' }] },
      ),
      does('head', 'returns', { reason: 'State by what law the court is asked' }, { state: 'draft' }),
      revises({ content: { challenge: { legalGround: 'Code of Civil Procedure, article 54' } } }),
      does(
        'prosecutor',
        'submissions-for-signature',
        {},
        { state: 'awaiting-signature', warnings: undefined },
      ),
      issues('2016-06-20', { waitingFor: 'court' }),
      inCourt('filed', '2016-06-21', 'filed'),
    ],
    ends: { state: 'filed', waitingFor: 'court', deadlines: [], overdue: false },
  },
  {
    tells: 'A claim for a child is returned unheard',
    steps: [
      refused(drafts(draftOf('court-application', akimat, 'Place in a school', { type: 'claim' })), {
        'application-claim-to-court': '23(1)',
      }),
      ...issued(claimOf('Place in a school', 'The right of a disabled child to education'), '2016-09-19'),
      inCourt('filed', '2016-09-20', 'filed'),
      inCourt('returned', '2016-09-26', 'decided'),
      refused(inCourt('accepted', '2016-09-27', 'accepted'), { 'policy-act-course': 'policy' }),
      closes('2016-09-28'),
    ],
    ends: { state: 'closed', courtSteps: [{ step: 'filed' }, { step: 'returned', takenOn: '2016-09-26' }] },
  },
  {
    tells: 'A claim that the court dismissed, not closed yet',
    steps: [
      ...issued(claimOf('Pension', 'The right of an old woman to her pension'), '2016-11-07'),
      inCourt('filed', '2016-11-08', 'filed'),
      inCourt('accepted', '2016-11-11', 'accepted'),
      inCourt('heard', '2016-12-02', 'heard'),
      inCourt('dismissed', '2016-12-02', 'decided'),
    ],
    ends: { state: 'decided', waitingFor: 'closure' },
  },
  {
    tells: 'Kurban Ait moves the last of eleven days; rejected, and nobody was told of the hearing',
    steps: [
      drafts(
        draftOf('submission', stateRevenue, 'Books taken at an inspection', {
          ground: 'other',
          breach: 'Books are kept longer than the law allows',
          causes: 'No register of what is taken',
          ownTerm: { days: 11 },
        }),
      ),
      refused(submits(), { 'submission-ground-other': '25(1) 4)' }),
      revises({ content: { law: 'Entrepreneurial Code, article 151' } }),
      submits(),
      issues('2016-08-31'),
      receives('2016-09-01', '2016-09-13'),
      reports('rejected', { decidedOn: '2016-09-13', receivedOn: '2016-09-15' }),
    ],
    ends: {
      state: 'answered',
      breaches: [
        { kind: 'rejection', rule: 'application-after-rejection', cites: '23(2)' },
        { rule: 'submission-notice-of-hearing', cites: '25(2)' },
        { rule: 'submission-mandatory-measures', cites: '25(2)' },
      ],
      deadlines: [
        { rule: 'submission-term-by-prosecutor', state: 'met', dueOn: '2016-09-13' },
        { rule: 'submission-term-max', state: 'met', dueOn: '2016-10-03' },
        { rule: 'submission-report-term', state: 'met', dueOn: '2016-09-16' },
      ],
    },
  },
  {
    tells: 'An order whose eighth day is a Saturday that was worked',
    steps: [
      ...issued(
        draftOf(
          'order',
          akimat,
          'Water cut off from a hospital',
          {
            target: { class: 'action', committedBy: 'Akimat of Kostanay District' },
            addresseeIs: 'authorised',
            conditions: { obvious: true, substantialHarm: true, notEliminatedAtOnce: true },
            nature: 'The hospital is without water for the debts of another',
            ownTerm: { days: 8 },
          },
          {
            norms: ['Code on the health of the people, article 88'],
            ...asking('Water is to be let on again'),
          },
        ),
        '2016-02-25',
      ),
      receives('2016-02-26', '2016-03-05'),
      reports('executed', { executedOn: '2016-03-05', receivedOn: '2016-03-05' }, { overdue: false }),
      closes('2016-03-09'),
    ],
    ends: { state: 'closed', dueOn: '2016-03-05', deadlines: [{ state: 'met' }, { state: 'met' }] },
  },
  {
    tells: 'Disciplinary proceedings: the term of the law leaves no place for the prosecutor’s',
    steps: [
      refused(
        drafts(
          draftOf('resolution', stateRevenue, 'Proceedings against an inspector', {
            purpose: 'disciplinary-proceedings',
            person: inspectors,
            breach: 'Books were taken away without a resolution',
            termOfLaw: { days: 30, provision: 'Labour Code, article 66' },
            ownTerm: { days: 10 },
          }),
        ),
        { 'resolution-execution-term': '20(3)' },
      ),
      ...issued(
        draftOf('resolution', stateRevenue, 'Proceedings against an inspector', {
          purpose: 'disciplinary-proceedings',
          person: inspectors,
          breach: 'Books were taken away without a resolution',
          termOfLaw: { days: 30, provision: 'Labour Code, article 66' },
        }),
        '2016-05-10',
      ),
      receives('2016-05-11', '2016-06-10'),
      refused(does('prosecutor', 'term', { days: 5 }), { 'resolution-execution-term': '20(3)' }),
      reports('executed', {
        executedAt: '2016-06-10T12:00:00+06:00',
        receivedAt: '2016-06-10T15:30:00+06:00',
        takenMeasures: [{ text: 'A reprimand' }],
      }),
    ],
    ends: {
      state: 'answered',
      deadlines: [
        { rule: 'resolution-execution-term', basis: 'law', state: 'met', dueOn: '2016-06-10' },
        { rule: 'resolution-result-immediate', state: 'met', elapsed: 'PT3H30M' },
      ],
    },
  },
  {
    tells: 'An attachment of accounts is lifted after Unity Day',
    steps: [
      ...issued(
        draftOf('resolution', stateRevenue, 'Accounts of a bakery', {
          purpose: 'lifting-restrictions',
          measure: 'Attachment of the accounts of a bakery',
          right: 'Freedom of enterprise',
          ownTerm: { days: 3 },
        }),
        '2016-04-28',
      ),
      receives('2016-04-29', '2016-05-03'),
      reports('executed', { executedOn: '2016-05-04', receivedOn: '2016-05-04' }),
    ],
    ends: {
      state: 'answered',
      overdue: false,
      deadlines: [
        { rule: 'resolution-execution-term-fallback', state: 'missed', dueOn: '2016-05-03' },
        { rule: 'resolution-result-immediate', state: 'met' },
      ],
    },
  },
  {
    tells: 'A normative act is suspended: the suspension is published before it is closed',
    steps: [
      ...issued(
        draftOf('resolution', regionalMaslikhat, 'Rates for paid parking', {
          purpose: 'suspension',
          act: {
            class: 'normative-legal-act',
            title: 'On rates for paid parking',
            date: '2015-11-30',
            number: '440',
            adoptedBy: 'Maslikhat of Kostanay Region',
          },
          right: 'The right of ownership of the residents',
        }),
        '2016-06-07',
      ),
      receives('2016-06-07', null, { withoutTerm: { rule: 'policy-no-term-runs' } }),
      reports(
        'executed',
        { executedOn: '2016-06-08', receivedOn: '2016-06-09' },
        { waitingFor: 'publication' },
      ),
      refused(closes('2016-06-10'), { 'suspending-acts-published': '18(1-1)' }),
      publishes('2016-06-10', 'state-mass-media', 'Qostanai Tany, No. 66, page 4', { state: 'answered' }),
      closes('2016-06-13'),
    ],
    ends: { state: 'closed', deadlines: [{ rule: 'resolution-result-immediate', state: 'met' }] },
  },
  {
    tells: 'An instruction in an administrative case is written; closed without a result for a reason',
    steps: [
      refused(
        drafts(
          draftOf('instruction', stateRevenue, 'Further check of a case', {
            ground: 'administrative-case',
            administrativeCase: { case: 'No. 16550', form: 'oral' },
          }),
        ),
        { 'admin-act-written-instruction': '42 2)' },
      ),
      ...issued(
        draftOf(
          'instruction',
          stateRevenue,
          'Further check of a case',
          {
            ground: 'administrative-case',
            administrativeCase: { case: 'No. 16550', check: 'The case was studied on 10 May 2016' },
          },
          asking('The seller is to be heard'),
        ),
        '2016-05-11',
      ),
      receives('2016-05-12', null, { withoutTerm: { rule: 'policy-no-term-runs' } }),
      refused(closes('2016-05-19'), { 'policy-result-or-reason': 'policy' }),
      does(
        'prosecutor',
        'closure',
        { closedOn: '2016-05-19', reason: 'The case was passed to another body' },
        { state: 'closed', waitingFor: null },
      ),
    ],
    ends: { state: 'closed', closure: { reason: 'The case was passed to another body' } },
  },
];
