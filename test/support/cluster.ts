import type { EmbeddedPostgres } from '../../src/database/embedded-postgres';

interface TestCluster {
  readonly postgres: EmbeddedPostgres;
  readonly dataDir: string;
}

const place = globalThis as { testCluster?: TestCluster };

/** Setup and teardown of a run share nothing but the global object of their process. */
export function keepCluster(cluster: TestCluster): void {
  place.testCluster = cluster;
}

export function keptCluster(): TestCluster | undefined {
  return place.testCluster;
}
