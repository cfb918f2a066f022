import { localDateOf } from '../../../calendar';
import { present } from '../../../kernel/present';
import type { LocalDate, ZoneName } from '../../../kernel/time';
import type { When } from '../../../statute';
import type { Act } from './act';
import type { ConsiderationInput, NoticeInput, ResponseInput, ServiceInput } from './act-command';
import type { Facts } from './facts';
import type { JudgedFact } from './judgement';
import { kindOf } from './matter';
import { dayBegunIn, dayOf, judgeMoment } from './moments';

/** The local day of receipt in the addressee's zone, once received. */
function receivedDay(act: Act): LocalDate | undefined {
  const { receipt } = act.record;
  return receipt && dayOf(receipt.when, receipt.zone);
}

/** The zone of the place where the addressee acts (P9): what it did is dated there. */
const zoneThere = ({ record: { receipt } }: Act, { office }: Facts): ZoneName => receipt?.zone ?? office.zone;

export function judgeService(
  act: Act,
  { when = { on: '' }, method, proof }: ServiceInput,
  facts: Facts,
): JudgedFact {
  const zone =
    facts.addressees.find(({ id }) => act.draft.addresseeIds.includes(id))?.zone ?? facts.office.zone;
  const received: When = 'on' in when && when.on === '' ? { on: localDateOf(facts.now, zone) } : when;
  const pointer = 'on' in received ? '/receivedOn' : '/receivedAt';
  const { grounds, late } = judgeMoment(received, [issuedThere(act, facts, zone)], pointer, facts, zone);
  const receipt = { id: facts.newId(), when: received, zone, method, proof };
  return { grounds, late, when: received, event: { type: 'served', receipt } };
}

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
  return {
    grounds: [...grounds, isBeforeReceipt === true && facts.law.ground('policy-order-of-facts', pointer)],
    late,
    when,
    event: {
      type: 'consideration-notified',
      notice: {
        id: facts.newId(),
        notifiedOn,
        ...present({ considerationOn, considerationAt, place }),
      },
    },
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

export function judgeResponse(act: Act, input: ResponseInput, facts: Facts): JudgedFact {
  const zone = zoneThere(act, facts);
  const { outcome, receivedOn = facts.today, executedOn, takenMeasures, text } = input;
  const { decidedOn = input.receivedOn ?? localDateOf(facts.now, zone) } = input;
  const received = receivedDay(act);
  const isKnown = kindOf(act, facts).outcomes.some(({ code }) => code === outcome);
  const there = (on: LocalDate | undefined, pointer: string) =>
    on === undefined ? [] : judgeMoment({ on }, [received], pointer, facts, zone).grounds;
  const decidedHere = dayBegunIn(decidedOn, zone, facts.office.zone);
  const answer = judgeMoment({ on: receivedOn }, [decidedHere], '/receivedOn', facts);
  return {
    grounds: [
      !isKnown && facts.law.ground('policy-outcome', '/outcome'),
      ...there(decidedOn, '/decidedOn'),
      ...there(executedOn, '/executedOn'),
      ...answer.grounds,
    ],
    late: answer.late,
    when: { on: receivedOn },
    event: {
      type: 'answered',
      response: {
        id: facts.newId(),
        outcome,
        decidedOn,
        receivedOn,
        takenMeasures,
        text,
        ...present({ executedOn }),
      },
    },
  };
}
