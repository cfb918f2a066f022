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
  submits,
  tellsTheDay,
} from '../steps.mjs';
import { court, otherKinds } from './kostanay-kostanay.other-kinds.mjs';

const akimat = '960140000854';
const regionalMaslikhat = '960140000993';
const stateRevenue = '960140001069';
const limitedPartnership = '960140000715';
const supremeCourt = '960140000081';

const water = {
  class: 'decision',
  title: 'On the order of supplying drinking water to Zatobolsk',
  date: '2016-01-29',
  number: '52',
  adoptedBy: 'Akimat of Kostanay District',
  basis: 'A decision of a local executive body on a single matter',
};
const parking = {
  class: 'normative-legal-act',
  title: 'On rates for paid parking',
  date: '2015-11-30',
  number: '440',
  adoptedBy: 'Maslikhat of Kostanay Region',
  basis: 'It binds everybody in the region',
};
const audit = {
  class: 'action',
  title: 'Seizure of accounting books without a resolution',
  date: '2016-08-01',
  number: 'б/н',
  adoptedBy: 'Department of State Revenue of Kostanay Region',
  basis: 'Officials took the books away',
};
const explanations = {
  class: 'supreme-court-normative-resolution',
  title: 'On the application of legislation on land',
  date: '2007-07-16',
  number: '6',
  adoptedBy: 'Supreme Court of the Republic of Kazakhstan',
  basis: 'A normative resolution of the plenary session',
};

