import type { Act, ActCommand } from '../../src/modules/acts/domain';
import {
  actIn,
  anAct,
  aPerson,
  aProtestOf,
  aDraft,
  asked,
  clerk,
  head,
  prosecutor,
  refusing,
  type Told,
  wayTo,
} from '../support/acts';
import { type LawCase, refusal } from '../support/law-case';
import { places } from '../support/people';

const asking = (rule: string, name: string, act: Act, command: ActCommand, told: Told = {}): LawCase =>
  refusal(rule, name, (text) => refusing(asked(act, command, { ...told, text })));

const stranger = aPerson({ position: 'prosecutor', office: places.neighbour });
const [draft, awaiting, issued, served, answered, closed] = [
  actIn('draft'),
  actIn('awaiting-signature'),
  actIn('issued'),
  actIn('served'),
  actIn('answered'),
  actIn('closed'),
];
const ownOfHead = anAct([[{ type: 'submission' }, { by: head, on: '2016-05-10' }]], aDraft(), { by: head });
const service = { method: 'courier', proof: 'a signature' };
const answer = { outcome: 'satisfied', takenMeasures: [], text: 'Revoked.' };

const restricted = actIn('served', aDraft({ secrecy: 'restricted' }));
const excluding = anAct([...wayTo.served, [{ type: 'exclusion', personId: 'deputy', ground: 'a relative' }]]);
const passedTo = (to: string) =>
  ({
    type: 'reassignment',
    ...{ from: served.draft.responsibleId, to, participates: false, reassignmentId: 'batch' },
  }) as const;

const whoMay: readonly LawCase[] = [
  asking(
    'prosecutor-positions-list',
    'a clerk sends for signature',
    draft,
    { type: 'submission' },
    { by: clerk },
  ),
  asking(
    'policy-who-submits',
    'a stranger sends for signature',
    draft,
    { type: 'submission' },
    { by: stranger },
  ),
  asking(
    'policy-who-returns',
    'a prosecutor gives a draft back',
    awaiting,
    { type: 'return', reason: 'unclear' },
    { by: prosecutor },
  ),
  asking(
    'policy-who-issues',
    'a prosecutor issues',
    awaiting,
    { type: 'issuance' },
    { by: aPerson({ position: 'prosecutor', id: 'another' }) },
  ),
  asking(
    'policy-who-issues',
    'a deputy issues in an area that was not delegated',
    awaiting,
    { type: 'issuance' },
    { by: aPerson({ position: 'deputy', mayIssue: ['courts'] }) },
  ),
  asking(
    'policy-who-issues',
    'one who is head now was not on the day of issue',
    awaiting,
    { type: 'issuance', issuedOn: '2016-05-10' },
    { capacitiesOnIssue: [] },
  ),
  asking('policy-second-person', 'a head issues what they wrote and submitted', ownOfHead, {
    type: 'issuance',
  }),
  asking(
    'policy-who-records',
    'a stranger records a receipt',
    issued,
    { type: 'service', input: service },
    { by: stranger },
  ),
  asking(
    'policy-who-sets-term',
    'a clerk sets another term',
    served,
    { type: 'term', input: { term: { days: 20 }, reason: 'expertise' } },
    { by: clerk },
  ),
  asking(
    'policy-withdrawal',
    'a prosecutor withdraws',
    issued,
    { type: 'withdrawal', reason: 'An error' },
    { by: prosecutor },
  ),
  asking(
    'policy-who-closes',
    'a clerk closes',
    answered,
    { type: 'closure' },
    { by: clerk, on: '2016-05-19' },
  ),
  asking(
    'policy-who-excludes',
    'a prosecutor excludes a clerk',
    served,
    { type: 'exclusion', personId: 'clerk', ground: 'a relative' },
    { by: prosecutor },
  ),
  asking('policy-who-reassigns', 'a prosecutor passes the work of another on', served, passedTo('deputy'), {
    by: prosecutor,
  }),
  asking('policy-reassigned-work', 'closed work is passed on', closed, passedTo('deputy')),
  asking('policy-reassigned-work', 'work is passed on that another answers for', served, {
    ...passedTo('deputy'),
    from: 'deputy',
  }),
  asking(
    'policy-responsible-person',
    'work is passed to one who is no prosecutor here',
    served,
    passedTo('deputy'),
    {
      responsiblePositions: ['clerk'],
    },
  ),
  asking(
    'policy-clearance',
    'restricted work is passed to one who is not cleared',
    restricted,
    passedTo('deputy'),
    {
      responsibleClearance: 'public',
    },
  ),
  asking(
    'policy-reassigned-to-excluded',
    'work is passed to one excluded from it',
    excluding,
    passedTo('deputy'),
  ),
  asking('policy-self-exclusion', 'a head excludes themselves', served, {
    type: 'exclusion',
    personId: 'head',
    ground: 'a relative',
  }),
];

const course: readonly LawCase[] = [
  asking('policy-act-course', 'an exclusion is lifted that there is not', served, {
    type: 'exclusion-lifting',
    exclusionId: 'none',
  }),
  asking(
    'policy-act-course',
    'the receipt of a closed act is corrected',
    closed,
    {
      type: 'correction',
      supersedes: closed.record.receipt?.id ?? '',
      reason: 'misread',
      fact: { type: 'service', input: { ...service, when: { on: '2016-05-11' } } },
    },
    { on: '2016-05-20' },
  ),
  asking('policy-not-in-the-future', 'a receipt is of tomorrow', issued, {
    type: 'service',
    input: { ...service, when: { on: '2016-05-12' } },
  }),
  asking('policy-order-of-facts', 'a receipt is of the day before the issue', issued, {
    type: 'service',
    input: { ...service, when: { on: '2016-05-09' } },
  }),
  asking('policy-outcome', 'a protest is adjourned', served, {
    type: 'response',
    input: { ...answer, outcome: 'adjourned' },
  }),
  asking('policy-correction', 'a receipt is corrected that was superseded', served, {
    type: 'correction',
    supersedes: 'an earlier one',
    reason: 'misread',
    fact: { type: 'service', input: { ...service, when: { on: '2016-05-11' } } },
  }),
  asking(
    'policy-day-of-issue',
    'the day of issue is corrected to another year',
    issued,
    {
      ...{ type: 'redating', of: 'issuance', on: '2015-12-31', reason: 'misread' },
      supersedes: issued.record.issuance?.id ?? '',
    },
    { by: head, on: '2016-05-20', capacitiesOnIssue: head.capacities },
  ),
  asking('policy-edition-in-force', 'the day of issue is of a year of which no edition is held', awaiting, {
    type: 'issuance',
    issuedOn: '2015-12-31',
  }),
  asking(
    'protest-other-term-minimum',
    'another term is set that ends on the ninth day',
    served,
    { type: 'term', input: { term: { dueOn: '2016-05-20' }, reason: 'urgent' } },
    { by: prosecutor },
  ),
  asking(
    'protest-other-term-minimum',
    'a fixed day is too near to the day of issue',
    anAct(
      wayTo['awaiting-signature'],
      aDraft({ content: aProtestOf({ ownTerm: { dueOn: '2016-05-18', reason: 'urgent' } }) }),
    ),
    { type: 'issuance' },
  ),
];

/** Who may do what with an act, and in which order. */
export const courseCases: readonly LawCase[] = [...whoMay, ...course];
