export * from './acting.decide';
export * from './actor';
export * from './appointment-term';
export * from './appointment.decide';
export * from './period';
export * from './standing';
export * from './substitution-chain';
