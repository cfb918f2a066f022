export * from './complaint';
export { type ComplaintEvent, recordOf } from './complaint-event';
export { evolve, registeredAs } from './complaint.evolve';
export { decideComplaint, type DecisionFacts, footingToDecide } from './decision.decide';
export { decideForwarding } from './forwarding.decide';
export { type ComplaintJudgement, type Facts, staffFooting } from './judgement';
export { decideRegistration, type Registration } from './registration.decide';
export { decidesOn, decidingOffices } from './routing';
