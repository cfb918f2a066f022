import { type DynamicModule, Global, Module } from '@nestjs/common';
import { Metrics } from './metrics';

/** Gives the one set of metrics to every room. */
@Global()
@Module({})
export class MetricsModule {
  static of(metrics: Metrics): DynamicModule {
    return {
      module: MetricsModule,
      providers: [{ provide: Metrics, useValue: metrics }],
      exports: [Metrics],
    };
  }
}
