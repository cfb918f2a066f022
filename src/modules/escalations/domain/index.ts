export {
  type Escalation,
  type EscalationAsked,
  type EscalationDecision,
  type EscalationEvent,
  escalationStates,
} from './escalation';
export { controlTermEnd } from './control-term';
export { decideResubmission, decideTakingBack } from './asking-anew.decide';
export { decideDecision, decideGivingBack } from './decision.decide';
export { evolveEscalation } from './escalation.evolve';
export type { EscalationFacts, EscalationJudgement } from './facts';
export { raisedFrom } from './raised';
export { decideRequest, openInstead } from './request.decide';
