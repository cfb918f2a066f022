import type { LocalDate } from '../../../kernel/time';
import { standing } from '../../../statute/edition';
import type { Ground } from '../../../statute/ground';
import type { Law } from '../../../statute/law';
import type { PolicyRuleId } from '../../../statute/policies';
import type { OfficeLevel, Position } from '../../../statute/vocabulary';
import { standsOn, type StandingOffice } from '../../offices/domain';
import type { PersonActor } from './actor';
import { mayEndOn, shared, type Period } from './period';
import { asRegistrar } from './standing';

/** The rules by which a head is appointed for a time (10(1) 1), 14(1), 15(1)). */
const termOfHead: Readonly<Record<OfficeLevel, string>> = {
  general: 'pg-appointment',
  regional: 'regional-prosecutor-term',
  district: 'district-prosecutor-term',
};

/** The rule that limits the appointment of that position in that office in time; undefined where none does. */
export const termRuleOf = (position: Position, level: OfficeLevel): string | undefined =>
  position === 'head' ? termOfHead[level] : undefined;

/** An appointment as ordered. */
export interface Appointing extends Period {
  readonly personId: string;
  readonly position: Position;
}

/** An appointment that there is already; `until`: its last day in force. */
export interface Held extends Period {
  readonly personId: string;
  readonly position: Position;
}

export interface AppointingFacts {
  readonly law: Law<PolicyRuleId>;
  readonly actor: PersonActor;
  readonly office: StandingOffice;
  /** The last day that the rule of the position allows; null where no rule limits it. */
  readonly termEnds: LocalDate | null;
  /** The appointments in that office that share a day with this one. */
  readonly held: readonly Held[];
}

/** Every ground against the appointment; none: it may be recorded. */
export function groundsAgainstAppointing(appointing: Appointing, facts: AppointingFacts): Ground[] {
  const { law, actor, office, held } = facts;
  const meanwhile = held.filter(
    (other) => shared(appointing, other) && other.position === appointing.position,
  );
  const strayRegistrar = appointing.position === 'registrar' && office.level !== 'general';
  const twice = meanwhile.some(({ personId }) => personId === appointing.personId);
  const secondHead = appointing.position === 'head' && meanwhile.length > 0;
  return standing([
    !asRegistrar(actor) && law.ground('policy-registrar'),
    strayRegistrar && law.ground('policy-registrar-post', '/position'),
    !standsOn(office, appointing.from) && law.ground('policy-appointment-within-office', '/from'),
    beyondTerm(appointing, facts),
    secondHead && law.ground('policy-one-head', '/from'),
    twice && !secondHead && law.ground('policy-one-appointment-a-post', '/from'),
  ]);
}

function beyondTerm(appointing: Appointing, { law, office, termEnds }: AppointingFacts): Ground | false {
  const rule = law.find(termRuleOf(appointing.position, office.level) ?? '');
  if (!rule || termEnds === null) return false;
  const within = appointing.until !== null && appointing.until <= termEnds;
  return !within && { rule, edition: law.id, pointer: '/until' };
}

/** Every ground against ending what has its own time on that day. */
export const groundsAgainstEnding = (
  period: Period & { readonly endedOn: LocalDate | null },
  endedOn: LocalDate,
  law: Law<PolicyRuleId>,
): Ground[] => standing([!mayEndOn(period, endedOn) && law.ground('policy-ends-once', '/endedOn')]);

/** Every ground against the one who asks keeping the registers. */
export const groundsAgainstKeeping = (actor: PersonActor, law: Law<PolicyRuleId>): Ground[] =>
  standing([!asRegistrar(actor) && law.ground('policy-registrar')]);
