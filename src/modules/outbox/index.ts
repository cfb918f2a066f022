export { type CaseCommandAsked, CaseCommands } from './case-commands.service';
export { ExpiredReceiptsJob } from './expired-receipts.job';
export { OutboxModule } from './outbox.module';
export { Outbox, type OutboxMessage } from './outbox.service';
export { Receipts } from './receipts.service';
export type { Answer } from './repeatable';
