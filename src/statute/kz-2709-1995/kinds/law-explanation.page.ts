import type { PrintedPart } from '../../kind';
import type { Matter } from '../../matter';
import { explanationContentOf } from './law-explanation.content';
import { headings, unlimitedCircle } from './law-explanation.wording';
import { describedAct, measuresPart, normsPart, part, saidParts } from './page-parts';

/** The parts of a printed explanation in their order; what the draft leaves out is left out. */
export function printedExplanation(matter: Matter): PrintedPart[] {
  const { basis, legislativeAct, draft, requirement, grounds, circle } = explanationContentOf(matter);
  const isOfDraft = basis === 'draft-act';
  return saidParts([
    part(headings.circle, circle === 'unlimited' ? unlimitedCircle : undefined),
    part(headings.act, describedAct(legislativeAct)),
    part(
      headings.draft,
      isOfDraft ? describedAct({ title: draft?.title, adoptedBy: draft?.preparedBy }) : undefined,
    ),
    part(headings.requirement, requirement),
    part(headings.grounds, isOfDraft ? undefined : grounds),
    { ...normsPart(matter), heading: headings.norms },
    measuresPart(matter),
  ]);
}
