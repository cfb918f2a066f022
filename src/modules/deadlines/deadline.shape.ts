import { z } from 'zod';
import { pageShapeOf } from '../../platform/http';
import { provisionalView } from '../calendar-days';
import { deadlineBases, deadlineStates } from './domain';

/** A version of a deadline, for the API's document. */
export const deadlineShape = z
  .object({
    id: z.uuid(),
    rule: z.string().describe('The rule that sets the term'),
    cites: z.string().nullable(),
    says: z.string().nullable(),
    edition: z.string(),
    appliedUnder: z.object({ rule: z.string(), says: z.string() }).optional(),
    policies: z.array(z.string()).describe('The policies under which the date was computed'),
    basis: z.enum(deadlineBases),
    state: z.enum(deadlineStates),
    dueOn: z.iso.date().nullable().describe('The last local day in `zone`'),
    dueAt: z.iso.datetime().nullable().describe('The first instant at which the term is missed'),
    zone: z.string(),
    lastWorkingDayOn: z.iso.date().optional(),
    remaining: z
      .string()
      .optional()
      .describe(
        'ISO 8601 duration to `dueAt` while the term runs; while it is stayed, its days still to run',
      ),
    elapsed: z
      .string()
      .optional()
      .describe('Of a term without a date: ISO 8601 duration from its start to what was due, or to now'),
    provisional: provisionalView.describe(
      'The rows of the calendar not yet entered that could move this very date',
    ),
    startedBy: z.object({
      fact: z.string(),
      id: z.uuid(),
      on: z.iso.date().optional(),
      at: z.iso.datetime().optional(),
      proof: z.string().optional(),
    }),
    steps: z.array(z.object({ on: z.iso.date().nullable(), why: z.string(), text: z.string() })),
    calendarVersion: z.int(),
    supersedes: z.uuid().optional(),
    reason: z.object({ code: z.string(), says: z.string() }).optional(),
    openedAt: z.iso.datetime(),
    closedAt: z.iso.datetime().optional(),
    done: z
      .union([z.object({ on: z.iso.date() }), z.object({ at: z.iso.datetime() })])
      .optional()
      .describe('When what was due came, in time or too late'),
  })
  .meta({ id: 'Deadline' });

export const deadlineList = z.object({ items: z.array(deadlineShape) }).meta({ id: 'DeadlineVersions' });

export const deadlinePage = pageShapeOf(
  deadlineShape
    .extend({
      actId: z.uuid(),
      kind: z.string(),
      registrationNumber: z.string().nullable(),
      officeCode: z.string(),
    })
    .meta({ id: 'DeadlineOfAct' }),
  'DeadlinePage',
);
