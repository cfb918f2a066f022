import { z } from 'zod';
import { adoptedAct, day, text } from './content-parts';
import { purposes } from './resolution.purpose';

/** The kinds of act among which the one left unexecuted is named: only two of them are enforced by a resolution. */
const actKinds = [
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

const { date, number } = adoptedAct;

/** The act that was not carried out voluntarily, 26-1(1). */
const enforced = z.strictObject({
  kind: z.enum(actKinds),
  number,
  date,
  demand: text(5000).describe('What of it was not carried out'),
  takesProperty: z.boolean().describe('Whether it provides for compulsory deprivation of property'),
  purpose: z.enum(purposes).optional().describe('Of a resolution: its purpose'),
});

/** A resolution is enforced by another one, but never one of enforcement: which it is must be said. */
const saysItsPurpose = (said: Partial<z.infer<typeof enforced>> | undefined): boolean =>
  said?.kind !== 'resolution' || said.purpose !== undefined;

export const unexecuted = enforced.refine(saysItsPurpose, { path: ['purpose'], when: () => true });

export const unexecutedDraft = enforced.partial();

/** How a person did not come, 26-1(3). */
export const nonAppearance = z.strictObject({
  circumstances: text(5000).describe('How the person refused or stayed away'),
  validReason: z.boolean(),
});

const appearance = { appearOn: day, appearTime: z.iso.time({ precision: -1 }).optional() };
const means = { receipt: text(1000), means: text(500), proof: text(1000) };

/** A written notice handed over against a signature, or other means with proof that it reached the person, 6(6). */
export const summons = z.discriminatedUnion('form', [
  z.strictObject({ form: z.literal('written'), ...appearance, receipt: means.receipt }),
  z.strictObject({ form: z.literal('other'), ...appearance, means: means.means, proof: means.proof }),
]);
export const summonsDraft = z
  .strictObject({ form: z.enum(['written', 'other']), ...appearance, ...means })
  .partial();
