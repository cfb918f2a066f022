import { present, without } from '../../kernel/present';
import { NotFound } from '../../platform/http';
import type {
  ConsiderationBody,
  ConsiderationNoticeBody,
  ResponseBody,
  ServiceBody,
  TermBody,
} from './facts.contract';
import {
  type Act,
  type ActCommand,
  type CorrectableFact,
  type CorrectableFacts,
  type FactCommand,
  factInForce,
  factsInForce,
} from './domain';
import type { CourtStepBody, NoteBody, PublicationBody } from './public-facts.contract';
import {
  considerationOf,
  courtStepOf,
  noteOf,
  noticeOf,
  publicationOf,
  responseOf,
  serviceOf,
  termOf,
} from './fact-commands';

type Patch<Body> = { readonly [Member in keyof Body]?: Body[Member] | undefined } & {
  readonly reason?: string | undefined;
};

type Members<Body> = { [Member in keyof Body]: Body[Member] };

/** Makes the command of a correction from the act as it stands: what the patch leaves out stays as it was. */
export type Correcting = (act: Act) => ActCommand;

const correction = (supersedes: string, reason: string | undefined, fact: FactCommand): ActCommand => ({
  type: 'correction',
  supersedes,
  reason: reason ?? '',
  fact,
});

/** A fact that was never recorded has nothing to correct: 404, as any record that is not there. */
function inForce<Fact extends CorrectableFact>(
  { record }: Act,
  fact: Fact,
  id: string,
): CorrectableFacts[Fact] {
  // A record that another has superseded is refused by the decision; its place is that of the last.
  const found = factInForce(record, fact, id) ?? factsInForce(record, fact).at(-1);
  if (!found) throw new NotFound();
  return found;
}

/** Of two members that exclude each other, the one sent replaces the one that stood. */
const replacing = <Body extends object>(
  stood: Members<Body>,
  patch: object,
  rivals: readonly (keyof Body)[],
): Members<Body> =>
  rivals.some((rival) => Object.hasOwn(patch, rival))
    ? rivals.reduce<Members<Body>>((left, rival) => without(left, rival) as Members<Body>, stood)
    : stood;

/** Corrects the receipt; refuses (404) where none is in force. */
export const serviceCorrection =
  (id: string, patch: Patch<ServiceBody>): Correcting =>
  (act) => {
    const { when, method, proof, addresseeId } = inForce(act, 'receipt', id);
    const received = 'on' in when ? { receivedOn: when.on } : { receivedAt: when.at };
    const stood = { method, proof, ...received, ...present({ addresseeId }) };
    const body = { ...replacing<ServiceBody>(stood, patch, ['receivedOn', 'receivedAt']), ...present(patch) };
    return correction(id, patch.reason, serviceOf(body));
  };

/** Corrects the own term; refuses (404) where none is in force. */
export const termCorrection =
  (id: string, patch: Patch<TermBody>): Correcting =>
  (act) => {
    const { term, reason, setOn } = inForce(act, 'ownTerm', id);
    const stood = replacing<TermBody>({ ...term, reason, setOn }, patch, ['days', 'dueOn']);
    return correction(id, patch.reason, termOf({ ...stood, ...present(patch) }));
  };

/** Corrects the addressee's notice; refuses (404) where none is in force. */
export const noticeCorrection =
  (id: string, patch: Patch<ConsiderationNoticeBody>): Correcting =>
  (act) => {
    const notice = without(inForce(act, 'notice', id), 'id');
    const stood = replacing<ConsiderationNoticeBody>(notice, patch, ['considerationOn', 'considerationAt']);
    return correction(id, patch.reason, noticeOf({ ...stood, ...present(patch) }));
  };

/** Corrects the consideration; refuses (404) where none is in force. */
export const considerationCorrection =
  (id: string, patch: Patch<ConsiderationBody>): Correcting =>
  (act) => {
    const stood = without(inForce(act, 'consideration', id), 'id');
    return correction(id, patch.reason, considerationOf({ ...stood, ...present(patch) }));
  };

/** Corrects the answer; refuses (404) where none is in force. */
export const responseCorrection =
  (id: string, patch: Patch<ResponseBody>): Correcting =>
  (act) => {
    const { takenMeasures, ...answer } = without(inForce(act, 'response', id), 'id');
    // The local day beside an instant is computed: only the instant was said.
    const said = {
      ...without(answer, ...(answer.executedAt === undefined ? [] : (['executedOn'] as const))),
      ...(answer.receivedAt !== undefined && { receivedOn: undefined }),
    };
    const stood = replacing<ResponseBody>(
      replacing<ResponseBody>(present(said) as Members<ResponseBody>, patch, ['executedOn', 'executedAt']),
      patch,
      ['receivedOn', 'receivedAt'],
    );
    const body = { ...stood, takenMeasures: [...takenMeasures], ...present(patch) };
    return correction(id, patch.reason, responseOf(body));
  };

/** Corrects a court's step; refuses (404) where none is in force. */
export const courtStepCorrection =
  (id: string, patch: Patch<CourtStepBody>): Correcting =>
  (act) => {
    const stood = without(inForce(act, 'courtStep', id), 'id');
    return correction(id, patch.reason, courtStepOf({ ...stood, ...present(patch) }));
  };

/** Corrects a publication; refuses (404) where none is in force. */
export const publicationCorrection =
  (id: string, patch: Patch<PublicationBody>): Correcting =>
  (act) => {
    const stood = without(inForce(act, 'publication', id), 'id');
    return correction(id, patch.reason, publicationOf({ ...stood, ...present(patch) }));
  };

/** Corrects a note; refuses (404) where none is in force. */
export const noteCorrection =
  (id: string, patch: Patch<NoteBody>): Correcting =>
  (act) => {
    const stood = without(inForce(act, 'note', id), 'id');
    return correction(id, patch.reason, noteOf({ ...stood, ...present(patch) }));
  };
