import { z } from 'zod';
import { groundShape } from '../../platform/http';
import { actStates } from '../acts/domain';

const record = {
  id: z.uuid().nullable().describe('Null in a dry run'),
  officeCode: z.string().describe('Of the head by whom the work was passed on'),
  from: z.uuid(),
  to: z.uuid(),
  reason: z.string(),
  orderNumber: z.string().nullable(),
  personId: z.uuid().describe('Who passed it on'),
  at: z.iso.datetime(),
  passed: z.int(),
  refused: z.int(),
};

const item = z
  .object({
    actId: z.uuid(),
    kind: z.string().optional(),
    officeCode: z.string().optional(),
    registrationNumber: z.string().nullable().optional(),
    state: z.enum(actStates).optional(),
    status: z.enum(['passed', 'refused']),
    grounds: z.array(groundShape),
  })
  .meta({ id: 'ReassignedAct', description: 'What became of an act: passed on, or all that refuses it' });

/** What is kept of the batch. */
export const reassignmentRecordShape = z
  .object({ ...record, id: z.uuid() })
  .meta({ id: 'ReassignmentRecord', description: 'Whose work passed to whom' });
export type ReassignmentRecord = Readonly<z.infer<typeof reassignmentRecordShape>>;

/** The answer: the batch with each of its acts. */
export const reassignmentShape = z
  .object({ ...record, items: z.array(item) })
  .meta({ id: 'Reassignment', description: 'The work that was passed on, act by act' });
export type ReassignmentView = Readonly<z.infer<typeof reassignmentShape>>;
