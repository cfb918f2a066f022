import { type Act, type ActCommand } from '../../src/modules/acts/domain';
import {
  actIn,
  aDraft,
  anAct,
  aPerson,
  asked,
  head,
  prosecutor,
  refusing,
  type Told,
  wayTo,
} from '../support/acts';
import type { Suspension } from '../../src/statute';
import { effect, type LawCase, refusal } from '../support/law-case';
import { anOrder } from '../support/orders';
import { places } from '../support/people';

const asking = (rule: string, name: string, act: Act, command: ActCommand, told: Told = {}): LawCase =>
  refusal(rule, name, (text) => refusing(asked(act, command, { ...told, text })));

const above = aPerson({ office: places.region });
const served = actIn('served');
const toServe = [
  [{ type: 'submission' }, { by: prosecutor, on: '2016-05-04' }],
  [{ type: 'issuance' }, { by: head, on: '2016-05-04' }],
  [{ type: 'service', input: { method: 'courier', proof: 'a signature' } }, { on: '2016-05-05' }],
] as const;
const order = anAct(toServe, anOrder(), { on: '2016-05-04' }, 'order');
const stay = { type: 'stay', ground: 'A complaint' } as const;
const suspension = { type: 'suspension', ground: 'Harm is done daily' } as const;
const revocation = { type: 'revocation', reason: 'Groundless' } as const;
const amendment = (act: Act): ActCommand => ({ type: 'amendment', draft: act.draft, reason: 'Too wide' });

const untilCourt: Suspension = {
  id: 'one',
  basis: 'until-court',
  ...{ object: 'A decision', ground: 'Harm', suspendedOn: '2016-05-19' },
};
const inCourt = anAct([
  ...wayTo.answered,
  [{ type: 'suspension-by-resolution', suspension: untilCourt }, {}],
]);
const done = anAct([
  ...wayTo.served,
  [
    {
      type: 'response',
      input: { outcome: 'satisfied', takenMeasures: [{ text: 'Revoked.' }], text: 'Done.' },
    },
    { on: '2016-05-18' },
  ],
]);

/** What suspends, stays, revokes and amends, and who may. */
export const forceCases: readonly LawCase[] = [
  asking('protest-suspend-until-decision', 'what an order is against is suspended', order, suspension),
  asking('policy-who-suspends', 'a prosecutor suspends the protested act', served, suspension, {
    by: prosecutor,
  }),
  asking('complaint-discretionary-stay', 'a head stays a protest of the own office', served, stay),
  asking('order-stay-by-superior-or-court', 'a head stays an order of the own office', order, stay),
  asking('superior-revoke-recall', 'a head revokes a protest of the own office', served, revocation),
  asking(
    'subordination-revoke-recall-amend',
    'a head amends an order of the own office',
    order,
    amendment(order),
  ),
  asking(
    'policy-closing-suspended',
    'an act is closed while what it suspended stands still',
    inCourt,
    { type: 'closure' },
    { on: '2016-05-20' },
  ),
  effect(
    'policy-stay',
    'a term stands still while the act is stayed',
    (text) => {
      const act = anAct([...wayTo.served, [stay, { by: above, on: '2016-05-12' }]], aDraft(), { text });
      return act.deadlines.map(({ state }) => state);
    },
    { is: ['superseded', 'stayed'], otherwise: ['running'] },
  ),
  effect(
    'policy-measures-not-undone',
    'a protest is revoked upon which something was done',
    (text) => {
      const decision = asked(done, revocation, { by: above, on: '2016-05-20', text });
      return decision.accepted && decision.warnings.map(({ rule }) => rule.id);
    },
    { is: ['policy-measures-not-undone'], otherwise: [] },
  ),
];
