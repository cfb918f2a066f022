export { type Asking, Asks } from './asks.decorator';
export { CurrentActor, CurrentPerson } from './current-actor.decorator';
export type { Actor, PersonActor } from './domain';
export {
  EndedAppointmentRepository,
  nearestHead,
  type EndingAppointment,
} from './ended-appointment.repository';
export { LawInForce } from './law-in-force';
export type { Looking } from './looking';
export { PrincipalRepository } from './principal.repository';
export { ProsecutorsModule } from './prosecutors.module';
export { seedPeople } from './prosecutors.seed';
export { type Asked, KeptReplies, RegisterCommands, type Repeat, unlessRefused } from './register-commands';
export { scopeOf } from './scope';
