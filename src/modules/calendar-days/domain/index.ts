export * from './calendar-day.decide';
export * from './deadline-calculation';
export * from './tried-calendar';
