import { z } from 'zod';
import { contentFitsItsKind } from './content-form.check';
import { secrecyLevels } from '../../statute';

const text = (max: number) =>
  z
    .string()
    .max(max)
    .refine((value) => value.trim() !== '', { params: { code: 'required' } });

const id = z.uuid().transform((value) => value.toLowerCase());

export const norm = z
  .union([text(2000), z.strictObject({ act: text(1000), article: text(200).optional() })])
  .meta({ id: 'Norm', description: 'A norm, in words or as an act and its article' });

const requestedMeasure = z
  .strictObject({
    id: z.uuid().optional().describe('Of a measure that the draft has already'),
    text: text(2000),
    takesProperty: z.boolean().default(false),
  })
  .meta({ id: 'RequestedMeasure' });

const most = 100;

/** What a kind of act says, by its own form: the document shows those of the kinds held. */
export const actContent = z.record(z.string(), z.unknown()).meta({ id: 'ActContent' });

/** What a draft says beside its kind and office; each may wait. */
const draftMembers = {
  subject: text(2000).describe('What the act is about, for lists and search'),
  addresseeId: id.nullable().describe('The party addressed'),
  addresseeIds: z.array(id).max(most).describe('The parties addressed, for the kinds that may have several'),
  copies: z.array(id).max(most).describe('Parties that are sent a copy'),
  responsibleId: id.describe('The prosecutor responsible; the author, or for a clerk the head of the office'),
  secrecy: z.enum(secrecyLevels),
  norms: z.array(norm).max(most),
  requestedMeasures: z.array(requestedMeasure).max(most),
  content: actContent.describe('What this kind of act says; as much of it as is written yet'),
};

/** A new draft. `kind` is sent once; the service writes it into the content. */
export const newDraft = z
  .strictObject({
    kind: text(100).describe('Code of the kind, such as `protest`'),
    officeCode: text(100).describe('Code of the office that acts'),
    ...z.strictObject(draftMembers).partial().required({ subject: true }).shape,
  })
  .check(contentFitsItsKind)
  .meta({ id: 'NewDraft' });
export type NewDraftBody = z.infer<typeof newDraft>;

/** What of an issued act an amendment may change: a merge patch of its text. */
export const amendedMembers = z
  .strictObject({
    subject: draftMembers.subject,
    norms: draftMembers.norms,
    requestedMeasures: draftMembers.requestedMeasures,
    content: draftMembers.content,
  })
  .partial()
  .refine((changes) => Object.keys(changes).length > 0, { params: { code: 'required' } });
export type AmendedMembers = z.infer<typeof amendedMembers>;

/** A merge patch of a draft (RFC 7396): what is absent stays, `null` takes away what may be absent. */
export const draftPatch = z
  .strictObject({
    ...z.strictObject(draftMembers).partial().shape,
    addresseeIds: draftMembers.addresseeIds.nullable().optional(),
    copies: draftMembers.copies.nullable().optional(),
    norms: draftMembers.norms.nullable().optional(),
    requestedMeasures: draftMembers.requestedMeasures.nullable().optional(),
    content: draftMembers.content.nullable().optional(),
  })
  .meta({ id: 'DraftPatch' });
export type DraftPatchBody = z.infer<typeof draftPatch>;
