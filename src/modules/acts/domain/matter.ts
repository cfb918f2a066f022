import { present } from '../../../kernel/present';
import type { KindDefinition, Matter } from '../../../statute';
import type { Act, ActRecord, Draft } from './act';
import type { Facts } from './facts';

const nothingRecorded: ActRecord = { exclusions: [], breaches: [] };

/** What the kind judges: the draft and the facts in force. */
export function matterOf(kind: string, draft: Draft, facts: Facts, record = nothingRecorded): Matter {
  const { issuance, receipt, otherReceipts, ownTerm, notice, earlierNotices, consideration } = record;
  const { response, otherResponses, courtSteps, publications, notes } = record;
  return {
    kind,
    secrecy: draft.secrecy,
    office: { level: facts.office.level, zone: facts.office.zone },
    addressees: facts.addressees.filter(({ id }) => draft.addresseeIds.includes(id)),
    norms: draft.norms,
    requestedMeasures: draft.requestedMeasures,
    content: draft.content,
    ...present({
      issuedOn: issuance?.issuedOn,
      issuanceId: issuance?.id,
      receipt,
      otherReceipts,
      ownTerm,
      notice,
      earlierNotices,
    }),
    ...present({ consideration, response, otherResponses, courtSteps, publications, notes }),
  };
}

/** The same of an act, with its terms and breaches as they stand. */
export const matterOfAct = (act: Act, facts: Facts): Matter => ({
  ...matterOf(act.kind, act.draft, facts, act.record),
  terms: act.deadlines.flatMap(({ rule, basis, state }) =>
    state === 'superseded' || state === 'ended' ? [] : [{ rule, basis, state }],
  ),
  breaches: act.record.breaches,
  ...present({ suspensions: act.record.suspensions }),
});

/** The definition of the act's kind in the edition that governs it, which holds it since it was drafted. */
export function kindOf(act: Act, facts: Facts): KindDefinition {
  const kind = facts.law.kind(act.kind);
  if (!kind) throw new Error(`edition ${facts.law.id} has no kind ${act.kind}`);
  return kind;
}
