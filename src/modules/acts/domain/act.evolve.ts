import { stepFrom } from '../../../kernel/lifecycle';
import { present } from '../../../kernel/present';
import type { Instant } from '../../../kernel/time';
import type { Act } from './act';
import type { ActEvent } from './act-event';
import { actLifecycle, type ActStep } from './act.lifecycle';
import { changedBeside, noted } from './beside.evolve';
import { corrected } from './facts-in-force';
import { factOf } from './record.evolve';

/** An event as stored: with the act it is of, its place and its moment. */
export interface RecordedEvent {
  readonly actId: string;
  readonly version: number;
  readonly recordedAt: Instant;
  readonly event: ActEvent;
}

/** The act after one more event; the only maker of an act. The first event of an act is `drafted`. */
export function evolve(act: Act | undefined, recorded: RecordedEvent): Act {
  const { event, version, recordedAt } = recorded;
  if (event.type === 'drafted') return drafted(recorded, event);
  if (!act) throw new Error(`the history of ${recorded.actId} does not begin with its draft`);
  return { ...act, ...changed(act, event), version, changedAt: recordedAt };
}

function drafted({ actId, version, recordedAt }: RecordedEvent, event: ActEvent & { type: 'drafted' }): Act {
  const { officeId, kind, edition, authorId, draft, participantIds, follows } = event;
  return {
    id: actId,
    officeId,
    kind,
    edition,
    state: 'draft',
    version,
    authorId,
    draft,
    wasSent: false,
    participantIds,
    record: { exclusions: [], breaches: [], ...present({ follows }) },
    deadlines: [],
    createdAt: recordedAt,
    changedAt: recordedAt,
  };
}

/** The state after a step of the lifecycle; a step that the drawing lacks is a defect of the decision before it. */
function stepped(act: Act, step: ActStep): Pick<Act, 'state'> {
  const arrow = stepFrom(actLifecycle, act.state, step);
  if (!arrow) throw new Error(`no step ${step} from ${act.state}`);
  return { state: arrow.to };
}

/** A step with what the record keeps of it. */
const recorded = (act: Act, event: Parameters<typeof factOf>[0]): Pick<Act, 'state' | 'record'> => ({
  ...stepped(act, event.type),
  ...noted(act, factOf(event, act.record)),
});

type Later = Exclude<ActEvent, { type: 'drafted' }>;

function changed(act: Act, event: Later): Partial<Act> {
  switch (event.type) {
    case 'revised':
      return { ...stepped(act, event.type), edition: event.edition, draft: event.draft };
    case 'submitted':
      return {
        ...stepped(act, event.type),
        wasSent: true,
        ...noted(act, { submission: { personId: event.personId } }),
      };
    case 'returned':
      return stepped(act, event.type);
    case 'issued':
      return { ...recorded(act, event), edition: event.edition };
    case 'served':
    case 'term-set':
    case 'consideration-notified':
    case 'considered':
    case 'answered':
    case 'filed':
    case 'accepted':
    case 'heard':
    case 'decided':
    case 'disseminated':
    case 'published':
    case 'noted':
    case 'withdrawn':
    case 'closed':
    case 'revoked':
    case 'recalled':
      return recorded(act, event);
    case 'amended':
      return { ...recorded(act, event), draft: event.draft };
    case 'corrected':
      return noted(act, corrected(act.record, event.supersedes, event.correction));
    default:
      return changedBeside(act, event);
  }
}