/** Kostanay District, Kostanay Region: Asia/Qostanay, UTC+6 in 2016. @type {import('../steps.mjs').Office} */
export const kostanayKostanay = {
  code: 'kostanay.kostanay',
  name: 'Kostanay District, Kostanay Region (Asia/Qostanay)',
  akimat,
  parties: [
    {
      type: 'court',
      names: {
        kk: 'Қостанай облыстық соты',
        ru: 'Костанайский областной суд',
        en: 'Kostanay Regional Court',
      },
      bin: court,
    },
  ],
  year: [
    {
      tells: 'The tenth day is a Saturday that was worked',
      steps: [
        ...issued(protestTo(akimat, 'Supply of drinking water', water), '2016-02-23'),
        receives('2016-02-24', '2016-03-05'),
        tellsTheDay('2016-03-05', '2016-02-29'),
        answers('satisfied', '2016-03-05', '2016-03-09'),
        closes('2016-03-10'),
      ],
      ends: { dueOn: '2016-03-05', deadlines: [{ state: 'met' }], breaches: [] },
    },
    {
      tells: 'A Monday off by the move of days, then Women’s Day; an answer on the day after',
      steps: [
        ...issued(protestTo(regionalMaslikhat, 'Rates for paid parking', parking), '2016-02-25'),
        receives('2016-02-26', '2016-03-09'),
        tellsTheDay('2016-03-10', '2016-03-01'),
        answers('satisfied', '2016-03-10', '2016-03-14'),
      ],
      ends: {
        dueOn: '2016-03-09',
        deadlines: [{ state: 'missed' }],
        breaches: [{ kind: 'silence', rule: 'protest-consideration-term', cites: '19(3)' }],
      },
    },
    {
      tells: 'May holidays: Sunday, Victory Day, and a day carried over from a Saturday',
      steps: [
        ...issued(protestTo(akimat, 'Supply of drinking water, annex', water), '2016-04-27'),
        refused(receives('2016-04-26', ''), { 'policy-order-of-facts': 'policy' }),
        receives('2016-04-28', '2016-05-11'),
        reads('head', '/v1/acts/{act}/deadlines', {
          items: [
            {
              cites: '19(3)',
              policies: ['P1', 'P2'],
              steps: [
                { on: '2016-04-28' },
                { on: '2016-04-28', text: 'the day of the event is not counted' },
                { on: '2016-05-08', text: 'day 10 = Sun 8 May 2016' },
                { on: '2016-05-08', text: 'Sun' },
                { on: '2016-05-09', text: 'Victory Day' },
                { on: '2016-05-10', text: 'carried over from 7 May' },
                { on: '2016-05-11', text: 'Wed 11 May 2016' },
              ],
            },
          ],
        }),
        tellsTheDay('2016-05-06', '2016-05-04'),
        considers('2016-05-06'),
        answers('partially-satisfied', '2016-05-06', '2016-05-11'),
      ],
      ends: {
        dueOn: '2016-05-11',
        deadlines: [{ state: 'met' }],
        breaches: [{ kind: 'partial-satisfaction', rule: 'application-after-rejection', cites: '23(2)' }],
      },
    },
    {
      tells: 'Unity Day is a Sunday: Monday is off too; silence',
      steps: [
        ...issued(protestTo(akimat, 'Supply of drinking water, tariff', water), '2016-04-20'),
        receives('2016-04-21', '2016-05-03'),
      ],
      ends: { state: 'served', dueOn: '2016-05-03', overdue: true },
    },
    {
      tells: 'Received in one instant, here already on Monday',
      steps: [
        ...issued(protestTo(akimat, 'Transfer of a school building', water), '2016-06-03'),
        does(
          'clerk',
          'services',
          { receivedAt: '2016-06-06T00:30:00+06:00', method: 'electronic', proof: 'Receipt 77120' },
          {
            dueOn: '2016-06-16',
            dueAt: '2016-06-16T18:00:00Z',
            service: { receivedAt: '2016-06-05T18:30:00Z', zone: 'Asia/Qostanay' },
          },
        ),
        tellsTheDay('2016-06-10', '2016-06-08'),
        answers('satisfied', '2016-06-10', '2016-06-13'),
      ],
      ends: { deadlines: [{ state: 'met', dueOn: '2016-06-16' }] },
    },
    {
      tells: 'Capital Day; the akimat’s own system files receipt and answer',
      steps: [
        ...issued(protestTo(akimat, 'Refusal of a place in a kindergarten', water), '2016-06-24'),
        does(
          akimat,
          'services',
          { receivedOn: '2016-06-26', method: 'electronic', proof: 'Receipt 81244' },
          { state: 'served', dueOn: '2016-07-07' },
        ),
        does(akimat, 'consideration-notices', { considerationOn: '2016-07-05', notifiedOn: '2016-06-28' }),
        does(
          akimat,
          'responses',
          {
            outcome: 'satisfied',
            decidedOn: '2016-07-07',
            receivedOn: '2016-07-08',
            text: 'A place is given',
            takenMeasures: [{ text: 'The child is enrolled', takenOn: '2016-07-07' }],
          },
          { state: 'answered' },
        ),
      ],
      ends: {
        dueOn: '2016-07-07',
        deadlines: [{ state: 'met' }],
        response: { takenMeasures: [{ text: 'The child is enrolled', takenOn: '2016-07-07' }] },
        breaches: [],
      },
    },
    {
      tells: 'Constitution Day; an outcome that a protest cannot have is refused',
      steps: [
        ...issued(protestTo(stateRevenue, 'Seizure of accounting books', audit), '2016-08-19'),
        receives('2016-08-20', '2016-08-31'),
        refused(answers('executed', '2016-08-29', '2016-08-29'), { 'policy-outcome': 'policy' }),
        tellsTheDay('2016-08-29', '2016-08-24'),
        answers('rejected', '2016-08-29', '2016-08-31'),
      ],
      ends: { dueOn: '2016-08-31', deadlines: [{ state: 'met' }], response: { outcome: 'rejected' } },
    },
    {
      tells: 'The first day of Kurban Ait; withdrawn before an answer, by the head alone',
      steps: [
        ...issued(protestTo(stateRevenue, 'Seizure of computers', audit), '2016-09-01'),
        receives('2016-09-02', '2016-09-13'),
        refused(does('prosecutor', 'withdrawal', { reason: 'The books are given back' }), {
          'policy-withdrawal': 'policy',
        }),
        does(
          'head',
          'withdrawal',
          { reason: 'The books are given back', withdrawnOn: '2016-09-08' },
          { state: 'withdrawn', waitingFor: null, overdue: false },
        ),
        refused(answers('satisfied', '2016-09-09', '2016-09-09'), { 'policy-act-course': 'policy' }),
      ],
      ends: { state: 'withdrawn', overdue: false },
    },
    {
      tells: 'Independence Day on Friday and Saturday: Monday is off too; silence',
      steps: [
        ...issued(protestTo(regionalMaslikhat, 'Rates for paid parking, hospital', parking), '2016-12-05'),
        receives('2016-12-06', '2016-12-20'),
      ],
      ends: { state: 'served', dueOn: '2016-12-20', overdue: true },
    },
    {
      tells:
        'A normative resolution of the Supreme Court: the Prosecutor General alone, to the plenary session',
      steps: [
        refused(drafts(protestTo(akimat, 'Normative resolution on land', explanations)), {
          'plenary-protest-pg-only': '33',
        }),
        drafts(protestTo(supremeCourt, 'Normative resolution on land', explanations, { forum: 'court' })),
        refused(submits(), { 'plenary-protest-pg-only': '33' }),
      ],
      ends: { state: 'draft', registrationNumber: null },
    },
    {
      tells: 'A company does not adopt acts of power: it is no addressee of a protest',
      steps: [
        refused(drafts(protestTo(limitedPartnership, 'Price list for water', water)), {
          'protest-addressee': '19(2)',
        }),
      ],
    },
    {
      tells: 'Dated ahead, and before the installation’s edition: neither is issued',
      steps: [
        drafts(protestTo(akimat, 'Supply of heat', water)),
        submits(),
        refused(issues('2199-01-04'), { 'policy-not-in-the-future': 'policy' }),
        refused(issues('2015-12-31'), { 'policy-edition-in-force': 'policy' }),
        does('head', 'returns', { reason: 'The day is to be made certain' }, { state: 'draft' }),
      ],
      ends: { state: 'draft', waitingFor: 'completion', registrationNumber: null },
    },
    ...otherKinds,
  ],
};
