import type { Client } from 'pg';
import { codeOf, DatabaseSetupError } from './setup-error';

const extensions = ['pg_trgm', 'btree_gist'];

/** Makes the extensions that the migrations use; the login that may is not the role that migrates. */
export async function ensureExtensions(login: Client): Promise<void> {
  const { rows } = await login.query<{ name: string }>(
    'SELECT name FROM unnest($1::text[]) name WHERE NOT EXISTS (SELECT FROM pg_extension WHERE extname = name)',
    [extensions],
  );
  for (const { name } of rows) {
    await login.query(`CREATE EXTENSION IF NOT EXISTS ${name} SCHEMA public`).catch((cause: unknown) => {
      throw new DatabaseSetupError(
        `The extension ${name} can't be made (${String(cause)}). As an administrator: CREATE EXTENSION ${name}.`,
        { cause },
      );
    });
  }
}

/** `owner` may make things in `public`, nobody else; the services may come in. Only what is not so yet is changed. */
export async function ensureRights(login: Client): Promise<void> {
  const { rows } = await login.query<{ lacking: string }>(lackingRights);
  for (const { lacking } of rows) await login.query(lacking).catch(unlessForbidden);
  const { rows: still } = await login.query<{ lacking: string }>(lackingRights);
  if (still.length === 0) return;
  const wanted = still.map(({ lacking }) => lacking).join('; ');
  throw new DatabaseSetupError(
    `The login of DATABASE_URL may not grant rights. As an administrator: ${wanted}.`,
  );
}

/** What the login may not do is found lacking afterwards; a GRANT of what one does not have only warns. */
function unlessForbidden(error: unknown): void {
  if (codeOf(error) !== '42501') throw error;
}

const lackingRights = `
  SELECT format(statement, current_database()) AS lacking FROM (VALUES
    (has_schema_privilege('owner', 'public', 'CREATE') AND has_schema_privilege('owner', 'public', 'USAGE'),
      'GRANT CREATE, USAGE ON SCHEMA public TO owner'),
    (NOT has_schema_privilege('app', 'public', 'CREATE') AND NOT has_schema_privilege('worker', 'public', 'CREATE'),
      'REVOKE CREATE ON SCHEMA public FROM PUBLIC'),
    (has_schema_privilege('app', 'public', 'USAGE') AND has_schema_privilege('worker', 'public', 'USAGE')
      AND has_schema_privilege('report', 'public', 'USAGE'), 'GRANT USAGE ON SCHEMA public TO app, worker, report'),
    (NOT has_database_privilege('app', current_database(), 'TEMPORARY')
      AND NOT has_database_privilege('worker', current_database(), 'TEMPORARY'),
      'REVOKE TEMPORARY ON DATABASE %I FROM PUBLIC'),
    (has_database_privilege('app', current_database(), 'CONNECT')
      AND has_database_privilege('worker', current_database(), 'CONNECT'),
      'GRANT CONNECT ON DATABASE %I TO app, worker, report')
  ) AS rights (held, statement) WHERE NOT held`;
