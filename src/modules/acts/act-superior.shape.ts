import { z } from 'zod';
import { actContent, norm } from './draft.contract';

const day = z.iso.date();
const own = { id: z.uuid() };

/** What an act suspends. */
export const suspension = z.object({
  ...own,
  basis: z.enum(['protest', 'until-court']),
  object: z.string(),
  ground: z.string(),
  suspendedOn: day,
  byActId: z.uuid().optional(),
  endedOn: day.optional(),
  endedBy: z.string().optional().describe('The fact that ended it'),
});
/** A stay of the act itself. */
export const stay = z.object({
  ...own,
  by: z.union([
    z.object({ kind: z.literal('superior'), officeCode: z.string() }),
    z.object({ kind: z.literal('court'), courtId: z.uuid() }),
  ]),
  ground: z.string(),
  stayedOn: day,
  complaintId: z.uuid().optional(),
  lifting: z.object({ ...own, liftedOn: day, reason: z.string() }).optional(),
});
/** How a superior ended an act. */
export const superiorEnd = z.object({
  ...own,
  reason: z.string(),
  complaintId: z.uuid().optional(),
  courtId: z.uuid().optional().describe('Of a court that took its force away'),
  measuresNotUndone: z.array(z.string()).describe('What was carried out already'),
});
/** A change of an act's text by a superior. */
export const amendmentShape = z.object({
  ...own,
  amendedOn: day,
  reason: z.string(),
  complaintId: z.uuid().optional(),
  before: z
    .object({
      subject: z.string(),
      norms: z.array(norm),
      requestedMeasures: z.array(z.record(z.string(), z.unknown())),
      content: actContent,
    })
    .describe('The text as it was before'),
});
