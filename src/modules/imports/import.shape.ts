import { z } from 'zod';
import { groundShape } from '../../platform/http';
import { actStates } from '../acts/domain';

const result = z
  .object({
    row: z.int().describe('Its place among the rows, from 1; a line of column names is none'),
    number: z.string().nullable(),
    kind: z.string().nullable(),
    status: z.enum(['accepted', 'refused']),
    actId: z.uuid().optional().describe('Absent in a dry run, which keeps no act'),
    registrationNumber: z.string().optional(),
    state: z.enum(actStates).optional(),
    dueOn: z.iso.date().nullable().optional(),
    errors: z.array(z.object({ pointer: z.string(), code: z.string(), detail: z.string() })),
    grounds: z.array(groundShape),
    more: z.literal(true).optional().describe('More speaks against it than is told here'),
  })
  .meta({ id: 'ImportResult', description: 'What became of a row: taken, or all that refuses it' });

const counts = { rows: z.int(), accepted: z.int(), refused: z.int() };

/** The answer to an import. */
export const importShape = z
  .object({
    id: z.uuid().nullable().describe('Null in a dry run'),
    office: z.string(),
    ...counts,
    results: z.array(result),
  })
  .meta({ id: 'Import' });

/** What is kept of an import beside its acts: who brought how much, when, and a hash of what was sent. */
export const importRecordShape = z
  .object({
    id: z.uuid(),
    office: z.string(),
    personId: z.uuid(),
    at: z.iso.datetime(),
    mediaType: z.string(),
    hash: z.string().describe('SHA-256 of what was sent, in hexadecimal'),
    ...counts,
  })
  .meta({ id: 'ImportRecord' });

export type ImportRecord = Readonly<z.infer<typeof importRecordShape>>;
