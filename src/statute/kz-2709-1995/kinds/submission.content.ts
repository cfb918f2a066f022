import { z } from 'zod';
import type { Matter } from '../../matter';
import { ownTerm, someAddressee, text } from './content-parts';

/** Why a submission is made, 25(1) 1)-4). */
const submissionGrounds = ['legality', 'causes', 'immunity', 'other'] as const;
export type SubmissionGround = (typeof submissionGrounds)[number];

const ground = z.enum(submissionGrounds);
const breach = text(10_000).describe('The breach of legality to be eliminated');
const causes = text(10_000).describe('The causes and conditions that helped it');

/** The content of a submission as it is being written: nothing is required yet, and nothing unknown is kept. */
export const submissionDraft = z
  .strictObject({
    ground: ground.describe('The case of 25(1) in which it is made'),
    law: text(1000).describe('In other cases: the law that provides for the submission'),
    person: text(1000).describe('Of immunity: whose is to be lifted'),
    breach,
    causes,
    ownTerm,
  })
  .partial();

export type SubmissionContent = z.infer<typeof submissionDraft>;

type Whole = Pick<SubmissionContent, 'ground' | 'law' | 'person' | 'causes'>;

/** On that ground the member is wanted: judged beside what else is missing, so that all of it is told at once. */
const wants = (of: SubmissionGround, member: 'law' | 'person') => ({
  isThere: (content: Whole): boolean => content.ground !== of || content[member] !== undefined,
  at: { path: [member], when: () => true },
});
const [wantsLaw, wantsPerson] = [wants('other', 'law'), wants('immunity', 'person')];

/** Where an immunity is to be lifted, 25(1) 3), nothing helped a breach that the addressee could remove. */
const wantsCauses = {
  isThere: ({ ground: of, causes: said }: Whole): boolean => of === 'immunity' || said !== undefined,
  at: { path: ['causes'], when: () => true },
};

/** The whole matter of a submission as the law wants it at signature. */
export const completeSubmission = z.object({
  addressees: someAddressee,
  content: z
    .object({
      ground,
      law: text(1000).optional(),
      person: text(1000).optional(),
      breach,
      causes: causes.optional(),
    })
    .refine(wantsCauses.isThere, wantsCauses.at)
    .refine(wantsLaw.isThere, wantsLaw.at)
    .refine(wantsPerson.isThere, wantsPerson.at),
});

/** What a matter of this kind says: it was judged by the draft schema when it was written. */
export const submissionContentOf = (matter: Matter): SubmissionContent => matter.content as SubmissionContent;
