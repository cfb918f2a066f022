import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { projectRoot } from './planted-tree';

export interface SourceFile {
  /** From the project's root, with `/`. */
  readonly path: string;
  readonly text: string;
}

/** Every file below `folder` of the project. */
export function filesBelow(folder: string): readonly SourceFile[] {
  const root = join(projectRoot, folder);
  if (!existsSync(root)) return [];
  return readdirSync(root, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name))
    .map((path) => ({ path: path.slice(projectRoot.length + 1), text: readFileSync(path, 'utf8') }))
    .sort((a, b) => (a.path < b.path ? -1 : 1));
}

export const isSpec = ({ path }: SourceFile): boolean => path.endsWith('spec.ts');

const data = [
  /^src\/statute\/[^/]+\/.*\.rules\.ts$/,
  /^src\/statute\/[^/]+\/.*wording[^/]*\.ts$/,
  /^src\/database\/seeds\//,
  /^src\/calendar\/sourced-days\.ts$/,
];

/** Rows of the law or of reference data, which are as many as there are. */
export const isData = ({ path }: SourceFile): boolean => data.some((pattern) => pattern.test(path));
