export interface Violation {
  readonly rule: string;
  /** The first file is the one that breaks the rule. */
  readonly files: Readonly<Record<string, string>>;
}

/** The modules from the ground up, said a second time: a change of the order is made on purpose. */
export const modules = [
  ...[
    'auth',
    'offices',
    'prosecutors',
    'parties',
    'audit',
    'outbox',
    'documents',
    'editions',
    'calendar-days',
  ],
  ...[
    'deadlines',
    'approvals',
    'acts',
    'imports',
    'reassignments',
    'sanction-requests',
    'inspections',
    'summonses',
    'complaints',
  ],
  ...[
    'escalations',
    'citizen-applications',
    'organisational-acts',
    'collegium',
    'coordination',
    'international',
  ],
  ...['cases', 'reporting', 'desk', 'sweep'],
];

const imports = (...paths: string[]): string =>
  [
    ...paths.map((path, index) => `import * as used${String(index)} from '${path}';`),
    'export const used = 1;',
    '',
  ].join('\n');

const frontDoors = Object.fromEntries(
  modules
    .filter((name) => name !== 'acts')
    .map((name) => [`src/modules/${name}/index.ts`, imports('../../kernel/time')]),
);

/** A small tree that keeps every rule, with each exemption used once. */
export const lawfulTree: Readonly<Record<string, string>> = {
  ...frontDoors,
  'src/kernel/time.ts': imports('zod'),
  'src/calendar/term.ts': imports('../kernel/time', 'temporal-polyfill'),
  'src/calendar/term.spec.ts': imports('node:fs', 'fast-check', './term'),
  'src/statute/index.ts': imports('../calendar/term', '../kernel/time', 'zod'),
  'src/modules/auth/domain/index.ts': imports('./person'),
  'src/modules/auth/domain/person.ts': imports('../../../statute'),
  'src/modules/acts/domain/index.ts': imports('./act.decide'),
  'src/modules/acts/domain/act.decide.ts': imports('../../../statute', '../../auth/domain'),
  'src/modules/acts/act.entity.ts': imports('typeorm'),
  'src/modules/acts/act.repository.ts': imports('typeorm', './act.entity', './domain', '../../database/tx'),
  'src/modules/acts/act.repository.db-spec.ts': imports(
    'pg',
    'typeorm',
    '../../database/pool',
    './act.repository',
  ),
  'src/modules/acts/acts.service.ts': imports('./act.repository', '../auth', '../../database/unit-of-work'),
  'src/modules/acts/acts.controller.ts': imports('fastify', './acts.service', '../../platform/http/problems'),
  'src/modules/acts/acts.module.ts': imports('typeorm', './acts.controller'),
  'src/modules/acts/index.ts': imports('./acts.module'),
  'src/database/tx.ts': imports('typeorm'),
  'src/database/unit-of-work.ts': imports('./tx'),
  'src/database/pool.ts': imports('pg', 'typeorm'),
  'src/platform/http/problems.ts': imports('fastify', '../../statute'),
  'src/app.module.ts': imports('./modules/acts', './database/pool'),
  'src/main.ts': imports('fastify', './app.module', './start-service'),
  'src/start-service.ts': imports('./app.module'),
  'src/reset.ts': imports('node:fs'),
  'migrations/1-offices.ts': imports('typeorm'),
  'test/protest.e2e-spec.ts': imports('supertest', '../src/app.module', './support/app'),
  'test/support/app.ts': imports('../../src/main'),
  'demo/run.mjs': imports('node:crypto', './service.mjs'),
  'demo/service.mjs': imports('node:crypto'),
};

const breaks = (rule: string, path: string, ...paths: string[]): Violation => ({
  rule,
  files: { [path]: imports(...paths) },
});

const upwards = modules
  .slice(0, -1)
  .flatMap((name, level) =>
    modules
      .slice(level + 1)
      .map((above) =>
        breaks(`${name}-knows-nothing-above-it`, `src/modules/${name}/uses-${above}.ts`, `../${above}`),
      ),
  );

