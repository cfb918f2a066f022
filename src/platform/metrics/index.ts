export { ManagementListener } from './management-listener';
export { Metrics } from './metrics';
export { MetricsModule } from './metrics.module';
