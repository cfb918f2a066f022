import { z } from 'zod';
import { pageShapeOf } from '../../platform/http';
import { anomalies, type AnomalyKind } from './anomaly.wording';

const kinds = Object.keys(anomalies) as [AnomalyKind, ...AnomalyKind[]];

export const anomalyShape = z
  .strictObject({
    anomaly: z.enum(kinds),
    says: z.string(),
    subject: z.strictObject({ type: z.enum(['act', 'escalation', 'complaint']), id: z.uuid() }),
    actId: z.uuid().nullable(),
    officeCode: z.string(),
  })
  .meta({ id: 'Anomaly' });
export type AnomalyView = z.infer<typeof anomalyShape>;

export const anomalyPage = pageShapeOf(anomalyShape, 'AnomalyPage');
