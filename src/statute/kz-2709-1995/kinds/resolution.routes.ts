import type { Law } from '../../law';
import type { Matter } from '../../matter';
import type { RouteStanding } from '../../route';
import type { Id } from '../id';
import { routesOfExecution } from './execution.routes';
import { purposeLawOf, resolutionContentOf } from './resolution.content';
import { ways } from './resolution.ways';
import { noRoutes, routesBy } from './routes';

/** Whether the prosecutor carries it out, and nobody else owes anything upon it. */
export function isOurs(matter: Matter): boolean {
  const way = purposeLawOf(resolutionContentOf(matter))?.term;
  return way !== undefined && ways[way].isOurs === true;
}

/** As of an act to be carried out; one of enforcement is not enforced by another. */
export function routesOfResolution(matter: Matter, law: Law<Id>): readonly RouteStanding[] {
  if (isOurs(matter)) return noRoutes(matter, law);
  const routes = routesOfExecution(matter, law, 'resolution-breach-liability');
  const { 'enforcement-resolution': enforced, ...others } = routes.opens;
  const isEnforcement = resolutionContentOf(matter).purpose === 'enforcement';
  if (!enforced || !isEnforcement || !law.find('policy-enforcement-of-enforcement'))
    return routesBy(routes, matter, law);
  const refuses = { 'enforcement-resolution': ['policy-enforcement-of-enforcement'] } as const;
  return routesBy({ opens: others, refuses }, matter, law);
}
