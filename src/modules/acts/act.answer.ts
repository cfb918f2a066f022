import { ruleSaid } from '../../platform/http';
import type { Answer } from '../outbox';
import type { GatheredFacts } from './act-facts.service';
import type { Happening } from './act-happening';
import { type ActView, actView } from './act.view';
import type { Asked } from './asked';
import { collectionOf } from './collections';
import { type Act, type ActDecision, recordedActor } from './domain';
import { recordOf } from './record-of';

export type Accepted = Extract<ActDecision, { accepted: true }>;

/** What an accepted command brings, with who is recorded for it. */
export const happeningOf = (
  { events, footing }: Accepted,
  facts: GatheredFacts,
  { traceId }: Asked,
): Happening => ({ events, actor: recordedActor(facts, footing), traceId });

/** The act as it stands now, as the answer to a command without effect. */
export function shown(
  act: Act,
  { warnings }: Accepted,
  facts: GatheredFacts,
  { language, actor }: Asked,
): Answer<ActView> {
  const law = facts.editions.byId(act.edition, act.record.issuance?.issuedOn);
  const body = {
    ...actView(act, { facts: { ...facts, law }, language, reader: actor.kind }),
    ...(warnings.length > 0 && {
      warnings: warnings.map(({ rule }) => ruleSaid(rule, language)),
    }),
  };
  return { status: 200, body, etag: act.version };
}

/** The act with the record that the command made, and where that is found. */
export function recorded(act: Act, decision: Accepted, facts: GatheredFacts, asked: Asked): Answer<ActView> {
  const answer = shown(act, decision, facts, asked);
  const [first] = decision.events;
  const id = first && (first.event.type === 'exclusion-lifted' ? first.event.id : recordOf(first.event));
  const made = first && { type: collectionOf(first.event), id: id ?? act.id };
  const location = made && id !== undefined ? `/v1/acts/${act.id}/${made.type}/${id}` : `/v1/acts/${act.id}`;
  return { ...answer, status: 201, location, body: { ...answer.body, ...(made && { recorded: made }) } };
}

/** The new draft, which is its own record. */
export const drafted = (
  act: Act,
  decision: Accepted,
  facts: GatheredFacts,
  asked: Asked,
): Answer<ActView> => {
  const answer = shown(act, decision, facts, asked);
  const body = { ...answer.body, recorded: { type: 'acts', id: act.id } };
  return { ...answer, status: 201, location: `/v1/acts/${act.id}`, actId: act.id, body };
};
