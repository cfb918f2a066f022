export { PartiesModule } from './parties.module';
export { seedBodies } from './parties.seed';
export { PartyRepository } from './party.repository';
