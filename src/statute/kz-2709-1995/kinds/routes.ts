import type { Breach, BreachKind } from '../../breach';
import type { Ground } from '../../ground';
import type { KindDefinition } from '../../kind';
import type { Law } from '../../law';
import type { Matter } from '../../matter';
import { type RouteCode, routeCodes, type RouteStanding } from '../../route';
import { standing } from '../../edition';
import type { Id } from '../id';

/** A route that a kind opens: by which rule, upon which breaches, and what is marked then. */
export interface Opening {
  readonly upon: readonly BreachKind[];
  readonly rule: Id;
  readonly marks?: (breach: Breach, matter: Matter, law: Law<Id>) => readonly (Ground | undefined | false)[];
}

/** What a kind says of the routes: those it opens, and by which rules it refuses others than the law does for all kinds. */
export interface RoutesOfKind {
  readonly opens: Partial<Readonly<Record<RouteCode, Opening>>>;
  readonly refuses?: Partial<Readonly<Record<RouteCode, readonly Id[]>>>;
}

/** By what a route is refused to a kind that does not open it. */
const refusals: Readonly<Record<RouteCode, readonly Id[]>> = {
  'court-application': ['application-after-rejection'],
  'suspension-until-court': ['application-suspension-by-resolution'],
  'enforcement-resolution': ['enforcement-resolution', 'compel-orders-resolutions'],
  // A summons brings it about, and no act.
  'forced-attendance': ['forced-attendance-resolution'],
  'internal-submission': ['court-protest-beyond-competence'],
  liability: ['non-execution-liability-list'],
};

/** Each route as it stands for the act, with what is open in place of those refused. */
export function routesBy(
  { opens, refuses = {} }: RoutesOfKind,
  matter: Matter,
  law: Law<Id>,
): readonly RouteStanding[] {
  const standings = routeCodes.map((route) => {
    const opening = opens[route];
    if (!opening) return refused(route, refuses[route] ?? refusals[route], law);
    const breach = breachFor(opening, matter);
    if (!breach || !law.find(opening.rule)) return refused(route, ['policy-route-needs-breach'], law);
    const marks = standing(opening.marks?.(breach, matter, law) ?? []);
    return { route, open: true as const, rule: opening.rule, breach, marks };
  });
  const instead = standings.filter(({ open }) => open).map(({ route }) => route);
  return standings.map((one) => (one.open ? one : { ...one, instead }));
}

const refused = (route: RouteCode, rules: readonly Id[], law: Law<Id>) => ({
  ...{ route, open: false as const, instead: [] as readonly RouteCode[] },
  grounds: standing(rules.map((rule) => law.ground(rule))),
});

/** A breach of what the law sets goes before one of what the prosecutor set. */
function breachFor({ upon }: Opening, matter: Matter): Breach | undefined {
  const found = (matter.breaches ?? []).filter(({ kind }) => upon.includes(kind));
  return found.find((one) => !isOfProsecutorsTerm(one, matter)) ?? found[0];
}

const isOfProsecutorsTerm = ({ rule }: Breach, { terms = [] }: Matter): boolean =>
  terms.some((term) => term.rule === rule && term.basis === 'prosecutor');

/** 23(2) speaks of the term set by law: of one that the prosecutor set the legal ground is still to be stated. */
export const marksOfCourt: NonNullable<Opening['marks']> = (breach, matter, law) => [
  isOfProsecutorsTerm(breach, matter) && law.ground('policy-legal-ground-to-be-stated'),
  breach.kind === 'partial-satisfaction' && law.ground('policy-rejected-part'),
];

/** 23(2): upon a rejection, also in part, at once; upon silence from the end of the term. */
export const courtUponRefusal: Opening = {
  upon: ['rejection', 'partial-satisfaction', 'silence'],
  rule: 'application-after-rejection',
  marks: marksOfCourt,
};

/** An act that asks nothing of its addressee opens no route: a later breach is a new act. */
export function noRoutes(matter: Matter, law: Law<Id>): readonly RouteStanding[] {
  const none: readonly Id[] = ['policy-no-duty-to-answer'];
  const refuses = Object.fromEntries(routeCodes.map((route) => [route, none]));
  return routesBy({ opens: {}, refuses }, matter, law);
}

/** With the draft of one beyond the office's competence carried up, 32(2), before its issue: by what refuses it here. */
export function withInternalSubmission(
  standings: readonly RouteStanding[],
  matter: Matter,
  law: Law<Id>,
  competence: KindDefinition<Id>['competence'],
): readonly RouteStanding[] {
  if (matter.issuedOn !== undefined) return standings;
  const [beyond] = standing(competence(matter, { officeLevel: matter.office.level, position: 'head' }, law));
  if (!beyond) return standings;
  const rule =
    beyond.rule.id === 'court-protest-beyond-competence' ? beyond.rule.id : 'policy-internal-submission';
  if (!law.find(rule)) return standings;
  const open = { route: 'internal-submission', open: true, rule, marks: [] } as const;
  return standings.map((one) =>
    one.route === 'internal-submission'
      ? open
      : one.open
        ? one
        : { ...one, instead: [...one.instead, 'internal-submission' as const] },
  );
}
