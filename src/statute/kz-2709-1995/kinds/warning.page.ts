import type { PrintedPart } from '../../kind';
import type { Matter } from '../../matter';
import { measuresPart, normLine, normsPart, part, saidParts } from './page-parts';
import { type WarningContent, warningContentOf } from './warning.content';
import { inadmissibilityWords, warningGroundWords, warningHeadings as headings } from './warning.wording';

/** The parts of a printed warning in their order: that breaking the law is inadmissible it says of itself. */
export function printedWarning(matter: Matter): PrintedPart[] {
  const { ground, circumstances, liability } = warningContentOf(matter);
  return saidParts([
    part(headings.ground, ground && warningGroundWords[ground]),
    part(headings.circumstances, circumstances),
    { ...normsPart(matter), heading: headings.norms },
    part(headings.warned, inadmissibilityWords),
    part(headings.liability, liability && liabilityLine(liability)),
    measuresPart(matter),
  ]);
}

/** The liability with its norm behind it, as far as they are said. */
function liabilityLine({ text = '', norm }: NonNullable<WarningContent['liability']>): string {
  return norm === undefined ? text : `${text} (${normLine(norm)})`.trimStart();
}
