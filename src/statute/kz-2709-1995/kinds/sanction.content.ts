import { z } from 'zod';
import { isInstant } from '../../../calendar';
import type { Matter } from '../../matter';
import { day, someAddressee, text } from './content-parts';

/** What a sanction may be given for: 21(1); bail and acts of penal institutions by 38(1) 3) and 44 8). */
export const sanctionScopes = [
  'osa-covert',
  'foreigners',
  'bank-secrecy',
  'bail',
  'penal-administration',
  'other',
] as const;
export type SanctionScope = (typeof sanctionScopes)[number];

const moment = z.string().refine(isInstant, { params: { code: 'invalid-instant' } });

const requester = z.strictObject({
  official: text(500).describe('The official who asks: post and name'),
  body: text(500).describe('The body of which the official is'),
  isNationalBank: z.boolean().optional().describe('Whether that body is the National Bank'),
});

const resolution = z.strictObject({
  number: text(100).describe('Its number; "б/н" where it has none'),
  date: day.describe('The day of the resolution'),
  subject: text(2000).describe('What is to be sanctioned, in its words'),
});

const decisions = ['sanctioned', 'refused'] as const;
const signatures = ['handwritten', 'electronic'] as const;

/** The content of a sanction as it is being written: nothing is required yet, and nothing unknown is kept. */
export const sanctionDraft = z
  .strictObject({
    scope: z.enum(sanctionScopes).describe('What the sanction is for'),
    law: text(1000).describe('Of another case: the law that provides for it directly'),
    requester: requester.partial(),
    resolution: resolution.partial().describe("The requesting official's own resolution"),
    receivedAt: moment.describe('When the materials were received'),
    studiedAt: moment.describe('When their study ended'),
    covert: z.boolean().describe('Whether a covert action is asked for'),
    protectedSecret: z.boolean().describe('Whether it obtains information with a secret protected by law'),
    decision: z.enum(decisions),
    reasons: text(10000),
    signature: z.enum(signatures).describe('How the endorsement is signed'),
  })
  .partial();

export type SanctionContent = z.infer<typeof sanctionDraft>;

type Turning = Pick<SanctionContent, 'scope' | 'signature' | 'law' | 'covert' | 'protectedSecret'>;

/** Another case names its law; signed electronically, a covert measure says both things that the exception turns on. */
function stillWanted(content: Turning): readonly string[] {
  const { scope, signature } = content;
  const turning = scope === 'osa-covert' && signature === 'electronic';
  const wanted = [
    ...(scope === 'other' ? (['law'] as const) : []),
    ...(turning ? (['covert', 'protectedSecret'] as const) : []),
  ];
  return wanted.filter((member) => content[member] === undefined);
}

/** What only some scopes and signatures want, judged beside the rest: one answer has all that is missing. */
const conditions = z.custom<Turning>().superRefine((content, context) => {
  for (const member of stillWanted(content))
    context.addIssue({ code: 'custom', message: 'not said', path: [member] });
});

/** The whole matter of a sanction, or of its refusal: both have one form, 21(2). */
export const completeSanction = z.object({
  addressees: someAddressee,
  content: z.intersection(
    conditions,
    z.object({
      scope: z.enum(sanctionScopes),
      requester,
      resolution,
      receivedAt: moment,
      studiedAt: moment,
      decision: z.enum(decisions),
      signature: z.enum(signatures),
    }),
  ),
});

/** What a matter of this kind says: it was judged by the draft schema when it was written. */
export const sanctionContentOf = (matter: Matter): SanctionContent => matter.content as SanctionContent;
