import { resolve } from 'node:path';
import { ConfigurationError, readDataDir, readEnv } from './env';

const production = {
  NODE_ENV: 'production',
  DATABASE_URL: 'postgres://owner:secret@db:5432/acts',
  OIDC_ISSUER: 'https://issuer.example',
  OIDC_AUDIENCE: 'qadagalau',
};

function problemsOf(env: Record<string, string>): readonly string[] {
  try {
    readEnv(env);
  } catch (error) {
    if (error instanceof ConfigurationError) return error.problems;
    throw error;
  }
  return [];
}

describe('an empty environment', () => {
  it('is a service for one machine, on its own database, under the development issuer', () => {
    expect(readEnv({})).toEqual({
      nodeEnv: 'development',
      host: '127.0.0.1',
      port: 3000,
      managementPort: null,
      logLevel: 'info',
      dataDir: resolve('.data'),
      sweepSeconds: 30,
      database: null,
      oidc: null,
      statuteEditions: [{ edition: 'kz-2709-1995', from: '2016-01-01', until: null }],
      filingDays: {},
    });
  });

  it('is the same as one of empty values', () => {
    expect(readEnv({ PORT: '', OIDC_ISSUER: ' ', DATABASE_URL: '', STATUTE_EDITIONS: '' })).toEqual(
      readEnv({}),
    );
  });
});

describe('production', () => {
  it('listens on every address unless told otherwise', () => {
    expect(readEnv(production).host).toBe('0.0.0.0');
    expect(readEnv({ ...production, HOST: '10.0.0.7' }).host).toBe('10.0.0.7');
  });

  it('is refused without an issuer and without a database, both said at once', () => {
    expect(problemsOf({ NODE_ENV: 'production' })).toEqual([
      expect.stringMatching(/^OIDC_ISSUER: production needs one/),
      expect.stringMatching(/^OIDC_AUDIENCE: production needs one/),
      expect.stringMatching(/^DATABASE_URL: production needs one/),
    ]);
  });

  it('is refused where tokens would be checked against keys fetched in the clear', () => {
    expect(problemsOf({ ...production, OIDC_ISSUER: 'http://issuer.example' })).toHaveLength(1);
    expect(problemsOf({ ...production, OIDC_ISSUER: 'http://127.0.0.1:9000' })).toEqual([]);
  });
});

describe('the terms for filing with a court', () => {
  it('are whole numbers of days, each given by itself', () => {
    expect(readEnv({ COURT_APPLICATION_DAYS: '10' }).filingDays).toEqual({ application: 10 });
    expect(readEnv({ COURT_PROTEST_DAYS: '15', COURT_APPLICATION_DAYS: '' }).filingDays).toEqual({
      protest: 15,
    });
  });

  it.each(['0', '-3', '2.5', '3651', 'ten'])('are not %s', (days) => {
    expect(problemsOf({ COURT_APPLICATION_DAYS: days })).toHaveLength(1);
    expect(problemsOf({ COURT_PROTEST_DAYS: days })).toHaveLength(1);
  });
});

describe('addresses of roles', () => {
  it('are taken as given, and absent where they are absent', () => {
    const env = readEnv({ ...production, DATABASE_APP_URL: 'postgresql://app:pw@db/acts' });
    expect(env.database).toEqual({
      url: 'postgres://owner:secret@db:5432/acts',
      appUrl: 'postgresql://app:pw@db/acts',
      workerUrl: null,
    });
  });

  it('mean nothing without the database', () => {
    expect(problemsOf({ DATABASE_WORKER_URL: 'postgres://worker:pw@db/acts' })).toEqual([
      'DATABASE_WORKER_URL: means nothing without DATABASE_URL',
    ]);
  });
});

describe('a wrong environment', () => {
  it('is refused with every problem, and without the secrets in it', () => {
    const problems = problemsOf({
      PORT: '70000',
      LOG_LEVEL: 'loud',
      NODE_ENV: 'staging',
      DATABASE_URL: 'mysql://root:hunter2@db/acts',
      OIDC_ISSUER: 'not an address',
      SWEEP_SECONDS: '0',
    });
    const named = problems.map((problem) => problem.split(':')[0]);
    expect(named).toEqual([
      'NODE_ENV',
      'PORT',
      'LOG_LEVEL',
      'SWEEP_SECONDS',
      'DATABASE_URL',
      'OIDC_ISSUER',
      'OIDC_AUDIENCE',
    ]);
    expect(new ConfigurationError(problems).message).not.toContain('hunter2');
  });

  it.each(['3000.5', '-1', '0x10', '1e3'])('has no port %s', (port) => {
    expect(problemsOf({ PORT: port })).toHaveLength(1);
  });

  it.each(['postgres://db/acts', 'postgres://owner@db', 'postgres://', 'owner@db/acts'])(
    'has no database %s',
    (address) => {
      expect(problemsOf({ DATABASE_URL: address })).toHaveLength(1);
    },
  );
});

describe('the place of the embedded data', () => {
  it('is known whatever else is wrong', () => {
    expect(readDataDir({ NODE_ENV: 'production', PORT: 'x', DATA_DIR: '/srv/acts' })).toBe('/srv/acts');
    expect(readDataDir({})).toBe(resolve('.data'));
  });
});
