import { createRequire } from 'node:module';
import type { Client } from 'pg';
import { migrations } from '../../migrations';
import type { DatabaseAddresses } from '../platform/config/env';
import { confirmLogins } from './confirm-logins';
import { withConnection } from './connection';
import type * as MigrationSource from './migration-source';
import { ensureExtensions, ensureRights } from './rights';
import { ensureRoles } from './roles';
import { DatabaseSetupError } from './setup-error';

/** Any number will do, as long as every instance takes the same. */
const migrationLock = '7239084611925';
const oldestServer = 15;
const load = createRequire(__filename);

export interface Migrated {
  /** The names of the migrations that this run applied, oldest first. */
  readonly applied: readonly string[];
  /** What the operator should know, though it stops nothing. */
  readonly notices: readonly string[];
}

/**
 * Brings the database up to this version of the service: roles, extensions, rights, then every migration that it
 * lacks, under the role `owner`. May be run at any time by any number of instances: one works, the others wait.
 * @throws DatabaseSetupError where the server, the database or the login will not do.
 */
export function migrate(addresses: DatabaseAddresses): Promise<Migrated> {
  return withConnection(addresses.url, async (login) => {
    const notices = await examineServer(login);
    await login.query(`SELECT pg_advisory_lock(${migrationLock})`);
    await ensureRoles(login, addresses);
    await ensureExtensions(login);
    await ensureRights(login);
    const { applied, unknown } = await runMigrations(login, addresses.url);
    await confirmLogins(addresses);
    if (unknown.length > 0) {
      notices.push(`The database is of a later version of the service: it has ${unknown.join(', ')}.`);
    }
    return { applied, notices };
  });
}

async function examineServer(login: Client): Promise<string[]> {
  const { rows } = await login.query<{ version: string; encoding: string }>(
    `SELECT current_setting('server_version_num') AS version, current_setting('server_encoding') AS encoding`,
  );
  const { version, encoding } = rows[0] ?? { version: '0', encoding: '?' };
  const major = Math.trunc(Number(version) / 10_000);
  if (major < oldestServer) {
    throw new DatabaseSetupError(
      `PostgreSQL ${oldestServer} or newer is needed; DATABASE_URL names ${major}.`,
    );
  }
  if (encoding !== 'UTF8') {
    throw new DatabaseSetupError(
      `The database of DATABASE_URL is encoded in ${encoding}; Kazakh needs UTF8: ` +
        "CREATE DATABASE … TEMPLATE template0 ENCODING 'UTF8' LOCALE 'C.UTF-8'.",
    );
  }
  return (await foldsKazakh(login))
    ? []
    : [
        "The database's locale does not know Kazakh letters (LC_CTYPE is C): search will be slower. C.UTF-8 does.",
      ];
}

async function foldsKazakh(login: Client): Promise<boolean> {
  const { rows } = await login.query<{ folds: boolean }>(`SELECT lower('Қ') = 'қ' AS folds`);
  return rows[0]?.folds === true;
}

/** TypeORM is loaded only where there is something for it to do: most starts find nothing. */
async function runMigrations(
  login: Client,
  ownerUrl: string,
): Promise<{ applied: string[]; unknown: string[] }> {
  const known = migrations.map(({ name }) => name);
  const stored = await storedMigrations(login);
  const isMissing = known.some((name) => !stored.includes(name));
  const applied = isMissing ? await applyMigrations(ownerUrl) : [];
  return { applied, unknown: stored.filter((name) => !known.includes(name)) };
}

async function storedMigrations(login: Client): Promise<string[]> {
  const { rows: found } = await login.query<{ isThere: boolean }>(
    `SELECT to_regclass('public.schema_migration') IS NOT NULL AS "isThere"`,
  );
  if (found[0]?.isThere !== true) return [];
  await login.query('SET ROLE owner');
  const { rows } = await login.query<{ name: string }>('SELECT name FROM schema_migration ORDER BY id');
  await login.query('RESET ROLE');
  return rows.map(({ name }) => name);
}

async function applyMigrations(ownerUrl: string): Promise<string[]> {
  const { migrationSource } = load('./migration-source') as typeof MigrationSource;
  const source = await migrationSource(ownerUrl).initialize();
  try {
    return (await source.runMigrations()).map(({ name }) => name);
  } finally {
    await source.destroy();
  }
}
