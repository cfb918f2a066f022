import 'reflect-metadata';
import { chmodSync, mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Client } from 'pg';
import { startEmbedded } from '../../src/database/embedded-postgres';
import { createApp } from '../../src/bootstrap';
import { migrate } from '../../src/database/migrate';
import { resolveUrls } from '../../src/database/role-urls';
import { readEnv } from '../../src/platform/config/env';
import { keepCluster } from './cluster';
import { databaseUrl, seededTemplate, testTemplate } from './database';

/** One PostgreSQL for the whole run, thrown away after it, with a migrated database to clone. */
export default async function setUp(): Promise<void> {
  const dataDir = mkdtempSync(join(tmpdir(), 'qadagalau-test-'));
  chmodSync(dataDir, 0o755);
  const postgres = await startEmbedded({
    dataDir,
    isDurable: false,
    settings: { max_connections: 300, autovacuum: 'off' },
  });
  keepCluster({ postgres, dataDir });
  process.env['TEST_PG_ADMIN_URL'] = postgres.url;

  await asAdmin(postgres.url, `CREATE DATABASE ${testTemplate}`);
  await migrate({ url: databaseUrl(testTemplate), appUrl: null, workerUrl: null });
  await seedTemplate(postgres.url);
}

/** A second template, with what the service seeds at its first start. */
async function seedTemplate(adminUrl: string): Promise<void> {
  await asAdmin(adminUrl, `CREATE DATABASE ${seededTemplate} TEMPLATE ${testTemplate} STRATEGY file_copy`);
  const env = { ...readEnv({ NODE_ENV: 'test', LOG_LEVEL: 'silent' }), sweepSeconds: 0 };
  const databases = resolveUrls({ url: databaseUrl(seededTemplate), appUrl: null, workerUrl: null });
  const app = await createApp({ env, databases });
  await app.close();
}

async function asAdmin(adminUrl: string, statement: string): Promise<void> {
  const admin = new Client({ connectionString: adminUrl });
  await admin.connect();
  await admin.query(statement);
  await admin.end();
}
