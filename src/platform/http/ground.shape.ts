import { z } from 'zod';

/** A ground as answers show it beside what they are about: see `groundView`. */
export const groundShape = z
  .object({
    rule: z.string(),
    cites: z.string(),
    edition: z.string(),
    says: z.string(),
    allowedWhen: z.string().optional(),
    pointer: z.string().optional().describe('JSON pointer to the member that breaks the rule'),
    appliedUnder: z.object({ rule: z.string(), says: z.string() }).optional(),
  })
  .meta({ id: 'GroundOfRule' });
