import type { OwnTerm } from '../../../calendar';
import type { LocalDate } from '../../../kernel/time';
import { type Ground, isRefused, type KindDefinition, type OwnTermSet, termQuestion } from '../../../statute';
import type { Act, Draft } from './act';
import type { Facts } from './facts';

/** The own term that a draft's content names, by the habit of all kinds that may have one. */
export function ownTermOf(draft: Draft): { readonly term: OwnTerm; readonly reason?: string } | undefined {
  const named = draft.content['ownTerm'] as (OwnTerm & { reason?: string }) | undefined;
  if (!named) return undefined;
  const term: OwnTerm = 'days' in named ? { days: named.days } : { dueOn: named.dueOn };
  return { term, ...(named.reason !== undefined && { reason: named.reason }) };
}

/** The own term that the draft names, set by the signature. */
export function ownTermSet({ draft }: Act, issuedOn: LocalDate, newId: () => string): OwnTermSet | undefined {
  const own = ownTermOf(draft);
  return own && { id: newId(), term: own.term, reason: own.reason ?? '', setOn: issuedOn };
}

/**
 * The bounds of the law that an own term breaks when counted from that day. Of a term that ends on a fixed day the most is
 * known only from the receipt: `isReceived` says whether `start` is its day. Held to it later, it is not refused before.
 */
export function brokenBounds(
  kind: KindDefinition,
  term: OwnTerm,
  start: LocalDate,
  pointer: string,
  { law, office, calendar }: Facts,
  isReceived = false,
): readonly Ground[] {
  if (!kind.ownTerm) return [];
  const asked = { start: { on: start }, zone: office.zone, calendar, own: term, pointer };
  const question = termQuestion(law, kind.ownTerm.rule, asked);
  if (!isRefused(question)) return [];
  const most = law.find(kind.ownTerm.rule)?.maximum;
  return 'dueOn' in term && !isReceived ? question.filter(({ rule }) => rule.id !== most) : question;
}
