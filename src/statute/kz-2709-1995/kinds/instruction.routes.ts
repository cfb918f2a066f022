import type { Law } from '../../law';
import type { Matter } from '../../matter';
import type { RouteStanding } from '../../route';
import type { Id } from '../id';
import { unexecuted } from './execution.routes';
import { instructionContentOf } from './instruction.content';
import { courtUponRefusal, routesBy } from './routes';

/** 6(1), 22(2), 38(2): liability; 23(2) names all acts, so that a rejected instruction goes to court too. */
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
        'court-application': courtUponRefusal,
        liability: { upon: unexecuted, rule },
      },
    },
    matter,
    law,
  );
}
