import { randomUUID } from 'node:crypto';
import { Client } from 'pg';
import { resolveUrls, type RoleUrls } from '../../src/database/role-urls';

/** The migrated, otherwise empty database that every test file clones. */
export const testTemplate = 'test_template';

/** The same with offices, people, bodies and days, as the development seeds make them. */
export const seededTemplate = 'test_seeded';

export interface FreshDatabase extends RoleUrls {
  drop(): Promise<void>;
}

/** A clone of the template for one test file, in about 40 ms. Tests act as `app` or `worker`, as the service does. */
export async function freshDatabase(template = testTemplate): Promise<FreshDatabase> {
  const name = `test_${randomUUID().replaceAll('-', '')}`;
  await asAdmin(
    `CREATE DATABASE ${forTests(name)} TEMPLATE ${forTests(template)} STRATEGY file_copy`,
    // Rights on a database, unlike those within it, are not cloned.
    `REVOKE TEMPORARY ON DATABASE ${name} FROM PUBLIC`,
  );
  return {
    ...resolveUrls({ url: databaseUrl(name), appUrl: null, workerUrl: null }),
    drop: () => asAdmin(`DROP DATABASE ${forTests(name)} WITH (FORCE)`),
  };
}

/** The administrator's address of a database of the run's cluster. */
export function databaseUrl(name: string): string {
  const url = new URL(adminUrl());
  url.pathname = `/${forTests(name)}`;
  return url.href;
}

function forTests(name: string): string {
  if (!name.includes('test')) throw new Error(`${name} is not a database for tests: nothing is done to it`);
  return name;
}

function adminUrl(): string {
  const url = process.env['TEST_PG_ADMIN_URL'];
  if (url === undefined) throw new Error('The run has no PostgreSQL: its global setup did not succeed');
  return url;
}

async function asAdmin(...statements: string[]): Promise<void> {
  const admin = new Client({ connectionString: adminUrl() });
  await admin.connect();
  try {
    for (const statement of statements) await admin.query(statement);
  } finally {
    await admin.end();
  }
}
