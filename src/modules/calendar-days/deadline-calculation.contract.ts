import { z } from 'zod';
import { isInstant, isZone, policyIds } from '../../calendar';
import { mostOwnDays } from '../../statute';
import { dayKind, dayName, localDay } from './calendar-days.contract';
import { provisionalView } from './moved-deadline.contract';

/** So many changes of the calendar may be tried at once. */
const mostChanges = 200;

const calendarChange = z.union([
  z.strictObject({
    date: localDay,
    kind: dayKind,
    name: dayName.optional(),
    linkedDate: localDay.optional(),
  }),
  z.strictObject({ withdraw: z.strictObject({ date: localDay, kind: dayKind }) }),
]);

const ownTerm = z.union([
  z.strictObject({ days: z.int().min(1).max(mostOwnDays).meta({ description: 'Calendar days' }) }),
  z.strictObject({ dueOn: localDay }),
]);

/** When would it fall due? Nothing is stored of the question or the answer. */
export const deadlineCalculation = z
  .strictObject({
    rule: z.string().min(1).max(100).meta({ description: 'Id of a rule of the statute that has a term' }),
    startsAt: z
      .string()
      .refine(isInstant, { params: { code: 'invalid-instant' } })
      .meta({ format: 'date-time', description: 'The event that starts the term, with its offset' }),
    zone: z
      .string()
      .refine(isZone, { params: { code: 'invalid-zone' } })
      .optional()
      .meta({ description: "Where the one is who must act; left out, the caller's office's" }),
    setByProsecutor: ownTerm.optional().meta({ description: 'Of a term that the prosecutor sets' }),
    calendarChanges: z
      .array(calendarChange)
      .max(mostChanges)
      .optional()
      .meta({ description: 'Days as though they had been entered or withdrawn' }),
  })
  .meta({ id: 'DeadlineCalculation' });

export const calculatedDeadline = z
  .strictObject({
    rule: z.string(),
    cites: z.string(),
    says: z.string(),
    edition: z.string(),
    policies: z.array(z.enum(policyIds)),
    basis: z.enum(['law', 'prosecutor', 'control']),
    state: z.null().meta({ description: 'It is not opened by asking' }),
    dueOn: z.iso
      .date()
      .nullable()
      .meta({ description: 'The last local day; null for hours and where there is no date' }),
    dueAt: z.iso.datetime().nullable().meta({ description: 'The first moment at which it is missed' }),
    zone: z.string(),
    lastWorkingDayOn: z.iso.date().optional(),
    provisional: provisionalView,
    startedBy: z.strictObject({ fact: z.literal('stated'), on: z.iso.date(), at: z.iso.datetime() }),
    steps: z.array(z.strictObject({ on: z.iso.date().nullable(), why: z.string(), text: z.string() })),
    calendarVersion: z.int(),
  })
  .meta({ id: 'CalculatedDeadline' });

export type DeadlineCalculation = z.infer<typeof deadlineCalculation>;
export type CalculatedDeadlineView = z.infer<typeof calculatedDeadline>;
