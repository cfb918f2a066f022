import type { Texts } from '../../../kernel/texts';
import type { PrintedPart } from '../../kind';
import type { Law } from '../../law';
import type { Matter } from '../../matter';
import type { Id } from '../id';
import { describedAct, part, saidParts } from './page-parts';
import { type SanctionContent, sanctionContentOf } from './sanction.content';
import { decisionWords, headings, scopeWords, signatureWords } from './sanction.wording';

/** The parts of the endorsement on the official's resolution in their order; what the draft leaves out is left out. */
export function printedSanction(matter: Matter, law: Law<Id>): PrintedPart[] {
  const content = sanctionContentOf(matter);
  const { scope, resolution, requester, decision, reasons, signature } = content;
  const official = [requester?.body, requester?.official].filter(Boolean).join(', ');
  const described = { ...resolution, title: resolution?.subject, adoptedBy: official };
  return saidParts([
    part(headings.resolution, describedAct(described)),
    part(headings.scope, scope && scopeWords[scope], content.law),
    part(headings.wording, wordingNote(content, law)),
    part(headings.endorsement, decision && decisionWords[decision]),
    part(headings.reasons, reasons),
    part(headings.signature, signature && signatureWords[signature]),
  ]);
}

/** Since when 21(1) 4) stands in this wording: the earlier one is not part of the edition, and the page says so. */
const wordingNote = ({ scope }: SanctionContent, law: Law<Id>): Texts | undefined =>
  scope === 'osa-covert' ? law.find('sanction-scope-counterintel-in-force')?.says : undefined;
