import { Client } from 'pg';
import type { House } from './house';

/** What every table of a house holds but the key of its first token, to tell whether anything at all was written. */
export interface KeptRows {
  /** By table: the number of its rows and a hash of all that is in them. */
  read(): Promise<Readonly<Record<string, string>>>;
  close(): Promise<void>;
}

export async function keptRows({ database }: House): Promise<KeptRows> {
  const client = new Client({ connectionString: database.ownerUrl });
  await client.connect();
  const { rows } = await client.query<{ name: string }>(
    `SELECT quote_ident(table_name) AS name FROM information_schema.tables
     WHERE table_schema = 'public' AND table_type = 'BASE TABLE'
       AND table_name <> 'issuer_key' ORDER BY table_name`,
  );
  const members = rows.map(
    ({ name }) =>
      `'${name}', (SELECT count(*) || ' ' || md5(COALESCE(string_agg(t::text, '' ORDER BY t::text), '')) FROM ${name} t)`,
  );
  const question = `SELECT jsonb_build_object(${members.join(', ')}) AS kept`;
  return {
    read: async () => (await client.query<{ kept: Record<string, string> }>(question)).rows[0]?.kept ?? {},
    close: () => client.end(),
  };
}

/** Holds where everything that `requests` sends is refused and leaves every table as it was. */
export async function expectUntouched(kept: KeptRows, requests: () => Promise<void>): Promise<void> {
  const before = await kept.read();
  await requests();
  expect(await kept.read()).toEqual(before);
}
