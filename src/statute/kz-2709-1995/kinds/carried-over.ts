import type { Matter } from '../../matter';
import type { FollowUp, FollowUpAsked } from '../../route';

/** The most that a member of such a length holds. */
export const longestText = 5000;

/** What the act asked for and was not answered as taken, or what is asked for in its place. */
const measuresLeft = (
  { requestedMeasures, response, otherResponses = [] }: Matter,
  { measures }: FollowUpAsked,
) => {
  if (measures) return measures.map((text) => ({ text, takesProperty: false }));
  const answers = [...(response ? [response] : []), ...otherResponses];
  const taken = new Set(answers.flatMap((one) => one.takenMeasures).map((one) => one.requestedMeasureId));
  return requestedMeasures
    .filter(({ id }) => !taken.has(id))
    .map(({ text, takesProperty }) => ({ text, takesProperty }));
};

/** The texts of the measures, or the subject where there are none, as one text that a member may hold. */
export const demandOf = (matter: Matter, asked: FollowUpAsked): string => {
  const texts = measuresLeft(matter, asked).map(({ text }) => text);
  return (texts.length > 0 ? texts.join('; ') : asked.subject).slice(0, longestText);
};

/** What every follow-up takes from the act. */
export const carriedOver = (
  matter: Matter,
  asked: FollowUpAsked,
): Pick<FollowUp, 'norms' | 'measures' | 'toSameAddressees'> => ({
  norms: matter.norms,
  measures: measuresLeft(matter, asked),
  toSameAddressees: false,
});
