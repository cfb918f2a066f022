import type { Law } from '../../law';
import type { Matter } from '../../matter';
import type { RouteStanding } from '../../route';
import type { Id } from '../id';
import { unexecuted } from './execution.routes';
import { instructionContentOf } from './instruction.content';
import { courtUponRefusal, routesBy } from './routes';

/**
 * 6(1), 22(2), 38(2): liability; 23(2) names all acts, so that a rejected instruction goes to court too. Silence does
 * not open the court: the law sets an instruction no term, and 23(2) speaks of the term set by law.
 */
export function routesOfInstruction(matter: Matter, law: Law<Id>): readonly RouteStanding[] {
  const { ground, normative } = instructionContentOf(matter);
  const rule: Id =
    normative === true
      ? 'instruction-pg-normative'
      : ground === 'pre-trial'
        ? 'pretrial-instruction-binding'
        : 'non-execution-liability-list';
  return routesBy(
    {
      opens: {
        'court-application': { ...courtUponRefusal, upon: ['rejection'] },
        liability: { upon: unexecuted, rule },
      },
    },
    matter,
    law,
  );
}
