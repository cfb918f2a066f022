import { z } from 'zod';
import { editionTexts, mostOwnDays } from '../../statute';
import { statuteEditions } from './statute-editions';

const wholeNumber = (from: number, to: number) => {
  const error = `must be a whole number from ${from} to ${to}`;
  return z
    .string()
    .regex(/^\d{1,9}$/, error)
    .transform(Number)
    .pipe(z.int().min(from, error).max(to, error));
};
const oneOf = <const Values extends readonly string[]>(...values: Values) =>
  z.enum(values, `must be one of ${values.join(', ')}`);

const databaseUrl = z.string().refine(namesLoginAndDatabase, {
  error: 'must be of the form postgres://login:password@host:port/database',
});
const issuerUrl = z.url({ protocol: /^https?$/, error: 'must be an http(s) address' });

/** Each variable by itself; what the operator has not set has its default. */
export const schema = z.object({
  NODE_ENV: oneOf('development', 'test', 'production').default('development'),
  HOST: z.string().optional(),
  PORT: wholeNumber(0, 65_535).default(3000),
  MANAGEMENT_PORT: wholeNumber(0, 65_535).optional(),
  LOG_LEVEL: oneOf('fatal', 'error', 'warn', 'info', 'debug', 'trace', 'silent').default('info'),
  DATA_DIR: z.string().default('.data'),
  SWEEP_SECONDS: wholeNumber(1, 3600).default(30),
  DATABASE_URL: databaseUrl.optional(),
  DATABASE_APP_URL: databaseUrl.optional(),
  DATABASE_WORKER_URL: databaseUrl.optional(),
  OIDC_ISSUER: issuerUrl.optional(),
  OIDC_AUDIENCE: z.string().optional(),
  STATUTE_EDITIONS: statuteEditions(editionTexts.map(({ id }) => id)).prefault('kz-2709-1995@2016-01-01..'),
  COURT_APPLICATION_DAYS: wholeNumber(1, mostOwnDays).optional(),
  COURT_PROTEST_DAYS: wholeNumber(1, mostOwnDays).optional(),
});

export type Variables = z.output<typeof schema>;

function namesLoginAndDatabase(address: string): boolean {
  if (!URL.canParse(address)) return false;
  const { protocol, username, pathname } = new URL(address);
  return ['postgres:', 'postgresql:'].includes(protocol) && username !== '' && pathname.length > 1;
}
