import type { Environment } from './platform/config/env';
import { pagePath } from './platform/openapi';
import { developmentIssuer } from './modules/auth';

/** What the operator reads at start: where the API page is, which issuer is in force, which editions apply from when. */
export function welcome(address: string, { oidc, statuteEditions }: Environment): string {
  const editions = statuteEditions.map(
    ({ edition, from, until }) =>
      `  ${edition} from ${from}${until === null ? ', without end' : ` to ${until}`}`,
  );
  return [
    `The API page: ${address}${pagePath}`,
    `Tokens: ${oidc === null ? `the development issuer, ${developmentIssuer}` : `${oidc.issuer}, for ${oidc.audience}`}`,
    'Editions of the law in force:',
    ...editions,
  ].join('\n');
}
