import { Global, Module } from '@nestjs/common';
import { AuditModule } from '../audit';
import { CalendarDaysModule, RunningDeadlines } from '../calendar-days';
import { DeadlinesModule } from '../deadlines';
import { DocumentsModule } from '../documents';
import { OutboxModule } from '../outbox';
import { ProsecutorsModule } from '../prosecutors';
import { ActCountsController } from './act-counts.controller';
import { ActCountsRepository } from './act-counts.repository';
import { ActCounts } from './act-counts.service';
import { ActCommandsController } from './act-commands.controller';
import { ActCorrectionsController } from './act-corrections.controller';
import { ActDeeds } from './act-deeds.service';
import { ActEventRepository } from './act-event.repository';
import { ActExclusionsController } from './act-exclusions.controller';
import { ActFactsController } from './act-facts.controller';
import { ActFactsRepository } from './act-facts.repository';
import { ActFacts } from './act-facts.service';
import { ActIntake } from './act-intake.service';
import { ActParticipantsRepository } from './act-participants.repository';
import { ActPages } from './act-pages.service';
import { ActSuperiorController } from './act-superior.controller';
import { ActRoutesController } from './act-routes.controller';
import { ActReassignment } from './act-reassignment.service';
import { ActPublicCorrectionsController } from './act-public-corrections.controller';
import { ActPublicFactsController } from './act-public-facts.controller';
import { ActRecordsController } from './act-records.controller';
import { ActRedatingsController } from './act-redatings.controller';
import { ActRepository } from './act.repository';
import { ActStore } from './act-store';
import { ActSweepRepository } from './act-sweep.repository';
import { ActViewsController } from './act-views.controller';
import { ActsController } from './acts.controller';
import { ActsListRepository } from './acts-list.repository';
import { ActsReading } from './acts-reading.service';
import { ActsService } from './acts.service';
import { Drafting } from './drafting.service';
import { EndedAppointmentsJob } from './ended-appointments.job';
import { GatheredActRepository } from './gathered-act.repository';
import { IntakeReferencesRepository } from './intake-references.repository';
import { IntakeReferences } from './intake-references.service';
import { MissedTermsJob } from './missed-terms.job';
import { NumberSeriesRepository } from './number-series.repository';
import { Recomputation } from './recomputation.service';
import { Settlement } from './settlement.service';
import { SheetNamesRepository } from './sheet-names.repository';

/** Global, for the port of running deadlines that the calendar below asks for. */
@Global()
@Module({
  imports: [
    AuditModule,
    CalendarDaysModule,
    DeadlinesModule,
    DocumentsModule,
    OutboxModule,
    ProsecutorsModule,
  ],
  controllers: [
    ActsController,
    ActCommandsController,
    ActFactsController,
    ActCorrectionsController,
    ActPublicFactsController,
    ActPublicCorrectionsController,
    ActRedatingsController,
    ActExclusionsController,
    ActViewsController,
    ActRecordsController,
    ActCountsController,
    ActRoutesController,
    ActSuperiorController,
  ],
  providers: [
    ...[ActsService, ActsReading, ActPages, ActStore, ActFacts, Drafting, Settlement],
    ...[ActRepository, GatheredActRepository, ActEventRepository, ActFactsRepository],
    ...[ActsListRepository, ActSweepRepository],
    ...[NumberSeriesRepository, SheetNamesRepository, MissedTermsJob, EndedAppointmentsJob],
    ...[ActCounts, ActCountsRepository, ActIntake, IntakeReferences, IntakeReferencesRepository],
    ...[ActReassignment, ActDeeds, ActParticipantsRepository],
    { provide: RunningDeadlines, useClass: Recomputation },
  ],
  exports: [
    ...[RunningDeadlines, ActIntake, ActReassignment, ActDeeds, ActParticipantsRepository],
    ...[MissedTermsJob, EndedAppointmentsJob],
  ],
})
export class ActsModule {}
