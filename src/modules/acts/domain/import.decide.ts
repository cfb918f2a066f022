import { present } from '../../../kernel/present';
import type { Edition, Ground, PolicyRuleId } from '../../../statute';
import type { Act } from './act';
import type { HappenedEvent } from './act-event';
import { authorityFor } from './authority';
import { decideClosure } from './ending.decide';
import type { Facts } from './facts';
import { type ActDecision, judge } from './judgement';
import type { PaperAct } from './paper-act';
import { courseOf, onward } from './paper-course';
import { looksLikeOurs } from './paper-number';
import { settle } from './settle';

/**
 * Judges an act of a paper register by what governs every act: its kind and content, the edition of its day of issue,
 * the competence of its office's head, each fact in its order. Its number stays, its terms follow from the facts. Pointers
 * into a fact are below the fact's command (`/service/receivedOn`, `/court-step/filed`), of the closure below `/closure`.
 */
export function decideImport(paper: PaperAct, known: Facts): ActDecision {
  const authority = authorityFor('import', known);
  const edition = known.editions.on(paper.issuedOn);
  const law = edition ?? known.editions.nearest(paper.issuedOn);
  const facts = { ...known, law };
  const registered = [
    !authority.allowed && authority.ground,
    paper.isTaken && law.ground('policy-import-once', '/number'),
    looksLikeOurs(paper.number) && law.ground('policy-import-number', '/number'),
    !edition && law.ground('policy-edition-in-force', '/issuedOn'),
  ];
  const kind = law.kind(paper.kind);
  const unfit = againstKind(paper.kind, law);
  if (!kind || unfit) return judge([...registered, unfit], () => ({ events: [] }));
  const footing = authority.allowed ? authority.footing : undefined;
  const { act, events, grounds } = courseOf(paper, facts, footing);
  return judge([...registered, ...grounds, ...againstClosing(act, paper, facts)], () => ({
    events: [...events, ...ending(act, paper, facts)],
    footing,
  }));
}

/** A kind that the edition does not know, or whose acts are made some other way than by drafting. */
export const againstKind = (code: string, law: Edition<PolicyRuleId>): Ground | undefined => {
  const kind = law.kind(code);
  if (!kind) return law.unknownKind(code, '/kind');
  return kind.notDrafted === undefined ? undefined : law.ground(kind.notDrafted as PolicyRuleId, '/kind');
};

function againstClosing(act: Act, paper: PaperAct, facts: Facts): readonly Ground[] {
  const decision = closing(act, paper, facts);
  if (!decision || decision.accepted) return [];
  return decision.grounds.map(({ pointer, ...ground }) => ({
    ...ground,
    pointer: `/closure${pointer ?? ''}`,
  }));
}

const closing = (act: Act, { closure, lateReason }: PaperAct, facts: Facts): ActDecision | undefined =>
  closure && decideClosure(act, { type: 'closure', ...closure, ...present({ lateReason }) }, facts);

/** Terms as the facts and this moment settle them; then the closure, upon which none runs on. */
function ending(act: Act, paper: PaperAct, facts: Facts): readonly HappenedEvent[] {
  const settled = settledOf(act, facts);
  const before = onward({ act, events: [], grounds: [] }, settled, [], facts).act;
  const decision = closing(before, paper, facts);
  if (!decision?.accepted) return settled;
  const after = onward({ act: before, events: [], grounds: [] }, decision.events, [], facts).act;
  return [...settled, ...decision.events, ...settledOf(after, facts)];
}

const settledOf = (act: Act, facts: Facts): readonly HappenedEvent[] =>
  settle(act, facts).map((event) => ({ event, late: false }));
