import { setTimeout as wait } from 'node:timers/promises';
import { Client } from 'pg';
import { codeOf, DatabaseSetupError } from './setup-error';

const notYetThere = ['ECONNREFUSED', 'ECONNRESET', 'EAI_AGAIN', 'ENOTFOUND', '57P03'];
const attempts = 30;
const pauseMs = 500;

/** One connection of its own, open while `work` runs. Waits up to 15 seconds for a server that is just starting. */
export async function withConnection<T>(url: string, work: (client: Client) => Promise<T>): Promise<T> {
  const client = await connected(url);
  try {
    return await work(client);
  } finally {
    await client.end();
  }
}

/** Whether this address lets one in; an unreachable server is an error, not a no. */
export async function canLogIn(url: string): Promise<boolean> {
  try {
    await withConnection(url, (client) => client.query('SELECT'));
    return true;
  } catch (error) {
    if (isRefusal(causeOf(error))) return false;
    throw error;
  }
}

async function connected(url: string): Promise<Client> {
  for (let attempt = 1; ; attempt++) {
    const client = new Client({ connectionString: url, connectionTimeoutMillis: 10_000 });
    client.on('error', () => undefined);
    try {
      await client.connect();
      return client;
    } catch (error) {
      if (attempt === attempts || !notYetThere.includes(codeOf(error) ?? '')) throw unreachable(url, error);
    }
    await wait(pauseMs);
  }
}

/** Invalid authorisation or password, no privilege to connect, or no password where one is asked for. */
function isRefusal(error: unknown): boolean {
  if (['28000', '28P01', '42501'].includes(codeOf(error) ?? '')) return true;
  return error instanceof Error && error.message.includes('client password must be a string');
}

const causeOf = (error: unknown): unknown => (error instanceof DatabaseSetupError ? error.cause : error);

function unreachable(url: string, cause: unknown): DatabaseSetupError {
  const { host, pathname, username } = new URL(url);
  const because =
    cause instanceof Error && cause.message !== '' ? cause.message : (codeOf(cause) ?? 'no answer');
  return new DatabaseSetupError(`${username} does not reach ${host}${pathname}: ${because}`, { cause });
}
