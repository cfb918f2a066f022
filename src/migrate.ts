import { openDatabases } from './database/open-databases';
import { DatabaseSetupError } from './database/setup-error';
import { ConfigurationError, readEnv } from './platform/config/env';

/** `npm run migrate`: brings the database up to this version without starting the service, which does it as well. */
async function main(): Promise<void> {
  const { applied, notices, embedded } = await openDatabases(readEnv(process.env));
  for (const notice of notices) console.log(notice);
  console.log(applied.length === 0 ? 'The database was up to date.' : `Applied: ${applied.join(', ')}`);
  await embedded?.stop();
}

main().catch((error: unknown) => {
  if (!(error instanceof DatabaseSetupError || error instanceof ConfigurationError)) throw error;
  console.error(error.message);
  process.exitCode = 1;
});
