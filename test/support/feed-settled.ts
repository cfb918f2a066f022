import { setTimeout } from 'node:timers/promises';
import { Client } from 'pg';

/**
 * Waits until the feed shows all that was told so far. It stays behind every transaction of the server that is older,
 * those of the databases of other test files included.
 */
export async function feedSettled(workerUrl: string): Promise<void> {
  const client = new Client({ connectionString: workerUrl });
  await client.connect();
  try {
    for (;;) {
      const { rows } = await client.query<{ settled: boolean }>(
        `SELECT COALESCE(max(xid) < pg_snapshot_xmin(pg_current_snapshot()), true) AS settled FROM outbox_event`,
      );
      if (rows[0]?.settled) return;
      await setTimeout(20);
    }
  } finally {
    await client.end();
  }
}
