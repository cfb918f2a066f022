import { standing } from '../../../statute/edition';
import type { Ground } from '../../../statute/ground';
import type { Law } from '../../../statute/law';
import type { PolicyRuleId } from '../../../statute/policies';
import type { Position } from '../../../statute/vocabulary';
import type { OfficePlace } from '../../offices/domain';
import type { PersonActor } from './actor';
import type { Held } from './appointment.decide';
import { lasts, shared, type Period } from './period';
import { asHeadOf, asRegistrar, asSuperiorHeadOf } from './standing';
import { breaksChain, type ActingFor } from './substitution-chain';

export interface ActingFacts {
  readonly law: Law<PolicyRuleId>;
  readonly actor: PersonActor;
  readonly office: OfficePlace;
  /** The appointments in that office that share a day with the period. */
  readonly held: readonly Held[];
}

export interface SubstitutingFacts extends ActingFacts {
  /** The substitutions of the office that share a day with the new one. */
  readonly others: readonly ActingFor[];
  /** Whether the substitute is a person of the register. */
  readonly isKnown: boolean;
  /** The positions that the substitute holds, in whatever office, on a day of the period. */
  readonly substitutePositions: readonly Position[];
}

/** Every ground against the substitution. */
export function groundsAgainstSubstituting(added: ActingFor, facts: SubstitutingFacts): Ground[] {
  const { law, actor, office, held, others, isKnown, substitutePositions } = facts;
  const post = held.some((each) => each.personId === added.absentPersonId && shared(each, added));
  const acts = others.some((each) => each.substitutePersonId === added.absentPersonId && shared(each, added));
  const posts = held.filter((each) => each.personId === added.absentPersonId);
  const standsForProsecutor = acts || posts.some(({ position }) => isProsecutors(position));
  const isProsecutor = substitutePositions.some(isProsecutors);
  return standing([
    ...againstOrdering(actor, office, law),
    !isKnown && law.ground('policy-known-reference', '/substitutePersonId'),
    !post && !acts && law.ground('policy-substitution-of-a-post', '/absentPersonId'),
    isKnown &&
      standsForProsecutor &&
      !isProsecutor &&
      law.ground('policy-substitute-is-prosecutor', '/substitutePersonId'),
    breaksChain(added, others) && law.ground('policy-substitution-chain', '/substitutePersonId'),
  ]);
}

/** Whom the law calls a prosecutor, 48(1): neither a clerk nor the registrar. */
const isProsecutors = (position: Position): boolean => position !== 'clerk' && position !== 'registrar';

/** Every ground against the one who asks saying who acts for whom in that office. */
export const againstOrdering = (
  actor: PersonActor,
  office: OfficePlace,
  law: Law<PolicyRuleId>,
): Ground[] => {
  const may = asHeadOf(actor, office) ?? asSuperiorHeadOf(actor, office) ?? asRegistrar(actor);
  return standing([!may && law.ground('policy-who-substitutes')]);
};

/** What a deputy may sign, for a time. */
export interface Delegating extends Period {
  readonly deputyPersonId: string;
}

/** Every ground against the delegation. */
export function groundsAgainstDelegating(delegating: Delegating, facts: ActingFacts): Ground[] {
  const { law, actor, office, held } = facts;
  const deputy = held.some(
    (each) =>
      each.personId === delegating.deputyPersonId && each.position === 'deputy' && lasts(each, delegating),
  );
  return standing([
    ...againstDelegating(actor, office, law),
    !deputy && law.ground('policy-delegation-to-deputy', '/deputyPersonId'),
  ]);
}

/** Every ground against the one who asks delegating in that office. */
export const againstDelegating = (
  actor: PersonActor,
  office: OfficePlace,
  law: Law<PolicyRuleId>,
): Ground[] => standing([!asHeadOf(actor, office) && law.ground('policy-who-delegates')]);
