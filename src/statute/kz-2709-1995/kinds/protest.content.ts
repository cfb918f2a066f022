import { z } from 'zod';
import { isLocalDate } from '../../../calendar';
import type { Matter } from '../../matter';
import { mostOwnDays } from '../../term-question';
import { partyTypes } from '../../vocabulary';

/** What a protest may be brought against; the class decides who may bring it and whether it may be suspended. */
export const objectClasses = [
  'law',
  'normative-legal-act',
  'individual-legal-act',
  'decision',
  'action',
  'osa-normative-act',
  'administrative-case',
  'court-ruling',
  'supreme-court-normative-resolution',
] as const;
export type ObjectClass = (typeof objectClasses)[number];

export const demands = ['revoke', 'bring-into-line', 'stop-actions', 'restore-right'] as const;
export type Demand = (typeof demands)[number];

const text = (max: number) =>
  z
    .string()
    .max(max)
    .refine((value) => value.trim() !== '', { params: { code: 'size' } });
const day = z.string().refine(isLocalDate, { params: { code: 'invalid-date' } });

const object = z.strictObject({
  class: z.enum(objectClasses).describe('What is protested'),
  title: text(1000),
  date: day.describe('The day of the act or ruling, or on which the action was done'),
  number: text(100).describe('Its number; "б/н" where it has none'),
  adoptedBy: text(500).describe('The body or official that adopted the act or acted'),
  basis: text(2000).describe('Why the object is of this class'),
  inForce: z.boolean().optional().describe('Of a court ruling: whether it is in legal force'),
});

const ownTerm = z.union([
  z.strictObject({ days: z.int().min(1).max(mostOwnDays), reason: text(2000).optional() }),
  z.strictObject({ dueOn: day, reason: text(2000).optional() }),
]);

/** The content of a protest as it is being written: nothing is required yet, and nothing unknown is kept. */
export const protestDraft = z
  .strictObject({
    forum: z.enum(['body', 'court']),
    object: object.partial(),
    demands: z.array(z.enum(demands)).max(demands.length),
    ownTerm,
    suspend: z.boolean().describe('Ask that the protested act stand still until a decision on the protest'),
  })
  .partial();

export type ProtestContent = z.infer<typeof protestDraft>;

const addressee = z.object({ id: z.string(), type: z.enum(partyTypes), zone: z.string() });

/** The whole matter of a protest as the law wants it at signature. */
export const completeProtest = z.object({
  addressees: z.array(addressee).min(1),
  norms: z.array(z.unknown()).min(1),
  content: z
    .object({
      forum: z.enum(['body', 'court']),
      object,
      demands: z.array(z.enum(demands)).min(1),
      ownTerm: z.object({ reason: text(2000) }).optional(),
      suspend: z.boolean().optional(),
    })
    .superRefine(({ object: { class: objectClass, inForce } }, context) => {
      if (objectClass === 'court-ruling' && inForce === undefined)
        context.addIssue({ code: 'custom', message: 'in force or not', path: ['object', 'inForce'] });
    }),
});

/** What a matter of this kind says: it was judged by the draft schema when it was written. */
export const protestContentOf = (matter: Matter): ProtestContent => matter.content as ProtestContent;

/** What is protested to a court; an administrative case may go either way, 42 1). */
export const courtClasses: readonly (ObjectClass | undefined)[] = [
  'court-ruling',
  'supreme-court-normative-resolution',
];
