/** Modules from the ground up: a module may use those before it, never those after it. */
const modules = [
  'auth',
  'offices',
  'prosecutors',
  'parties',
  'audit',
  'outbox',
  'documents',
  'editions',
  'calendar-days',
  'deadlines',
  'approvals',
  'acts',
  'imports',
  'reassignments',
  'sanction-requests',
  'inspections',
  'summonses',
  'complaints',
  'escalations',
  'citizen-applications',
  'organisational-acts',
  'collegium',
  'coordination',
  'international',
  'cases',
  'reporting',
  'desk',
  'sweep',
];
const pure = '^src/(kernel|calendar|statute)/|^src/modules/[^/]+/domain/';
const spec = 'spec\\.ts$';
const entryPoints = '(main|bootstrap|reset|start[^/]*)\\.ts$';
const error = (name, comment, from, to) => ({ name, severity: 'error', comment, from, to });

const knowsNothingAboveIt = modules
  .slice(0, -1)
  .map((name, level) =>
    error(
      `${name}-knows-nothing-above-it`,
      modules.join(' < '),
      { path: `^src/modules/${name}/` },
      { path: `^src/modules/(${modules.slice(level + 1).join('|')})/` },
    ),
  );

module.exports = {
  forbidden: [
    error(
      'pure-code-does-no-io',
      'pure code decides; pass facts in',
      { path: pure, pathNot: spec },
      { pathNot: [pure, '(^|/)node_modules/(zod|temporal-polyfill)/'] },
    ),
    error('kernel-knows-nothing', 'the ground floor', { path: '^src/kernel/' }, { path: '^src/(?!kernel/)' }),
    error(
      'calendar-knows-only-kernel',
      'time arithmetic knows no law',
      { path: '^src/calendar/' },
      { path: '^src/(?!kernel/|calendar/)' },
    ),
    error(
      'statute-knows-only-calendar-and-kernel',
      'the law does not know who applies it',
      { path: '^src/statute/' },
      { path: '^src/(?!kernel/|calendar/|statute/)' },
    ),
    error(
      'modules-are-entered-by-the-front-door',
      'another module by its index.ts; its domain by domain/index.ts',
      { path: '^src/modules/([^/]+)/' },
      {
        path: '^src/modules/[^/]+/',
        pathNot: ['^src/modules/$1/', '^src/modules/[^/]+/(domain/)?index\\.ts$'],
      },
    ),
    error(
      'domains-are-entered-by-the-front-door',
      'outside domain/, import domain/index.ts',
      { path: '^src/', pathNot: ['^src/modules/[^/]+/domain/', spec] },
      { path: '^src/modules/[^/]+/domain/', pathNot: '/domain/index\\.ts$' },
    ),
    error(
      'modules-have-a-place-in-the-order',
      'name a new module in the list above, between those it uses and those that use it',
      { path: `^src/modules/(?!(${modules.join('|')})/)` },
      {},
    ),
    ...knowsNothingAboveIt,
    error(
      'typeorm-stays-in-its-room',
      'database/, *.entity.ts, *.repository.ts, *.module.ts only',
      { path: '^src/', pathNot: ['^src/database/', '\\.(entity|repository|module)\\.ts$', spec] },
      { path: '(^|/)node_modules/(typeorm|@types/pg|pg)/' },
    ),
    error(
      'only-the-unit-of-work-opens-the-database',
      'take UnitOfWork and Tx, nothing else from database/',
      { path: '^src/modules/', pathNot: spec },
      { path: '^src/database/', pathNot: '^src/database/(tx|unit-of-work)\\.ts$' },
    ),
    error(
      'controllers-do-not-touch-storage',
      'controller → service → repository',
      { path: '\\.controller\\.ts$' },
      { path: '\\.(entity|repository)\\.ts$|^src/database/' },
    ),
    error(
      'fastify-stays-at-the-edge',
      'controllers, platform/http and main speak HTTP',
      { path: '^src/', pathNot: ['\\.controller\\.ts$', '^src/platform/http/', '^src/main\\.ts$', spec] },
      { path: '(^|/)node_modules/(fastify|@fastify/[^/]+|@nestjs/platform-fastify)/' },
    ),
    error(
      'platform-and-database-know-no-module',
      'they serve the modules',
      { path: '^src/(platform|database)/' },
      { path: '^src/modules/' },
    ),
    error(
      'nobody-imports-the-top',
      'app.module and the entry points only compose',
      { path: '^src/', pathNot: `^src/${entryPoints}` },
      { path: `^src/(app\\.module\\.ts$|${entryPoints})` },
    ),
    error(
      'the-demo-speaks-http-alone',
      'it is a client of the service: nothing of src/, no package',
      { path: '^demo/' },
      { pathNot: ['^demo/'], dependencyTypesNot: ['core'] },
    ),
    error('no-circular', 'cycles break ES modules at load time', {}, { circular: true }),
    error('no-orphans', 'unused file', { orphan: true, pathNot: ['\\.d\\.ts$'] }, {}),
    error(
      'not-to-unresolvable',
      'an unresolved import silently satisfies every other rule',
      {},
      { couldNotResolve: true },
    ),
    error(
      'not-to-spec',
      'production code does not import tests',
      { pathNot: `(${spec}|^test/)` },
      { path: `(${spec}|^test/)` },
    ),
    error(
      'not-to-dev-dep',
      'move it to dependencies',
      { path: '^(src|migrations)/', pathNot: spec },
      { dependencyTypes: ['npm-dev'], dependencyTypesNot: ['type-only'] },
    ),
  ],
  options: {
    doNotFollow: { path: 'node_modules' },
    tsConfig: { fileName: 'tsconfig.json' },
    tsPreCompilationDeps: true,
    enhancedResolveOptions: {
      exportsFields: ['exports'],
      conditionNames: ['import', 'require', 'node', 'default', 'types'],
      extensions: ['.ts', '.js', '.json'],
    },
  },
};
