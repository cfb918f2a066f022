import type { Matter } from '../../matter';
import type { FollowUp, FollowUpAsked } from '../../route';
import { carriedOver, demandOf } from './carried-over';

const longestInterest = 2000;

/** The application after a rejection or silence, 23(2); to which court is for its drafter to say. */
export function challenge(matter: Matter, asked: FollowUpAsked): FollowUp {
  const { breach } = asked;
  const isOfProsecutor = (matter.terms ?? []).some(
    ({ rule, basis }) => rule === breach?.rule && basis === 'prosecutor',
  );
  const isSilent = breach?.kind === 'silence';
  const content = {
    type: 'challenge',
    challenge: {
      act: { kind: matter.kind, number: asked.number, date: matter.issuedOn, office: asked.officeName },
      ground: isSilent ? (isOfProsecutor ? 'prosecutor-term-missed' : 'not-considered') : 'rejected',
      since: asked.since,
      disputed: demandOf(matter, asked),
    },
    stateFee: 0,
  };
  return { ...carriedOver(matter, asked), kind: 'court-application', measures: [], content };
}

/** The claim of 23(1) where what is asked for takes property. */
export function claim(matter: Matter, asked: FollowUpAsked): FollowUp {
  const interest = asked.subject.slice(0, longestInterest);
  const content = { type: 'claim', claim: { interest, relief: demandOf(matter, asked) }, stateFee: 0 };
  return { ...carriedOver(matter, asked), kind: 'court-application', measures: [], content };
}
