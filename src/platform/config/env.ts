import { resolve } from 'node:path';
import { present } from '../../kernel/present';
import type { FilingDays } from '../../statute';
import { contradictions } from './contradictions';
import type { EditionPeriod } from './statute-editions';
import { schema, type Variables } from './variables';

export type { EditionPeriod } from './statute-editions';

/** What the operator has decided, read once at boot. */
export interface Environment {
  readonly nodeEnv: 'development' | 'test' | 'production';
  readonly host: string;
  /** 0: any free port. */
  readonly port: number;
  /** Where `/metrics` listens; `null`: nowhere. */
  readonly managementPort: number | null;
  readonly logLevel: 'fatal' | 'error' | 'warn' | 'info' | 'debug' | 'trace' | 'silent';
  /** Absolute path under which the embedded PostgreSQL keeps its data. */
  readonly dataDir: string;
  /** How often the sweep looks for terms that have run out, in seconds. */
  readonly sweepSeconds: number;
  /** `null`: the embedded PostgreSQL. */
  readonly database: DatabaseAddresses | null;
  /** `null`: the development issuer, which production refuses. */
  readonly oidc: { readonly issuer: string; readonly audience: string } | null;
  /** Earliest first, never two on one day. */
  readonly statuteEditions: readonly EditionPeriod[];
  /** The terms for filing with a court that other laws set, in calendar days; absent where none is given. */
  readonly filingDays: FilingDays;
}

export interface DatabaseAddresses {
  /** The migrating login. */
  readonly url: string;
  /** Absent: `url` with the role's name and a password derived from the owner's. */
  readonly appUrl: string | null;
  readonly workerUrl: string | null;
}

/** The boot stops here; the message lists everything that is wrong, one line each, and no secret. */
export class ConfigurationError extends Error {
  constructor(readonly problems: readonly string[]) {
    super(['The environment is not usable:', ...problems.map((problem) => `  ${problem}`)].join('\n'));
    this.name = 'ConfigurationError';
  }
}

/**
 * Reads the environment variables that `.env.example` explains; an empty one counts as absent.
 * @throws ConfigurationError naming every variable that is wrong, missing or at odds with another.
 */
export function readEnv(env: Readonly<Record<string, string | undefined>>): Environment {
  const given = withoutEmpty(env);
  const read = schema.safeParse(given);
  const misfits = read.error?.issues.map((issue) => `${issue.path.join('.')}: ${issue.message}`) ?? [];
  const problems = [...misfits, ...contradictions(given)];
  if (!read.success || problems.length > 0) throw new ConfigurationError(problems);
  return environmentFrom(read.data);
}

/** `DATA_DIR` alone, as an absolute path: what `npm run reset` asks, whatever else is set. */
export function readDataDir(env: Readonly<Record<string, string | undefined>>): string {
  return resolve(schema.shape.DATA_DIR.parse(withoutEmpty(env)['DATA_DIR']));
}

function environmentFrom(variables: Variables): Environment {
  const { NODE_ENV, HOST, DATABASE_URL, OIDC_ISSUER, OIDC_AUDIENCE } = variables;
  return {
    nodeEnv: NODE_ENV,
    host: HOST ?? (NODE_ENV === 'production' ? '0.0.0.0' : '127.0.0.1'),
    port: variables.PORT,
    managementPort: variables.MANAGEMENT_PORT ?? null,
    logLevel: variables.LOG_LEVEL,
    dataDir: resolve(variables.DATA_DIR),
    sweepSeconds: variables.SWEEP_SECONDS,
    database: DATABASE_URL === undefined ? null : addresses(DATABASE_URL, variables),
    oidc:
      OIDC_ISSUER === undefined || OIDC_AUDIENCE === undefined
        ? null
        : { issuer: OIDC_ISSUER, audience: OIDC_AUDIENCE },
    statuteEditions: variables.STATUTE_EDITIONS,
    filingDays: present({
      application: variables.COURT_APPLICATION_DAYS,
      protest: variables.COURT_PROTEST_DAYS,
    }),
  };
}

function addresses(url: string, variables: Variables): DatabaseAddresses {
  return {
    url,
    appUrl: variables.DATABASE_APP_URL ?? null,
    workerUrl: variables.DATABASE_WORKER_URL ?? null,
  };
}

function withoutEmpty(env: Readonly<Record<string, string | undefined>>): Record<string, string> {
  const filled = Object.entries(env).flatMap(([name, value]) => {
    const trimmed = value?.trim() ?? '';
    return trimmed === '' ? [] : [[name, trimmed] as const];
  });
  return Object.fromEntries(filled);
}
