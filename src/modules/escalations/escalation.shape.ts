import { z } from 'zod';
import { pageShapeOf } from '../../platform/http';
import { breachKinds, proceedingsKinds, routeCodes } from '../../statute';
import { escalationStates } from './domain';

const instant = z.iso.datetime();
const signature = z.object({
  personId: z.uuid(),
  position: z.string(),
  officeCode: z.string(),
  orderNumber: z.string(),
  onBehalfOf: z.object({ personId: z.uuid(), orderNumber: z.string() }).optional(),
  insteadOf: z.string().optional(),
});

/** A request as its reader is shown it. */
export const escalationShape = z
  .object({
    id: z.uuid(),
    version: z.int(),
    subject: z.object({ type: z.literal('act'), id: z.uuid() }),
    route: z.enum(routeCodes),
    breach: z.object({ kind: z.enum(breachKinds), rule: z.string(), foundIn: z.uuid() }).optional(),
    ground: z.string(),
    requestedMeasures: z.array(z.string()).optional(),
    proceedings: z.enum(proceedingsKinds).optional(),
    state: z.enum(escalationStates),
    askedBy: signature,
    askedAt: instant,
    waitsIn: z.string().describe('Code of the office in which it waits, or was decided'),
    decideBy: instant.nullable().describe('From when on it goes one step up; null where it does not'),
    decision: z
      .object({
        approve: z.boolean(),
        reason: z.string(),
        alone: z.boolean().describe('By the Prosecutor General alone'),
        decidedBy: signature,
        decidedAt: instant,
      })
      .optional(),
    followUpActId: z.uuid().optional().describe('The draft that the approval made'),
    recorded: z.object({ type: z.string(), id: z.uuid() }).optional(),
    warnings: z.array(z.object({ rule: z.string(), says: z.string() })).optional(),
  })
  .meta({ id: 'Escalation' });
export type EscalationView = z.infer<typeof escalationShape>;

export const escalationPage = pageShapeOf(escalationShape, 'EscalationPage');

export const escalationHistory = z
  .object({
    items: z.array(
      z.object({
        version: z.int(),
        type: z.string(),
        recordedAt: instant,
        actor: z.record(z.string(), z.unknown()),
        detail: z.record(z.string(), z.unknown()),
        traceId: z.string().nullable(),
      }),
    ),
  })
  .meta({ id: 'EscalationHistory' });
