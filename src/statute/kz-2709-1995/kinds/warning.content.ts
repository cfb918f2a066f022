import { z } from 'zod';
import type { Matter } from '../../matter';
import { someAddressee, text, writtenForm } from './content-parts';

/** Why a warning is given, 25-1. */
const warningGrounds = [
  'prevention',
  'public-safety',
  'rights-and-freedoms',
  'information-on-preparation',
] as const;
export type WarningGround = (typeof warningGrounds)[number];

const ground = z.enum(warningGrounds).describe('To what end, or upon what, the warning is given');
const circumstances = text(10_000).describe('What makes the warning necessary');
const liability = z.strictObject({
  text: text(2000).describe('The liability that follows if the law is broken'),
  norm: z
    .union([text(500), z.strictObject({ act: text(500), article: text(100).optional() })])
    .describe('The norm that sets the liability'),
});

/** The content of a warning as it is being written: nothing is required yet, and nothing unknown is kept. */
export const warningDraft = z
  .strictObject({ form: writtenForm, ground, circumstances, liability: liability.partial() })
  .partial();

export type WarningContent = z.infer<typeof warningDraft>;

/** The whole matter of a warning as the law wants it at signature. */
export const completeWarning = z.object({
  addressees: someAddressee,
  content: z.object({ ground, circumstances, liability }),
});

/** What a matter of this kind says: it was judged by the draft schema when it was written. */
export const warningContentOf = (matter: Matter): WarningContent => matter.content as WarningContent;
