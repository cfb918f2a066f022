import { linesOfFirstProtest, peopleToActAs } from './first-protest';
import { developmentIssuer } from './modules/auth';
import type { Environment } from './platform/config/env';
import { pagePath } from './platform/openapi';
import { afterRepeal, type Editions } from './statute';

/**
 * What the operator reads at start: where the API page is, which editions apply from when, which issuer is in force;
 * where it is the development issuer, whom to act as and three lines of shell that register a protest.
 */
export function welcome(address: string, { oidc }: Environment, editions: Editions): string {
  return [
    `The API page: ${address}${pagePath}`,
    'Editions of the law in force:',
    ...editionsInForce(editions),
    ...(oidc === null ? toTryOut(address) : [`Tokens: ${oidc.issuer}, for ${oidc.audience}`]),
  ].join('\n');
}

const editionsInForce = ({ held }: Editions): string[] =>
  held.flatMap((one) => {
    const { id, from, until } = one;
    const repealed = afterRepeal(one);
    return [
      `  ${id} from ${from}${until === undefined ? ', without end' : ` to ${until}`}`,
      ...(repealed ? [`    ${repealed.rule.says.en} (${repealed.rule.id})`] : []),
    ];
  });

const toTryOut = (address: string): string[] => [
  `Tokens: the development issuer, ${developmentIssuer}. Three people to act as, and how to get a token for each:`,
  ...peopleToActAs(address),
  'Three lines for another terminal; one after the other they draft, submit and issue a protest:',
  ...linesOfFirstProtest(address).flatMap((line) => ['', line]),
  '',
];
