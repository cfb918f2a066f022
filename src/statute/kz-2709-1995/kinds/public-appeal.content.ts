import { z } from 'zod';
import type { Matter } from '../../matter';
import { publicationMedia } from '../../vocabulary';
import { someAddressee, text } from './content-parts';

/** What a public appeal may be made for, 25-2. */
export const appealPurposes = ['legality', 'prevention', 'public-safety', 'rights-and-freedoms'] as const;
export type AppealPurpose = (typeof appealPurposes)[number];

const media = z.array(z.enum(publicationMedia)).max(publicationMedia.length);

/** The content of a public appeal as it is being written. */
export const appealDraft = z
  .strictObject({
    purpose: z.enum(appealPurposes).describe('What it is made for'),
    text: text(10_000).describe('What it calls for'),
    plannedMedia: media.describe('By what means it is to be disseminated'),
  })
  .partial();

export type AppealContent = z.infer<typeof appealDraft>;

/** The whole matter of a public appeal at signature. */
export const completeAppeal = z.object({
  addressees: someAddressee,
  content: z.object({
    purpose: z.enum(appealPurposes),
    text: text(10_000),
    plannedMedia: media.min(1),
  }),
});

export const appealContentOf = (matter: Matter): AppealContent => matter.content as AppealContent;
