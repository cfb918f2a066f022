import { localDateOf } from '../../../calendar';
import { present, without } from '../../../kernel/present';
import { isBefore, type LocalDate } from '../../../kernel/time';
import type { Addressee, Ground, TakenMeasure, When } from '../../../statute';
import type { Act } from './act';
import type { ResponseInput } from './fact-inputs';
import { receivedDay, zoneThere } from './addressee-facts';
import { addresseesOf, namedAddressee } from './addressee-named';
import type { Facts } from './facts';
import { factsInForce } from './facts-in-force';
import type { JudgedFact } from './judgement';
import { kindOf } from './matter';
import { dayBegunIn, dayOf, judgeMoment } from './moments';

/** The addressee's answer, of several that of one who has received the act: see `judgeAnswer`. */
export function judgeResponse(act: Act, input: ResponseInput, facts: Facts, supersedes?: string): JudgedFact {
  const recorded = factsInForce(act.record, 'response').filter(({ id }) => id !== supersedes);
  const { addressee, ground } = namedAddressee(act, input.addresseeId, recorded, facts);
  const received = asReceived(act, addressee, facts);
  const ofSeveral = addresseesOf(act, facts).length > 1 ? addressee?.id : undefined;
  const judged = judgeAnswer(received, ofSeveral, input, facts);
  const unserved = received.record.receipt
    ? undefined
    : facts.law.ground('policy-act-course', '/addresseeId');
  return { ...judged, grounds: [ground, unserved, ...judged.grounds] };
}

/** Its outcome, when it was decided and executed, and the measures taken one by one; of several, whose it is. */
function judgeAnswer(
  act: Act,
  addresseeId: string | undefined,
  input: ResponseInput,
  facts: Facts,
): JudgedFact {
  const zone = zoneThere(act, facts);
  const { outcome, executed, takenMeasures, text } = input;
  const received = input.received ?? { on: facts.today };
  const receivedOn = dayOf(received, facts.office.zone);
  const { decidedOn = input.received ? receivedOn : localDateOf(facts.now, zone) } = input;
  const decidedHere = dayBegunIn(decidedOn, zone, facts.office.zone);
  const executedOn = executed && dayOf(executed, zone);
  const answer = judgeMoment(received, [decidedHere], pointerTo('/received', received), facts);
  return {
    grounds: [
      ...againstOutcome(act, outcome, facts),
      ...judgedThere(act, { on: decidedOn }, '/decidedOn', facts),
      ...(executed ? againstExecution(act, executed, received, facts) : []),
      ...answer.grounds,
      ...againstMeasures(act, takenMeasures, receivedOn, facts),
    ],
    late: answer.late,
    when: received,
    event: {
      type: 'answered',
      response: {
        ...{ id: facts.newId(), outcome, decidedOn, receivedOn, takenMeasures, text },
        ...present({ executedOn, addresseeId }),
        ...('at' in received && { receivedAt: received.at }),
        ...(executed && 'at' in executed && { executedAt: executed.at }),
      },
    },
    warnings: [unanswered(act, outcome, takenMeasures, facts)],
  };
}

/** The act as that one of several addressees received it: by its own receipt, or not yet. */
function asReceived(act: Act, addressee: Addressee | undefined, facts: Facts): Act {
  if (!addressee || addresseesOf(act, facts).length <= 1) return act;
  const receipt = factsInForce(act.record, 'receipt').find(({ addresseeId }) => addresseeId === addressee.id);
  return { ...act, record: { ...without(act.record, 'receipt'), ...present({ receipt }) } };
}

const pointerTo = (fact: string, when: When): string => `${fact}${'on' in when ? 'On' : 'At'}`;

/** What the addressee does is dated where it is, and follows the receipt. */
const judgedThere = (act: Act, when: When, pointer: string, facts: Facts): readonly (Ground | undefined)[] =>
  judgeMoment(when, [receivedDay(act)], pointer, facts, zoneThere(act, facts)).grounds;

/** Carried out where the addressee is, after the receipt, and not after it was told: to the minute where both are known so. */
function againstExecution(
  act: Act,
  executed: When,
  told: When,
  facts: Facts,
): readonly (Ground | undefined | false)[] {
  const zone = zoneThere(act, facts);
  const pointer = pointerTo('/executed', executed);
  const here = dayBegunIn(dayOf(executed, zone), zone, facts.office.zone);
  const isAfter =
    'at' in executed && 'at' in told ? isBefore(told.at, executed.at) : here > dayOf(told, facts.office.zone);
  const judged = judgedThere(act, executed, pointer, facts);
  const isAhead = judged.some((ground) => ground?.rule.id === 'policy-not-in-the-future');
  return [...judged, isAfter && !isAhead && facts.law.ground('policy-order-of-facts', pointer)];
}

function againstOutcome(act: Act, outcome: string, facts: Facts): readonly (Ground | undefined)[] {
  const isKnown = kindOf(act, facts).outcomes.some(({ code }) => code === outcome);
  return isKnown ? [] : [facts.law.ground('policy-outcome', '/outcome')];
}

/** A taken measure answers a requested one of this act, and was taken neither ahead of now nor after it was told of. */
function againstMeasures(
  act: Act,
  measures: readonly TakenMeasure[],
  receivedOn: LocalDate,
  facts: Facts,
): readonly (Ground | undefined)[] {
  const { law } = facts;
  const isRequested = (id: string): boolean => act.draft.requestedMeasures.some((one) => one.id === id);
  return measures.flatMap(({ requestedMeasureId, takenOn }, index) => {
    const at = `/takenMeasures/${String(index)}`;
    const isUnknown = requestedMeasureId !== undefined && !isRequested(requestedMeasureId);
    return [
      isUnknown ? law.ground('policy-known-reference', `${at}/requestedMeasureId`) : undefined,
      ...(takenOn === undefined ? [] : againstTaken(takenOn, `${at}/takenOn`)),
    ];
  });

  /** It may have been taken before the act came. */
  function againstTaken(on: LocalDate, pointer: string): readonly (Ground | undefined)[] {
    const zone = zoneThere(act, facts);
    const isAfter = dayBegunIn(on, zone, facts.office.zone) > receivedOn;
    return [
      ...judgeMoment({ on }, [], pointer, facts, zone).grounds,
      isAfter ? law.ground('policy-order-of-facts', pointer) : undefined,
    ];
  }
}

/** Answered as done in full although a requested measure has no answer: taken, and told. */
function unanswered(
  act: Act,
  outcome: string,
  measures: readonly TakenMeasure[],
  facts: Facts,
): Ground | undefined {
  const isInFull = kindOf(act, facts).outcomes.some((one) => one.code === outcome && !one.rejects);
  const open = act.draft.requestedMeasures.findIndex(
    ({ id }) => !measures.some(({ requestedMeasureId }) => requestedMeasureId === id),
  );
  return isInFull && open >= 0
    ? facts.law.ground('policy-measures-answered', `/requestedMeasures/${String(open)}`)
    : undefined;
}
