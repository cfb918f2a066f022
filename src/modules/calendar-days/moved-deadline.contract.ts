import { z } from 'zod';

const shownDay = z.iso.date();
const instant = z.iso.datetime();

/** What could still move a date. */
export const provisionalView = z
  .strictObject({
    missing: z.array(
      z.strictObject({
        kind: z.enum(['religious-day-off', 'year-confirmed']),
        year: z.int(),
        says: z.string(),
      }),
    ),
  })
  .nullable();

const dueDay = z.strictObject({
  dueOn: shownDay.nullable(),
  dueAt: instant.nullable(),
  provisional: provisionalView,
});

export const movedDeadline = z
  .strictObject({
    actId: z.uuid(),
    registrationNumber: z.string().nullable(),
    rule: z.string(),
    edition: z.string(),
    zone: z.string(),
    before: dueDay,
    after: dueDay,
  })
  .meta({ id: 'MovedDeadline' });

export type MovedDeadlineView = z.infer<typeof movedDeadline>;
export type ProvisionalView = z.infer<typeof provisionalView>;
