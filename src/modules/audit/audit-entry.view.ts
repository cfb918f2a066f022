import { z } from 'zod';
import type { Language } from '../../kernel/texts';
import { pageShapeOf } from '../../platform/http';
import type { EntryOfAct } from './audit-trail.repository';

const named = z.strictObject({ id: z.uuid(), name: z.string().nullable() });

const auditEntryShape = z
  .strictObject({
    id: z.uuid(),
    at: z.iso.datetime(),
    person: named.nullable().describe('Who it was, with the name in the language asked for'),
    client: named.nullable().describe('The system of a body, with the name of that body'),
    action: z.string().meta({ examples: ['secret.read'] }),
    detail: z
      .record(z.string(), z.unknown())
      .describe('What was done or, as `view`, shown: a list, the act, its history, terms, page or audit'),
    traceId: z.string().nullable(),
  })
  .meta({ id: 'AuditEntry', description: 'Who looked at an act or did something with it, and when' });

export type AuditEntryView = z.infer<typeof auditEntryShape>;
export const auditPage = pageShapeOf(auditEntryShape, 'AuditPage');

/** The entry with its names in that language; neither person nor client stands behind the system's own deeds. */
export function auditEntryView(
  { personId, personNames, clientId, bodyNames, ...entry }: EntryOfAct,
  language: Language,
): AuditEntryView {
  return {
    ...entry,
    person: personId === null ? null : { id: personId, name: personNames?.[language] ?? null },
    client: clientId === null ? null : { id: clientId, name: bodyNames?.[language] ?? null },
  };
}
