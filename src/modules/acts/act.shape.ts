import { z } from 'zod';
import { groundShape, pageShapeOf } from '../../platform/http';
import {
  breachKinds,
  courtStepCodes,
  publicationMedia,
  routeCodes,
  secrecyLevels,
  waitings,
} from '../../statute';
import { deadlineShape } from '../deadlines';
import { actStates } from './domain';
import { actContent, norm } from './draft.contract';
import { amendmentShape, stay, superiorEnd, suspension } from './act-superior.shape';

const day = z.iso.date();
const instant = z.iso.datetime();

const line = {
  id: z.uuid(),
  kind: z.string(),
  officeCode: z.string(),
  edition: z.string().describe('The edition of the law that governs the act'),
  state: z.enum(actStates),
  waitingFor: z.enum(waitings).nullable(),
  version: z.int(),
  subject: z.string(),
  secrecy: z.enum(secrecyLevels),
  registrationNumber: z.string().nullable(),
  issuedOn: day.nullable(),
  addresseeId: z.uuid().nullable(),
  addresseeIds: z.array(z.uuid()),
  authorId: z.uuid().optional(),
  responsibleId: z.uuid().optional(),
  dueOn: day.nullable(),
  dueAt: instant.nullable(),
  overdue: z.boolean().describe('What is due has not come although its term has passed'),
  createdAt: instant,
  changedAt: instant,
};

const service = z.object({
  id: z.uuid(),
  addresseeId: z.uuid().optional(),
  receivedOn: day.optional(),
  receivedAt: instant.optional(),
  zone: z.string(),
  method: z.string(),
  proof: z.string(),
});
const own = { id: z.uuid() };
const signatory = z.object({
  personId: z.uuid(),
  position: z.string(),
  officeCode: z.string(),
  orderNumber: z.string(),
  onBehalfOf: z.object({ personId: z.uuid(), orderNumber: z.string() }).optional(),
  insteadOf: z.string().optional().describe('The office whose powers a superior exercised, 16(1) 3)'),
});
const term = z.object({
  ...own,
  days: z.int().optional(),
  dueOn: day.optional(),
  reason: z.string(),
  setOn: day,
});
const considerationNotice = z.object({
  ...own,
  considerationOn: day.optional(),
  considerationAt: instant.optional(),
  place: z.string().optional(),
  notifiedOn: day,
});
const consideration = z.object({ ...own, consideredOn: day, attended: z.boolean() });
const response = z.object({
  ...own,
  addresseeId: z.uuid().optional(),
  outcome: z.string(),
  decidedOn: day,
  executedOn: day.optional(),
  executedAt: instant.optional(),
  receivedOn: day,
  receivedAt: instant.optional(),
  takenMeasures: z.array(
    z.object({ requestedMeasureId: z.uuid().optional(), text: z.string(), takenOn: day.optional() }),
  ),
  text: z.string(),
});
const withdrawal = z.object({ ...own, withdrawnOn: day, reason: z.string() });
const closure = z.object({ ...own, closedOn: day, reason: z.string().optional() });
const courtStep = z.object({
  ...own,
  step: z.enum(courtStepCodes),
  takenOn: day,
  text: z.string().optional(),
});
const publication = z.object({
  ...own,
  publishedOn: day,
  medium: z.enum(publicationMedia),
  place: z.string(),
});
const note = z.object({ ...own, receivedOn: day, text: z.string() });
const exclusion = z.object({ ...own, personId: z.uuid(), ground: z.string(), liftedAt: instant.optional() });
const breach = z.object({
  kind: z.enum(breachKinds),
  rule: z.string(),
  foundIn: z.uuid().describe('The record in which it was found'),
  cites: z.string().optional(),
  says: z.string().optional(),
});

const following = z.object({ actId: z.uuid(), escalationId: z.uuid(), route: z.enum(routeCodes) });

