import { type DynamicModule, Module } from '@nestjs/common';
import { DeadlinesModule } from '../deadlines';
import { DeskModule } from '../desk';
import { OutboxModule } from '../outbox';
import { JobsInOrder } from './jobs-in-order';
import { Sweep, SWEEP_SECONDS } from './sweep.service';

/** Runs the jobs of the rooms below. The acts' room is global: its jobs are there by themselves. */
@Module({})
export class SweepModule {
  /** `seconds`: how often the jobs run by themselves; 0 for never. */
  static every(seconds: number): DynamicModule {
    return {
      module: SweepModule,
      imports: [DeadlinesModule, DeskModule, OutboxModule],
      providers: [JobsInOrder, Sweep, { provide: SWEEP_SECONDS, useValue: seconds }],
    };
  }
}
