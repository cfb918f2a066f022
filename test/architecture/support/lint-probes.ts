export interface LintProbe {
  readonly rule: string;
  /** What the finding says, in part: tells apart the several things that one rule forbids. */
  readonly says: string;
  readonly file: string;
  readonly code: string;
}

export type Planted = Omit<LintProbe, 'file'>;

const purePlaces = ['src/kernel', 'src/calendar', 'src/statute/kz', 'src/modules/acts/domain'];
const service = 'src/modules/acts';

const lines = (count: number): string =>
  Array.from({ length: count }, (_, n) => `  t(${String(n)});`).join('\n');
const branches = Array.from({ length: 11 }, (_, n) => `if (n === ${String(n)}) return ${String(n)};`).join(
  ' ',
);

const clock = [
  'const t = new Date();',
  'const t = Date();',
  'const t = Date.now();',
  'const t = Temporal.Now;',
];
const touched = [
  ...['process.uptime()', 'globalThis.name', 'setTimeout(t, 1)', 'setInterval(t, 1)', 'setImmediate(t)'],
  ...['queueMicrotask(t)', 'performance.now()', "fetch('/')", 'crypto.randomUUID()', 'console.log(1)'],
  "Buffer.from('')",
];

const impure: readonly Planted[] = [
  ...clock.map((code) => ({ rule: 'no-restricted-syntax', says: 'Pure code is told the time', code })),
  { rule: 'no-restricted-syntax', says: 'Pure code is told its ids', code: 'const id = Math.random();' },
  { rule: 'no-restricted-syntax', says: 'Pure code does not wait', code: 'const wait = async () => {};' },
  { rule: 'no-restricted-syntax', says: 'Pure code returns a refusal', code: 'throw new TypeError("no");' },
  { rule: 'no-restricted-syntax', says: 'Pure code returns a refusal', code: 'throw wrap(new Error("no"));' },
  ...touched.map((code) => ({
    rule: 'no-restricted-globals',
    says: `'${/^\w+/.exec(code)![0]}'`,
    code: `export const t = ${code};`,
  })),
];

const untested: readonly Planted[] = [
  ...["it.skip('x', t);", "describe.only('x', t);", "test.todo('x');", "it.skip.each([1])('x', t);"].map(
    (code) => ({
      rule: 'no-restricted-syntax',
      says: 'or is removed.',
      code,
    }),
  ),
  { rule: 'no-restricted-syntax', says: 'no x or f before', code: "xit('x', t);" },
  { rule: 'no-restricted-syntax', says: 'no x or f before', code: "fdescribe('x', t);" },
  { rule: 'no-restricted-syntax', says: 'No mocked modules', code: "jest.mock('./t');" },
  { rule: 'no-restricted-syntax', says: 'another Clock', code: 'jest.useFakeTimers();' },
];

const anywhere: readonly Planted[] = [
  { rule: '@typescript-eslint/no-extraneous-class', says: '', code: 'export class T { static x = 1; }' },
  {
    rule: '@typescript-eslint/switch-exhaustiveness-check',
    says: '"b"',
    code: "export const t = (x: 'a' | 'b') => { switch (x) { case 'a': return 1; } return 2; };",
  },
  {
    rule: '@typescript-eslint/consistent-type-imports',
    says: '',
    code: "import { T } from './type';\nexport const t = (x: T): T => x;",
  },
  {
    rule: '@typescript-eslint/restrict-template-expressions',
    says: '',
    code: 'export const t = (x: object) => `${x}`;',
  },
  { rule: 'max-lines', says: '', code: lines(251) },
  { rule: 'max-lines-per-function', says: '', code: `export function f() {\n${lines(39)}\n}` },
  { rule: 'complexity', says: '', code: `export function f(n: number) { ${branches} return n; }` },
  { rule: 'no-restricted-properties', says: 'platform/config', code: "export const t = process.env['T'];" },
  { rule: 'no-restricted-properties', says: 'platform/config', code: 'export const { env } = process;' },
  { rule: 'no-restricted-imports', says: 'global `process`', code: "export { env } from 'node:process';" },
  { rule: 'no-restricted-imports', says: 'global `process`', code: "export { env } from 'process';" },
];

const untold: readonly Planted[] = clock.map((code) => ({
  rule: 'no-restricted-syntax',
  says: 'Ask the Clock',
  code,
}));

let planted = 0;
const plantIn = (place: string, ending: string, probes: readonly Planted[]): LintProbe[] =>
  probes.map((probe) => ({ ...probe, file: `${place}/planted-${String(planted++)}${ending}` }));

/** For every rule of our own, and for each thing that it forbids, code that breaks it. */
export const findings: readonly LintProbe[] = [
  ...purePlaces.flatMap((place) => plantIn(place, '.ts', impure)),
  ...plantIn(service, '.ts', anywhere),
  ...plantIn(service, '.service.ts', untold),
  ...['.spec.ts', '.db-spec.ts'].flatMap((ending) => plantIn(service, ending, untested)),
  ...plantIn('test', '.e2e-spec.ts', untested),
];

/** The same code where it is allowed. */
export const allowed: readonly LintProbe[] = [
  ...plantIn('src/platform/clock', '.ts', untold),
  ...plantIn('src/calendar', '.spec.ts', impure),
  ...plantIn('src/modules/acts', '.service.ts', impure.slice(clock.length)),
  ...['src/platform/config', 'test/support'].flatMap((place) =>
    plantIn(
      place,
      '.ts',
      anywhere.filter(({ rule }) => rule === 'no-restricted-properties'),
    ),
  ),
  ...['src/main.ts', 'src/reset.ts'].map((file) => ({
    ...anywhere.find(({ rule }) => rule === 'no-restricted-properties')!,
    file,
  })),
  ...['src/statute/kz/acts', 'src/database/seeds'].flatMap((place) =>
    plantIn(
      place,
      '.rules.ts',
      anywhere.filter(({ rule }) => rule === 'max-lines'),
    ),
  ),
];
