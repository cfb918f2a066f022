export { ManagementListener } from './management-listener';
export { Metrics } from './metrics';
