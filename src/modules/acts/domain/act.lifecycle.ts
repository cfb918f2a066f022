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
  'withdrawn',
  'closed',
] as const;
export type ActStep = (typeof steps)[number];

const course: PolicyRuleId = 'policy-act-course';
const withdrawal = { to: 'withdrawn', under: 'policy-withdrawal' } as const;

/** The one drawing of an act's life. Which steps after issue a kind knows, its definition says. */
export const actLifecycle: Lifecycle<ActState, ActStep, PolicyRuleId> = {
  draft: {
    revised: { to: 'draft', under: 'policy-drafts' },
    submitted: { to: 'awaiting-signature', under: 'policy-who-submits' },
    withdrawn: withdrawal,
  },
  'awaiting-signature': {
    returned: { to: 'draft', under: 'policy-who-returns' },
    issued: { to: 'issued', under: 'policy-who-issues' },
    withdrawn: withdrawal,
  },
  issued: {
    served: { to: 'served', under: course },
    'term-set': { to: 'issued', under: 'policy-who-sets-term' },
    withdrawn: withdrawal,
  },
  served: {
    'term-set': { to: 'served', under: 'policy-who-sets-term' },
    'consideration-notified': { to: 'served', under: course },
    considered: { to: 'considered', under: course },
    answered: { to: 'answered', under: course },
    withdrawn: withdrawal,
  },
  considered: {
    'term-set': { to: 'considered', under: 'policy-who-sets-term' },
    // A notice or a consideration that comes late can always be recorded.
    'consideration-notified': { to: 'considered', under: course },
    answered: { to: 'answered', under: course },
    withdrawn: withdrawal,
  },
  answered: {
    'consideration-notified': { to: 'answered', under: course },
    considered: { to: 'answered', under: course },
    closed: { to: 'closed', under: 'policy-who-closes' },
  },
  closed: {},
  withdrawn: {},
};
