import { z } from 'zod';
import { pageShapeOf } from '../../platform/http';
import { complainantTypes, complaintEffects, complaintOutcomes, complaintStates } from './domain';

const day = z.iso.date();
const instant = z.iso.datetime();
const own = { id: z.uuid() };

const line = {
  ...own,
  version: z.int(),
  state: z.enum(complaintStates),
  route: z.enum(['superior', 'court']),
  act: z.uuid().nullable().describe('The act complained of; null where an action is'),
  officeCode: z.string().describe('The office complained of'),
  atOfficeCode: z
    .string()
    .describe('The office that has it now; of a court complaint, the one complained of'),
  courtId: z.uuid().nullable(),
  receivedOn: day,
  outcome: z.enum(complaintOutcomes).nullable(),
  createdAt: instant,
  changedAt: instant,
};

const said = z.object({ rule: z.string(), says: z.string() });

/** A complaint as its reader is shown it. */
export const complaintShape = z
  .object({
    ...line,
    action: z
      .object({ text: z.string(), on: day, personId: z.uuid().optional() })
      .optional()
      .describe('What is complained of, where it is no act'),
    receivedAtOfficeCode: z.string(),
    text: z.string(),
    by: z
      .object({
        type: z.enum(complainantTypes),
        name: z.string(),
        partyId: z.uuid(),
        contact: z.string(),
      })
      .partial()
      .describe('The name for those who decide and those who answer, the contact for those who decide'),
    forwardTo: z
      .array(z.string())
      .optional()
      .describe('Of one that is misaddressed: the offices that decide it, the nearest first'),
    meanwhile: z
      .object({ rule: z.string(), cites: z.string(), says: z.string() })
      .optional()
      .describe('The rule by which the act is to be executed all the same'),
    forwardings: z.array(z.object({ ...own, from: z.string(), to: z.string(), forwardedOn: day })),
    decision: z
      .object({
        ...own,
        outcome: z.enum(complaintOutcomes),
        ground: z.string(),
        decidedOn: day,
        effect: z.enum(complaintEffects).optional(),
        personId: z.uuid().describe('Who decided or, where a court did, recorded its ruling'),
      })
      .optional(),
    recorded: z.object({ type: z.string(), id: z.uuid() }).optional(),
    warnings: z.array(said).optional(),
  })
  .meta({ id: 'Complaint' });
export type ComplaintView = z.infer<typeof complaintShape>;

const complaintLine = z.object(line).meta({ id: 'ComplaintLine' });
export type ComplaintLine = z.infer<typeof complaintLine>;
export const complaintPage = pageShapeOf(complaintLine, 'ComplaintPage');

export const complaintHistory = z
  .object({
    items: z.array(
      z
        .object({
          ...own,
          type: z.string(),
          version: z.int(),
          happenedOn: day,
          recordedAt: instant,
          late: z.boolean(),
          lateReason: z.string().nullable(),
          actor: z.record(z.string(), z.unknown()),
          detail: z.record(z.string(), z.unknown()),
          traceId: z.string().nullable(),
        })
        .meta({ id: 'ComplaintHistoryEvent' }),
    ),
  })
  .meta({ id: 'ComplaintHistory' });
