import type { Environment } from './platform/config/env';
import { pagePath } from './platform/openapi';
import { developmentIssuer } from './modules/auth';
import { afterRepeal, type Editions } from './statute';

/** What the operator reads at start: where the API page is, which issuer is in force, which editions apply from when. */
export function welcome(address: string, { oidc }: Environment, { held }: Editions): string {
  const editions = held.flatMap((one) => {
    const { id, from, until } = one;
    const repealed = afterRepeal(one);
    return [
      `  ${id} from ${from}${until === undefined ? ', without end' : ` to ${until}`}`,
      ...(repealed ? [`    ${repealed.rule.says.en} (${repealed.rule.id})`] : []),
    ];
  });
  return [
    `The API page: ${address}${pagePath}`,
    `Tokens: ${oidc === null ? `the development issuer, ${developmentIssuer}` : `${oidc.issuer}, for ${oidc.audience}`}`,
    'Editions of the law in force:',
    ...editions,
  ].join('\n');
}
