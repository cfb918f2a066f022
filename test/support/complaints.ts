import {
  type Complaint,
  decideComplaint,
  decideForwarding,
  type DecisionFacts,
  decideRegistration,
  evolve,
  type Facts,
  type Registration,
  registeredAs,
} from '../../src/modules/complaints/domain';
import type { OfficePlace, PersonActor } from '../../src/modules/prosecutors/domain';
import { Edition, type EditionText, kz2709of1995, type PolicyRuleId } from '../../src/statute';
import { capacity, personOf, places } from './people';

let ids = 0;

/** What may be told of a decision about a complaint. */
export interface ToldOfComplaint {
  readonly by?: PersonActor;
  readonly about?: OfficePlace;
  readonly holder?: OfficePlace;
  readonly text?: EditionText;
  readonly participantIds?: readonly string[];
  readonly kind?: string;
}

const regionalHead = personOf(capacity('head', places.region));

/** Of a complaint about the district that lies in its region; the region's head acts, at noon of 1 June 2016. */
function complaintFacts({
  by = regionalHead,
  about = places.district,
  holder = places.region,
  text = kz2709of1995,
}: ToldOfComplaint = {}): Facts {
  const line = Object.values(places).filter(({ lft, rgt }) => lft <= about.lft && about.lft < rgt);
  const law = new Edition<PolicyRuleId>(text);
  return { law, actor: by, about, holder, line, newId: () => `id-${String((ids += 1))}` };
}

/** A complaint about an issued order of the district, received on 6 May 2016. */
export const aboutOrder: Registration = {
  against: { act: { id: 'act', kind: 'order', issuedOn: '2016-05-05' } },
  receivedOn: '2016-05-06',
  unknown: [],
};

export const registering = (registration: Registration, told: ToldOfComplaint = {}) =>
  decideRegistration(registration, complaintFacts(told));

/** A complaint as its registration made it. */
export function aComplaint(registration: Registration = aboutOrder, told: ToldOfComplaint = {}): Complaint {
  const decision = registering(registration, told);
  if (!decision.accepted) throw new Error(decision.grounds.map(({ rule }) => rule.id).join(', '));
  return registeredAs(decision.event, 'The order is groundless');
}

export const forwarding = (
  complaint: Complaint,
  asked: Partial<Parameters<typeof decideForwarding>[1]> = {},
  told: ToldOfComplaint = {},
) =>
  decideForwarding(
    complaint,
    { isUnknown: false, forwardedOn: '2016-05-10', ...asked },
    complaintFacts(told),
  );

export const deciding = (
  complaint: Complaint,
  asked: Partial<Parameters<typeof decideComplaint>[1]> = {},
  { participantIds = [], kind = 'order', ...told }: ToldOfComplaint = {},
) => {
  const facts: DecisionFacts = { ...complaintFacts(told), participantIds, kind };
  return decideComplaint(
    complaint,
    { outcome: 'satisfied', ground: 'No breach', decidedOn: '2016-05-20', ...asked },
    facts,
  );
};

/** The complaint after it was decided. */
export function decided(complaint: Complaint, told: ToldOfComplaint = {}): Complaint {
  const decision = deciding(complaint, {}, told);
  if (!decision.accepted) throw new Error(decision.grounds.map(({ rule }) => rule.id).join(', '));
  return evolve(complaint, decision.event);
}

/** The rules that refuse; none where it is accepted. */
export const refusingComplaint = (
  decision: ReturnType<typeof registering | typeof forwarding | typeof deciding>,
): readonly string[] => (decision.accepted ? [] : decision.grounds.map(({ rule }) => rule.id));
