import type { DatabaseAddresses } from '../platform/config/env';
import { withConnection } from './connection';
import { resolveUrls, type LoginRole } from './role-urls';
import { DatabaseSetupError } from './setup-error';

/** @throws DatabaseSetupError where a login does not work, or may do more than its role. */
export async function confirmLogins(addresses: DatabaseAddresses): Promise<void> {
  const { appUrl, workerUrl } = resolveUrls(addresses);
  await confirmLogin('app', appUrl);
  await confirmLogin('worker', workerUrl);
}

/** A login that owns tables or passes row-level security by would show everything to everybody, and say nothing. */
async function confirmLogin(role: LoginRole, url: string): Promise<void> {
  const { rows } = await withConnection(url, (client) =>
    client.query<{ name: string; fits: boolean }>(
      `SELECT rolname AS name, pg_has_role('${role}', 'USAGE') AND NOT pg_has_role('owner', 'MEMBER')
         AND NOT rolsuper AND NOT rolbypassrls AS fits FROM pg_roles WHERE rolname = current_user`,
    ),
  );
  if (rows[0]?.fits === true) return;
  throw new DatabaseSetupError(
    `DATABASE_${role.toUpperCase()}_URL logs in as ${rows[0]?.name ?? '?'}, which is not ${role} alone: ` +
      'it must be a member of it, and neither of owner, nor a superuser, nor BYPASSRLS.',
  );
}
