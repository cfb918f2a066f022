import { z } from 'zod';
import { editionTexts } from '../../statute';

interface Told {
  readonly kind?: unknown;
  readonly content?: unknown;
}

const withoutKind = (content: object): object =>
  Object.fromEntries(Object.entries(content).filter(([name]) => name !== 'kind'));

const isObject = (value: unknown): value is object =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/**
 * Tells what does not fit the form of the kind together with what does not fit around it: one answer has both. A
 * content that some edition of this build takes is left to the edition that governs the act.
 */
export const contentFitsItsKind = z.check<Told>(({ value, issues }) => {
  const { kind, content } = isObject(value) ? value : {};
  if (!isObject(content)) return;
  const kinds = editionTexts.flatMap((edition) => edition.kinds.filter(({ code }) => code === kind));
  // The service writes the kind into the content: sent by a client it is read only, told where the content is taken.
  const judged = kinds.map(({ draft }) => draft.safeParse(withoutKind(content)));
  const [first] = judged;
  if (!first?.error || judged.some(({ success }) => success)) return;
  for (const issue of first.error.issues)
    issues.push({ ...issue, path: ['content', ...issue.path], input: content } as (typeof issues)[number]);
});
// A check waits for everything before it to fit, unless it says otherwise.
contentFitsItsKind._zod.def.when = () => true;
