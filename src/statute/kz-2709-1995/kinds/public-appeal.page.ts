import type { PrintedPart } from '../../kind';
import type { Matter } from '../../matter';
import { measuresPart, normsPart, part, saidParts } from './page-parts';
import { appealContentOf } from './public-appeal.content';
import { headings, mediumWords, purposeWords } from './public-appeal.wording';

/** The parts of a printed public appeal in their order; what the draft leaves out is left out. */
export function printedAppeal(matter: Matter): PrintedPart[] {
  const { purpose, text, plannedMedia = [] } = appealContentOf(matter);
  return saidParts([
    part(headings.purpose, purpose && purposeWords[purpose]),
    part(headings.text, text),
    { ...normsPart(matter), heading: headings.norms },
    measuresPart(matter),
    part(headings.media, ...plannedMedia.map((medium) => mediumWords[medium])),
  ]);
}
