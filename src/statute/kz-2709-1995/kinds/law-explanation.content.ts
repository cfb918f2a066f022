import { z } from 'zod';
import type { Matter } from '../../matter';
import { day, text } from './content-parts';

/** A breach to be expected from ignorance or misunderstanding, 26(1); a draft that departs from the law, 26(2). */
const explanationBases = ['expected-breach', 'draft-act'] as const;

/** What is explained; resolutions of Parliament and of its Chambers are known so that they can be refused. */
const explainedClasses = ['legislative-act', 'parliament-resolution', 'chamber-resolution'] as const;

/** To persons named, or to a circle without limit, 26(1). */
const circles = ['named', 'unlimited'] as const;

const explainedAct = z.strictObject({
  class: z.enum(explainedClasses).describe('What is explained'),
  title: text(1000),
  number: text(100).optional(),
  date: day.optional().describe('The day of the act'),
});

const draftAct = z.strictObject({
  title: text(1000),
  preparedBy: text(500).optional().describe('Who prepared the draft'),
});

const requirement = text(10_000).describe('What the legislative act requires, explained');
const grounds = text(5000).describe('Why a breach is to be expected');

/** The content of an explanation as it is being written. */
export const explanationDraft = z
  .strictObject({
    basis: z.enum(explanationBases),
    legislativeAct: explainedAct.partial(),
    requirement,
    grounds,
    draft: draftAct.partial().describe('The draft legal act that departs from it'),
    circle: z.enum(circles),
  })
  .partial();

export type ExplanationContent = z.infer<typeof explanationDraft>;

const explained = { legislativeAct: explainedAct, requirement };

/** The whole matter at signature: who is named is a circle said; one without limit is nobody's address. */
export const completeExplanation = z
  .object({
    addressees: z.array(z.unknown()),
    content: z.discriminatedUnion('basis', [
      z.object({
        basis: z.literal('expected-breach'),
        ...explained,
        grounds,
        circle: z.enum(circles).optional(),
      }),
      z.object({ basis: z.literal('draft-act'), ...explained, draft: draftAct }),
    ]),
  })
  .refine(hasSomebody, { path: ['addressees'], when: () => true })
  .refine(saysToWhom, { path: ['content', 'circle'], when: () => true });

interface Addressed {
  readonly addressees: readonly unknown[];
  readonly content: unknown;
}

function hasSomebody({ addressees, content }: Addressed): boolean {
  const { basis, circle } = content as ExplanationContent;
  return addressees.length > 0 || (basis === 'expected-breach' && circle === 'unlimited');
}

function saysToWhom({ addressees, content }: Addressed): boolean {
  const { basis, circle } = content as ExplanationContent;
  return addressees.length > 0 || basis !== 'expected-breach' || circle !== undefined;
}

export const explanationContentOf = (matter: Matter): ExplanationContent =>
  matter.content as ExplanationContent;
