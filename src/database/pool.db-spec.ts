import { Client } from 'pg';
import { freshDatabase, type FreshDatabase } from '../../test/support/database';
import { openPool, type Pool } from './pool';

let database: FreshDatabase;
let pool: Pool;

beforeAll(async () => {
  database = await freshDatabase();
  const owner = new Client({ connectionString: database.ownerUrl });
  await owner.connect();
  await owner.query(`CREATE TABLE sample (id uuid PRIMARY KEY)`);
  await owner.end();
  pool = await openPool({ url: database.appUrl, name: 'test' });
});

afterAll(async () => {
  await pool.destroy();
  await database.drop();
});

async function valueOf(expression: string): Promise<unknown> {
  const [row] = await pool.query<{ value: unknown }[]>(`SELECT ${expression} AS value`);
  return row?.value;
}

describe('what arrives from the database', () => {
  it.each([
    ["date '2016-02-29'", '2016-02-29'],
    ["timestamptz '2016-03-01 09:05:06.789123+06'", '2016-03-01T03:05:06.789Z'],
    ["timestamptz '2016-03-01 09:05:06+06'", '2016-03-01T03:05:06Z'],
    ["timestamptz 'infinity'", 'infinity'],
    ["'{2016-02-29,NULL}'::date[]", ['2016-02-29', null]],
    ["ARRAY[timestamptz '2016-03-01 00:00:00+05']", ['2016-02-29T19:00:00Z']],
    ['9007199254740993::bigint', '9007199254740993'],
    ["current_setting('timezone')", 'UTC'],
    ['current_user', 'app'],
  ])('%s is %j', async (expression, value) => {
    expect(await valueOf(expression)).toEqual(value);
  });
});

describe('the roles of the service', () => {
  it.each(['appUrl', 'workerUrl'] as const)('make and change no table (%s)', async (address) => {
    const client = new Client({ connectionString: database[address] });
    await client.connect();
    for (const ddl of [
      'CREATE TABLE x ()',
      'CREATE TEMPORARY TABLE x ()',
      'DROP TABLE sample',
      'SET ROLE owner',
    ]) {
      await expect(client.query(ddl)).rejects.toMatchObject({ code: '42501' });
    }
    await client.end();
  });
});
