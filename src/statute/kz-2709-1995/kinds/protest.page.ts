import type { Texts } from '../../../kernel/texts';
import type { PrintedPart } from '../../kind';
import type { Law } from '../../law';
import type { Matter } from '../../matter';
import type { Rule } from '../../rule';
import type { Id } from '../id';
import { describedAct, measuresPart, normsPart, ownTermLine, part, saidParts } from './page-parts';
import type { ProtestContent } from './protest.content';
import { demandWords, headings, suspensionWords, termWords } from './protest.wording';

/** The parts of a printed protest in their order; what the draft leaves out is left out. */
export function printedProtest(matter: Matter, law: Law<Id>): PrintedPart[] {
  const content = matter.content as ProtestContent;
  const { object, demands = [], suspend } = content;
  return saidParts([
    part(headings.object, describedAct(object)),
    part(headings.basis, object?.basis),
    normsPart(matter),
    { heading: headings.demands, lines: demands.map((demand) => demandWords[demand]) },
    measuresPart(matter),
    { heading: headings.term, lines: termLines(content, law) },
    part(headings.suspension, suspend === true ? suspensionWords : undefined),
  ]);
}

function termLines({ forum, ownTerm }: ProtestContent, law: Law<Id>): Texts[] {
  if (forum === 'court') return saysOf(law.find('protest-court-term'));
  if (ownTerm) return [ownTermLine(ownTerm, termWords)];
  const days = law.find('protest-consideration-term')?.value?.number;
  return days === undefined ? [] : [termWords.ofLaw(days)];
}

const saysOf = (rule: Rule | undefined): Texts[] => (rule ? [rule.says] : []);
