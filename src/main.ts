import { createApp, editionsOf } from './bootstrap';
import { openDatabases, type OpenDatabases } from './database/open-databases';
import { DatabaseSetupError } from './database/setup-error';
import { ConfigurationError, type Environment, readEnv } from './platform/config/env';
import { ManagementListener, Metrics } from './platform/metrics';
import { welcome } from './welcome';

interface Running {
  readonly close: () => Promise<void>;
}

/** Reads the environment, opens the database, starts the service, and ends all of it in the reverse order. */
async function main(): Promise<void> {
  const stopping = new Promise<string>((resolve) => {
    process.once('SIGINT', resolve).once('SIGTERM', resolve);
  });
  const env = readEnv(process.env);
  const databases = await openDatabases(env);
  for (const notice of databases.notices) console.log(notice);
  try {
    const running = await start(env, databases);
    await Promise.race([stopping, databases.embedded?.died.then(gone) ?? stopping]);
    await running.close();
  } finally {
    await databases.embedded?.stop();
  }
}

function gone(): void {
  console.error('The embedded PostgreSQL has ended; the service ends with it.');
  process.exitCode = 1;
}

async function start(env: Environment, databases: OpenDatabases): Promise<Running> {
  const metrics = new Metrics();
  const app = await createApp({ env, databases, metrics });
  const management = env.managementPort === null ? null : new ManagementListener(metrics);
  await management?.listen(env.managementPort ?? 0, env.host);
  await app.listen(env.port, env.host);
  console.log(welcome(await app.getUrl(), env, editionsOf(env)));
  return {
    close: async () => {
      await app.close();
      await management?.close();
    },
  };
}

main().catch((error: unknown) => {
  const isForTheOperator = error instanceof ConfigurationError || error instanceof DatabaseSetupError;
  console.error(isForTheOperator ? error.message : error);
  // Pools that a half-made application opened would keep the process for a while.
  process.exit(1);
});
