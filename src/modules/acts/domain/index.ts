export { routesOf } from './routes';
export {
  type Act,
  type ActRecord,
  type ActState,
  actStates,
  type Amendment,
  type Draft,
  excludedFrom,
  type Following,
  isOver,
  type Issuance,
  isStayed,
  type Signature,
  type SuperiorEnd,
} from './act';
export { type ActCommand, commandsFromAbove, type FactCommand, factOf, type Redating } from './act-command';
export {
  type ActEvent,
  type ActEventType,
  addresseeOf,
  addresseeSees,
  type CorrectableFact,
  type CorrectedFact,
  type CorrectableFacts,
  type HappenedEvent,
} from './act-event';
export { decide } from './act.decide';
export { evolve } from './act.evolve';
export { allowedActions } from './allowed-actions';
export { type Authority, authorityFor, type Need } from './authority';
export { recordedActor, signatureOf } from './signature';
export { areaOf, decideDraft, type NewDraft } from './draft.decide';
export { factInForce, factsInForce } from './facts-in-force';
export type { Facts } from './facts';
export { againstKind, decideImport } from './import.decide';
export { comparableNumber } from './paper-number';
export type { PaperAct } from './paper-act';
export type { ActDecision } from './judgement';
export { missingGrounds } from './signature.decide';
export { matterOfAct } from './matter';
export { isOverdue, owedBy, shownTerm, waitingFor, withoutTerm } from './standing';
