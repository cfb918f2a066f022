import { Module } from '@nestjs/common';
import { AuditModule } from '../audit';
import { OutboxModule } from '../outbox';
import { Anomalies } from './anomalies.service';
import { AnomalyRepository } from './anomaly.repository';
import { DeskListRepository } from './desk-list.repository';
import { DeskLists } from './desk-lists.service';
import { DeskController } from './desk.controller';
import { Desk } from './desk.service';
import { StandingCheckJob } from './standing-check.job';

/** What waits for whom, read from the rooms below; and the standing check that nothing waits for nobody. */
@Module({
  imports: [AuditModule, OutboxModule],
  controllers: [DeskController],
  providers: [Desk, DeskLists, DeskListRepository, Anomalies, AnomalyRepository, StandingCheckJob],
  exports: [StandingCheckJob],
})
export class DeskModule {}
