import type { ActEvent, ActEventType, CorrectedFact } from './domain';

/** The path segment under which what an event records is found; what is not named here is found in the history. */
const collections: Partial<Readonly<Record<ActEventType, string>>> = {
  submitted: 'submissions-for-signature',
  returned: 'returns',
  issued: 'issuance',
  served: 'services',
  'term-set': 'term',
  'consideration-notified': 'consideration-notices',
  considered: 'considerations',
  answered: 'responses',
  filed: 'court-steps',
  accepted: 'court-steps',
  heard: 'court-steps',
  decided: 'court-steps',
  disseminated: 'publications',
  published: 'publications',
  noted: 'notes',
  withdrawn: 'withdrawal',
  closed: 'closure',
  suspended: 'suspensions',
  stayed: 'stays',
  'stay-lifted': 'stays',
  revoked: 'revocation',
  recalled: 'recall',
  amended: 'amendments',
  excluded: 'exclusions',
  'exclusion-lifted': 'exclusions',
};

const ofFacts: Readonly<Record<CorrectedFact['fact'], string>> = {
  issuance: 'issuance',
  withdrawal: 'withdrawal',
  closure: 'closure',
  receipt: 'services',
  ownTerm: 'term',
  notice: 'consideration-notices',
  consideration: 'considerations',
  response: 'responses',
  courtStep: 'court-steps',
  publication: 'publications',
  note: 'notes',
};

/** Every path segment under which a record may be found. */
export const recordCollections: readonly string[] = ['history', ...new Set(Object.values(collections))];

/** The path segment under which the record of that event is found. */
export const collectionOf = (event: ActEvent): string =>
  event.type === 'corrected' ? ofFacts[event.correction.fact] : (collections[event.type] ?? 'history');
