import { readdirSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { basename, dirname, join } from 'node:path';
import { compileFunction } from 'node:vm';
import { transformSync } from '@swc/core';
import {
  determineHitLimitReached,
  DryRunStatus,
  MutantRunStatus,
  TestStatus,
  toMutantRunResult,
} from '@stryker-mutator/api/test-runner';
import { jestExpect } from '@jest/expect';
import { bind } from 'jest-each';

const ofTheLaw = ['test/kinds', 'test/architecture/traceability.spec.ts'];
/** The specs of each mutated room; those that see much in little time come first, because the first failure decides. */
const rooms = {
  calendar: ['src/calendar'],
  statute: ['test/kinds', 'test/pages', 'src/statute', ...ofTheLaw, 'src/modules/acts/domain'],
  acts: ['src/modules/acts/domain', ...ofTheLaw],
};

/** Instrumented code asks it which mutant is alive, and tells it what a test covers. */
const seen = (globalThis.__stryker__ ??= {});

const specsIn = (place) =>
  place.endsWith('.ts')
    ? [place]
    : readdirSync(place, { recursive: true })
        .filter((file) => file.endsWith('.spec.ts'))
        .sort()
        .map((file) => join(place, file));

const wrapper = ['exports', 'require', 'module', '__filename', '__dirname'];

/** TypeScript as it is required, compiled once however often it is loaded: so that it also stays warm. */
function compileTypeScript(require) {
  const bodies = new Map();
  require.extensions['.ts'] = (module, filename) => {
    if (!bodies.has(filename)) {
      const jsc = { target: 'es2022', parser: { syntax: 'typescript' } };
      const { code } = transformSync(readFileSync(filename, 'utf8'), {
        ...{ jsc, module: { type: 'commonjs' }, filename },
      });
      bodies.set(filename, compileFunction(code, wrapper, { filename }));
    }
    const body = bodies.get(filename);
    body.call(
      module.exports,
      module.exports,
      (id) => module.require(id),
      module,
      filename,
      dirname(filename),
    );
  };
}

/** Runs the specs under plain Node: what loads them again for each mutant costs more than the tests do. */
class SpecsRunner {
  #require = createRequire(join(process.cwd(), 'package.json'));
  #tests = [];
  /** The spec and the describes around what is being declared. */
  #path = [];

  init() {
    compileTypeScript(this.#require);
    this.#require('reflect-metadata');
    // Each expectation keeps a stack for its message, which nobody reads.
    Error.stackTraceLimit = 0;
    this.#require('fast-check').configureGlobal({ seed: 267, numRuns: 6 });
    const path = this.#path;
    const describe = (name, body) => {
      path.push(name);
      body();
      path.pop();
    };
    const it = (name, body) => this.#tests.push({ id: [...path, name].join(' '), body });
    const each =
      (of) =>
      (table, ...more) =>
        bind(of, false)(table, ...more);
    describe.each = each(describe);
    it.each = each(it);
    Object.assign(globalThis, { describe, it, test: it, expect: jestExpect });
  }

  capabilities() {
    return { reloadEnvironment: true };
  }

  async dryRun() {
    seen.activeMutant = undefined;
    seen.currentTestId = undefined;
    seen.mutantCoverage = { static: {}, perTest: {} };
    const fault = this.#loadAnew();
    const tests = fault ? [fault] : await runUntil(this.#tests, () => false);
    return { status: DryRunStatus.Complete, tests, mutantCoverage: seen.mutantCoverage };
  }

  async mutantRun({ activeMutant, testFilter, hitLimit, mutantActivation, reloadEnvironment }) {
    seen.hitCount = hitLimit === undefined ? undefined : 0;
    seen.hitLimit = hitLimit;
    seen.activeMutant = mutantActivation === 'static' ? activeMutant.id : undefined;
    const fault = reloadEnvironment || this.#tests.length === 0 ? this.#loadAnew() : undefined;
    if (fault) return { status: MutantRunStatus.Error, errorMessage: fault.failureMessage };
    seen.activeMutant = activeMutant.id;
    const asked = testFilter && new Set(testFilter);
    const tests = asked ? this.#tests.filter(({ id }) => asked.has(id)) : this.#tests;
    const results = await runUntil(nearestFirst(tests, activeMutant.fileName), isFailed);
    seen.activeMutant = undefined;
    const limit = determineHitLimitReached(seen.hitCount, seen.hitLimit);
    return toMutantRunResult(limit ?? { status: DryRunStatus.Complete, tests: results }, false);
  }

  /** All code once more, which declares the tests; why not, where it does not load. */
  #loadAnew() {
    this.#forget();
    for (const spec of specs()) {
      const fault = this.#load(spec);
      if (fault) return fault;
    }
    return undefined;
  }

  #forget() {
    const root = join(process.cwd(), '/');
    for (const file of Object.keys(this.#require.cache))
      if (file.startsWith(root) && !file.includes('node_modules')) delete this.#require.cache[file];
    // What requires a module holds on to it.
    this.#require = createRequire(join(process.cwd(), 'package.json'));
    this.#tests = [];
  }

  #load(spec) {
    this.#path.splice(0, Infinity, spec);
    try {
      this.#require(join(process.cwd(), spec));
      return undefined;
    } catch (error) {
      return result({ id: spec }, error ?? new Error('not loaded'));
    }
  }
}

/** The specs of the rooms asked for, each once. */
function specs() {
  const room = process.env.ROOM;
  const places = Object.entries(rooms).flatMap(([name, own]) => (room && room !== name ? [] : own));
  return [...new Set(places)].flatMap(specsIn);
}

/** Those before others that name what the code is named after. */
function nearestFirst(tests, fileName) {
  const [name] = basename(fileName).split('.');
  return tests.toSorted((one, other) => Number(other.id.includes(name)) - Number(one.id.includes(name)));
}

const isFailed = ({ status }) => status === TestStatus.Failed;

async function runUntil(tests, isEnough) {
  const results = [];
  for (const test of tests) {
    const one = await outcome(test);
    results.push(one);
    if (isEnough(one)) break;
  }
  return results;
}

const result = ({ id }, error) => ({
  ...{ id, name: id, timeSpentMs: 0 },
  ...{
    status: error ? TestStatus.Failed : TestStatus.Success,
    failureMessage: String(error?.message ?? error),
  },
});

async function outcome(test) {
  seen.currentTestId = test.id;
  const begun = Date.now();
  try {
    await test.body();
    return { ...result(test), timeSpentMs: Date.now() - begun };
  } catch (error) {
    return result(test, error ?? new Error('failed'));
  } finally {
    seen.currentTestId = undefined;
  }
}

export const strykerPlugins = [{ kind: 'TestRunner', name: 'specs', injectableClass: SpecsRunner }];
