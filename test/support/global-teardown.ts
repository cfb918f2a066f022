import { rmSync } from 'node:fs';
import { keptCluster } from './cluster';

/** Stops the run's PostgreSQL and throws its data away. */
export default async function tearDown(): Promise<void> {
  const cluster = keptCluster();
  if (cluster === undefined) return;
  await cluster.postgres.stop();
  for (const folder of [cluster.postgres.folder, cluster.dataDir])
    rmSync(folder, { recursive: true, force: true });
}
