import type { Edition, Ground, PolicyRuleId, Position, SupervisionArea } from '../../../statute';
import type { Capacity, OfficePlace, PersonActor } from '../../prosecutors/domain';
import type { ActCommandType, CommandFromAbove } from './act-command';
import type { Facts } from './facts';

/** Of what the decision itself says who may. */
type BySuperior = 'stay' | 'stay-lifting' | 'revocation' | 'recall' | 'amendment';
type Unasked = 'correction' | 'redating' | 'passing-on' | 'settlement';

/** What somebody must be let do. */
export type Need =
  | 'drafting'
  | 'import'
  | 'escalation'
  | 'court-ruling'
  | 'issuance-on-the-spot'
  | Exclude<ActCommandType, Unasked | BySuperior | CommandFromAbove>;

/** On what footing a person acts in an office: their own place in it, or that of a superior head, 16(1) 3). */
export interface Footing {
  readonly capacity: Capacity;
  readonly insteadOf?: string;
}

const anyone: readonly Position[] = ['head', 'deputy', 'prosecutor', 'clerk'];
const prosecutors: readonly Position[] = ['head', 'deputy', 'prosecutor'];
const signing: readonly Position[] = ['head', 'deputy'];
const heads: readonly Position[] = ['head'];

/** Who may do what, and the rule that refuses the others. */
const needs: Readonly<
  Record<Need, { readonly positions: readonly Position[]; readonly rule: PolicyRuleId }>
> = {
  drafting: { positions: anyone, rule: 'policy-drafts' },
  import: { positions: heads, rule: 'policy-who-imports' },
  escalation: { positions: prosecutors, rule: 'policy-who-escalates' },
  revision: { positions: anyone, rule: 'policy-drafts' },
  submission: { positions: prosecutors, rule: 'policy-who-submits' },
  return: { positions: signing, rule: 'policy-who-returns' },
  issuance: { positions: signing, rule: 'policy-who-issues' },
  // What brooks no delay is issued by whichever prosecutor is there.
  'issuance-on-the-spot': { positions: prosecutors, rule: 'policy-who-issues' },
  service: { positions: anyone, rule: 'policy-who-records' },
  'consideration-notice': { positions: anyone, rule: 'policy-who-records' },
  consideration: { positions: anyone, rule: 'policy-who-records' },
  response: { positions: anyone, rule: 'policy-who-records' },
  'court-step': { positions: anyone, rule: 'policy-who-records' },
  publication: { positions: anyone, rule: 'policy-who-records' },
  note: { positions: anyone, rule: 'policy-who-records' },
  term: { positions: prosecutors, rule: 'policy-who-sets-term' },
  withdrawal: { positions: heads, rule: 'policy-withdrawal' },
  closure: { positions: prosecutors, rule: 'policy-who-closes' },
  exclusion: { positions: heads, rule: 'policy-who-excludes' },
  'exclusion-lifting': { positions: heads, rule: 'policy-who-excludes' },
  suspension: { positions: signing, rule: 'policy-who-suspends' },
  'court-ruling': { positions: anyone, rule: 'policy-who-records' },
  reassignment: { positions: heads, rule: 'policy-who-reassigns' },
};

const addresseeFiles: ReadonlySet<Need> = new Set(['service', 'consideration-notice', 'response']);
const prosecutorsOnly: ReadonlySet<Need> = new Set(['submission', 'issuance', 'issuance-on-the-spot']);
const areaMatters: ReadonlySet<Need> = new Set(['return', 'issuance']);

const isAbove = (superior: OfficePlace, office: OfficePlace): boolean =>
  superior.lft < office.lft && office.lft < superior.rgt;

/** The footing on which the person meets the need in that office, or undefined. */
export function footingFor(
  actor: Pick<PersonActor, 'capacities'>,
  office: OfficePlace,
  need: Need,
  area: SupervisionArea | undefined,
  superiorMayAct: boolean,
): Footing | undefined {
  const { positions } = needs[need];
  const own = actor.capacities.find(
    (capacity) =>
      capacity.office.id === office.id &&
      positions.includes(capacity.position) &&
      (capacity.position !== 'deputy' ||
        !areaMatters.has(need) ||
        (area !== undefined && capacity.mayIssue.includes(area))),
  );
  if (own) return { capacity: own };
  const superior = superiorMayAct
    ? actor.capacities.find((capacity) => capacity.position === 'head' && isAbove(capacity.office, office))
    : undefined;
  return superior && { capacity: superior, insteadOf: office.code };
}

/** The footing of a head above the act's office, and of nobody in it; none of the system or a client. */
export function superiorFooting({ actor, office }: Pick<Facts, 'actor' | 'office'>): Footing | undefined {
  if (actor.kind !== 'person') return undefined;
  const capacity = actor.capacities.find((one) => one.position === 'head' && isAbove(one.office, office));
  return capacity && { capacity };
}

export type Authority =
  | { readonly allowed: true; readonly footing: Footing | undefined }
  | { readonly allowed: false; readonly ground: Ground | undefined; readonly footing?: undefined };

/** Whether the actor may do it: a person by position, an addressee's client what an addressee files, the system all. */
export function authorityFor(need: Need, facts: Facts, area?: SupervisionArea): Authority {
  const { actor, office, law } = facts;
  if (actor.kind === 'system') return { allowed: true, footing: undefined };
  if (actor.kind === 'client')
    return addresseeFiles.has(need)
      ? { allowed: true, footing: undefined }
      : { allowed: false, ground: law.ground(needs[need].rule) };
  const footing = footingFor(actor, office, need, area, law.superiorMayAct);
  return footing
    ? { allowed: true, footing }
    : { allowed: false, ground: refusalOf(need, actor, office, law) };
}

/** Who may set a recorded fact right: whoever may record it, but for the addressee's system, which files and no more. */
export function authorityToCorrect(of: Need, facts: Facts, area?: SupervisionArea): Authority {
  const { actor, law } = facts;
  return actor.kind === 'client'
    ? { allowed: false, ground: law.ground(needs[of].rule) }
    : authorityFor(of, facts, area);
}

/** A clerk is refused by the law's list of who is a prosecutor, 48(1); the others by the position needed. */
function refusalOf(
  need: Need,
  actor: PersonActor,
  office: OfficePlace,
  law: Edition<PolicyRuleId>,
): Ground | undefined {
  const here = actor.capacities.filter((capacity) => capacity.office.id === office.id);
  const isClerk = here.length > 0 && here.every(({ position }) => position === 'clerk');
  return prosecutorsOnly.has(need) && isClerk
    ? law.ground(law.common.prosecutorsOnly as PolicyRuleId)
    : law.ground(needs[need].rule);
}
