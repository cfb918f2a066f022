import {
  answers,
  closes,
  does,
  drafts,
  issued,
  issues,
  membersOf,
  protestTo,
  reads,
  receives,
  refused,
  revises,
  setsTerm,
  submits,
  tellsTheDay,
} from '../steps.mjs';
import { mine, otherKinds, police } from './aktobe-khromtau.other-kinds.mjs';

const akimat = '960140001208';
const maslikhat = '960140001278';
const education = '960140001347';

const dust = {
  class: 'decision',
  title: 'On permitting the storage of ore beside the settlement',
  date: '2016-02-02',
  number: '31',
  adoptedBy: 'Akimat of Khromtau District',
  basis: 'A decision of a local executive body on a single matter',
};
const benches = {
  class: 'normative-legal-act',
  title: 'On rules for the keeping of pets',
  date: '2016-03-01',
  number: '304',
  adoptedBy: 'Maslikhat of Khromtau District',
  basis: 'It binds everybody in the district',
};
const dismissal = {
  class: 'individual-legal-act',
  title: 'On the dismissal of a school head',
  date: '2016-09-05',
  number: '117-k',
  adoptedBy: 'Education Directorate of Aktobe Region',
  basis: 'It is addressed to one person',
};

/** Khromtau District, Aktobe Region: Asia/Aqtobe, UTC+5. @type {import('../steps.mjs').Office} */
export const aktobeKhromtau = {
  code: 'aktobe.khromtau',
  name: 'Khromtau District, Aktobe Region (Asia/Aqtobe)',
  akimat,
  parties: [
    {
      type: 'state-body',
      names: {
        kk: 'Ақтөбе облысының Ішкі істер департаменті',
        ru: 'Департамент внутренних дел Актюбинской области',
        en: 'Department of Internal Affairs of Aktobe Region',
      },
      bin: police,
    },
    {
      type: 'legal-person',
      names: {
        kk: '«Хромтау Кен» жауапкершілігі шектеулі серіктестігі',
        ru: 'Товарищество с ограниченной ответственностью «Хромтау Кен»',
        en: 'Khromtau Ken Limited Liability Partnership',
      },
      bin: mine,
    },
  ],
  year: [
    {
      tells: 'An empty draft is kept; sent for signature, it is refused for all that it lacks at once',
      steps: [
        {
          ...drafts({ kind: 'protest', subject: 'Storage of ore beside the settlement' }, 'clerk'),
          gives: {
            missing: [
              { rule: 'protest-addressee', pointer: '/addresseeId' },
              { rule: 'protest-object', pointer: '/norms' },
              { rule: 'protest-addressee', pointer: '/content/forum' },
              { rule: 'protest-object', pointer: '/content/object' },
              { rule: 'protest-demand-content', pointer: '/content/demands' },
            ],
          },
        },
        {
          ...does('prosecutor', 'submissions-for-signature'),
          status: 422,
          gives: {
            grounds: [
              { rule: 'protest-addressee', cites: '19(2)' },
              { rule: 'protest-object', cites: '19(1)' },
              { rule: 'protest-addressee', cites: '19(2)' },
              { rule: 'protest-object', cites: '19(1)' },
              { rule: 'protest-demand-content', cites: '19(4)' },
            ],
          },
        },
        revises(membersOf(akimat, 'Storage of ore beside the settlement', dust), 'clerk'),
        refused(submits('clerk'), { 'prosecutor-positions-list': '48(1)' }),
        submits(),
        issues('2016-04-08'),
        receives('2016-04-11', '2016-04-21'),
        tellsTheDay('2016-04-20', '2016-04-14'),
        answers('satisfied', '2016-04-20', '2016-04-22'),
        closes('2016-04-25'),
      ],
      ends: { dueOn: '2016-04-21', dueAt: '2016-04-21T19:00:00Z', deadlines: [{ state: 'met' }] },
    },
    {
      tells: 'Returned by the head to be mended, sent again',
      steps: [
        drafts(protestTo(maslikhat, 'Rules for the keeping of pets', benches)),
        submits(),
        refused({ ...revises({ subject: 'Changed while it waits' }) }, { 'policy-act-course': 'policy' }),
        refused(does('prosecutor', 'issuance'), { 'policy-who-issues': 'policy' }),
        does('head', 'returns', { reason: 'Name the norm contradicted' }, { state: 'draft' }),
        revises({ norms: [{ act: 'Law on local government', article: '6(1)' }] }),
        submits(),
        issues('2016-04-28'),
        receives('2016-04-29', '2016-05-11'),
        tellsTheDay('2016-05-11', '2016-05-05'),
        answers('partially-satisfied', '2016-05-11', '2016-05-12'),
      ],
      ends: {
        dueOn: '2016-05-11',
        deadlines: [{ state: 'met' }],
        breaches: [{ kind: 'partial-satisfaction', rule: 'application-after-rejection', cites: '23(2)' }],
      },
    },
    {
      tells: 'Received in one instant, here still on Sunday',
      steps: [
        ...issued(protestTo(akimat, 'Transfer of a sports hall', dust), '2016-06-03'),
        does(
          'clerk',
          'services',
          { receivedAt: '2016-06-06T00:30:00+06:00', method: 'electronic', proof: 'Receipt 77121' },
          {
            dueOn: '2016-06-15',
            dueAt: '2016-06-15T19:00:00Z',
            service: { receivedAt: '2016-06-05T18:30:00Z', zone: 'Asia/Aqtobe' },
          },
        ),
        tellsTheDay('2016-06-14', '2016-06-09'),
        answers('satisfied', '2016-06-16', '2016-06-17'),
      ],
      ends: {
        deadlines: [{ state: 'missed', dueOn: '2016-06-15' }],
        breaches: [{ kind: 'silence', rule: 'protest-consideration-term', cites: '19(3)' }],
      },
    },
    {
      tells: 'A fixed last day: too near is refused, a later one holds',
      steps: [
        ...issued(protestTo(akimat, 'Storage of ore, second site', dust), '2016-06-17'),
        receives('2016-06-20', '2016-06-30'),
        refused(setsTerm('The summer session', { dueOn: '2016-06-29' }, {}), {
          'protest-other-term-minimum': '19(3)',
        }),
        does(
          'prosecutor',
          'term',
          { dueOn: '2016-07-15', reason: 'The summer session of the maslikhat', setOn: '2016-06-22' },
          { dueOn: '2016-07-15' },
        ),
        tellsTheDay('2016-07-15', '2016-07-01'),
        answers('satisfied', '2016-07-15', '2016-07-18'),
      ],
      ends: { dueOn: '2016-07-15', deadlines: [{ rule: 'protest-other-term', state: 'met' }] },
    },
    {
      tells: 'Silence; a term set after the missed one is taken with a warning, and is missed too',
      steps: [
        ...issued(protestTo(education, 'Dismissal of a school head', dismissal), '2016-09-19'),
        receives('2016-09-20', '2016-09-30'),
        does(
          'prosecutor',
          'term',
          { days: 30, reason: 'The directorate asked for time', setOn: '2016-10-03' },
          {
            dueOn: '2016-10-20',
            warnings: [
              { rule: 'policy-late-fact' },
              { rule: 'policy-own-term-after-missed' },
              { rule: 'policy-own-term-no-maximum' },
            ],
          },
        ),
        refused(does('prosecutor', 'closure', { closedOn: '2016-10-21' }), { 'policy-act-course': 'policy' }),
      ],
      ends: { state: 'served', dueOn: '2016-10-20', overdue: true },
    },
    {
      tells: 'An answer three days late, told as late',
      steps: [
        ...issued(protestTo(education, 'Transfer of a teacher', dismissal), '2016-10-14'),
        receives('2016-10-17', '2016-10-27'),
        tellsTheDay('2016-10-28', '2016-10-20'),
        answers('rejected', '2016-10-30', '2016-10-31'),
      ],
      ends: { dueOn: '2016-10-27', deadlines: [{ state: 'missed' }], response: { outcome: 'rejected' } },
    },
    {
      tells: 'Restricted: a number of its own series; nobody next door finds it',
      steps: [
        ...issued(
          { ...protestTo(akimat, 'Plan of civil defence', dust), secrecy: 'restricted' },
          '2016-11-04',
        ),
        receives('2016-11-07', '2016-11-17'),
        {
          ...reads('kostanay.kostanay.head', '/v1/acts/{act}', { type: 'urn:problem:not-found' }),
          status: 404,
        },
        tellsTheDay('2016-11-15', '2016-11-10'),
        answers('satisfied', '2016-11-15', '2016-11-16'),
      ],
      ends: { secrecy: 'restricted', dueOn: '2016-11-17', deadlines: [{ state: 'met' }] },
    },
    {
      tells: 'The tenth day is First President Day; once answered, nothing is withdrawn',
      steps: [
        ...issued(protestTo(maslikhat, 'Rules for the keeping of pets, fines', benches), '2016-11-18'),
        receives('2016-11-21', '2016-12-02'),
        tellsTheDay('2016-11-30', '2016-11-24'),
        answers('satisfied', '2016-12-02', '2016-12-05'),
        refused(does('head', 'withdrawal', { reason: 'Satisfied already' }), {
          'policy-act-course': 'policy',
        }),
        closes('2016-12-06'),
      ],
      ends: { state: 'closed', dueOn: '2016-12-02', deadlines: [{ state: 'met' }] },
    },
    {
      tells: 'Christmas on a Saturday is not carried over: Monday 9 January',
      steps: [
        ...issued(protestTo(akimat, 'Storage of ore, third site', dust), '2016-12-27'),
        receives('2016-12-28', '2017-01-09'),
        tellsTheDay('2017-01-09', '2016-12-30'),
        answers('satisfied', '2017-01-09', '2017-01-10'),
      ],
      ends: { dueOn: '2017-01-09', dueAt: '2017-01-09T19:00:00Z', deadlines: [{ state: 'met' }] },
    },
    {
      tells: 'Issued in January: a number of the year 2017; silence',
      steps: [
        ...issued(protestTo(maslikhat, 'Rules for markets', benches), '2017-01-13'),
        receives('2017-01-16', '2017-01-26'),
      ],
      ends: { state: 'served', issuedOn: '2017-01-13', dueOn: '2017-01-26', overdue: true },
    },
    {
      tells: 'Issued, but not yet received: no term runs',
      steps: issued(protestTo(education, 'Enrolment in the first form', dismissal), '2016-12-29'),
      ends: { state: 'issued', waitingFor: 'receipt', dueOn: null, overdue: false, deadlines: [] },
    },
    {
      tells: 'A kind that the law does not know',
      steps: [
        refused(drafts({ kind: 'reprimand', subject: 'A reprimand' }), {
          'act-kinds-supervision': '18(1) 1)',
        }),
      ],
    },
    ...otherKinds,
  ],
};
