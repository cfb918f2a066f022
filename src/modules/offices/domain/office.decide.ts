import type { LocalDate } from '../../../kernel/time';
import { standing } from '../../../statute/edition';
import type { Ground } from '../../../statute/ground';
import type { Law } from '../../../statute/law';
import type { PolicyRuleId } from '../../../statute/policies';
import type { OfficeLevel } from '../../../statute/vocabulary';
import type { OfficeType } from './office-place';

/** What the tree must know of an office that another one refers to. */
export interface StandingOffice {
  readonly level: OfficeLevel;
  readonly type: OfficeType;
  readonly validFrom: LocalDate;
  readonly validUntil: LocalDate | null;
}

/** An office to be founded (11 5)). */
export interface Founding {
  readonly level: OfficeLevel;
  readonly type: OfficeType;
  readonly validFrom: LocalDate;
}

/** The offices that the founding names; undefined where there is none of that code, null where it names none. */
export interface FoundingFacts {
  readonly law: Law<PolicyRuleId>;
  readonly parent: StandingOffice | undefined;
  readonly predecessor: StandingOffice | null | undefined;
}

/** Every ground against founding the office there; none: it may be founded. */
export function groundsAgainstFounding(
  founding: Founding,
  { law, parent, predecessor }: FoundingFacts,
): Ground[] {
  const tooEarly = parent !== undefined && !standsOn(parent, founding.validFrom);
  const notAfter = predecessor != null && predecessor.validFrom >= founding.validFrom;
  return standing([
    parent === undefined && law.ground('policy-known-reference', '/parentCode'),
    predecessor === undefined && law.ground('policy-known-reference', '/predecessorCode'),
    parent !== undefined && !fitsBelow(founding, parent) && law.ground('policy-office-tree', '/parentCode'),
    tooEarly && law.ground('policy-office-in-force-above', '/validFrom'),
    notAfter && law.ground('policy-office-in-force-above', '/predecessorCode'),
  ]);
}

/** Every ground against a new name from that day, the present one holding from `since`. */
export function groundsAgainstNaming(
  from: LocalDate,
  office: StandingOffice & { readonly namedSince: LocalDate },
  law: Law<PolicyRuleId>,
): Ground[] {
  const fits = from > office.namedSince && standsOn(office, from);
  return standing([!fits && law.ground('policy-office-name-period', '/from')]);
}

/** What an office may set for itself in working days. */
export interface SetInDays {
  readonly reminderDays?: readonly number[];
  readonly escalationControlDays?: number;
}

/** Every ground against such settings. */
export function groundsAgainstSettings(
  { reminderDays = [], escalationControlDays = 0 }: SetInDays,
  law: Law<PolicyRuleId>,
): Ground[] {
  const most = law.find('policy-settings-bounds')?.value?.number ?? Infinity;
  return standing([
    ...reminderDays.map(
      (days, index) => days > most && law.ground('policy-settings-bounds', `/reminderDays/${String(index)}`),
    ),
    escalationControlDays > most && law.ground('policy-settings-bounds', '/escalationControlDays'),
  ]);
}

/** Every ground against beginning anything in that office on that day. */
export const groundsAgainstBeginning = (
  office: Pick<StandingOffice, 'validFrom' | 'validUntil'>,
  day: LocalDate,
  law: Law<PolicyRuleId>,
): Ground[] => standing([!standsOn(office, day) && law.ground('policy-office-in-force', '/officeCode')]);

/** Whether the office exists on that day. */
export const standsOn = (office: Pick<StandingOffice, 'validFrom' | 'validUntil'>, day: LocalDate): boolean =>
  office.validFrom <= day && (office.validUntil === null || day <= office.validUntil);

const ofItsOwn = (type: OfficeType): boolean => type === 'military' || type === 'transport';

function fitsBelow(founding: Founding, parent: StandingOffice): boolean {
  if (founding.level === 'general') return false;
  if (founding.level === 'regional') return parent.level === 'general';
  if (parent.level === 'general') return false;
  return ofItsOwn(founding.type) || ofItsOwn(parent.type) ? founding.type === parent.type : true;
}
