/*
 * docs/law.md: article -> rule -> where it is applied -> the cases that prove it, from the edition, the sources and the
 * cases as they stand. `--write` writes it; without it a file that is not what would be written fails.
 */
import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import ts from 'typescript';

const root = join(dirname(fileURLToPath(import.meta.url)), '..');
const document = join(root, 'docs/law.md');
const require = createRequire(import.meta.url);

/** The sources are read as they are: nothing needs to be built first. */
require.extensions['.ts'] = (module, file) => {
  const compilerOptions = {
    module: ts.ModuleKind.CommonJS,
    target: ts.ScriptTarget.ES2022,
    esModuleInterop: true,
  };
  module._compile(ts.transpileModule(readFileSync(file, 'utf8'), { compilerOptions }).outputText, file);
};
const { kz2709of1995: edition } = require('../src/statute/index.ts');
const { lawCases } = require('../test/cases/index.ts');

const isApplying = (path) => path.endsWith('.ts') && !/(\.rules|spec|\.controller)\.ts$/.test(path);
const sources = readdirSync(join(root, 'src'), { recursive: true })
  .map((path) => `src/${path.replaceAll('\\', '/')}`)
  .filter(isApplying)
  .sort()
  .map((path) => ({ path, text: readFileSync(join(root, path), 'utf8') }));

/** Where a rule with a term is asked for by its id, which comes with the question. */
const byTheCalculator = 'src/statute/term-question.ts';

function placesOf({ id, value }) {
  const named = sources.filter(({ text }) => text.includes(`'${id}'`)).map(({ path }) => path);
  return named.length === 0 && value ? [byTheCalculator] : named;
}

const forces = { forbids: 'forbids', 'sets-a-term': 'sets a term', 'has-effect': 'has an effect' };

function valueOf({ value, policies = [], minimum, maximum, levels }) {
  const parts = [
    value && [value.number, value.monthDay, value.unit].filter((part) => part !== undefined).join(' '),
    policies.length > 0 && `by ${policies.join(', ')}`,
    minimum && `at least \`${minimum}\``,
    maximum && `at most \`${maximum}\``,
    levels && `for ${levels.join(', ')}`,
  ].filter(Boolean);
  return parts.length === 0 ? '' : `: ${parts.join(', ')}`;
}

function entryOf(rule) {
  const { id, cites, treatment, force, says, awaits } = rule;
  const does = force ? `, ${forces[force]}` : '';
  const lines = [`- **${cites}** \`${id}\` (${treatment}${does}${valueOf(rule)}). ${says.en}`];
  if (awaits) lines.push(`  - Awaits: ${awaits.en}`);
  if (treatment === 'enforced') {
    const places = placesOf(rule);
    const cases = lawCases.filter((one) => one.rule === id);
    if (places.length === 0 || cases.length === 0)
      throw new Error(`${id} is enforced, but not applied or not proven`);
    lines.push(`  - Applied: ${places.map((path) => `\`${path}\``).join(', ')}`);
    lines.push(`  - Cases: ${cases.map(({ name }) => name).join('; ')}`);
  }
  return lines.join('\n');
}

/** `25-1(2) 1-1)` as 25.01, 2, 1.01: what was put in between comes after what it follows. */
const numbersOf = (cites) =>
  [...cites.matchAll(/(\d+)(?:-(\d+))?/g)].map(([, number, between = 0]) => Number(number) + between / 100);

/** By article, paragraph and item as numbers. */
function byCitation(one, other) {
  const [mine, others] = [numbersOf(one.cites), numbersOf(other.cites)];
  const at = mine.findIndex((number, index) => number !== others[index]);
  return at === -1 ? mine.length - others.length : mine[at] - (others[at] ?? -1);
}

const headingOf = ({ cites }) => {
  const [article] = /^\d+(?:-\d+)?/.exec(cites) ?? [];
  return article === undefined ? '## The title' : `## Article ${article}`;
};

function sections(rules) {
  const headings = [...new Set(rules.map(headingOf))];
  const under = (heading) => rules.filter((rule) => headingOf(rule) === heading);
  return headings.flatMap((heading) => [heading, under(heading).map(entryOf).join('\n')]);
}

/** What is awaited, in the order of the law, and the rules that wait for it. */
function waitingLists(rules) {
  const waiting = rules.filter(({ awaits }) => awaits);
  const awaited = [...new Set(waiting.map(({ awaits }) => awaits.en))];
  const named = ({ id, cites, treatment }) =>
    treatment === 'waiting' ? `${cites} \`${id}\`` : `(${cites} \`${id}\`)`;
  return awaited
    .map((what) => {
      const those = waiting.filter(({ awaits }) => awaits.en === what);
      return `- **${what.replace(/\.$/, '')}** (${those.length}): ${those.map(named).join('; ')}`;
    })
    .join('\n');
}

function written() {
  const rules = Object.values(edition.rules);
  const ofTheLaw = rules.filter(({ ruleKind }) => ruleKind !== 'policy').sort(byCitation);
  const policies = rules.filter(({ ruleKind }) => ruleKind === 'policy');
  const counts = ['enforced', 'recorded', 'waiting', 'catalogue'].map(
    (treatment) => `${rules.filter((rule) => rule.treatment === treatment).length} ${treatment}`,
  );
  return [
    '# The law as data',
    'Written by `npm run law -- --write` from the edition, the sources and the cases; `npm run law` fails where it is stale.',
    `${edition.title.en}: edition \`${edition.id}\`, ${rules.length} rules: ${counts.join(', ')}. What is enforced forbids, sets a term or has an effect; each such rule has cases, run with the rule and with the rule changed or taken out. What is recorded is kept as a fact; what waits is listed at the end by what it waits for; the catalogue is shown and binds outside the system.`,
    ...sections(ofTheLaw),
    '## Policies: ours, where the law is silent',
    policies.map(entryOf).join('\n'),
    '## What waits',
    'Rules that the system will enforce or record once this is there; a term in brackets is calculated already, before its matter is registered.',
    waitingLists([...ofTheLaw, ...policies]),
    '',
  ]
    .join('\n\n')
    .trimEnd()
    .concat('\n');
}

const wanted = written();
if (process.argv.includes('--write')) {
  mkdirSync(dirname(document), { recursive: true });
  writeFileSync(document, wanted);
} else {
  let found = '';
  try {
    found = readFileSync(document, 'utf8');
  } catch {
    // Told below: what is not there is stale.
  }
  if (found.replaceAll('\r\n', '\n') !== wanted) {
    console.error('docs/law.md is stale: npm run law -- --write');
    process.exitCode = 1;
  }
}
