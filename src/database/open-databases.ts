import type { Environment } from '../platform/config/env';
import { startEmbedded, type EmbeddedPostgres } from './embedded-postgres';
import { migrate } from './migrate';
import { resolveUrls, type RoleUrls } from './role-urls';

export interface OpenDatabases extends RoleUrls {
  /** Present where the database is our own; the service stops it last, and ends when it dies. */
  readonly embedded?: EmbeddedPostgres;
  /** What the operator should know. */
  readonly notices: readonly string[];
  /** The migrations that this start applied, oldest first. */
  readonly applied: readonly string[];
}

/**
 * The database that the environment names, or an embedded one that is started for it, brought up to this version.
 * @throws DatabaseSetupError with what the operator can do; an embedded server is stopped again then.
 */
export async function openDatabases(env: Environment): Promise<OpenDatabases> {
  if (env.database !== null) {
    const migrated = await migrate(env.database);
    return { ...resolveUrls(env.database), ...migrated };
  }
  const embedded = await startEmbedded({ dataDir: env.dataDir, note: `http://${env.host}:${env.port}` });
  try {
    const addresses = { url: embedded.url, appUrl: null, workerUrl: null };
    const { applied, notices } = await migrate(addresses);
    return { ...resolveUrls(addresses), embedded, applied, notices: [...embedded.notices, ...notices] };
  } catch (error) {
    await embedded.stop();
    throw error;
  }
}
