import { type Act, type ActCommand, routesOf } from '../../src/modules/acts/domain';
import type { EditionText, RouteCode } from '../../src/statute';
import {
  actIn,
  aDraft,
  aProtestOf,
  anAct,
  asked,
  facts,
  head,
  prosecutor,
  refusing,
  type Told,
  wayTo,
} from '../support/acts';
import { wholeResolutions } from '../support/resolutions';
import { effect, type LawCase, refusal } from '../support/law-case';
import { aWarning, toCompany } from '../support/submission';
import { anInstruction, anOrder } from '../support/orders';

const routeOf =
  (act: Act, route: RouteCode, told: Told = {}) =>
  (text: EditionText) =>
    routesOf(act, facts({ ...told, text })).find((one) => one.route === route)!;

/** The rules that refuse the route; none where it is open. */
const refusesRoute = (rule: string, name: string, act: Act, route: RouteCode): LawCase =>
  refusal(rule, name, (text) => {
    const standing = routeOf(act, route)(text);
    return standing.open ? [] : standing.grounds.map((ground) => ground.rule.id);
  });

const opensRoute = (rule: string, name: string, act: Act, route: RouteCode): LawCase =>
  effect(rule, name, (text) => routeOf(act, route)(text).open, { is: true, otherwise: false });

const served = [
  [{ type: 'submission' }, { by: prosecutor, on: '2016-05-04' }],
  [{ type: 'issuance' }, { by: head, on: '2016-05-04' }],
  [{ type: 'service', input: { method: 'courier', proof: 'a signature' } }, { on: '2016-05-05' }],
] as const;
const answered = (outcome: string): readonly [ActCommand, Told] => [
  { type: 'response', input: { outcome, takenMeasures: [], text: 'As it stands.' } },
  { on: '2016-05-06' },
];
const early = { on: '2016-05-04' };
const order = anAct([...served, answered('rejected')], anOrder(), early, 'order');
const unanswered = anAct(
  [...served, [{ type: 'settlement' }, { on: '2016-05-20' }]],
  anOrder(),
  early,
  'order',
);
const instruction = anAct([...served, answered('rejected')], anInstruction(), early, 'instruction');
const partly = anAct([...wayTo.served, [answered('partially-satisfied')[0], { on: '2016-05-18' }]]);
const hanging = anAct([
  ...wayTo.answered,
  [{ type: 'hanging', hanging: { id: 'one', what: 'complaint' } }, {}],
]);
const ofLaw = anAct(
  [],
  aDraft({ content: aProtestOf({ object: { class: 'law', title: 'A law', date: '2015-12-22' } }) }),
);
const ofProperty = anAct(
  [...served, answered('rejected')],
  anOrder({ requestedMeasures: [{ id: 'money', text: 'Pay it back', takesProperty: true }] }),
  early,
  'order',
);

const warned = anAct([], aWarning(), toCompany, 'warning');
const proceedings = anAct(
  [...served, answered('rejected')],
  aDraft({ content: wholeResolutions['disciplinary-proceedings'].content }),
  early,
  'resolution',
);

/** What opens and closes the routes after a breach. */
export const followingCases: readonly LawCase[] = [
  refusesRoute(
    'policy-route-needs-breach',
    'the court is asked while the addressee still has time',
    actIn('served'),
    'court-application',
  ),
  refusesRoute('policy-no-duty-to-answer', 'a warning is to be enforced', warned, 'enforcement-resolution'),
  refusesRoute(
    'enforcement-property-exception',
    'an order to pay is to be enforced',
    ofProperty,
    'enforcement-resolution',
  ),
  opensRoute('order-breach-liability', 'an order was rejected', order, 'liability'),
  opensRoute('resolution-breach-liability', 'a resolution was rejected', proceedings, 'liability'),
  opensRoute('enforcement-resolution', 'an order was not executed', unanswered, 'enforcement-resolution'),
  opensRoute('application-after-rejection', 'a protest was satisfied in part', partly, 'court-application'),
  opensRoute(
    'policy-internal-submission',
    'a protest of a law by a district office',
    ofLaw,
    'internal-submission',
  ),
  effect(
    'non-execution-liability-list',
    'a rejected instruction in an administrative matter',
    (text) => {
      const { content, ...others } = instruction.draft;
      const act = { ...instruction, draft: { ...others, content: { ...content, ground: 'other' } } };
      return routeOf(act, 'liability')(text).open;
    },
    { is: true, otherwise: false },
  ),
  effect(
    'policy-rejected-part',
    'a protest was satisfied in part',
    (text) => {
      const standing = routeOf(partly, 'court-application')(text);
      return standing.open && standing.marks.map(({ rule }) => rule.id);
    },
    { is: ['policy-rejected-part'], otherwise: [] },
  ),
  refusal('policy-closing-undecided', 'an act is closed while a complaint is undecided', (text) =>
    refusing(asked(hanging, { type: 'closure' }, { on: '2016-05-19', text })),
  ),
];
