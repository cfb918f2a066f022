export * from './absence-window';
export * from './desk-place';
