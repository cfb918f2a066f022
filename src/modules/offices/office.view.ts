import { z } from 'zod';
import { present } from '../../kernel/present';
import type { Language, Texts } from '../../kernel/texts';
import { pageShapeOf } from '../../platform/http';
import { officeLevels } from '../../statute/vocabulary';
import { officeTypes } from './domain';
import type { OfficeSettings } from './office.contract';
import type { OfficeRecord } from './office.repository';

const day = z.iso.date();

/** A name in every language, as an answer shows it. */
export const namesView = z
  .strictObject({ kk: z.string(), ru: z.string(), en: z.string() } satisfies Record<Language, z.ZodType>)
  .meta({ id: 'Names' });

/** What a command has just recorded. */
export const recordedRef = z.strictObject({ type: z.string(), id: z.string() }).meta({ id: 'Recorded' });

export const officeShape = z
  .strictObject({
    code: z.string(),
    name: z.string().meta({ description: 'In the language asked for' }),
    names: namesView,
    namedSince: day.meta({ description: 'The first day of these names' }),
    level: z.enum(officeLevels),
    type: z.enum(officeTypes),
    parentCode: z.string().nullable(),
    predecessorCode: z.string().nullable(),
    successorCodes: z.array(z.string()),
    zone: z.string().meta({ description: "A name of the tz database: where the office's days end" }),
    validFrom: day,
    validUntil: day.nullable().meta({ description: 'The last day on which it stands; null: without end' }),
    orderNumber: z
      .string()
      .nullable()
      .meta({ description: 'The order that founded it; null: before this register' }),
    orderedOn: day.nullable(),
    version: z.int(),
    recorded: recordedRef.optional(),
  })
  .meta({ id: 'Office', description: 'An office as it stands on the day asked for' });
export type OfficeView = z.infer<typeof officeShape>;

export const officePage = pageShapeOf(officeShape, 'OfficePage');

export const settingsShape = z
  .strictObject({
    code: z.string(),
    documentLanguage: z.enum(['kk', 'ru']).optional(),
    place: z.string().optional(),
    reminderDays: z
      .array(z.int())
      .optional()
      .meta({ description: 'Working days before the last day of a term' }),
    escalationControlDays: z.int().optional().meta({ description: 'In working days' }),
    version: z.int(),
  })
  .meta({ id: 'OfficeSettingsView', description: 'What the office sets for itself' });
export type OfficeSettingsView = z.infer<typeof settingsShape>;

/** The office as the API shows it. */
export function officeView(office: OfficeRecord, language: Language): OfficeView {
  const { code, names, namedSince, level, type, parentCode, predecessorCode, successorCodes, zone } = office;
  const { validFrom, validUntil, orderNumber, orderedOn, version } = office;
  return {
    code,
    name: names[language],
    names: { ...names },
    namedSince,
    level,
    type,
    parentCode,
    predecessorCode,
    successorCodes: [...successorCodes],
    zone,
    validFrom,
    validUntil,
    orderNumber,
    orderedOn,
    version,
  };
}

/** Its settings as they stand. */
export function settingsView({ code, settings, version }: OfficeRecord): OfficeSettingsView {
  const { documentLanguage, place, reminderDays, escalationControlDays }: Partial<OfficeSettings> = settings;
  return {
    code,
    ...present({ documentLanguage, place, reminderDays, escalationControlDays }),
    version,
  };
}

/** Plain texts of names that came as a DTO. */
export const textsOf = ({ kk, ru, en }: Texts): Texts => ({ kk, ru, en });
