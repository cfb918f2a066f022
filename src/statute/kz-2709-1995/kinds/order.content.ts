import { z } from 'zod';
import type { Matter } from '../../matter';
import {
  adoptedAct,
  ownTerm,
  someAddressee,
  someMeasure,
  someNorm,
  text,
  writtenForm,
} from './content-parts';

/** What breaches the law: an order is brought against all of it but normative acts, which the draft still names. */
export const targetClasses = [
  'law',
  'normative-legal-act',
  'osa-normative-act',
  'supreme-court-normative-resolution',
  'individual-legal-act',
  'decision',
  'action',
  'omission',
] as const;
export type TargetClass = (typeof targetClasses)[number];

/** The conditions of 24(1), all of which must hold. */
export const conditionNames = ['obvious', 'substantialHarm', 'notEliminatedAtOnce'] as const;
export type ConditionName = (typeof conditionNames)[number];

const { title, date, number } = adoptedAct;

const target = z.strictObject({
  class: z.enum(targetClasses).describe('What breaches the law'),
  title: title.optional(),
  date: date.optional(),
  number: number.optional(),
  committedBy: text(500).describe('The body or official that committed the breach'),
});

const condition = z.union([z.boolean(), text(5000)]);

const conditions = z.strictObject({
  obvious: condition.describe('The breach is obvious: so, or why'),
  substantialHarm: condition.describe('It may cause substantial harm to protected rights or interests'),
  notEliminatedAtOnce: condition.describe('It would not be eliminated at once'),
});

const nature = text(10_000).describe('The nature of the breach');
const addresseeIs = z
  .enum(['committed', 'authorised'])
  .describe('The addressee committed the breach, or is authorised to eliminate it');

/** The content of an order as it is being written; its concrete proposals are the measures requested. */
export const orderDraft = z
  .strictObject({
    form: writtenForm,
    target: target.partial(),
    addresseeIs,
    conditions: conditions.partial(),
    nature,
    ownTerm,
  })
  .partial();

export type OrderContent = z.infer<typeof orderDraft>;

const said = z.union([z.literal(true), text(5000)]);

/** The whole matter of an order as the law wants it at signature. */
export const completeOrder = z.object({
  addressees: someAddressee,
  norms: someNorm,
  requestedMeasures: someMeasure,
  content: z.object({
    target,
    addresseeIs,
    conditions: z.object({ obvious: said, substantialHarm: said, notEliminatedAtOnce: said }),
    nature,
    ownTerm,
  }),
});

/** What a matter of this kind says: it was judged by the draft schema when it was written. */
export const orderContentOf = (matter: Matter): OrderContent => matter.content as OrderContent;
