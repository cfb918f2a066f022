import type { Texts } from '../../../kernel/texts';
import type { PrintedPart } from '../../kind';
import type { Law } from '../../law';
import type { Matter } from '../../matter';
import type { Rule } from '../../rule';
import type { Id } from '../id';
import { describedAct, measuresPart, normsPart, ownTermLine, part, saidParts } from './page-parts';
import { type ObjectClass, type ProtestContent, protestContentOf } from './protest.content';
import { demandWords, faultWords, forceWords, headings, suspensionWords, termWords } from './protest.wording';

/** The parts of a printed protest in their order; what the draft leaves out is left out. */
export function printedProtest(matter: Matter, law: Law<Id>): PrintedPart[] {
  const content = matter.content as ProtestContent;
  const { object, demands = [], suspend } = content;
  return saidParts([
    part(headings.object, describedAct(object)),
    ...(object?.class === 'court-ruling' ? [rulingPart(object)] : []),
    part(headings.basis, object?.basis),
    normsPart(matter),
    { heading: headings.demands, lines: demands.map((demand) => demandWords[demand]) },
    measuresPart(matter),
    { heading: headings.term, lines: termLines(content, law) },
    part(headings.suspension, suspend === true ? suspensionWords : undefined),
  ]);
}

/** Of a court ruling: whether it is in legal force, and what is wrong with it. */
function rulingPart({ inForce, fault }: NonNullable<ProtestContent['object']>): PrintedPart {
  const force = inForce === undefined ? undefined : forceWords[inForce ? 'inForce' : 'notInForce'];
  return part(headings.ruling, force, fault && faultWords[fault]);
}

function termLines({ forum, ownTerm }: ProtestContent, law: Law<Id>): Texts[] {
  if (forum === 'court') return saysOf(law.find('protest-court-term'));
  if (ownTerm) return [ownTermLine(ownTerm, termWords)];
  const days = law.find('protest-consideration-term')?.value?.number;
  return days === undefined ? [] : [termWords.ofLaw(days)];
}

const saysOf = (rule: Rule | undefined): Texts[] => (rule ? [rule.says] : []);

/** The articles of the page: those of every protest, and those of what this one asks for. */
export function basisOfProtest(matter: Matter): Id[] {
  const { object, ownTerm, suspend } = protestContentOf(matter);
  return [
    ...powerOver(object),
    ...(ownTerm ? (['protest-other-term'] as const) : []),
    'protest-demand-content',
    ...(suspend === true ? (['protest-suspend-until-decision'] as const) : []),
    'response-protest',
  ];
}

/** What gives the power to protest where 19(1) does not alone: 11 2), 33, 35 4), 42 1). */
const powers: Partial<Record<ObjectClass, readonly Id[]>> = {
  law: ['protest-object', 'pg-protest-laws'],
  'supreme-court-normative-resolution': ['plenary-protest-pg-only'],
  'osa-normative-act': ['protest-object', 'osa-protest-npa'],
  'administrative-case': ['protest-object', 'admin-act-protest'],
};

/** What gives the power to protest; of a ruling 30(2) with 31 or 32(2). */
function powerOver(object: ProtestContent['object']): readonly Id[] {
  if (object?.class !== 'court-ruling') return (object?.class && powers[object.class]) ?? ['protest-object'];
  return [
    'court-protest',
    object.inForce === true ? 'court-protest-supervisory' : 'court-protest-not-in-force',
  ];
}
