import type { Registration } from '../../src/modules/complaints/domain';
import type { EditionText } from '../../src/statute';
import {
  aboutOrder,
  aComplaint,
  decided,
  deciding,
  forwarding,
  refusingComplaint,
  registering,
} from '../support/complaints';
import { effect, type LawCase, refusal } from '../support/law-case';
import { capacity, personOf, places } from '../support/people';

const court = { id: 'court', type: 'court' } as const;
const ministry = { id: 'ministry', type: 'state-body' } as const;
const aboutProtest = {
  ...aboutOrder,
  against: { act: { id: 'act', kind: 'protest', issuedOn: '2016-05-05' } },
};
const aboutDraft = { ...aboutOrder, against: { act: { id: 'act', kind: 'order' } } };
const aboutAction = { ...aboutOrder, against: { action: { text: 'A search', on: '2016-05-05' } } };

const pending = aComplaint();
const ofCourt = aComplaint({ ...aboutOrder, court });
const atDistrict = {
  by: personOf(capacity('head', places.district)),
  holder: places.district,
};
const misaddressed = aComplaint(aboutOrder, atDistrict);
const neighbour = personOf(capacity('head', places.neighbour));

const warned = (registration: Registration) => (text: EditionText) => {
  const decision = registering(registration, { text });
  return decision.accepted ? decision.warnings.map(({ rule }) => rule.id) : ['refused'];
};

const ofTheLaw: readonly LawCase[] = [
  refusal('complaint-two-routes', 'a complaint about a protest is lodged with a ministry', (text) =>
    refusingComplaint(registering({ ...aboutProtest, court: ministry }, { text })),
  ),
  refusal('order-complaint', 'a complaint about an order is lodged with a ministry', (text) =>
    refusingComplaint(registering({ ...aboutOrder, court: ministry }, { text })),
  ),
  effect(
    'complaint-no-suspension',
    'whoever takes in a complaint about a protest is told that it stands',
    warned(aboutProtest),
    { is: ['complaint-no-suspension'], otherwise: [] },
  ),
  effect(
    'order-complaint-no-stay',
    'whoever takes in a complaint about an order is told that it stands',
    warned(aboutOrder),
    { is: ['order-complaint-no-stay'], otherwise: [] },
  ),
  refusal('subordination-complaints', 'a deputy of the region decides', (text) =>
    refusingComplaint(deciding(pending, {}, { text, by: personOf(capacity('deputy', places.region)) })),
  ),
  refusal('subordination-complaints', 'the head of another region decides', (text) =>
    refusingComplaint(deciding(pending, {}, { text, by: neighbour })),
  ),
];

const ofPolicies: readonly LawCase[] = [
  refusal('policy-who-records', 'a complaint is taken in by one of another region', (text) =>
    refusingComplaint(registering(aboutOrder, { text, by: neighbour })),
  ),
  refusal('policy-complaint-object', 'a draft is complained of', (text) =>
    refusingComplaint(registering(aboutDraft, { text })),
  ),
  refusal('policy-complaint-misaddressed', 'the office complained of decides', (text) =>
    refusingComplaint(deciding(misaddressed, {}, { text, ...atDistrict })),
  ),
  refusal('policy-complaint-misaddressed', 'it is forwarded to an office beside the line', (text) =>
    refusingComplaint(forwarding(misaddressed, { to: places.neighbour }, { text, ...atDistrict })),
  ),
  refusal('policy-complaint-not-by-participant', 'a head decides on an act that they signed', (text) =>
    refusingComplaint(deciding(pending, {}, { text, participantIds: ['me'] })),
  ),
  refusal('policy-complaint-effect', 'an act is revoked where the complaint is refused', (text) =>
    refusingComplaint(deciding(pending, { outcome: 'refused', effect: 'revocation' }, { text })),
  ),
  refusal('policy-complaint-effect', 'an act is revoked upon a complaint about an action', (text) =>
    refusingComplaint(deciding(aComplaint(aboutAction), { effect: 'revocation' }, { text })),
  ),
  refusal('policy-complaint-effect', 'a court amends an act', (text) =>
    refusingComplaint(deciding(ofCourt, { effect: 'amendment' }, { text })),
  ),
  refusal('policy-complaint-course', 'a complaint is decided twice', (text) =>
    refusingComplaint(deciding(decided(pending), {}, { text })),
  ),
  refusal('policy-complaint-course', 'one lodged with a court is forwarded', (text) =>
    refusingComplaint(forwarding(ofCourt, { to: places.gpo }, { text })),
  ),
  refusal('policy-complaint-course', 'it is forwarded to where it lies', (text) =>
    refusingComplaint(forwarding(pending, { to: places.region }, { text })),
  ),
];

/** What the law and the policies say of complaints. */
export const complaintCases: readonly LawCase[] = [...ofTheLaw, ...ofPolicies];
