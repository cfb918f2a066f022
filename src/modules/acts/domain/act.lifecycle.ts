import type { Lifecycle } from '../../../kernel/lifecycle';
import type { PolicyRuleId } from '../../../statute';
import type { ActState } from './act';

/** The steps that move an act or are open only in some of its states. */
export const steps = [
  'revised',
  'submitted',
  'returned',
  'issued',
  'served',
  'term-set',
  'consideration-notified',
  'considered',
  'answered',
  'filed',
  'accepted',
  'heard',
  'decided',
  'disseminated',
  'published',
  'noted',
  'withdrawn',
  'closed',
  'amended',
  'revoked',
  'recalled',
] as const;
export type ActStep = (typeof steps)[number];

const course: PolicyRuleId = 'policy-act-course';
const withdrawal = { to: 'withdrawn', under: 'policy-withdrawal' } as const;
/** Whether what is owed upon it is done, the kind says. */
const closure = { to: 'closed', under: 'policy-who-closes' } as const;

/** By a superior at any time, also years later, 8(3), 16(1) 4). */
const bySuperior = (state: ActState) =>
  ({
    amended: { to: state, under: course },
    revoked: { to: 'revoked', under: course },
    recalled: { to: 'recalled', under: course },
  }) as const;

/** The one drawing of an act's life. Which steps after issue a kind knows, its definition says. */
export const actLifecycle: Lifecycle<ActState, ActStep, PolicyRuleId> = {
  draft: {
    revised: { to: 'draft', under: 'policy-drafts' },
    submitted: { to: 'awaiting-signature', under: 'policy-who-submits' },
    issued: { to: 'issued', under: 'policy-on-the-spot' },
    withdrawn: withdrawal,
  },
  'awaiting-signature': {
    returned: { to: 'draft', under: 'policy-who-returns' },
    issued: { to: 'issued', under: 'policy-who-issues' },
    withdrawn: withdrawal,
  },
  issued: {
    ...bySuperior('issued'),
    served: { to: 'served', under: course },
    'term-set': { to: 'issued', under: 'policy-who-sets-term' },
    filed: { to: 'filed', under: course },
    disseminated: { to: 'disseminated', under: course },
    published: { to: 'issued', under: course },
    withdrawn: withdrawal,
    closed: closure,
  },
  served: {
    ...bySuperior('served'),
    // Where there are several addressees, each has its own receipt.
    served: { to: 'served', under: course },
    'term-set': { to: 'served', under: 'policy-who-sets-term' },
    'consideration-notified': { to: 'served', under: course },
    considered: { to: 'considered', under: course },
    answered: { to: 'answered', under: course },
    published: { to: 'served', under: course },
    noted: { to: 'served', under: course },
    withdrawn: withdrawal,
    closed: closure,
  },
  considered: {
    ...bySuperior('considered'),
    'term-set': { to: 'considered', under: 'policy-who-sets-term' },
    // A notice or a consideration that comes late can always be recorded.
    'consideration-notified': { to: 'considered', under: course },
    answered: { to: 'answered', under: course },
    published: { to: 'considered', under: course },
    withdrawn: withdrawal,
    closed: closure,
  },
  answered: {
    ...bySuperior('answered'),
    served: { to: 'answered', under: course },
    answered: { to: 'answered', under: course },
    'consideration-notified': { to: 'answered', under: course },
    considered: { to: 'answered', under: course },
    published: { to: 'answered', under: course },
    closed: closure,
  },
  filed: {
    ...bySuperior('filed'),
    accepted: { to: 'accepted', under: course },
    heard: { to: 'heard', under: course },
    decided: { to: 'decided', under: course },
    published: { to: 'filed', under: course },
    withdrawn: withdrawal,
    closed: closure,
  },
  accepted: {
    ...bySuperior('accepted'),
    heard: { to: 'heard', under: course },
    decided: { to: 'decided', under: course },
    published: { to: 'accepted', under: course },
    withdrawn: withdrawal,
    closed: closure,
  },
  heard: {
    ...bySuperior('heard'),
    decided: { to: 'decided', under: course },
    published: { to: 'heard', under: course },
    withdrawn: withdrawal,
    closed: closure,
  },
  decided: { ...bySuperior('decided'), published: { to: 'decided', under: course }, closed: closure },
  disseminated: {
    ...bySuperior('disseminated'),
    served: { to: 'disseminated', under: course },
    published: { to: 'disseminated', under: course },
    noted: { to: 'disseminated', under: course },
    closed: closure,
  },
  closed: bySuperior('closed'),
  withdrawn: {},
  revoked: {},
  recalled: {},
};
