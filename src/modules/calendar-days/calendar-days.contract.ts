import { IsBoolean, IsIn, IsOptional } from 'class-validator';
import { z } from 'zod';
import { calendarRowKinds, type CalendarRowKind, isLocalDate } from '../../calendar';
import { FlagInQuery, IsLocalDate, PageQuery, pageShapeOf } from '../../platform/http';
import { movedDeadline } from './moved-deadline.contract';

/** Which sourced days are wanted. */
export class CalendarDaysQuery extends PageQuery {
  /** The first day wanted. */
  @IsOptional()
  @IsLocalDate()
  from?: string;

  /** The last day wanted. */
  @IsOptional()
  @IsLocalDate()
  to?: string;

  @IsOptional()
  @IsIn(calendarRowKinds)
  kind?: CalendarRowKind;

  /** Also those that were withdrawn. */
  @IsOptional()
  @FlagInQuery()
  @IsBoolean()
  withdrawn?: boolean;
}

const text = (max: number) => z.string().trim().min(1).max(max);
/** A real day as the calendar knows days. */
export const localDay = z
  .string()
  .refine(isLocalDate, { params: { code: 'invalid-date' } })
  .meta({ format: 'date' });

const names = z.strictObject({ kk: text(300), ru: text(300), en: text(300) });
/** In three languages, or one text for all. */
export const dayName = z.union([text(300), names]);
export const dayKind = z.enum(calendarRowKinds).meta({
  description:
    '`year-confirmed` with any day of a year says that its moved days are complete; carry-over is computed, never entered',
});

/** A day to be entered by the registrar. */
export const newCalendarDay = z
  .strictObject({
    date: localDay,
    kind: dayKind,
    name: dayName,
    source: text(500).meta({ description: 'The instrument or announcement that says so' }),
    linkedDate: localDay.optional().meta({ description: 'The other day of a move' }),
  })
  .meta({ id: 'NewCalendarDay' });

export const calendarDayWithdrawal = z
  .strictObject({ reason: text(1000) })
  .meta({ id: 'CalendarDayWithdrawal' });

const shownDay = z.iso.date();
const instant = z.iso.datetime();

const members = {
  id: z.uuid(),
  date: shownDay,
  kind: dayKind,
  name: z.string().meta({ description: 'In the language asked for' }),
  source: z.string(),
  linkedDate: shownDay.optional(),
  recordedAt: instant,
  recordedBy: z.uuid().nullable().meta({ description: 'Null: it came with the service' }),
  withdrawn: z.strictObject({ at: instant, by: z.uuid().nullable(), reason: z.string() }).nullable(),
  version: z.int(),
};

export const calendarDayView = z.strictObject(members).meta({ id: 'CalendarDay' });

export const calendarDayRecorded = z
  .strictObject({
    ...members,
    calendarVersion: z.int().meta({ description: 'Of the calendar with this change' }),
    recomputed: z.array(movedDeadline).meta({
      description: 'The running deadlines that the change moves, as far as the caller may read them',
    }),
    recorded: z.strictObject({ type: z.string(), id: z.uuid() }).optional(),
  })
  .meta({ id: 'CalendarDayRecorded' });

export const calendarDayPage = pageShapeOf(calendarDayView, 'CalendarDayPage');

export type NewCalendarDay = z.infer<typeof newCalendarDay>;
export type CalendarDayWithdrawal = z.infer<typeof calendarDayWithdrawal>;
export type CalendarDayView = z.infer<typeof calendarDayView>;
export type CalendarDayRecorded = z.infer<typeof calendarDayRecorded>;
