import {
  answers,
  asking,
  closes,
  draftOf,
  drafts,
  inCourt,
  issued,
  issues,
  protestTo,
  publishes,
  reads,
  receives,
  refused,
  registers,
  reports,
  revises,
  submits,
  tellsTheDay,
  triesSanction,
} from '../steps.mjs';

const akimat = '960140000296';
const kokshetau = '960140000507';
const police = '960140000577';
const supremeCourt = '960140000081';
const regionalCourt = '960140000646';
const electionCommission = '960140001446';
const waterCompany = '960140000715';

const forest = {
  class: 'decision',
  title: 'On moving plots out of the forest fund',
  date: '2016-03-15',
  number: 'A-3/98',
  adoptedBy: 'Akimat of Akmola Region',
  basis: 'A decision of a local executive body on a single matter',
};
const pasture = {
  class: 'court-ruling',
  title: 'Ruling of the appellate panel on the pasture',
  date: '2016-06-20',
  number: '2a-511/16',
  adoptedBy: 'Akmola Regional Court',
  basis: 'A ruling in legal force',
  inForce: true,
  fault: 'both',
};
/** @type {(title: string) => Record<string, unknown>} */
const detention = (title) => ({
  target: { class: 'action', title, committedBy: 'Department of Internal Affairs of Akmola Region' },
  addresseeIs: 'committed',
  conditions: { obvious: true, substantialHarm: true, notEliminatedAtOnce: true },
  nature: 'People are kept in a cellar that no norm allows for',
  ownTerm: { days: 3 },
});
const cellar = {
  norms: [{ act: 'Law on custody', article: '22' }],
  ...asking('The cellar is to be closed'),
};

const covert = {
  scope: 'osa-covert',
  requester: { official: 'Investigator A. Bekov', body: 'Department of Internal Affairs of Akmola Region' },
  resolution: { number: '17', date: '2016-05-06', subject: 'Covert control of accounts' },
  receivedAt: '2016-05-06T15:40:00+06:00',
  studiedAt: '2016-05-06T17:10:00+06:00',
  covert: true,
  protectedSecret: true,
  decision: 'sanctioned',
  signature: 'electronic',
};
const overt = { ...covert, covert: undefined, protectedSecret: undefined };
/** @type {(content: Record<string, unknown>) => Record<string, unknown>} */
const sanction = (content) => draftOf('sanction', police, 'Covert control of accounts', content);

