import { type DynamicModule, Module } from '@nestjs/common';
import { DatabaseModule, type Databases } from './database/database.module';
import { ActsModule } from './modules/acts';
import { AuditModule } from './modules/audit';
import { AuthModule, type OidcIssuer } from './modules/auth';
import { CalendarDaysModule } from './modules/calendar-days';
import { ComplaintsModule } from './modules/complaints';
import { DeskModule } from './modules/desk';
import { DocumentsModule } from './modules/documents';
import { EditionsModule } from './modules/editions';
import { EscalationsModule } from './modules/escalations';
import { ImportsModule } from './modules/imports';
import { OfficesModule } from './modules/offices';
import { DeadlinesModule } from './modules/deadlines';
import { OutboxModule } from './modules/outbox';
import { PartiesModule } from './modules/parties';
import { ProsecutorsModule } from './modules/prosecutors';
import { ReassignmentsModule } from './modules/reassignments';
import { SweepModule } from './modules/sweep';
import { type Clock, ClockModule } from './platform/clock';
import { HealthModule } from './platform/health';
import { LoggingModule } from './platform/logging';
import { type Metrics, MetricsModule } from './platform/metrics';
import type { Editions } from './statute';

export interface Composition {
  readonly databases: Databases;
  /** Null: the development issuer. */
  readonly oidc: OidcIssuer | null;
  readonly editions: Editions;
  readonly logLevel: string;
  /** How often the system's jobs run by themselves; 0 for never. */
  readonly sweepSeconds: number;
  readonly metrics: Metrics;
  readonly clock?: Clock;
}

/** The only list of modules. */
@Module({})
export class AppModule {
  static of({
    databases,
    oidc,
    editions,
    logLevel,
    sweepSeconds,
    metrics,
    clock,
  }: Composition): DynamicModule {
    const platform = [
      LoggingModule.of(logLevel),
      ClockModule.of(clock),
      DatabaseModule.of(databases),
      HealthModule,
      MetricsModule.of(metrics),
    ];
    const rooms = [
      AuthModule.of(oidc),
      OfficesModule,
      ProsecutorsModule,
      PartiesModule,
      AuditModule,
      OutboxModule,
      DocumentsModule,
      EditionsModule.forRoot(editions),
      CalendarDaysModule,
      DeadlinesModule,
      ActsModule,
      ImportsModule,
      ReassignmentsModule,
      ComplaintsModule,
      EscalationsModule,
      DeskModule,
      SweepModule.every(sweepSeconds),
    ];
    return { module: AppModule, imports: [...platform, ...rooms] };
  }
}
