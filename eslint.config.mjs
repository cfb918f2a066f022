import { defineConfig } from 'eslint/config';
import tseslint from 'typescript-eslint';

const pure = ['src/kernel/**', 'src/calendar/**', 'src/statute/**', 'src/modules/*/domain/**'];
const specs = ['**/*.spec.ts', '**/*.db-spec.ts', '**/*.e2e-spec.ts'];
const rowsOfData = [
  'src/statute/*/**/*.rules.ts',
  'src/statute/*/**/*wording*.ts',
  'src/database/seeds/**',
  'src/calendar/sourced-days.ts',
  'demo/offices/*.mjs',
];

const readsTheClock = [
  "NewExpression[callee.name='Date'][arguments.length=0]",
  "CallExpression[callee.name='Date']",
  "MemberExpression[object.name='Date'][property.name='now']",
  "MemberExpression[object.name='Temporal'][property.name='Now']",
];

const outsideThePure = [
  'process',
  'globalThis',
  'setTimeout',
  'setInterval',
  'setImmediate',
  'queueMicrotask',
  'performance',
  'fetch',
  'crypto',
  'console',
  'Buffer',
];

/** The blocks named `qadagalau/…` are our own: each rule in them has a probe in test/architecture. */
export default defineConfig(
  { ignores: ['dist', 'coverage', '.data', '**/*.js', '**/*.cjs', '**/*.mjs', '!{demo,bench}/**/*.mjs'] },
  tseslint.configs.strictTypeChecked,
  tseslint.configs.stylisticTypeChecked,
  {
    languageOptions: { parserOptions: { projectService: true, tsconfigRootDir: import.meta.dirname } },
    linterOptions: { reportUnusedDisableDirectives: 'error' },
  },
  {
    name: 'qadagalau/everywhere',
    files: ['**/*.ts', '{demo,bench}/**/*.mjs'],
    rules: {
      '@typescript-eslint/no-extraneous-class': ['error', { allowWithDecorator: true }],
      '@typescript-eslint/switch-exhaustiveness-check': [
        'error',
        { considerDefaultExhaustiveForUnions: true },
      ],
      '@typescript-eslint/consistent-type-imports': ['error', { fixStyle: 'inline-type-imports' }],
      '@typescript-eslint/consistent-type-definitions': 'off',
      // Views are classes for the sake of the API's document; what fills them are plain objects.
      '@typescript-eslint/no-unsafe-class-instance-assignment': 'off',
      '@typescript-eslint/restrict-template-expressions': ['error', { allowNumber: true }],
      'max-lines': ['error', { max: 250, skipBlankLines: true, skipComments: true }],
      'max-lines-per-function': ['error', { max: 40, skipBlankLines: true, skipComments: true }],
      complexity: ['error', { max: 10, variant: 'modified' }],
      'no-restricted-properties': [
        'error',
        { object: 'process', property: 'env', message: 'Read the environment in platform/config only.' },
      ],
      'no-restricted-imports': [
        'error',
        ...['process', 'node:process'].map((name) => ({ name, message: 'Use the global `process`.' })),
      ],
    },
  },
  {
    name: 'qadagalau/one-clock',
    files: ['src/**'],
    ignores: [...specs, 'src/platform/clock/**', 'src/platform/logging/**', 'src/database/**'],
    rules: {
      'no-restricted-syntax': [
        'error',
        ...readsTheClock.map((selector) => ({
          selector,
          message: 'Ask the Clock: platform/clock alone reads the time.',
        })),
      ],
    },
  },
  {
    name: 'qadagalau/pure-code',
    files: pure,
    ignores: specs,
    rules: {
      'no-restricted-globals': [
        'error',
        ...outsideThePure.map((name) => ({ name, message: 'Pure code touches nothing outside itself.' })),
      ],
      'no-restricted-syntax': [
        'error',
        ...readsTheClock.map((selector) => ({
          selector,
          message: 'Pure code is told the time: take `today` or `now` as a fact.',
        })),
        {
          selector: "MemberExpression[object.name='Math'][property.name='random']",
          message: 'Pure code is told its ids.',
        },
        { selector: ':function[async=true]', message: 'Pure code does not wait.' },
        {
          selector: "ThrowStatement > :not(NewExpression[callee.name='Error'])",
          message: 'Pure code returns a refusal; it throws only for programming mistakes.',
        },
      ],
    },
  },
  {
    name: 'qadagalau/specs',
    files: specs,
    rules: {
      'no-restricted-syntax': [
        'error',
        {
          selector:
            'MemberExpression[object.name=/^(it|test|describe)$/][property.name=/^(skip|only|todo|failing)$/]',
          message: 'A test runs with all the others, or is removed.',
        },
        {
          selector: 'CallExpression[callee.name=/^(xit|xtest|xdescribe|fit|fdescribe)$/]',
          message: 'A test runs with all the others, or is removed: no x or f before its name.',
        },
        {
          selector:
            "MemberExpression[object.name='jest'][property.name=/^(mock|doMock|unstable_mockModule)$/]",
          message: 'No mocked modules: the pure needs none, the shell is tested for real.',
        },
        {
          selector: "MemberExpression[object.name='jest'][property.name=/^(useFakeTimers|setSystemTime)$/]",
          message: 'Time is changed by giving another Clock.',
        },
      ],
    },
  },
  {
    name: 'migrations are SQL in order',
    files: ['migrations/**'],
    rules: { '@typescript-eslint/require-await': 'off', 'max-lines-per-function': 'off' },
  },
  {
    name: 'where the environment is read',
    files: [
      'src/main.ts',
      'src/migrate.ts',
      'src/reset.ts',
      'src/platform/config/**',
      'demo/run.mjs',
      'test/**',
      ...specs,
    ],
    rules: { 'no-restricted-properties': 'off' },
  },
  { name: 'rows of data may be many', files: rowsOfData, rules: { 'max-lines': 'off' } },
  {
    name: 'tests handle what has no type',
    files: [...specs, 'test/**'],
    rules: {
      'max-lines-per-function': 'off',
      'max-lines': 'off',
      '@typescript-eslint/no-unsafe-member-access': 'off',
      '@typescript-eslint/no-unsafe-assignment': 'off',
      '@typescript-eslint/no-unsafe-argument': 'off',
      '@typescript-eslint/no-non-null-assertion': 'off',
    },
  },
);
