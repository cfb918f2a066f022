import { present } from '../../../kernel/present';
import type { Ground, RouteCode, RouteStanding } from '../../../statute';
import { type Act, authorityFor, type Facts, signatureOf } from '../../acts/domain';
import type { EscalationAsked, EscalationEvent, Escalation } from './escalation';
import type { EscalationFacts, EscalationJudgement } from './facts';
import { judged } from './judgement';
import { firstOf } from './path';

type Requested = Extract<EscalationEvent, { type: 'requested' }>;

/** A route is asked for: by a prosecutor of the act's office, where the law opens it, once at a time. */
export function decideRequest(
  asked: EscalationAsked,
  facts: EscalationFacts,
  ofAct: Facts,
): EscalationJudgement<Requested> {
  const { law, act, path, actor } = facts;
  const authority = authorityFor('escalation', ofAct);
  const footing = authority.allowed ? authority.footing : undefined;
  const route = facts.routes.find((one) => one.route === asked.route);
  const grounds = [
    !authority.allowed && authority.ground,
    ...againstRoute(route),
    isAskedFor(act, asked) && law.ground('policy-escalation-once', '/route'),
  ];
  const askedBy = signatureOf(actor, footing);
  const at = firstOf(path, asked.route === 'internal-submission' || askedBy.position === 'head');
  const breach = route?.open ? route.breach : undefined;
  return judged(
    grounds,
    () => ({
      ...{ type: 'requested', actId: act.id, asked, askedBy, atOfficeId: at.id },
      ...{ decideBy: facts.waitsUntil(at), ...present({ breach }) },
    }),
    route?.open ? route.marks : [],
  );
}

/** Why the law does not open the route. */
export const againstRoute = (route: RouteStanding | undefined): readonly Ground[] =>
  route && !route.open ? route.grounds.map((ground) => ({ ...ground, pointer: '/route' })) : [];

const isAskedFor = ({ record }: Act, { route }: EscalationAsked): boolean =>
  (record.hanging ?? []).some((one) => one.what === 'escalation' && one.route === route);

/** Whether the act still has the request hanging upon it: otherwise something ended it before. */
export const isHanging = ({ record }: Act, { id }: Pick<Escalation, 'id'>): boolean =>
  (record.hanging ?? []).some((one) => one.id === id);

/** What the law opens in place of a route that it closes. */
export function openInstead(
  routes: readonly RouteStanding[],
  asked: RouteCode,
): readonly RouteCode[] | undefined {
  const route = routes.find((one) => one.route === asked);
  return route && !route.open ? route.instead : undefined;
}
