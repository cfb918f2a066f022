/** @typedef {import('pg').Client} Client */

const loaded = ['act', 'act_event', 'deadline', 'outbox_event', 'number_series'];

/** Takes away the indexes that no constraint needs; gives what makes them again. @type {(client: Client) => Promise<string[]>} */
export async function dropIndexes(client) {
  const { rows } = await client.query(
    `SELECT i.indexrelid::regclass::text AS name, pg_get_indexdef(i.indexrelid) AS definition
     FROM pg_index i LEFT JOIN pg_constraint c ON c.conindid = i.indexrelid
     WHERE i.indrelid = ANY ($1::text[]::regclass[]) AND c.oid IS NULL`,
    [loaded],
  );
  const found = /** @type {{ name: string, definition: string }[]} */ (rows);
  for (const { name } of found) await client.query(`DROP INDEX ${name}`);
  return found.map(({ definition }) => definition);
}

/** As after a night of autovacuum. @type {(client: Client) => Promise<void>} */
export async function settle(client) {
  await client.query('VACUUM (ANALYZE)');
  await client.query('CHECKPOINT');
}

/** Every foreign key of the loaded tables, by what it would have asked row by row. @type {(client: Client) => Promise<number>} */
export async function checkReferences(client) {
  const { rows } = await client.query(
    `SELECT c.conname AS name, c.conrelid::regclass::text AS child, c.confrelid::regclass::text AS parent,
       (SELECT jsonb_agg(jsonb_build_array(k.attname, f.attname)) FROM unnest(c.conkey, c.confkey) AS p (k, f)
        JOIN pg_attribute k ON k.attrelid = c.conrelid AND k.attnum = p.k
        JOIN pg_attribute f ON f.attrelid = c.confrelid AND f.attnum = p.f) AS pairs
     FROM pg_constraint c WHERE c.contype = 'f' AND c.conrelid = ANY ($1::text[]::regclass[])`,
    [loaded],
  );
  const keys = /** @type {{ name: string, child: string, parent: string, pairs: [string, string][] }[]} */ (
    rows
  );
  for (const { name, child, parent, pairs } of keys) {
    const isThere = pairs.map(([own, theirs]) => `p.${theirs} = c.${own}`).join(' AND ');
    const isSaid = pairs.map(([own]) => `c.${own} IS NOT NULL`).join(' AND ');
    const { rowCount } = await client.query(
      `SELECT FROM ${child} c WHERE ${isSaid} AND NOT EXISTS (SELECT FROM ${parent} p WHERE ${isThere}) LIMIT 1`,
    );
    if (rowCount !== 0) throw new Error(`the register breaks ${name}`);
  }
  return keys.length;
}
