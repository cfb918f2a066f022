import { z } from 'zod';
import { officeLevels, positions, secrecyLevels, supervisionAreas } from '../../statute/vocabulary';

const name = z.string().meta({ description: 'In the language asked for' });
const at = z.iso.datetime().meta({ description: 'The moment of which all this is told' });
const clearance = z.enum(secrecyLevels).meta({ description: 'Up to which secrecy the one who asks reads' });

const myOffice = z.strictObject({ code: z.string(), level: z.enum(officeLevels), zone: z.string(), name });
export type MyOffice = z.infer<typeof myOffice>;

const actedFor = z.strictObject({
  personId: z.uuid(),
  name,
  substitutionId: z.uuid(),
  orderNumber: z.string(),
});

const capacity = z
  .strictObject({
    office: myOffice,
    position: z.enum(positions),
    area: z.enum(supervisionAreas).optional(),
    mayIssue: z
      .array(z.enum(supervisionAreas))
      .meta({ description: "What a deputy may sign by the head's delegations" }),
    appointmentId: z.uuid(),
    orderNumber: z.string(),
    onBehalfOf: z.array(actedFor).meta({ description: 'Nearest first; empty for an own appointment' }),
  })
  .meta({ id: 'Capacity', description: "An own appointment, or another's by a substitution in force" });
export type CapacityView = z.infer<typeof capacity>;

const person = z.strictObject({
  kind: z.literal('person'),
  id: z.uuid(),
  subject: z.string(),
  name,
  clearance,
  capacities: z.array(capacity),
  offices: z.array(myOffice).meta({ description: 'Each office once' }),
  at,
});

const client = z.strictObject({
  kind: z.literal('client'),
  subject: z.string(),
  clearance,
  body: z.strictObject({ id: z.uuid(), bin: z.string().nullable(), name }),
  scopes: z.array(z.string()),
  at,
});

/** Who asks, as the service knows them at this moment. */
export const meShape = z.discriminatedUnion('kind', [person, client]).meta({ id: 'Me' });
export type MeView = z.infer<typeof meShape>;
