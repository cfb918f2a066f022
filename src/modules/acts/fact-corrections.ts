import { present, without } from '../../kernel/present';
import { NotFound } from '../../platform/http';
import type {
  ConsiderationBody,
  ConsiderationNoticeBody,
  ResponseBody,
  ServiceBody,
  TermBody,
} from './facts.contract';
import type { Act, ActCommand, FactCommand } from './domain';
import { considerationOf, noticeOf, responseOf, serviceOf, termOf } from './fact-commands';

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
function inForce<Fact>(fact: Fact | undefined): Fact {
  if (!fact) throw new NotFound();
  return fact;
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
  ({ record }) => {
    const { when, method, proof } = inForce(record.receipt);
    const stood = { method, proof, ...('on' in when ? { receivedOn: when.on } : { receivedAt: when.at }) };
    const body = { ...replacing<ServiceBody>(stood, patch, ['receivedOn', 'receivedAt']), ...present(patch) };
    return correction(id, patch.reason, serviceOf(body));
  };

/** Corrects the own term; refuses (404) where none is in force. */
export const termCorrection =
  (id: string, patch: Patch<TermBody>): Correcting =>
  ({ record }) => {
    const { term, reason, setOn } = inForce(record.ownTerm);
    const stood = replacing<TermBody>({ ...term, reason, setOn }, patch, ['days', 'dueOn']);
    return correction(id, patch.reason, termOf({ ...stood, ...present(patch) }));
  };

/** Corrects the addressee's notice; refuses (404) where none is in force. */
export const noticeCorrection =
  (id: string, patch: Patch<ConsiderationNoticeBody>): Correcting =>
  ({ record }) => {
    const notice = without(inForce(record.notice), 'id');
    const stood = replacing<ConsiderationNoticeBody>(notice, patch, ['considerationOn', 'considerationAt']);
    return correction(id, patch.reason, noticeOf({ ...stood, ...present(patch) }));
  };

/** Corrects the consideration; refuses (404) where none is in force. */
export const considerationCorrection =
  (id: string, patch: Patch<ConsiderationBody>): Correcting =>
  ({ record }) => {
    const stood = without(inForce(record.consideration), 'id');
    return correction(id, patch.reason, considerationOf({ ...stood, ...present(patch) }));
  };

/** Corrects the answer; refuses (404) where none is in force. */
export const responseCorrection =
  (id: string, patch: Patch<ResponseBody>): Correcting =>
  ({ record }) => {
    const { takenMeasures, ...stood } = without(inForce(record.response), 'id');
    const body = { ...stood, takenMeasures: [...takenMeasures], ...present(patch) };
    return correction(id, patch.reason, responseOf(body));
  };
