import { resetEmbedded } from './database/embedded-postgres';
import { DatabaseSetupError } from './database/setup-error';
import { readDataDir } from './platform/config/env';

/** `npm run reset`: throws the embedded data away, and only that; a database of DATABASE_URL is not touched. */
try {
  const removed = resetEmbedded(readDataDir(process.env));
  console.log(
    removed.length === 0
      ? 'There are no embedded data.'
      : `The embedded data are gone: ${removed.join(', ')}`,
  );
} catch (error) {
  if (!(error instanceof DatabaseSetupError)) throw error;
  console.error(error.message);
  process.exitCode = 1;
}