/** Akmola Region, above Burabay: Asia/Almaty, UTC+6 in 2016. @type {import('../steps.mjs').Office} */
export const akmola = {
  code: 'akmola',
  name: 'Akmola Region (Asia/Almaty)',
  akimat,
  parties: [
    {
      type: 'state-body',
      names: {
        kk: 'Ақмола облыстық сайлау комиссиясы',
        ru: 'Акмолинская областная избирательная комиссия',
        en: 'Election Commission of Akmola Region',
      },
      bin: electionCommission,
    },
  ],
  year: [
    {
      tells: 'A secret order: a series of its own, unseen by those who are not cleared, published by nobody',
      steps: [
        ...issued(
          {
            ...draftOf('order', police, 'People kept in a cellar', detention('Custody'), cellar),
            secrecy: 'secret',
          },
          '2016-11-14',
          'deputy',
        ),
        { ...reads('prosecutor', '/v1/acts/{act}', { type: 'urn:problem:not-found' }), status: 404 },
        { ...receives('2016-11-15', '2016-11-18'), by: 'deputy' },
        refused(
          { ...publishes('2016-11-16', 'website', 'prokuror.gov.kz'), by: 'deputy' },
          { 'po-publicity-limits': '3(5)' },
        ),
        {
          ...reports('executed', { executedOn: '2016-11-18', receivedOn: '2016-11-18' }, { overdue: false }),
          by: 'deputy',
        },
        { ...closes('2016-11-21'), by: 'deputy' },
      ],
      ends: { state: 'closed', secrecy: 'secret', deadlines: [{ state: 'met' }, { state: 'met' }] },
    },
    {
      tells: 'Sanctions are tried and never drafted: by whom, for what, and how they are signed',
      steps: [
        triesSanction(sanction(covert), {
          'sanction-eds-covert-exception': '21(2)',
          'policy-sanction-by-request': 'policy',
        }),
        triesSanction(sanction({ ...covert, signature: 'handwritten' }), {
          'policy-sanction-by-request': 'policy',
        }),
        triesSanction(sanction({ ...covert, protectedSecret: false }), {
          'policy-sanction-by-request': 'policy',
        }),
        triesSanction(sanction({ ...overt, scope: 'foreigners' }), {
          'policy-sanction-by-request': 'policy',
        }),
        triesSanction(
          sanction({
            ...overt,
            scope: 'bank-secrecy',
            requester: { official: 'Head of a department', body: 'National Bank', isNationalBank: true },
          }),
          { 'sanction-bank-nationalbank-exempt': '21(1) 5-2)', 'policy-sanction-by-request': 'policy' },
        ),
        triesSanction(
          sanction(covert),
          {
            'prosecutor-positions-list': '48(1)',
            'sanction-eds-covert-exception': '21(2)',
            'policy-sanction-by-request': 'policy',
          },
          'clerk',
        ),
      ],
    },
    {
      tells: 'A ruling in legal force is protested by the region to the Supreme Court, and dismissed there',
      steps: [
        drafts({
          ...protestTo(
            supremeCourt,
            'Ruling on the pasture',
            { ...pasture, fault: undefined },
            { forum: 'court' },
          ),
          norms: [],
        }),
        refused(submits(), { 'court-protest': '30(2)' }),
        revises({ content: { object: { fault: 'both' } } }),
        submits(),
        issues('2016-07-18', { waitingFor: 'court' }),
        inCourt('filed', '2016-07-20', 'filed'),
        inCourt('heard', '2016-09-14', 'heard'),
        inCourt('dismissed', '2016-09-14', 'decided'),
        closes('2016-09-19'),
      ],
      ends: {
        state: 'closed',
        deadlines: [],
        courtSteps: [{ step: 'filed' }, { step: 'heard' }, { step: 'dismissed' }],
      },
    },
    {
      tells: 'Rejected, brought to the court, and suspended by a resolution until the court decides',
      steps: [
        ...issued(protestTo(akimat, 'Plots out of the forest fund', forest), '2016-04-11'),
        receives('2016-04-12', '2016-04-22'),
        tellsTheDay('2016-04-21', '2016-04-15'),
        answers('rejected', '2016-04-21', '2016-04-22'),
        ...issued(
          draftOf('court-application', regionalCourt, 'Plots out of the forest fund', {
            type: 'challenge',
            challenge: {
              act: { kind: 'protest', number: '{protest-number}', date: '2016-04-11' },
              ground: 'rejected',
              since: '2016-04-22',
              disputed: 'Decision A-3/98 of 15 March 2016',
              demands: ['invalidate-act'],
            },
          }),
          '2016-04-25',
        ),
        inCourt('filed', '2016-04-26', 'filed'),
        inCourt('accepted', '2016-04-29', 'accepted'),
        drafts(
          draftOf('resolution', akimat, 'Plots out of the forest fund', {
            purpose: 'suspension',
            area: 'courts',
            act: {
              class: 'decision',
              title: forest.title,
              date: forest.date,
              number: forest.number,
              adoptedBy: forest.adoptedBy,
            },
            protest: { number: '{protest-number}', date: '2016-04-11' },
          }),
        ),
        refused(submits(), { 'application-suspension-by-resolution': '23(2)' }),
        revises({ content: { application: { court: 'Akmola Regional Court', date: '2016-04-26' } } }),
        submits(),
        issues('2016-04-29'),
        receives('2016-04-29', null, {
          withoutTerm: { rule: 'application-suspension-by-resolution', cites: '23(2)' },
        }),
      ],
      ends: { kind: 'resolution', state: 'served', waitingFor: 'answer', dueOn: null, overdue: false },
    },
    {
      tells: 'A normative instruction is beyond a region; one in a case is carried out in its days',
      steps: [
        drafts(
          draftOf(
            'instruction',
            police,
            'Interviews of witnesses',
            { ground: 'pre-trial', normative: true, ownTerm: { days: 15 } },
            asking('The witnesses are to be heard again'),
          ),
        ),
        refused(submits(), { 'instruction-pg-normative': '22(2)' }),
        revises({ content: { normative: null, criminalCase: 'No. 161105031000123' } }),
        submits(),
        issues('2016-06-20'),
        receives('2016-06-21', '2016-07-07'),
        reports(
          'executed',
          {
            executedOn: '2016-07-07',
            receivedOn: '2016-07-08',
            takenMeasures: [{ requestedMeasureId: '{measure-1}', text: 'Seven witnesses were heard' }],
          },
          { overdue: false },
        ),
        closes('2016-07-11'),
      ],
      ends: {
        state: 'closed',
        deadlines: [{ rule: 'policy-instruction-term', state: 'met', dueOn: '2016-07-07' }],
      },
    },
    {
      tells: 'A measure of operational search is ended by a resolution; restricted, so never published',
      steps: [
        ...issued(
          draftOf(
            'resolution',
            police,
            'Listening beyond its sanction',
            {
              purpose: 'osa-termination',
              measure: 'Listening to a telephone',
              breach: 'The sanction ended on 1 February 2016',
            },
            { secrecy: 'restricted' },
          ),
          '2016-02-09',
        ),
        receives('2016-02-10', null),
        reports('executed', {
          executedAt: '2016-02-10T11:00:00+06:00',
          receivedAt: '2016-02-10T12:15:00+06:00',
        }),
        refused(publishes('2016-02-11', 'website', 'prokuror.gov.kz'), { 'po-publicity-limits': '3(5)' }),
        closes('2016-02-11'),
      ],
      ends: {
        state: 'closed',
        secrecy: 'restricted',
        deadlines: [{ rule: 'resolution-result-immediate', state: 'met', elapsed: 'PT1H15M' }],
      },
    },
    {
      tells: 'A submission on immunity goes to a body and names whose it is; left without an answer',
      steps: [
        registers('chair', {
          type: 'official',
          names: {
            kk: 'Ақмола облыстық сайлау комиссиясының төрағасы',
            ru: 'Председатель Акмолинской областной избирательной комиссии',
            en: 'Chair of the Election Commission of Akmola Region',
          },
          bodyId: '{party:960140001446}',
        }),
        refused(drafts(draftOf('submission', 'chair', 'Immunity of a candidate', { ground: 'immunity' })), {
          'submission-ground-immunity': '25(1) 3)',
        }),
        drafts(
          draftOf('submission', electionCommission, 'Immunity of a candidate', {
            ground: 'immunity',
            breach: 'Money of the budget was given out to voters',
            causes: 'Nobody watches over the money of the campaign',
          }),
        ),
        refused(submits(), { 'submission-ground-immunity': '25(1) 3)' }),
        revises({ content: { person: 'K. Abenov, candidate for the maslikhat' } }),
        submits(),
        issues('2016-03-10'),
        receives('2016-03-11', '2016-04-11'),
      ],
      ends: { state: 'served', overdue: true, deadlines: [{ rule: 'submission-term-max', state: 'missed' }] },
    },
    {
      tells: 'A warning to the water company before a holiday, closed after its service',
      steps: [
        ...issued(
          draftOf('warning', waterCompany, 'Price of water before New Year', {
            ground: 'prevention',
            circumstances: 'The company announced a price that nobody approved',
            liability: {
              text: 'A fine for raising a regulated price',
              norm: { act: 'Code on Administrative Offences', article: '171' },
            },
          }),
          '2016-12-15',
        ),
        receives('2016-12-15', null, { waitingFor: 'closure' }),
        closes('2016-12-20'),
      ],
      ends: { state: 'closed', deadlines: [] },
    },
    {
      tells:
        'An order over New Year, carried out a day late; said to be done in full, though one of two measures has no answer',
      steps: [
        ...issued(
          draftOf(
            'order',
            kokshetau,
            'Heating of a children’s home',
            {
              target: { class: 'omission', committedBy: 'Akimat of the City of Kokshetau' },
              addresseeIs: 'authorised',
              conditions: { obvious: true, substantialHarm: true, notEliminatedAtOnce: true },
              nature: 'It is twelve degrees in the bedrooms',
              ownTerm: { days: 4 },
            },
            {
              norms: ['Law on the rights of the child, article 14'],
              ...asking('Heat is to be let in', 'Coal is to be bought'),
            },
          ),
          '2016-12-28',
        ),
        receives('2016-12-29', '2017-01-04'),
        reports(
          'executed',
          {
            executedOn: '2017-01-05',
            receivedOn: '2017-01-05',
            takenMeasures: [{ requestedMeasureId: '{measure-1}', text: 'The pipes are mended' }],
          },
          {
            warnings: [{ rule: 'policy-late-fact' }, { rule: 'policy-measures-answered' }],
            requestedMeasures: [{ isAnswered: true }, { isAnswered: false }],
          },
        ),
        closes('2017-01-09'),
      ],
      ends: { state: 'closed', deadlines: [{ state: 'missed', dueOn: '2017-01-04' }, { state: 'met' }] },
    },
  ],
};
