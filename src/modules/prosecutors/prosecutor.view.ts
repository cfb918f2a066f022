import { z } from 'zod';
import type { Language } from '../../kernel/texts';
import { pageShapeOf } from '../../platform/http';
import { positions, secrecyLevels, supervisionAreas } from '../../statute/vocabulary';
import { namesView, recordedRef } from '../offices';
import { asRegistrar, type PersonActor } from './domain';
import type { PersonRecord } from './person.repository';

const day = z.iso.date();
const toldToFew = 'Told to the registrar and to the person alone';

const appointmentShape = z
  .strictObject({
    id: z.uuid(),
    officeCode: z.string(),
    position: z.enum(positions),
    supervisionArea: z.enum(supervisionAreas).nullable(),
    from: day.meta({ description: 'The first day in force' }),
    until: day.nullable().meta({ description: 'The last day of its term; null: without end' }),
    orderNumber: z.string(),
    endedOn: day
      .nullable()
      .meta({ description: 'Where it was ended before its term: its last day in force' }),
    endedByOrder: z.string().nullable(),
    lastDay: day.nullable().meta({ description: 'The last day in force, whichever ends it' }),
  })
  .meta({ id: 'Appointment' });

export const prosecutorShape = z
  .strictObject({
    id: z.uuid(),
    name: z.string().meta({ description: 'In the language asked for' }),
    names: namesView,
    classRank: z.string().nullable(),
    subject: z.string().optional().meta({ description: toldToFew }),
    clearance: z.enum(secrecyLevels).optional().meta({ description: toldToFew }),
    appointments: z.array(appointmentShape),
    version: z.int(),
    recorded: recordedRef.optional(),
  })
  .meta({ id: 'Prosecutor', description: "A person of the prosecutor's offices" });
export type ProsecutorView = z.infer<typeof prosecutorShape>;

export const prosecutorPage = pageShapeOf(prosecutorShape, 'ProsecutorPage');

/** The person as `reader` may see them. */
export function prosecutorView(
  person: PersonRecord,
  reader: PersonActor,
  language: Language,
): ProsecutorView {
  const { id, names, classRank, appointments, version, subject, clearance } = person;
  const isTold = reader.personId === id || asRegistrar(reader) !== undefined;
  return {
    id,
    name: names[language],
    names: { ...names },
    classRank,
    ...(isTold && { subject, clearance }),
    appointments: [...appointments],
    version,
  };
}
