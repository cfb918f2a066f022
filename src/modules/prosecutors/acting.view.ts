import { z } from 'zod';
import { pageShapeOf } from '../../platform/http';
import { supervisionAreas } from '../../statute/vocabulary';
import { recordedRef } from '../offices';

const day = z.iso.date();

/** What both have: their time, their order, and their end where it came early. */
const shared = {
  id: z.uuid(),
  officeCode: z.string(),
  from: day,
  until: day,
  orderNumber: z.string(),
  endedOn: day.nullable().meta({ description: 'Where it was ended early: its last day in force' }),
  endedByOrder: z.string().nullable(),
  recordedAt: z.iso.datetime(),
  version: z.int(),
  recorded: recordedRef.optional(),
};

export const substitutionShape = z
  .strictObject({ ...shared, absentPersonId: z.uuid(), substitutePersonId: z.uuid() })
  .meta({ id: 'Substitution', description: 'Who acts for whom in an office, and when' });
export type SubstitutionView = z.infer<typeof substitutionShape>;

export const delegationShape = z
  .strictObject({ ...shared, deputyPersonId: z.uuid(), areas: z.array(z.enum(supervisionAreas)) })
  .meta({ id: 'Delegation', description: 'What a deputy of an office may sign, and when' });
export type DelegationView = z.infer<typeof delegationShape>;

export const substitutionPage = pageShapeOf(substitutionShape, 'SubstitutionPage');
export const delegationPage = pageShapeOf(delegationShape, 'DelegationPage');
