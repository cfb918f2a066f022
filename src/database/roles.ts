import type { Client } from 'pg';
import type { DatabaseAddresses } from '../platform/config/env';
import { canLogIn } from './connection';
import { resolveUrls, type LoginRole } from './role-urls';
import { codeOf, DatabaseSetupError } from './setup-error';

/** `owner` has what migrations make; `app` serves requests; `worker` the system's own work; `report` reads. */
const roles = ['owner', 'app', 'worker', 'report'] as const;
type Role = (typeof roles)[number];

/**
 * Makes the roles that are not there, lets `login` act as `owner`, and gives derived passwords to the logins whose
 * address the operator has not given. Roles belong to the whole server: another database may be doing the same now.
 * @throws DatabaseSetupError where a role is absent and the login may not make it, or has rights it must not have.
 */
export async function ensureRoles(login: Client, addresses: DatabaseAddresses): Promise<void> {
  await createAbsentRoles(login);
  await refuseTooPowerful(login);
  await letLoginActAsOwner(login);
  const { appUrl, workerUrl } = resolveUrls(addresses);
  if (addresses.appUrl === null) await ensurePassword(login, 'app', appUrl);
  if (addresses.workerUrl === null) await ensurePassword(login, 'worker', workerUrl);
}

async function createAbsentRoles(login: Client): Promise<void> {
  const absent = await absentRoles(login);
  if (absent.length === 0) return;
  const statements = absent.map((role) => `CREATE ROLE ${role} ${canLogInAs(role) ? 'LOGIN' : 'NOLOGIN'}`);
  const { rows } = await login.query<{ may: boolean }>(
    'SELECT rolsuper OR rolcreaterole AS may FROM pg_roles WHERE rolname = current_user',
  );
  if (rows[0]?.may !== true) {
    throw new DatabaseSetupError(
      `The login of DATABASE_URL may not create roles, and these are absent: ${absent.join(', ')}. ` +
        `Give it CREATEROLE, or run as an administrator: ${statements.join('; ')}; GRANT owner TO the login.`,
    );
  }
  for (const statement of statements) await unlessAnotherDid(() => login.query(statement));
}

const canLogInAs = (role: Role): role is LoginRole => role === 'app' || role === 'worker';

async function absentRoles(login: Client): Promise<Role[]> {
  const { rows } = await login.query<{ role: Role }>(
    'SELECT role FROM unnest($1::text[]) role WHERE NOT EXISTS (SELECT FROM pg_roles WHERE rolname = role)',
    [roles],
  );
  return rows.map(({ role }) => role);
}

async function refuseTooPowerful(login: Client): Promise<void> {
  const { rows } = await login.query<{ rolname: string }>(
    `SELECT rolname FROM pg_roles WHERE rolname = ANY ($1::text[]) AND (rolsuper OR rolbypassrls
       OR rolname <> 'owner' AND pg_has_role(oid, (SELECT oid FROM pg_roles WHERE rolname = 'owner'), 'MEMBER'))`,
    [roles],
  );
  if (rows.length === 0) return;
  throw new DatabaseSetupError(
    `Row-level security would not hold: ${rows.map(({ rolname }) => rolname).join(', ')} may bypass it ` +
      '(SUPERUSER, BYPASSRLS or membership in owner). Take that right away.',
  );
}

async function letLoginActAsOwner(login: Client): Promise<void> {
  if (await mayActAsOwner(login)) return;
  await retried(() => login.query('GRANT owner TO CURRENT_USER')).catch((cause: unknown) => {
    throw new DatabaseSetupError(
      'The login of DATABASE_URL may not act as the role owner. As an administrator: GRANT owner TO the login.',
      { cause },
    );
  });
}

async function mayActAsOwner(login: Client): Promise<boolean> {
  try {
    await login.query('SET ROLE owner');
    await login.query('RESET ROLE');
    return true;
  } catch (error) {
    if (codeOf(error) === '42501') return false;
    throw error;
  }
}

async function ensurePassword(login: Client, role: LoginRole, url: string): Promise<void> {
  const { password } = new URL(url);
  if (password === '' || (await canLogIn(url))) return;
  await retried(() => login.query(`ALTER ROLE ${role} LOGIN PASSWORD '${password}'`)).catch(
    (cause: unknown) => {
      throw new DatabaseSetupError(
        `The login of DATABASE_URL may not set the password of the role ${role}. ` +
          `Give DATABASE_${role.toUpperCase()}_URL with the password that it has.`,
        { cause },
      );
    },
  );
}

const alreadyThere = ['42710', '23505'];

async function unlessAnotherDid(create: () => Promise<unknown>): Promise<void> {
  await retried(create).catch((error: unknown) => {
    if (!alreadyThere.includes(codeOf(error) ?? '')) throw error;
  });
}

/** "tuple concurrently updated" (XX000) is what two servers' worth of ALTER ROLE at once may answer. */
async function retried(change: () => Promise<unknown>, attempts = 5): Promise<void> {
  for (let attempt = 1; ; attempt++) {
    try {
      await change();
      return;
    } catch (error) {
      if (attempt === attempts || codeOf(error) !== 'XX000') throw error;
    }
  }
}
