import { type RouteCode, routeCodes, type RouteStanding, standing } from '../../../statute';
import { type Act, isOver } from './act';
import type { Facts } from './facts';
import { kindOf, matterOfAct } from './matter';

/** Every route for the act as it stands, open or refused; of an act that is over none is open. */
export function routesOf(act: Act, facts: Facts): readonly RouteStanding[] {
  if (!isOver(act)) return kindOf(act, facts).routes(matterOfAct(act, facts), facts.law);
  const grounds = standing([facts.law.ground('policy-act-course')]);
  return routeCodes.map((route) => ({ route, open: false, grounds, instead: [] }));
}

/** The routes that the law opens for the act as it stands. */
export const openRoutes = (act: Act, facts: Facts): readonly RouteCode[] =>
  routesOf(act, facts).flatMap(({ route, open }) => (open ? [route] : []));
