import {
  answers,
  closes,
  considers,
  does,
  drafts,
  issued,
  issues,
  protestTo,
  reads,
  receives,
  refused,
  revises,
  setsTerm,
  submits,
  tellsTheDay,
} from '../steps.mjs';
import { otherKinds } from './akmola-burabay.other-kinds.mjs';

const akimat = '960140000369';
const maslikhat = '960140000438';
const regionalPolice = '960140000577';
const regionalCourt = '960140000646';

const grazing = {
  class: 'decision',
  title: 'On fees for cattle grazing',
  date: '2016-04-20',
  number: 'A-4/117',
  adoptedBy: 'Akimat of Burabay District',
  basis: 'A decision of a local executive body on a single matter',
};
const landLease = {
  class: 'individual-legal-act',
  title: 'On the lease of a plot on the shore of Lake Shchuchye',
  date: '2016-01-15',
  number: 'A-1/12',
  adoptedBy: 'Akimat of Burabay District',
  basis: 'It is addressed to one lessee',
};
const waste = {
  class: 'normative-legal-act',
  title: 'On the tariff for the removal of household waste',
  date: '2015-12-24',
  number: 'C-49/6',
  adoptedBy: 'Maslikhat of Burabay District',
  basis: 'It binds everybody in the district',
};

/** Burabay District, Akmola Region: Asia/Almaty, UTC+6 in 2016. @type {import('../steps.mjs').Office} */
export const akmolaBurabay = {
  code: 'akmola.burabay',
  name: 'Burabay District, Akmola Region (Asia/Almaty)',
  akimat,
  year: [
    {
      tells: 'Leap day: the tenth day is 29 February',
      steps: [
        ...issued(protestTo(akimat, 'Lease of a plot without a tender', landLease), '2016-02-18'),
        receives('2016-02-19', '2016-02-29'),
        tellsTheDay('2016-02-26', '2016-02-22'),
        considers('2016-02-26'),
        answers('satisfied', '2016-02-29', '2016-03-01'),
        closes('2016-03-02'),
      ],
      ends: {
        dueOn: '2016-02-29',
        dueAt: '2016-02-29T18:00:00Z',
        deadlines: [{ rule: 'protest-consideration-term', state: 'met' }],
        breaches: [],
      },
    },
    {
      tells: 'Nauryz: three holidays move the last day; the answer is a day late',
      steps: [
        ...issued(protestTo(maslikhat, 'Tariff for the removal of household waste', waste), '2016-03-10'),
        receives('2016-03-11', '2016-03-24'),
        tellsTheDay('2016-03-25', '2016-03-15'),
        answers('satisfied', '2016-03-25', '2016-03-28'),
      ],
      ends: {
        state: 'answered',
        dueOn: '2016-03-24',
        deadlines: [{ rule: 'protest-consideration-term', state: 'missed', cites: '19(3)' }],
        breaches: [{ kind: 'silence', rule: 'protest-consideration-term', cites: '19(3)' }],
      },
    },
    {
      tells: 'The tenth day is a Saturday; the day is told, the answer is in time',
      steps: [
        ...issued(protestTo(akimat, 'Fees for cattle grazing', grazing), '2016-05-10'),
        receives('2016-05-11', '2016-05-23'),
        tellsTheDay('2016-05-19', '2016-05-16'),
        considers('2016-05-19'),
        answers('satisfied', '2016-05-19', '2016-05-20'),
        closes('2016-05-23'),
      ],
      ends: {
        dueOn: '2016-05-23',
        dueAt: '2016-05-23T18:00:00Z',
        deadlines: [{ rule: 'protest-consideration-term', state: 'met', basis: 'law' }],
        breaches: [],
      },
    },
    {
      tells: 'Nothing is told of the day: the decision is in time, the duty to tell is breached',
      steps: [
        ...issued(protestTo(akimat, 'Fees for cattle grazing, second paragraph', grazing), '2016-05-10'),
        receives('2016-05-11', '2016-05-23'),
        answers('satisfied', '2016-05-23', '2016-05-24'),
      ],
      ends: {
        deadlines: [{ state: 'met', dueOn: '2016-05-23' }],
        breaches: [{ rule: 'protest-notify-day', cites: '19(3)' }],
      },
    },
    {
      tells: 'Twenty-five days set in place of the ten, from the same start; silence',
      steps: [
        ...issued(protestTo(akimat, 'Fees for cattle grazing, third paragraph', grazing), '2016-05-10'),
        receives('2016-05-11', '2016-05-23'),
        refused(setsTerm('The session is soon', { days: 9 }, {}), { 'protest-other-term-minimum': '19(3)' }),
        refused(does('prosecutor', 'term', { days: 25 }), { 'protest-other-term': '19(3)' }),
        does(
          'prosecutor',
          'term',
          { days: 25, reason: 'The akimat awaits an opinion of the region', setOn: '2016-05-19' },
          { dueOn: '2016-06-06', term: { days: 25, setOn: '2016-05-19' } },
        ),
        reads('prosecutor', '/v1/acts/{act}/deadlines', {
          items: [
            { rule: 'protest-consideration-term', state: 'superseded', dueOn: '2016-05-23' },
            { rule: 'protest-other-term', state: 'missed', dueOn: '2016-06-06', basis: 'prosecutor' },
          ],
        }),
      ],
      ends: { state: 'served', waitingFor: 'answer', dueOn: '2016-06-06', overdue: true },
    },
    {
      tells: 'The plain case: ten calendar days; silence',
      steps: [
        ...issued(protestTo(maslikhat, 'Tariff for the removal of waste, annex', waste), '2016-06-03'),
        receives('2016-06-06', '2016-06-16'),
      ],
      ends: {
        state: 'served',
        waitingFor: 'answer',
        overdue: true,
        dueOn: '2016-06-16',
        dueAt: '2016-06-16T18:00:00Z',
        deadlines: [{ state: 'missed', rule: 'protest-consideration-term' }],
      },
    },
    {
      tells: 'The receipt was entered five days too early: corrected, the term is counted anew',
      steps: [
        ...issued(protestTo(akimat, 'Closing of the road to the lake', landLease), '2016-05-10'),
        receives('2016-05-11', '2016-05-23'),
        does(
          'clerk',
          'services/{services}/corrections',
          {
            receivedOn: '2016-05-16',
            method: 'post',
            proof: 'Notice of delivery 0210417',
            reason: 'The stamp is of the post office, not of the akimat',
          },
          { dueOn: '2016-05-26', service: { receivedOn: '2016-05-16' } },
        ),
        reads('prosecutor', '/v1/acts/{act}/deadlines', {
          items: [
            { state: 'superseded', dueOn: '2016-05-23', reason: { code: 'receipt-corrected' } },
            { state: 'missed', dueOn: '2016-05-26' },
          ],
        }),
        tellsTheDay('2016-05-24', '2016-05-18'),
        answers('rejected', '2016-05-26', '2016-05-27'),
      ],
      ends: {
        dueOn: '2016-05-26',
        response: { outcome: 'rejected' },
        deadlines: [{ state: 'met', dueOn: '2016-05-26' }],
        breaches: [{ kind: 'rejection', rule: 'application-after-rejection', cites: '23(2)' }],
      },
    },
    {
      tells: 'Seven days in the draft are refused; twenty with their reason are not',
      steps: [
        refused(
          drafts(
            protestTo(akimat, 'Lease of the fish farm', landLease, {
              ownTerm: { days: 7, reason: 'Spawning begins' },
            }),
          ),
          { 'protest-other-term-minimum': '19(3)' },
        ),
        drafts(protestTo(akimat, 'Lease of the fish farm', landLease, { ownTerm: { days: 20 } })),
        refused(submits(), { 'protest-other-term': '19(3)' }),
        revises({ content: { ownTerm: { reason: 'A session of the akimat must be called' } } }),
        submits(),
        issues('2016-12-01'),
        receives('2016-12-02', '2016-12-22'),
        tellsTheDay('2016-12-20', '2016-12-12'),
        answers('partially-satisfied', '2016-12-20', '2016-12-21'),
      ],
      ends: {
        dueOn: '2016-12-22',
        deadlines: [{ rule: 'protest-other-term', state: 'met', basis: 'prosecutor' }],
        response: { outcome: 'partially-satisfied' },
      },
    },
    {
      tells: 'New Year: 1 January is a Sunday, so 3 January is off too; rejected',
      steps: [
        ...issued(protestTo(maslikhat, 'Fee for entering the national park', waste), '2016-12-22'),
        receives('2016-12-23', '2017-01-04'),
        tellsTheDay('2017-01-04', '2016-12-28'),
        considers('2017-01-04', false),
        answers('rejected', '2017-01-04', '2017-01-05'),
      ],
      ends: {
        dueOn: '2017-01-04',
        dueAt: '2017-01-04T18:00:00Z',
        response: { outcome: 'rejected' },
        deadlines: [{ state: 'met' }],
      },
    },
    {
      tells: 'After the law’s repeal of 30 June 2017 its edition goes on governing, as a policy',
      steps: [
        ...issued(protestTo(akimat, 'Fees for cattle grazing, fourth paragraph', grazing), '2017-07-07'),
        receives('2017-07-10', '2017-07-20'),
        tellsTheDay('2017-07-19', '2017-07-12'),
        answers('satisfied', '2017-07-19', '2017-07-20'),
      ],
      ends: { edition: 'kz-2709-1995', dueOn: '2017-07-20', deadlines: [{ state: 'met' }] },
    },
    {
      tells: 'A head alone: what the head drafted and sent for signature needs a second person',
      steps: [
        drafts(protestTo(regionalPolice, 'Order on the guarding of holiday camps', grazing), 'head'),
        submits('head'),
        refused(issues('2016-07-14'), { 'policy-second-person': 'policy' }),
        does('head', 'returns', { reason: 'To be sent by the prosecutor' }, { state: 'draft' }),
        submits(),
        issues('2016-07-14'),
        receives('2016-07-15', '2016-07-25'),
      ],
      ends: { state: 'served', overdue: true, dueOn: '2016-07-25' },
    },
    {
      tells: 'A law is not suspended, nor protested by a district office',
      steps: [
        refused(
          drafts(
            protestTo(
              akimat,
              'Law on local self-government',
              { ...waste, class: 'law', adoptedBy: 'Parliament of the Republic of Kazakhstan' },
              { suspend: true },
            ),
          ),
          { 'protest-law-no-suspension': '19(5)' },
        ),
        drafts(
          protestTo(akimat, 'Law on local self-government', {
            ...waste,
            class: 'law',
            adoptedBy: 'Parliament of the Republic of Kazakhstan',
          }),
        ),
        refused(submits(), { 'pg-protest-laws': '11 2)' }),
      ],
      ends: { state: 'draft', registrationNumber: null },
    },
    {
      tells: 'A ruling in legal force: beyond the district office, which asks its superior',
      steps: [
        drafts(
          protestTo(
            regionalCourt,
            'Ruling of the appellate panel on the pasture',
            {
              ...grazing,
              class: 'court-ruling',
              adoptedBy: 'Akmola Regional Court',
              inForce: true,
              fault: 'unlawful',
            },
            { forum: 'court' },
          ),
        ),
        refused(submits(), { 'court-protest-beyond-competence': '32(2)' }),
      ],
      ends: { state: 'draft' },
    },
    {
      tells: 'A ruling not yet in force goes to the higher court, whose term other laws set',
      steps: [
        ...issued(
          protestTo(
            regionalCourt,
            'Ruling of the district court on the pasture',
            {
              ...grazing,
              class: 'court-ruling',
              adoptedBy: 'Burabay District Court',
              inForce: false,
              fault: 'ungrounded',
            },
            { forum: 'court' },
          ),
          '2016-08-08',
        ),
        refused(receives('2016-08-09', ''), { 'policy-act-course': 'policy' }),
      ],
      ends: {
        state: 'issued',
        waitingFor: 'court',
        dueOn: null,
        overdue: false,
        deadlines: [],
        withoutTerm: { rule: 'protest-court-term', cites: '19(3)' },
      },
    },
    ...otherKinds,
  ],
};
