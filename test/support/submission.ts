import type { Act, ActDecision, Draft } from '../../src/modules/acts/domain';
import { aDraft, anAct, asked, type Asked, drafted, prosecutor, type Told, wayTo } from './acts';

type Members = Readonly<Record<string, unknown>>;

/** The members that are not `undefined`. */
const said = (members: Members): Draft['content'] =>
  Object.fromEntries(Object.entries(members).filter(([, value]) => value !== undefined));

/** The content of a whole submission; `undefined` takes a member away. */
const aSubmissionOf = (changed: Members = {}): Draft['content'] =>
  said({
    ground: 'legality',
    breach: 'Applications of citizens are left without an answer.',
    causes: 'Nobody answers for their registration.',
    ...changed,
  });

/** The content of a whole warning; `undefined` takes a member away. */
const aWarningOf = (changed: Members = {}): Draft['content'] =>
  said({
    ground: 'information-on-preparation',
    circumstances: 'An unauthorised meeting is being prepared for 21 May.',
    liability: {
      text: 'A fine or an administrative arrest.',
      norm: { act: 'Code on Administrative Offences', article: '488' },
    },
    ...changed,
  });

/** A company in the zone of the office. */
export const company = { id: 'company', type: 'legal-person', zone: 'Asia/Almaty' } as const;
/** An official in the zone of the office. */
export const akim = { id: 'akim', type: 'official', zone: 'Asia/Almaty' } as const;

export const toCompany: Told = { addressees: [company] };

/** A draft of that content, changed as said. */
export const draftOf = (content: Draft['content'], changed: Partial<Draft> = {}): Draft =>
  aDraft({ norms: [], content, ...changed });

export const aWarning = (changed: Members = {}, more: Partial<Draft> = {}): Draft =>
  draftOf(aWarningOf(changed), { addresseeIds: [company.id], ...more });

export const aSubmission = (changed: Members = {}, more: Partial<Draft> = {}): Draft =>
  draftOf(aSubmissionOf(changed), more);

/** What is decided of a new draft of that kind. */
export const writing = (kind: string, draft: Draft, told: Told = {}): ActDecision =>
  drafted(draft, told, kind);

/** What is decided when the prosecutor sends that draft for signature, drafted under the law as it is. */
export const sending = (kind: string, draft: Draft, told: Told = {}): ActDecision => {
  const whole = { ...(told.addressees && { addressees: told.addressees }) };
  return asked(anAct([], draft, whole, kind), { type: 'submission' }, { by: prosecutor, ...told });
};

/** A submission received on 11 May 2016, to which this happened besides. */
export const servedSubmission = (more: readonly Asked[] = [], told: Told = {}, changed: Members = {}): Act =>
  anAct([...wayTo.served, ...more], aSubmission(changed), told, 'submission');
