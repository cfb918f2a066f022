import type { KindDefinition } from '../../kind';
import type { Matter } from '../../matter';
import type { FollowUp, RouteCode } from '../../route';
import { takesProperty } from './execution.routes';
import { challenge, claim } from './follow-ups.court';
import { enforcement, liability, suspension } from './follow-ups.resolution';

/** The same draft in the office above, 32(2). */
const carriedUp = (matter: Matter): FollowUp => ({
  kind: matter.kind,
  norms: matter.norms,
  measures: matter.requestedMeasures.map(({ text, takesProperty }) => ({ text, takesProperty })),
  toSameAddressees: true,
  content: matter.content as FollowUp['content'],
});

/** What an approved route makes of an act of any kind. */
export const followUp: NonNullable<KindDefinition['followUp']> = (route: RouteCode, matter, asked) => {
  const isOfProperty = (matter.kind === 'order' || matter.kind === 'resolution') && takesProperty(matter);
  switch (route) {
    case 'court-application':
      return withoutGaps(isOfProperty ? claim(matter, asked) : challenge(matter, asked));
    case 'suspension-until-court':
      return withoutGaps(suspension(matter, asked));
    case 'enforcement-resolution':
      return withoutGaps(enforcement(matter, asked));
    case 'liability':
      return withoutGaps(liability(matter, asked));
    case 'internal-submission':
      return carriedUp(matter);
    case 'forced-attendance':
      return undefined;
  }
};

/** What is not known yet is left out. */
const withoutGaps = (one: FollowUp): FollowUp => ({
  ...one,
  content: JSON.parse(JSON.stringify(one.content)) as FollowUp['content'],
});
