import { randomUUID } from 'node:crypto';
import { Client } from 'pg';
import { migrations } from '../../migrations';
import { databaseUrl } from '../../test/support/database';
import { migrate } from './migrate';

const name = `test_${randomUUID().replaceAll('-', '')}`;
const addresses = { url: databaseUrl(name), appUrl: null, workerUrl: null };
const poor = `${name}_login`;
let admin: Client;

async function connected(url: string): Promise<Client> {
  const client = new Client({ connectionString: url });
  await client.connect();
  return client;
}

async function within<T extends object>(sql: string): Promise<T[]> {
  const client = await connected(addresses.url);
  const { rows } = await client.query<T>(sql);
  await client.end();
  return rows;
}

beforeAll(async () => {
  admin = await connected(databaseUrl('test_template').replace('test_template', 'postgres'));
});

beforeEach(async () => {
  await admin.query(`CREATE DATABASE ${name} TEMPLATE template0`);
});

afterEach(async () => {
  await admin.query(`DROP DATABASE ${name} WITH (FORCE)`);
  await admin.query(`DROP ROLE IF EXISTS ${poor}`);
});

afterAll(async () => {
  await admin.end();
});

describe('migrating', () => {
  it('is done by one of those who start at once, and by nobody again', async () => {
    const runs = await Promise.all([migrate(addresses), migrate(addresses), migrate(addresses)]);
    expect(runs.flatMap(({ applied }) => applied)).toEqual(migrations.map((migration) => migration.name));
    expect(runs.flatMap(({ notices }) => notices)).toEqual([]);
    expect(await migrate(addresses)).toEqual({ applied: [], notices: [] });
  });

  it('leaves everything to the role owner, which is nobody’s login', async () => {
    await migrate(addresses);
    expect(
      await within(
        `SELECT DISTINCT pg_get_userbyid(relowner) AS owner FROM pg_class
         WHERE relnamespace = 'public'::regnamespace AND relkind IN ('r', 'p', 'v', 'm', 'S')`,
      ),
    ).toEqual([{ owner: 'owner' }]);
    expect(
      await within(
        `SELECT rolname, rolcanlogin, rolsuper OR rolbypassrls OR rolcreaterole OR rolcreatedb AS is_powerful
         FROM pg_roles WHERE rolname IN ('owner', 'app', 'worker', 'report') ORDER BY rolname`,
      ),
    ).toEqual([
      { rolname: 'app', rolcanlogin: true, is_powerful: false },
      { rolname: 'owner', rolcanlogin: false, is_powerful: false },
      { rolname: 'report', rolcanlogin: false, is_powerful: false },
      { rolname: 'worker', rolcanlogin: true, is_powerful: false },
    ]);
  });

  it('says of a database of a later version what it has', async () => {
    await migrate(addresses);
    await within(
      `INSERT INTO schema_migration (timestamp, name) VALUES (9999999999999, 'Later9999999999999')`,
    );
    expect((await migrate(addresses)).notices).toEqual([expect.stringContaining('Later9999999999999')]);
  });

  it('is refused where the services would pass row-level security by', async () => {
    await migrate(addresses);
    const asSuperuser = { ...addresses, appUrl: addresses.url };
    await expect(migrate(asSuperuser)).rejects.toThrow(
      /DATABASE_APP_URL logs in as postgres, which is not app alone/,
    );
  });

  it('is refused to a login that may not act as owner, with what an administrator must do', async () => {
    await admin.query(`CREATE ROLE ${poor} LOGIN PASSWORD 'poor'`);
    const asPoor = new URL(addresses.url);
    asPoor.username = poor;
    asPoor.password = 'poor';
    await expect(migrate({ ...addresses, url: asPoor.href })).rejects.toThrow(/GRANT owner TO the login/);
  });

  it('is refused in an encoding without Kazakh letters', async () => {
    await admin.query(`DROP DATABASE ${name}`);
    await admin.query(
      `CREATE DATABASE ${name} TEMPLATE template0 ENCODING 'SQL_ASCII' LOCALE_PROVIDER libc LOCALE 'C'`,
    );
    await expect(migrate(addresses)).rejects.toThrow(/encoded in SQL_ASCII/);
  });
});
