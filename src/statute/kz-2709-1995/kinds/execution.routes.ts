import type { BreachKind } from '../../breach';
import type { Law } from '../../law';
import type { Matter } from '../../matter';
import type { Id } from '../id';
import { courtUponRefusal, type Opening, type RoutesOfKind } from './routes';

/** Whether anything asked for takes property: then it is not enforced but claimed in court, 26-1(1), 23(1). */
export const takesProperty = ({ requestedMeasures }: Matter): boolean =>
  requestedMeasures.some((measure) => measure.takesProperty);

/** In which ways an act may be left undone. */
export const unexecuted: readonly BreachKind[] = ['rejection', 'silence', 'non-execution'];

/**
 * An act to be carried out, 6(7), 26-1(1): enforced where the law lets it be, the court upon a rejection or silence,
 * liability by that rule. What takes property is claimed in court instead.
 */
export function routesOfExecution(matter: Matter, law: Law<Id>, liability: Id): RoutesOfKind {
  const isOfProperty = takesProperty(matter) && law.find('enforcement-property-exception') !== undefined;
  const enforced: Opening = { upon: unexecuted, rule: 'enforcement-resolution' };
  const claim: Opening = { upon: unexecuted, rule: 'application-claim-to-court' };
  return {
    opens: {
      'court-application': isOfProperty ? claim : courtUponRefusal,
      ...(!isOfProperty && { 'enforcement-resolution': enforced }),
      liability: { upon: unexecuted, rule: liability },
    },
    ...(isOfProperty && { refuses: { 'enforcement-resolution': ['enforcement-property-exception'] } }),
  };
}
