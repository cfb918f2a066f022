// Builds what the sources say, unless that is what dist/ holds already: a second start beside a running service
// must not take the program away from under it, and two starts at once must not build over each other.
import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';

const root = join(dirname(fileURLToPath(import.meta.url)), '..');
const stamp = join(root, 'dist', '.built-from');
const lock = join(root, 'node_modules', '.build-lock');
const abandonedAfterMs = 180_000;

function filesUnder(path) {
  if (!existsSync(path)) return [];
  if (!statSync(path).isDirectory()) return [path];
  return readdirSync(path)
    .sort()
    .flatMap((name) => filesUnder(join(path, name)));
}

function hashOfSources() {
  const sources = [
    'package-lock.json',
    'nest-cli.json',
    'tsconfig.json',
    'tsconfig.build.json',
    'migrations',
    'src',
  ];
  const hash = createHash('sha256');
  for (const file of sources.flatMap((name) => filesUnder(join(root, name)))) {
    if (file.endsWith('spec.ts')) continue;
    hash.update(`${file}\n`).update(readFileSync(file));
  }
  return hash.digest('hex');
}

const isFresh = (wanted) => existsSync(stamp) && readFileSync(stamp, 'utf8') === wanted;

async function takeLock() {
  for (;;) {
    try {
      mkdirSync(lock);
      return;
    } catch (error) {
      if (error.code !== 'EEXIST') throw error;
    }
    const since = statSync(lock, { throwIfNoEntry: false })?.mtimeMs ?? Date.now();
    if (Date.now() - since > abandonedAfterMs) rmSync(lock, { recursive: true, force: true });
    await wait(200);
  }
}

const wanted = hashOfSources();
if (!isFresh(wanted)) {
  await takeLock();
  try {
    if (!isFresh(wanted)) {
      const nest = join(root, 'node_modules', '@nestjs', 'cli', 'bin', 'nest.js');
      const { status } = spawnSync(process.execPath, [nest, 'build'], { cwd: root, stdio: 'inherit' });
      if (status === 0) writeFileSync(stamp, wanted);
      process.exitCode = status ?? 1;
    }
  } finally {
    rmSync(lock, { recursive: true, force: true });
  }
}