/** For every rule at least one file that breaks it. */
export const violations: readonly Violation[] = [
  breaks('pure-code-does-no-io', 'src/kernel/reads-files.ts', 'node:fs'),
  breaks('pure-code-does-no-io', 'src/calendar/injects.ts', '@nestjs/common'),
  breaks('pure-code-does-no-io', 'src/statute/stores.ts', 'typeorm'),
  breaks('pure-code-does-no-io', 'src/modules/acts/domain/names.ts', 'uuid'),
  breaks('pure-code-does-no-io', 'src/modules/acts/domain/asks-shell.ts', '../acts.service'),
  breaks('pure-code-does-no-io', 'src/modules/acts/domain/opens.ts', '../../../database/tx'),
  {
    rule: 'pure-code-does-no-io',
    files: {
      'src/modules/acts/domain/types.ts':
        "import type { Tx } from '../../../database/tx';\nexport type T = Tx;\n",
    },
  },
  breaks('kernel-knows-nothing', 'src/kernel/counts.ts', '../calendar/term'),
  breaks('calendar-knows-only-kernel', 'src/calendar/cites.ts', '../statute'),
  breaks('statute-knows-only-calendar-and-kernel', 'src/statute/applies.ts', '../modules/acts/domain'),
  breaks(
    'modules-are-entered-by-the-front-door',
    'src/modules/cases/by-the-window.ts',
    '../acts/acts.service',
  ),
  breaks(
    'modules-are-entered-by-the-front-door',
    'src/modules/cases/domain/inside.ts',
    '../../acts/domain/act.decide',
  ),
  breaks('domains-are-entered-by-the-front-door', 'src/modules/acts/past-the-door.ts', './domain/act.decide'),
  breaks(
    'domains-are-entered-by-the-front-door',
    'src/platform/past-the-door.ts',
    '../modules/acts/domain/act.decide',
  ),
  breaks('modules-have-a-place-in-the-order', 'src/modules/unheard-of/index.ts', '../../kernel/time'),
  ...upwards,
  breaks('typeorm-stays-in-its-room', 'src/modules/acts/late.service.ts', 'typeorm'),
  breaks('typeorm-stays-in-its-room', 'src/platform/health/probe.ts', 'pg'),
  breaks(
    'only-the-unit-of-work-opens-the-database',
    'src/modules/acts/own.repository.ts',
    '../../database/pool',
  ),
  breaks('controllers-do-not-touch-storage', 'src/modules/acts/row.controller.ts', './act.entity'),
  breaks('controllers-do-not-touch-storage', 'src/modules/acts/storage.controller.ts', './act.repository'),
  breaks(
    'controllers-do-not-touch-storage',
    'src/modules/acts/opening.controller.ts',
    '../../database/unit-of-work',
  ),
  breaks('fastify-stays-at-the-edge', 'src/modules/acts/reply.service.ts', 'fastify'),
  breaks('fastify-stays-at-the-edge', 'src/database/adapter.ts', '@nestjs/platform-fastify'),
  breaks('fastify-stays-at-the-edge', 'src/platform/logging/headers.ts', '@fastify/helmet'),
  breaks('platform-and-database-know-no-module', 'src/platform/http/knows.ts', '../../modules/auth'),
  breaks('platform-and-database-know-no-module', 'src/database/knows.ts', '../modules/auth/domain'),
  breaks('nobody-imports-the-top', 'src/modules/acts/top.service.ts', '../../app.module'),
  breaks('nobody-imports-the-top', 'src/platform/boot.ts', '../start-service'),
  breaks('the-demo-speaks-http-alone', 'demo/knows-the-inside.mjs', '../src/kernel/time.ts'),
  breaks('the-demo-speaks-http-alone', 'demo/has-a-package.mjs', 'zod'),
  {
    rule: 'no-circular',
    files: {
      'src/modules/acts/chicken.ts': imports('./egg'),
      'src/modules/acts/egg.ts': imports('./chicken'),
    },
  },
  breaks('no-orphans', 'src/modules/acts/forgotten.ts'),
  breaks('not-to-unresolvable', 'src/modules/acts/lost.ts', './nowhere'),
  breaks('not-to-spec', 'src/modules/acts/tested.ts', '../../calendar/term.spec'),
  breaks('not-to-spec', 'src/modules/acts/supported.ts', '../../../test/support/app'),
  breaks('not-to-dev-dep', 'src/platform/invents.ts', 'fast-check'),
];
