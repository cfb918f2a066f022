import { createRequire } from 'node:module';

/** Apart from the rest of the built service: a bare server loads nothing else of it. @type {(path: string) => unknown} */
const load = createRequire(import.meta.url);

export const { postgresTypes } = /** @type {typeof import('../src/database/postgres-types')} */ (
  load('../dist/src/database/postgres-types')
);
