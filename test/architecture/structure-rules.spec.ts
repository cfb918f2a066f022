import { join } from 'node:path';
import { type PlantedTree, plantTree, projectRoot } from './support/planted-tree';
import { lawfulTree, modules, violations } from './support/structure-probes';

interface Cruised {
  readonly summary: {
    readonly violations: readonly { readonly from: string; readonly rule: { readonly name: string } }[];
  };
}

interface Configuration {
  readonly forbidden: readonly { readonly name: string; readonly severity: string }[];
}

// eslint-disable-next-line @typescript-eslint/no-require-imports -- the configuration is CommonJS outside the sources
const { forbidden } = require(join(projectRoot, '.dependency-cruiser.cjs')) as Configuration;

describe('the rules of structure', () => {
  let tree: PlantedTree;
  let found: Cruised['summary']['violations'];

  beforeAll(() => {
    tree = plantTree({ ...lawfulTree, ...Object.assign({}, ...violations.map(({ files }) => files)) });
    const printed = tree.run(
      'dependency-cruiser/bin/dependency-cruise.mjs',
      'src',
      'test',
      'migrations',
      'demo',
      '--config',
      '.dependency-cruiser.cjs',
      '--output-type',
      'json',
    );
    found = (JSON.parse(printed) as Cruised).summary.violations;
  }, 60_000);

  afterAll(() => {
    tree.remove();
  });

  it.each(violations.map(({ rule, files }) => [rule, Object.keys(files)[0]!]))(
    '%s catches %s',
    (rule, file) => {
      expect(found.filter(({ from }) => from === file).map(({ rule: { name } }) => name)).toContain(rule);
    },
  );

  it('leave a lawful tree alone', () => {
    expect(found.filter(({ from }) => from in lawfulTree)).toEqual([]);
  });

  it('are errors, each with a probe', () => {
    const probed = new Set(violations.map(({ rule }) => rule));
    expect(forbidden.filter(({ name, severity }) => !probed.has(name) || severity !== 'error')).toEqual([]);
  });

  it('order every module that a probe plants', () => {
    const ordered = forbidden
      .map(({ name }) => /^(.+)-knows-nothing-above-it$/.exec(name)?.[1])
      .filter(Boolean);
    expect(modules.slice(0, -1)).toEqual(ordered);
  });
});
