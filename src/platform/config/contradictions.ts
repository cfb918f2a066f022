type Given = Readonly<Record<string, string>>;

/** What is wrong between variables that may each be right alone; one line each. */
export function contradictions(given: Given): string[] {
  return [...ofTheIssuer(given), ...ofTheDatabase(given)];
}

function ofTheIssuer(given: Given): string[] {
  const { OIDC_ISSUER: issuer, OIDC_AUDIENCE: audience } = given;
  const problems: string[] = [];
  if (issuer === undefined && isProduction(given)) problems.push(...withoutIssuer(audience));
  if (issuer !== undefined && audience === undefined) problems.push('OIDC_AUDIENCE: OIDC_ISSUER needs one');
  if (issuer === undefined && audience !== undefined) {
    problems.push('OIDC_AUDIENCE: means nothing without OIDC_ISSUER');
  }
  if (issuer !== undefined && isProduction(given) && isReadOnTheWay(issuer)) {
    problems.push('OIDC_ISSUER: production needs https, or a loopback address');
  }
  return problems;
}

function withoutIssuer(audience: string | undefined): string[] {
  const missing = ['OIDC_ISSUER: production needs one, the development issuer does not exist there'];
  return audience === undefined
    ? [...missing, 'OIDC_AUDIENCE: production needs one, beside OIDC_ISSUER']
    : missing;
}

function ofTheDatabase(given: Given): string[] {
  if (given['DATABASE_URL'] !== undefined) return [];
  const problems = ['DATABASE_APP_URL', 'DATABASE_WORKER_URL']
    .filter((name) => given[name] !== undefined)
    .map((name) => `${name}: means nothing without DATABASE_URL`);
  if (isProduction(given)) {
    problems.push(
      'DATABASE_URL: production needs one, the embedded PostgreSQL is for trying the service out',
    );
  }
  return problems;
}

const isProduction = (given: Given): boolean => given['NODE_ENV'] === 'production';

function isReadOnTheWay(issuer: string): boolean {
  if (!URL.canParse(issuer)) return false;
  const { protocol, hostname } = new URL(issuer);
  return protocol === 'http:' && !['localhost', '127.0.0.1', '[::1]'].includes(hostname);
}
