import { z } from 'zod';
import type { Matter } from '../../matter';
import { supervisionAreas } from '../../vocabulary';
import { ownTerm, someAddressee } from './content-parts';
import { draftMembers, type Member, members, termOfLaw, wholeTermOfLaw } from './resolution.members';
import { type Purpose, purposes } from './resolution.purpose';
import type { PurposeLaw } from './resolution.purpose-law';
import { areaUnsaid, lawOf, lawOfPurposes } from './resolution.purposes';

/** The content of a resolution as it is being written. */
export const resolutionDraft = z
  .strictObject({
    purpose: z.enum(purposes),
    area: z
      .enum(supervisionAreas)
      .describe('The branch of supervision; legality, or the only one of the purpose, unless said'),
    ...draftMembers,
    termOfLaw,
    ownTerm,
  })
  .partial();

export type ResolutionContent = z.infer<typeof resolutionDraft>;

/** What a matter of this kind says: it was judged by the draft schema when it was written. */
export const resolutionContentOf = (matter: Matter): ResolutionContent => matter.content as ResolutionContent;

/** The law of the purpose as it is written; none while the purpose, or a branch that must be said, is not. */
export const purposeLawOf = ({ purpose, area }: ResolutionContent): PurposeLaw | undefined =>
  purpose && lawOf(purpose, area);

/** The members of a purpose's content that it needs. */
export const neededMembers = ({ needs }: PurposeLaw): readonly Member[] =>
  Object.keys(needs).filter((name): name is Member => name in members);

/** 20(3): a term of the law, or where there is none the prosecutor's. */
const hasTerm = (content: unknown): boolean => {
  const { termOfLaw: ofLaw, ownTerm: own } = content as ResolutionContent;
  return (ofLaw ?? own) !== undefined;
};

/** Judged whatever else is missing, so that one answer has it all. */
const always = { when: () => true };

function contentOf(purpose: Purpose, law: PurposeLaw) {
  const area = z.literal(law.areas);
  const isUnsaid = law.areas.some((one) => one === areaUnsaid(purpose));
  const needed = Object.fromEntries(neededMembers(law).map((name) => [name, members[name]]));
  const whole = z.object({
    purpose: z.literal(purpose),
    area: isUnsaid ? area.optional() : area,
    ...needed,
    termOfLaw: wholeTermOfLaw.optional(),
    ownTerm: ownTerm.optional(),
  });
  return law.term === 'execution' ? whole.refine(hasTerm, { path: ['ownTerm'], ...always }) : whole;
}

/** Told apart by the branch of supervision where the law of the purpose is. */
function contentsOf(purpose: Purpose) {
  const [first, ...more] = lawOfPurposes[purpose].map((law) => contentOf(purpose, law));
  if (!first) throw new Error(`no law of ${purpose}`);
  return more.length === 0 ? first : z.discriminatedUnion('area', [first, ...more]);
}

const [firstContent, ...moreContents] = purposes.map(contentsOf);
if (!firstContent) throw new Error('a resolution has purposes');

function hasNorms({
  norms,
  content,
}: {
  readonly norms: readonly unknown[];
  readonly content: unknown;
}): boolean {
  const law = purposeLawOf(content as ResolutionContent);
  return law?.needs.norms === undefined || norms.length > 0;
}

/** The whole matter of a resolution as the law wants it at signature. */
export const completeResolution = z
  .object({
    addressees: someAddressee,
    norms: z.array(z.unknown()),
    content: z.discriminatedUnion('purpose', [firstContent, ...moreContents]),
  })
  .refine(hasNorms, { path: ['norms'], ...always });
