export * from './audit.decide';
