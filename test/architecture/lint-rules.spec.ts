import { execFileSync } from 'node:child_process';
import { relative } from 'node:path';
import { allowed, findings, type LintProbe } from './support/lint-probes';
import { type PlantedTree, plantTree, projectRoot } from './support/planted-tree';

interface Linted {
  readonly filePath: string;
  readonly messages: readonly {
    readonly ruleId: string | null;
    readonly message: string;
    readonly fatal?: boolean;
  }[];
}

type Setting = string | readonly [string, ...unknown[]];

interface Block {
  readonly name?: string;
  readonly rules?: Readonly<Record<string, Setting>>;
}

const print = `import('./eslint.config.mjs').then(({ default: blocks }) =>
  console.log(JSON.stringify(blocks.map(({ name, rules }) => ({ name, rules })))))`;
const blocks = JSON.parse(
  execFileSync(process.execPath, ['--eval', print], { cwd: projectRoot, encoding: 'utf8' }),
) as Block[];
const ours = blocks
  .filter(({ name }) => name?.startsWith('qadagalau/'))
  .flatMap(({ rules = {} }) => Object.entries(rules))
  .filter(([, setting]) => setting !== 'off');

interface Thing {
  readonly rule: string;
  readonly says: string;
}

/** Each thing that a rule forbids by a list of ours: its message or, for a global, its name. */
const forbidden = ours.flatMap(([rule, setting]): Thing[] =>
  typeof setting === 'string'
    ? []
    : setting.slice(1).flatMap((option) => {
        const { name, message } = option as { name?: string; message?: string };
        const says = rule === 'no-restricted-globals' ? `'${name ?? ''}'` : message;
        return rule.startsWith('no-restricted-') && says !== undefined ? [{ rule, says }] : [];
      }),
);

describe('the rules of lint', () => {
  let tree: PlantedTree;
  const found = new Map<string, Linted['messages']>();

  beforeAll(() => {
    const probes = [...findings, ...allowed].map(({ file, code }) => [file, `${code}\n`]);
    tree = plantTree(Object.fromEntries(probes) as Record<string, string>);
    const options = ['.', '--format', 'json'];
    const printed = JSON.parse(tree.run('eslint/bin/eslint.js', ...options)) as Linted[];
    for (const { filePath, messages } of printed) found.set(relative(tree.root, filePath), messages);
  }, 60_000);

  afterAll(() => {
    tree.remove();
  });

  const hits = ({ file, rule, says }: LintProbe): string[] =>
    found
      .get(file)!
      .filter(({ ruleId, message }) => ruleId === rule && message.includes(says))
      .map(({ message }) => message);
  const titled = (probes: readonly LintProbe[]) =>
    probes.map(
      (probe) =>
        [`${probe.rule}: ${probe.code.split('\n')[0]!.slice(0, 60)} (${probe.file})`, probe] as const,
    );

  it.each(titled(findings))('catch %s', (_, probe) => {
    expect(hits(probe)).not.toEqual([]);
  });

  it.each(titled(allowed))('allow %s', (_, probe) => {
    expect(hits(probe)).toEqual([]);
  });

  it('read every planted file', () => {
    expect([...found].filter(([, messages]) => messages.some(({ fatal }) => fatal))).toEqual([]);
  });

  it('are errors', () => {
    expect(
      ours.filter(([, setting]) => (typeof setting === 'string' ? setting : setting[0]) !== 'error'),
    ).toEqual([]);
  });

  it('have each a probe', () => {
    const probed = new Set(findings.map(({ rule }) => rule));
    expect(ours.filter(([rule]) => !probed.has(rule))).toEqual([]);
  });

  it('have as many probes as things that they forbid', () => {
    expect(forbidden.length).toBeGreaterThan(20);
    const ofTheSame = (thing: Thing) =>
      forbidden.filter(({ rule, says }) => rule === thing.rule && says === thing.says);
    const probesOf = ({ rule, says }: Thing) =>
      new Set(
        findings.filter((probe) => probe.rule === rule && says.includes(probe.says)).map(({ code }) => code),
      );
    expect(forbidden.filter((thing) => probesOf(thing).size < ofTheSame(thing).length)).toEqual([]);
  });
});
