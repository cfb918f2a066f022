import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { type CryptoKey, exportJWK, generateKeyPair, type JWTPayload, SignJWT } from 'jose';

const audience = 'qadagalau';

export interface TestIssuer {
  readonly oidc: { readonly issuer: string; readonly audience: string };
  /** A token that counts, but for what `claims` and `header` change in it. */
  token(claims?: JWTPayload, header?: { readonly alg?: string; readonly kid?: string }): Promise<string>;
  readonly publicKeyAsText: string;
  close(): Promise<void>;
}

/** An OpenID Connect issuer with discovery and one RS256 key, on a free port. */
export async function startIssuer(): Promise<TestIssuer> {
  const { privateKey, publicKey } = await generateKeyPair('RS256', { extractable: true });
  const jwk = { ...(await exportJWK(publicKey)), kid: 'one', alg: 'RS256', use: 'sig' };
  const server = createServer((request, response) => {
    const issuer = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
    const body = request.url === '/jwks' ? { keys: [jwk] } : { issuer, jwks_uri: `${issuer}/jwks` };
    response.setHeader('content-type', 'application/json').end(JSON.stringify(body));
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const issuer = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  return {
    oidc: { issuer, audience },
    publicKeyAsText: JSON.stringify(jwk),
    token: (claims, header) => sign(privateKey, { iss: issuer, aud: audience, ...claims }, header),
    close: () => closed(server),
  };
}

function sign(
  key: CryptoKey,
  claims: JWTPayload,
  header: { alg?: string; kid?: string } = {},
): Promise<string> {
  const now = Math.floor(Date.now() / 1000);
  const payload = { sub: 'a.person', iat: now, exp: now + 60, ...claims };
  return new SignJWT(payload).setProtectedHeader({ alg: 'RS256', kid: 'one', ...header }).sign(key);
}

async function closed(server: Server): Promise<void> {
  server.closeAllConnections();
  await new Promise((resolve) => server.close(resolve));
}
