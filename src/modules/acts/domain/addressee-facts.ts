import { localDateOf } from '../../../calendar';
import { present } from '../../../kernel/present';
import type { LocalDate, ZoneName } from '../../../kernel/time';
import type { Ground, PolicyRuleId, When } from '../../../statute';
import type { Act } from './act';
import type { ConsiderationInput, NoticeInput, ServiceInput } from './fact-inputs';
import { addresseesOf, namedAddressee } from './addressee-named';
import { factsInForce } from './facts-in-force';
import type { Facts } from './facts';
import type { JudgedFact } from './judgement';
import { kindOf, matterOfAct } from './matter';
import { dayBegunIn, dayOf, judgeMoment } from './moments';

/** The local day of receipt in the addressee's zone, once received. */
export function receivedDay(act: Act): LocalDate | undefined {
  const { receipt } = act.record;
  return receipt && dayOf(receipt.when, receipt.zone);
}

/** The zone of the place where the addressee acts (P9): what it did is dated there. */
export const zoneThere = ({ record: { receipt } }: Act, { office }: Facts): ZoneName =>
  receipt?.zone ?? office.zone;

/** The receipt, by the addressee named or the only one. `supersedes`: the receipt that a correction replaces. */
export function judgeService(
  act: Act,
  { addresseeId, when = { on: '' }, method, proof }: ServiceInput,
  facts: Facts,
  supersedes?: string,
): JudgedFact {
  const recorded = factsInForce(act.record, 'receipt').filter(({ id }) => id !== supersedes);
  const { addressee, ground } = namedAddressee(act, addresseeId, recorded, facts);
  const zone = addressee?.zone ?? facts.office.zone;
  const isOneOfSeveral = addresseesOf(act, facts).length > 1;
  const wantsMinute = kindOf(act, facts).receiptToTheMinute?.(matterOfAct(act, facts), facts.law);
  const received = 'on' in when && when.on === '' ? nowThere(zone, wantsMinute, facts) : when;
  const pointer = 'on' in received ? '/receivedOn' : '/receivedAt';
  const { grounds, late } = judgeMoment(received, [issuedThere(act, facts, zone)], pointer, facts, zone);
  const receipt = {
    ...{ id: facts.newId(), when: received, zone, method, proof },
    ...(isOneOfSeveral && addressee && { addresseeId: addressee.id }),
  };
  return {
    grounds: [ground, withoutMinute(received, wantsMinute, facts), ...grounds],
    late,
    when: received,
    event: { type: 'served', receipt },
  };
}

const nowThere = (zone: ZoneName, wantsMinute: string | undefined, { now }: Facts): When =>
  wantsMinute === undefined ? { on: localDateOf(now, zone) } : { at: now };

/** A day of receipt where hours run from its minute. */
const withoutMinute = (received: When, wantedBy: string | undefined, { law }: Facts): Ground | undefined =>
  wantedBy !== undefined && 'on' in received
    ? law.ground(wantedBy as PolicyRuleId, '/receivedAt')
    : undefined;

/** The day of issue where the addressee is: it may still be the day before when it begins at the office. */
function issuedThere(
  { record: { issuance } }: Act,
  { office }: Facts,
  zone: ZoneName,
): LocalDate | undefined {
  return issuance && dayBegunIn(issuance.issuedOn, office.zone, zone);
}

export function judgeNotice(act: Act, input: NoticeInput, facts: Facts): JudgedFact {
  const zone = zoneThere(act, facts);
  const { considerationOn, considerationAt, place, notifiedOn = localDateOf(facts.now, zone) } = input;
  const when = { on: notifiedOn };
  const { grounds, late } = judgeMoment(when, [receivedDay(act)], '/notifiedOn', facts, zone);
  const planned: When | undefined =
    considerationOn !== undefined
      ? { on: considerationOn }
      : considerationAt !== undefined
        ? { at: considerationAt }
        : undefined;
  const isBeforeReceipt = planned && dayOf(planned, zone) < (receivedDay(act) ?? '');
  const pointer = considerationOn !== undefined ? '/considerationOn' : '/considerationAt';
  const told = { notifiedOn, ...present({ considerationOn, considerationAt, place }) };
  return {
    grounds: [
      ...grounds,
      isBeforeReceipt === true && facts.law.ground('policy-order-of-facts', pointer),
      ...(kindOf(act, facts).againstNotice?.(told, facts.law) ?? []),
    ],
    late,
    when,
    event: { type: 'consideration-notified', notice: { id: facts.newId(), ...told } },
  };
}

export function judgeConsideration(act: Act, input: ConsiderationInput, facts: Facts): JudgedFact {
  const zone = zoneThere(act, facts);
  const { consideredOn = localDateOf(facts.now, zone), attended } = input;
  const when = { on: consideredOn };
  const { grounds, late } = judgeMoment(when, [receivedDay(act)], '/consideredOn', facts, zone);
  return {
    grounds,
    late,
    when,
    event: { type: 'considered', consideration: { id: facts.newId(), consideredOn, attended } },
  };
}
