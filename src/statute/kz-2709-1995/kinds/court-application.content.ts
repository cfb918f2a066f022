import { z } from 'zod';
import type { Matter } from '../../matter';
import { day, someAddressee, text } from './content-parts';

/** A claim, 23(1); a challenge after an act of supervision was rejected or not considered, 23(2). */
const applicationTypes = ['claim', 'challenge'] as const;

/** Whose right or interest a claim defends, 23(1). */
export const claimants = ['state', 'natural-person', 'legal-person'] as const;
export type Claimant = (typeof claimants)[number];

/** The closed list of kinds: which of them may be challenged over, the law says and not the form. */
export const supervisionActs = [
  'protest',
  'resolution',
  'order',
  'court-application',
  'sanction',
  'instruction',
  'submission',
  'warning',
  'public-appeal',
  'law-explanation',
] as const;
export type SupervisionAct = (typeof supervisionActs)[number];

/** What came of the act of supervision; of a term that the prosecutor set 23(2) does not speak. */
export const challengeGrounds = ['rejected', 'not-considered', 'prosecutor-term-missed'] as const;
export type ChallengeGround = (typeof challengeGrounds)[number];

/** What the court is asked for, 23(2). */
export const courtDemands = ['invalidate-act', 'invalidate-actions', 'prevent-breach'] as const;
export type CourtDemand = (typeof courtDemands)[number];

const claim = z.strictObject({
  whose: z.enum(claimants).describe('Whose right or interest is defended'),
  interest: text(2000).describe('The right or interest, and how it is violated'),
  relief: text(5000).describe('What the court is asked for'),
});

const challengedOver = z.strictObject({
  kind: z.enum(supervisionActs),
  number: text(100),
  date: day.optional().describe('The day of its issue'),
  office: text(500).optional().describe('The office that issued it'),
});

const challenge = z.strictObject({
  act: challengedOver.describe('The act of supervision that was rejected or not considered'),
  ground: z.enum(challengeGrounds),
  since: day.describe('The day on which word of the rejection came, or the term ran out'),
  disputed: text(5000).describe('The acts and actions of bodies and officials that are disputed'),
  demands: z.array(z.enum(courtDemands)).max(courtDemands.length),
  legalGround: text(2000)
    .optional()
    .describe('Of a term set by the prosecutor: by what law the court is asked'),
});

/** The content of an application as it is being written. */
export const applicationDraft = z
  .strictObject({
    type: z.enum(applicationTypes),
    claim: claim.partial(),
    challenge: challenge.extend({ act: challengedOver.partial() }).partial(),
    stateFee: z.number().min(0).describe('Nothing but 0: no fee is levied, 23(4)'),
  })
  .partial();

export type ApplicationContent = z.infer<typeof applicationDraft>;

/** The whole matter of an application at signature. */
export const completeApplication = z.object({
  addressees: someAddressee,
  content: z.discriminatedUnion('type', [
    z.object({ type: z.literal('claim'), claim }),
    z.object({
      type: z.literal('challenge'),
      challenge: challenge.extend({ demands: z.array(z.enum(courtDemands)).min(1) }),
    }),
  ]),
});

export const applicationContentOf = (matter: Matter): ApplicationContent =>
  matter.content as ApplicationContent;
