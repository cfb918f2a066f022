import type { Texts } from '../../../kernel/texts';
import type { PrintedPart } from '../../kind';
import type { Law } from '../../law';
import type { Matter } from '../../matter';
import type { Id } from '../id';
import { executionHeadings, executionTermWords } from './execution.wording';
import { type InstructionContent, instructionContentOf } from './instruction.content';
import { headings } from './instruction.wording';
import { normsPart, ownTermLine, part, saidParts } from './page-parts';

/** The parts of a printed instruction in their order; what the draft leaves out is left out. */
export function printedInstruction(matter: Matter, law: Law<Id>): PrintedPart[] {
  const content = instructionContentOf(matter);
  const { criminalCase, administrativeCase, provision, ownTerm } = content;
  return saidParts([
    part(headings.criminalCase, criminalCase),
    part(headings.administrativeCase, administrativeCase?.case),
    part(headings.check, administrativeCase?.check),
    part(headings.provision, provision),
    normsPart(matter),
    { heading: headings.toBeDone, lines: matter.requestedMeasures.map(({ text }) => text) },
    part(executionHeadings.term, ownTerm && ownTermLine(ownTerm, executionTermWords)),
    part(headings.normative, ...bindingOnAll(content, law)),
  ]);
}

/** 22(2) in the words of the rule: whom a normative instruction binds. */
const bindingOnAll = ({ normative }: InstructionContent, law: Law<Id>): Texts[] => {
  const rule = law.find('instruction-pg-normative');
  return normative === true && rule ? [rule.says] : [];
};
