export { type Asking, Asks } from './asks.decorator';
export { CurrentActor, CurrentPerson } from './current-actor.decorator';
export type { Actor, Capacity, ClientActor, PersonActor, SystemActor } from './domain';
export {
  EndedAppointmentRepository,
  type EndingAppointment,
  type NearestHead,
} from './ended-appointment.repository';
export { LawInForce } from './law-in-force';
export { PersonRepository } from './person.repository';
export { PrincipalRepository } from './principal.repository';
export { ProsecutorsModule } from './prosecutors.module';
export { type PeopleSeed, seedPeople, type SeedStaffedOffice } from './prosecutors.seed';
export {
  type Asked,
  KeptReplies,
  type Recorded,
  RegisterCommands,
  type Repeat,
  unlessRefused,
} from './register-commands';
export { scopeOf } from './scope';
