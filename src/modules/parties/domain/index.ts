export * from './identification-number';
export * from './party.decide';
