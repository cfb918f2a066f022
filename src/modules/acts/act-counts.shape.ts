import { z } from 'zod';
import { actStates } from './domain';

const counts = {
  count: z.int(),
  overdue: z.int().describe('What is due has not come although its term has passed'),
  dueSoon: z
    .int()
    .nullable()
    .describe('Owed before `dueBefore` and not overdue; null where no day was asked for'),
};

/** Acts by kind and state, for the API's document. */
export const actCounts = z
  .strictObject({
    items: z.array(
      z.strictObject({ kind: z.string(), state: z.enum(actStates), ...counts }).meta({ id: 'ActCount' }),
    ),
    total: z.strictObject(counts),
  })
  .meta({ id: 'ActCounts', description: 'Only what the caller may see is counted' });

export type ActCountsView = z.infer<typeof actCounts>;
