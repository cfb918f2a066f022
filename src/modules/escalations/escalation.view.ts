import { present } from '../../kernel/present';
import type { StoredEscalationEvent } from './escalation.repository';
import type { KeptEscalation } from './escalation.row';
import type { EscalationView } from './escalation.shape';

export function escalationView({
  escalation: one,
  atOfficeCode,
}: Omit<KeptEscalation, 'act'>): EscalationView {
  const { route, ground, requestedMeasures, proceedings } = one.asked;
  return {
    ...{ id: one.id, version: one.version, subject: { type: 'act', id: one.actId }, route, ground },
    ...(one.breach && { breach: one.breach }),
    ...(requestedMeasures && { requestedMeasures: [...requestedMeasures] }),
    ...present({ proceedings }),
    ...{ state: one.state, askedBy: one.askedBy, askedAt: one.askedAt },
    ...{ waitsIn: atOfficeCode, decideBy: one.decideBy },
    ...present({ decision: one.decision, followUpActId: one.followUpActId }),
  };
}

export const escalationEventView = ({
  version,
  event: { type, ...detail },
  recordedAt,
  actor,
  traceId,
}: StoredEscalationEvent): object => ({ version, type, recordedAt, actor, detail, traceId });
