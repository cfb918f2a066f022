import { spawnSync } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, realpathSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';

export const projectRoot = join(__dirname, '..', '..', '..');

const configuration = ['tsconfig.json', 'package.json', 'eslint.config.mjs', '.dependency-cruiser.cjs'];

export interface PlantedTree {
  readonly root: string;
  /** Runs a tool of the project in the tree and gives what it printed; a tool that did not run is an error. */
  readonly run: (tool: string, ...options: string[]) => string;
  readonly remove: () => void;
}

/** Writes `files` (path → text) outside the project, under the project's own configuration and packages. */
export function plantTree(files: Readonly<Record<string, string>>): PlantedTree {
  const root = realpathSync(mkdtempSync(join(tmpdir(), 'planted-')));
  for (const name of configuration) cpSync(join(projectRoot, name), join(root, name));
  symlinkSync(join(projectRoot, 'node_modules'), join(root, 'node_modules'));
  for (const [path, text] of Object.entries(files)) {
    mkdirSync(dirname(join(root, path)), { recursive: true });
    writeFileSync(join(root, path), text);
  }
  return {
    root,
    run: (tool, ...options) => runIn(root, tool, options),
    remove: () => {
      rmSync(root, { recursive: true });
    },
  };
}

function runIn(cwd: string, tool: string, options: readonly string[]): string {
  const { error, stdout, stderr } = spawnSync(
    process.execPath,
    [join(projectRoot, 'node_modules', tool), ...options],
    { cwd, encoding: 'utf8', maxBuffer: 64 * 1024 * 1024 },
  );
  if (error) throw error;
  if (stdout === '') throw new Error(`${tool} said nothing: ${stderr}`);
  return stdout;
}
