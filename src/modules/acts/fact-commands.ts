import { type OwnTerm, toInstant } from '../../calendar';
import { present } from '../../kernel/present';
import { Malformed } from '../../platform/http';
import type { When } from '../../statute';
import type { ClosureBody, IssuanceBody, WithdrawalBody } from './acts.contract';
import type {
  ConsiderationBody,
  ConsiderationNoticeBody,
  ResponseBody,
  ServiceBody,
  TermBody,
} from './facts.contract';
import type { ActCommand, FactCommand, Redating } from './domain';
import type { CourtStepBody, NoteBody, PublicationBody } from './public-facts.contract';

/** A body as the command that it asks for. Refuses (400) two members of which one is wanted. */
export function serviceOf(body: ServiceBody): FactCommand {
  const when = onlyOne('/received', body.receivedOn, body.receivedAt);
  const { method, proof, addresseeId } = body;
  return {
    type: 'service',
    input: { method, proof, ...present({ when, addresseeId }), ...late(body) },
  };
}

/** Exactly one of a number of days and a day. */
export function termOf(body: TermBody): FactCommand {
  const { days, dueOn, reason, setOn } = body;
  if ((days === undefined) === (dueOn === undefined)) throw oneOf('/days', '/dueOn');
  const term: OwnTerm = days === undefined ? { dueOn: dueOn ?? '' } : { days };
  return {
    type: 'term',
    input: { term, ...present({ reason, setOn }), ...late(body) },
  };
}

export function noticeOf(body: ConsiderationNoticeBody): FactCommand {
  const { considerationOn, considerationAt, place, notifiedOn } = body;
  const planned = onlyOne('/consideration', considerationOn, considerationAt);
  if (!planned) throw oneOf('/considerationOn', '/considerationAt');
  return {
    type: 'consideration-notice',
    input: {
      ...('on' in planned ? { considerationOn: planned.on } : { considerationAt: planned.at }),
      ...present({ place, notifiedOn }),
      ...late(body),
    },
  };
}

export const considerationOf = (body: ConsiderationBody): FactCommand => ({
  type: 'consideration',
  input: { attended: body.attended, ...present({ consideredOn: body.consideredOn }), ...late(body) },
});

export function responseOf(body: ResponseBody): FactCommand {
  const { outcome, decidedOn, addresseeId, takenMeasures = [], text } = body;
  const executed = onlyOne('/executed', body.executedOn, body.executedAt);
  const received = onlyOne('/received', body.receivedOn, body.receivedAt);
  return {
    type: 'response',
    input: {
      outcome,
      text,
      takenMeasures: takenMeasures.map(({ text: taken, takenOn, requestedMeasureId }) => ({
        text: taken,
        ...present({ takenOn, requestedMeasureId }),
      })),
      ...present({ decidedOn, executed, received, addresseeId }),
      ...late(body),
    },
  };
}

export const courtStepOf = (body: CourtStepBody): FactCommand => ({
  type: 'court-step',
  input: { step: body.step, ...present({ takenOn: body.takenOn, text: body.text }), ...late(body) },
});

export const publicationOf = ({ medium, place, publishedOn, ...body }: PublicationBody): FactCommand => ({
  type: 'publication',
  input: { medium, place, ...present({ publishedOn }), ...late(body) },
});

export const noteOf = (body: NoteBody): FactCommand => ({
  type: 'note',
  input: { text: body.text, ...present({ receivedOn: body.receivedOn }), ...late(body) },
});

export const issuanceOf = (body: IssuanceBody): ActCommand => ({
  type: 'issuance',
  ...present({ issuedOn: body.issuedOn }),
  ...late(body),
});

export const withdrawalOf = (body: WithdrawalBody): ActCommand => ({
  type: 'withdrawal',
  reason: body.reason ?? '',
  ...present({ withdrawnOn: body.withdrawnOn }),
  ...late(body),
});

export const closureOf = (body: ClosureBody): ActCommand => ({
  type: 'closure',
  ...present({ closedOn: body.closedOn, reason: body.reason }),
  ...late(body),
});

export const redatingOf = (
  of: Redating['of'],
  supersedes: string,
  on: string,
  reason: string | undefined,
): Redating => ({ type: 'redating', of, supersedes, on, reason: reason ?? '' });

const late = ({ lateReason }: { lateReason?: string }): { lateReason?: string } => present({ lateReason });

const oneOf = (...pointers: readonly string[]): Malformed =>
  new Malformed(pointers.map((pointer) => ({ pointer, code: 'exactly-one' })));

/** The day `…On` or the instant `…At` of a fact. */
function onlyOne(fact: string, on: string | undefined, at: string | undefined): When | undefined {
  if (on !== undefined && at !== undefined) throw oneOf(`${fact}On`, `${fact}At`);
  if (on !== undefined) return { on };
  return at === undefined ? undefined : { at: toInstant(at) };
}