/** An act as its reader is shown it, for the API's document. */
export const actShape = z
  .object({
    ...line,
    norms: z.array(norm),
    requestedMeasures: z.array(
      z.object({
        id: z.uuid(),
        text: z.string(),
        takesProperty: z.boolean(),
        isAnswered: z.boolean().optional().describe('Once answered: whether a taken measure answers it'),
      }),
    ),
    content: actContent,
    copies: z.array(z.uuid()),
    missing: z
      .array(z.object({ rule: z.string(), pointer: z.string(), says: z.string() }))
      .optional()
      .describe('What the law still wants of a draft'),
    registeredLate: z.boolean().optional(),
    imported: z.boolean().optional().describe('Brought in from a paper register, with the number it had'),
    signedBy: z.string().optional().describe('Of an imported act: who signed the paper'),
    signatory: signatory.optional().describe('Who signed; absent of an imported act'),
    importedBy: signatory.optional().describe('Of an imported act: who brought it in, and by what power'),
    service: service.optional(),
    services: z.array(service).optional().describe('Of several addressees: the receipt of each'),
    responses: z.array(response).optional().describe('Of several addressees: the answer of each'),
    courtSteps: z.array(courtStep).optional(),
    publications: z.array(publication).optional(),
    notes: z.array(note).optional(),
    term: term.optional(),
    considerationNotice: considerationNotice.optional(),
    consideration: consideration.optional(),
    response: response.optional(),
    withdrawal: withdrawal.optional(),
    closure: closure.optional(),
    deadlines: z.array(deadlineShape),
    withoutTerm: groundShape.optional().describe('Why no term runs while the act waits'),
    breaches: z.array(breach).optional(),
    exclusions: z.array(exclusion).optional(),
    suspensions: z.array(suspension).optional(),
    stays: z.array(stay).optional(),
    revocation: superiorEnd.extend({ revokedOn: day }).optional(),
    recall: superiorEnd.extend({ recalledOn: day }).optional(),
    amendments: z.array(amendmentShape).optional(),
    publicationDue: z.object({ since: day, elapsed: z.string() }).optional(),
    follows: following.optional().describe('The act from which this one follows'),
    followUps: z
      .array(following.extend({ kind: z.string() }))
      .optional()
      .describe('The acts that follow'),
    hanging: z
      .array(
        z.object({
          id: z.uuid(),
          what: z.enum(['escalation', 'complaint']),
          route: z.enum(routeCodes).optional(),
        }),
      )
      .optional()
      .describe('What is undecided upon the act'),
    recorded: z.object({ type: z.string(), id: z.uuid() }).optional(),
    warnings: z.array(z.object({ rule: z.string(), says: z.string() })).optional(),
  })
  .meta({ id: 'Act' });

export const actPage = pageShapeOf(z.object(line).meta({ id: 'ActLine' }), 'ActPage');

export const allowedActionList = z
  .object({
    items: z.array(
      z.object({
        action: z.string().describe('The path segment of the command; `revision` is the PATCH of a draft'),
        allowed: z.boolean(),
        grounds: z.array(groundShape),
        dependsOnInput: z.boolean(),
      }),
    ),
  })
  .meta({ id: 'AllowedActions' });

export const eventShape = z
  .object({
    id: z.uuid(),
    type: z.string(),
    version: z.int(),
    happenedOn: day.nullable(),
    happenedAt: instant.nullable(),
    recordedAt: instant,
    late: z.boolean(),
    lateReason: z.string().nullable(),
    actor: z.record(z.string(), z.unknown()).optional(),
    onBehalfOf: z.unknown().optional(),
    detail: z.record(z.string(), z.unknown()),
    traceId: z.string().nullable().optional(),
  })
  .meta({ id: 'ActHistoryEvent' });

export const history = z.object({ items: z.array(eventShape) }).meta({ id: 'ActHistory' });

/** Each route that the law knows, with how it stands for the act. */
export const routeList = z
  .object({
    items: z.array(
      z.object({
        route: z.enum(routeCodes),
        open: z.boolean(),
        rule: z.string().optional().describe('Of an open route: by which rule'),
        cites: z.string().optional(),
        says: z.string().optional(),
        breach: z.object({ kind: z.enum(breachKinds), rule: z.string(), foundIn: z.uuid() }).optional(),
        marks: z.array(groundShape),
        grounds: z.array(groundShape).describe('Why it is refused'),
        instead: z.array(z.enum(routeCodes)).describe('What is open in its place'),
      }),
    ),
  })
  .meta({ id: 'RouteList' });
