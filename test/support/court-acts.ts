import type { Draft } from '../../src/modules/acts/domain';
import { aDraft, anAct, aProtestOf, type Asked, clerk, head, prosecutor, type Told } from './acts';

/** The court of the specs, in the zone of their office. */
export const court = { id: 'court', type: 'court', zone: 'Asia/Almaty' } as const;
export const inCourt: Told = { addressees: [court] };

type Changed = Readonly<Record<string, unknown>>;

export const claimContent = {
  type: 'claim',
  claim: {
    whose: 'natural-person',
    interest: 'Мүгедек баланың тұрғын үйге құқығы',
    relief: 'Тұрғын үй беруден бас тарту заңсыз деп танылсын',
  },
};

const challenge = {
  act: { kind: 'protest', number: 'PROTEST/AKMOLA.BURABAY/2016/00001', date: '2016-05-10' },
  ground: 'rejected',
  since: '2016-05-20',
  disputed: 'Әкімдіктің 2016 жылғы 1 сәуірдегі № 12 қаулысы',
  demands: ['invalidate-act', 'prevent-breach'],
};

/** The content of a whole challenge after a protest was rejected; changed member by member. */
export const challengeContent = (changed: Changed = {}): Draft['content'] => ({
  type: 'challenge',
  challenge: { ...challenge, ...changed },
});

const draftOf = (content: Draft['content'], changed: Partial<Draft>): Draft =>
  aDraft({ addresseeIds: [court.id], norms: [], content, ...changed });

/** A whole draft of the district's claim. */
export const aClaim = (changed: Partial<Draft> = {}): Draft => draftOf(claimContent, changed);

/** A whole draft of the district's challenge; of its challenge members are changed. */
export const aChallenge = (said: Changed = {}, changed: Partial<Draft> = {}): Draft =>
  draftOf(challengeContent(said), changed);

/** A whole draft of a protest of a ruling not in legal force, to a court; of the object members are changed. */
export const aRulingProtest = (object: Changed = {}, changed: Partial<Draft> = {}): Draft =>
  draftOf(
    aProtestOf({
      forum: 'court',
      object: { class: 'court-ruling', inForce: false, fault: 'unlawful', ...object },
    }),
    changed,
  );

/** Submitted and issued on that day. */
export const issuedOn = (on: string): readonly Asked[] => [
  [{ type: 'submission' }, { by: prosecutor, on }],
  [{ type: 'issuance' }, { by: head, on }],
];

/** A court's step of that day. */
export const step = (code: 'filed' | 'accepted' | 'heard' | 'granted' | 'returned', on: string): Asked => [
  { type: 'court-step', input: { step: code } },
  { by: clerk, on },
];

/** An act to a court to which all this happened. */
export const inCourtAct = (kind: string, draft: Draft, asked: readonly Asked[] = [], told: Told = {}) =>
  anAct(asked, draft, { ...inCourt, ...told }, kind);
