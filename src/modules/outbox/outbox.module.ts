import { Module } from '@nestjs/common';
import { AuditModule } from '../audit';
import { KeptReplies, ProsecutorsModule } from '../prosecutors';
import { CaseCommands } from './case-commands.service';
import { EventsController } from './events.controller';
import { ExpiredReceiptsJob } from './expired-receipts.job';
import { Events } from './events.service';
import { OutboxEventRepository } from './outbox-event.repository';
import { Outbox } from './outbox.service';
import { ReceiptRepository } from './receipt.repository';
import { Receipts } from './receipts.service';
import { RegisterReceipts } from './register-receipts.service';

/** What leaves the house: the feed of events, and answers that are given again. */
@Module({
  imports: [AuditModule, ProsecutorsModule],
  controllers: [EventsController],
  providers: [
    CaseCommands,
    Events,
    ExpiredReceiptsJob,
    Outbox,
    OutboxEventRepository,
    ReceiptRepository,
    Receipts,
    { provide: KeptReplies, useClass: RegisterReceipts },
  ],
  exports: [CaseCommands, ExpiredReceiptsJob, Outbox, Receipts],
})
export class OutboxModule {}
