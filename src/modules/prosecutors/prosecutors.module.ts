import { Module } from '@nestjs/common';
import { DevelopmentPeople, PrincipalDirectory } from '../auth';
import { OfficesModule } from '../offices';
import { ActingRepository } from './acting.repository';
import { ActingRecordsService } from './acting-records.service';
import { ActingService } from './acting.service';
import { AppointmentRepository } from './appointment.repository';
import { AppointmentsController } from './appointments.controller';
import { AppointmentsService } from './appointments.service';
import { ClearanceRepository } from './clearance.repository';
import { DelegationsController } from './delegations.controller';
import { DevelopmentPeopleRepository } from './development-people.repository';
import { EndedAppointmentRepository } from './ended-appointment.repository';
import { LawInForce } from './law-in-force';
import { MeController } from './me.controller';
import { MeRepository } from './me.repository';
import { MeService } from './me.service';
import { OfficeFoundingService } from './office-founding.service';
import { OfficeRegisterController } from './office-register.controller';
import { OfficeRegisterService } from './office-register.service';
import { OfficeSettingsService } from './office-settings.service';
import { PeopleRegisterService } from './people-register.service';
import { PersonRepository } from './person.repository';
import { PrincipalRepository } from './principal.repository';
import { PrincipalsService } from './principals.service';
import { ProsecutorsController } from './prosecutors.controller';
import { ProsecutorsService } from './prosecutors.service';
import { RegisterCommands } from './register-commands';
import { SubstitutionsController } from './substitutions.controller';

/** People, their positions, and who acts for whom: what makes the one who asks an actor. */
@Module({
  imports: [OfficesModule],
  controllers: [
    AppointmentsController,
    DelegationsController,
    SubstitutionsController,
    MeController,
    OfficeRegisterController,
    ProsecutorsController,
  ],
  providers: [
    ActingRecordsService,
    ActingRepository,
    ActingService,
    AppointmentRepository,
    AppointmentsService,
    ClearanceRepository,
    EndedAppointmentRepository,
    LawInForce,
    MeRepository,
    MeService,
    OfficeFoundingService,
    OfficeRegisterService,
    OfficeSettingsService,
    PeopleRegisterService,
    PersonRepository,
    PrincipalRepository,
    ProsecutorsService,
    RegisterCommands,
    { provide: DevelopmentPeople, useClass: DevelopmentPeopleRepository },
    { provide: PrincipalDirectory, useClass: PrincipalsService },
  ],
  exports: [
    DevelopmentPeople,
    EndedAppointmentRepository,
    LawInForce,
    PrincipalDirectory,
    PrincipalRepository,
    RegisterCommands,
  ],
})
export class ProsecutorsModule {}
