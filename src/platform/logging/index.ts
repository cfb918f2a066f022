export { LoggingModule } from './logging.module';
export { ServiceLogger } from './service-logger';
