import type { Ground } from '../../ground';
import type { Law } from '../../law';
import type { Matter } from '../../matter';
import type { Id } from '../id';
import { conditionNames, orderContentOf, type TargetClass } from './order.content';

const normativeClasses: readonly (TargetClass | undefined)[] = [
  'law',
  'normative-legal-act',
  'osa-normative-act',
  'supreme-court-normative-resolution',
];

/** What no completion can cure: an oral order, one against a normative act, a condition of 24(1) that does not hold. */
export function writtenAgainstOrder(matter: Matter, law: Law<Id>): (Ground | undefined)[] {
  const { form, target, conditions = {} } = orderContentOf(matter);
  return [
    form === 'oral' ? law.ground('order-written-form', '/content/form') : undefined,
    normativeClasses.includes(target?.class)
      ? law.ground('order-not-against-npa', '/content/target/class')
      : undefined,
    ...conditionNames.map((name) =>
      conditions[name] === false ? law.ground('order-conditions', `/content/conditions/${name}`) : undefined,
    ),
  ];
}
