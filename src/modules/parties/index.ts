export { PartiesModule } from './parties.module';
export { type SeedBody, seedBodies } from './parties.seed';
export { type PartyRecord, PartyRepository } from './party.repository';
export { partyView } from './party.view';
