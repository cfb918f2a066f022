import { execFile } from 'node:child_process';
import { promisify } from 'node:util';
import { readEnv } from '../src/platform/config/env';
import { Editions, kz2709of1995 } from '../src/statute';
import { welcome } from '../src/welcome';
import { type House, openHouse } from './support/house';

const run = promisify(execFile);
const editions = new Editions([kz2709of1995], [{ id: 'kz-2709-1995', from: '2016-01-01' }]);
const env = readEnv({ NODE_ENV: 'test' });

let house: House;
let greeting: string;

beforeAll(async () => {
  house = await openHouse('2026-05-11T10:00:00+05:00');
  await house.app.listen(0, '127.0.0.1');
  greeting = welcome(await house.app.getUrl(), env, editions);
});

afterAll(() => house.close());

const linesWith = (text: RegExp): string[] => greeting.split('\n').filter((line) => text.test(line));

describe('what is said at start', () => {
  it('names the page of the API, where it is', async () => {
    const [line] = linesWith(/^The API page: /);
    const { headers, status } = await fetch(line!.replace('The API page: ', ''));
    expect([status, headers.get('content-type')]).toEqual([200, expect.stringContaining('text/html')]);
  });

  it('names the edition in force, from when, and the policy under which it outlives its law', () => {
    expect(greeting).toContain('kz-2709-1995 from 2016-01-01, without end');
    expect(greeting).toContain('(policy-edition-after-repeal)');
  });

  it('names three people, each with a line that gives a token for them', async () => {
    const people = ['akmola.burabay.prosecutor', 'akmola.burabay.head', 'akmola.head'];
    const lines = linesWith(/^ +curl .*\/dev\/tokens/);
    for (const [index, line] of lines.entries()) {
      const { stdout } = await run('sh', ['-c', line]);
      expect(JSON.parse(stdout)).toMatchObject({ tokenType: 'Bearer', person: people[index] });
    }
    expect(lines).toHaveLength(people.length);
  });

  it('gives three lines that draft, submit and issue a protest as they are printed, in sh and in bash', async () => {
    const lines = linesWith(/^A=http/);
    expect(lines).toHaveLength(3);
    for (const [shell, number] of [
      ['sh', '00001'],
      ['bash', '00002'],
    ] as const) {
      const acts: unknown[] = [];
      for (const line of lines) acts.push(JSON.parse((await run(shell, ['-c', line])).stdout));
      expect(acts).toMatchObject([
        { state: 'draft', missing: [], officeCode: 'akmola.burabay' },
        { state: 'awaiting-signature' },
        { state: 'issued', registrationNumber: `PROTEST/AKMOLA.BURABAY/2026/${number}` },
      ]);
      expect(new Set(acts.map((act) => (act as { id: string }).id)).size).toBe(1);
    }
  });

  it('is nothing of people and lines where another issuer is in force', () => {
    const oidc = { issuer: 'https://issuer.example', audience: 'qadagalau' };
    const said = welcome('http://127.0.0.1:3000', { ...env, oidc }, editions);
    expect(said).toContain('Tokens: https://issuer.example, for qadagalau');
    expect(said).not.toMatch(/curl|dev\/tokens/);
  });
});
