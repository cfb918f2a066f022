import { chmodSync, existsSync, mkdtempSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Client } from 'pg';
import { resetEmbedded, startEmbedded, type EmbeddedPostgres } from './embedded-postgres';

const dataDir = mkdtempSync(join(tmpdir(), 'qadagalau-embedded-'));
chmodSync(dataDir, 0o755);
const home = join(dataDir, 'postgres');
const start = (): Promise<EmbeddedPostgres> => startEmbedded({ dataDir, note: 'a test' });

let postgres: EmbeddedPostgres;

beforeAll(async () => {
  postgres = await start();
});

afterAll(async () => {
  await postgres.stop();
  rmSync(dataDir, { recursive: true, force: true });
});

async function ask(url: string, sql: string): Promise<Record<string, unknown>[]> {
  const client = new Client({ connectionString: url });
  await client.connect();
  try {
    const { rows } = await client.query<Record<string, unknown>>(sql);
    return rows;
  } finally {
    await client.end();
  }
}

describe('the embedded PostgreSQL', () => {
  it('folds and searches Kazakh', async () => {
    await ask(postgres.url, 'CREATE EXTENSION pg_trgm');
    const answer = await ask(
      postgres.url,
      "SELECT lower('ҚҰҚЫҚ') AS folded, similarity('прокуратура', 'прокурор') > 0 AS alike",
    );
    expect(answer).toEqual([{ folded: 'құқық', alike: true }]);
  });

  it('lets nobody in without its password, and listens on loopback only', async () => {
    const guessed = new URL(postgres.url);
    guessed.password = 'postgres';
    await expect(ask(guessed.href, 'SELECT 1')).rejects.toMatchObject({ code: '28P01' });
    expect(await ask(postgres.url, 'SHOW listen_addresses')).toEqual([{ listen_addresses: '127.0.0.1' }]);
  });

  it('keeps its password and its data for their owner alone', () => {
    expect(statSync(join(home, 'password')).mode & 0o777).toBe(0o600);
    expect(statSync(join(home, 'cluster')).mode & 0o777).toBe(0o700);
    expect(new URL(postgres.url).password).toBe(readFileSync(join(home, 'password'), 'utf8').trim());
  });

  it('refuses a second start beside it, and a reset, and says beside whom', async () => {
    const beside = new RegExp(`process ${process.pid} \\(a test\\), PostgreSQL on port ${postgres.port}`);
    await expect(start()).rejects.toThrow(beside);
    expect(() => resetEmbedded(dataDir)).toThrow(beside);
    expect(await ask(postgres.url, 'SELECT 1 AS one')).toEqual([{ one: 1 }]);
  });

  it('says that it died, and has everything again after that', async () => {
    await ask(postgres.url, "CREATE TABLE kept AS SELECT 'acknowledged' AS what");
    const backend = new Client({ connectionString: postgres.url });
    backend.on('error', () => undefined);
    await backend.connect();
    process.kill(postgres.pid, 'SIGKILL');
    await postgres.died;
    await postgres.stop();
    postgres = await start();
    expect(await ask(postgres.url, 'SELECT * FROM kept')).toEqual([{ what: 'acknowledged' }]);
  });

  it('is not kept from starting by what a killed service left', async () => {
    await postgres.stop();
    const gone = { pid: process.pid, birth: 'another time', mark: 'another', note: '' };
    writeFileSync(join(home, 'lock'), JSON.stringify(gone));
    writeFileSync(join(home, 'cluster', 'postmaster.pid'), `${process.pid}\n${home}\n0\n5432\n\n\n\nready\n`);
    postgres = await start();
    expect(await ask(postgres.url, 'SELECT * FROM kept')).toHaveLength(1);
  });
});

describe('a reset', () => {
  it('throws away the embedded data and nothing else', async () => {
    await postgres.stop();
    writeFileSync(join(dataDir, 'other'), 'kept');
    writeFileSync(join(home, 'note'), 'kept too');
    expect(resetEmbedded(dataDir)).toEqual([home]);
    expect(existsSync(join(home, 'cluster'))).toBe(false);
    expect(existsSync(join(home, 'note'))).toBe(true);
    expect(existsSync(join(dataDir, 'other'))).toBe(true);
    postgres = await start();
    expect(await ask(postgres.url, "SELECT to_regclass('kept') AS kept")).toEqual([{ kept: null }]);
  });
});
