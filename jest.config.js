const { existsSync, readdirSync, readFileSync } = require('node:fs');
const { join } = require('node:path');

/** Names of installed packages that are ES modules only: Jest cannot require() them on Node < 24.9. */
function esmPackages(folder = join(__dirname, 'node_modules'), found = new Set()) {
  for (const name of packagesIn(folder)) {
    const manifest = join(folder, name, 'package.json');
    if (!existsSync(manifest)) continue;
    if (JSON.parse(readFileSync(manifest, 'utf8')).type === 'module') found.add(name);
    esmPackages(join(folder, name, 'node_modules'), found);
  }
  return found;
}

function packagesIn(folder) {
  if (!existsSync(folder)) return [];
  return readdirSync(folder)
    .filter((name) => !name.startsWith('.'))
    .flatMap((name) =>
      name.startsWith('@') ? readdirSync(join(folder, name)).map((own) => `${name}/${own}`) : [name],
    );
}

const lowered = [...esmPackages()].map((name) => name.replace(/[.+]/g, '\\$&')).join('|');
const base = {
  rootDir: __dirname,
  testEnvironment: 'node',
  moduleFileExtensions: ['ts', 'js', 'mjs', 'json'],
  modulePathIgnorePatterns: ['<rootDir>/dist/', '<rootDir>/.data/'],
  transform: {
    '^.+\\.ts$': [
      'ts-jest',
      {
        tsconfig: '<rootDir>/tsconfig.json',
        diagnostics: false,
        astTransformers: { before: ['<rootDir>/test/support/swagger-transformer.js'] },
      },
    ],
    '^.+\\.m?js$': [
      '@swc/jest',
      { jsc: { target: 'es2022', parser: { syntax: 'ecmascript' } }, module: { type: 'commonjs' } },
    ],
  },
  transformIgnorePatterns: [`/node_modules/(?!(?:.*/node_modules/)?(?:${lowered})/)`],
  setupFiles: ['reflect-metadata'],
};
const withDatabase = {
  ...base,
  globalSetup: '<rootDir>/test/support/global-setup.ts',
  globalTeardown: '<rootDir>/test/support/global-teardown.ts',
};

module.exports = {
  // Jest leaves a core idle; on two that is half of them.
  maxWorkers: '100%',
  // A story on a loaded machine takes its time; none is judged by it.
  testTimeout: 60_000,
  projects: [
    {
      ...base,
      displayName: 'unit',
      testMatch: ['<rootDir>/src/**/*.spec.ts', '<rootDir>/test/{architecture,kinds,pages}/**/*.spec.ts'],
    },
    { ...withDatabase, displayName: 'db', testMatch: ['<rootDir>/{src,test}/**/*.db-spec.ts'] },
    { ...withDatabase, displayName: 'e2e', testMatch: ['<rootDir>/test/**/*.e2e-spec.ts'] },
  ],
};
