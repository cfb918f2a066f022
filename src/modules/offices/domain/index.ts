export * from './office-place';
export * from './office-tree';
export * from './office.decide';
