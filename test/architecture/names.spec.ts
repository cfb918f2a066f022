import { filesBelow, isData, type SourceFile } from './support/source-files';

const nobodysWords = /^(utils?|common|shared|helpers?|misc|managers?|handlers?|processors?|impl)$/;
const kebab = '[a-z0-9]+(-[a-z0-9]+)*';
const fileName = new RegExp(`^${kebab}(\\.${kebab})*$`);
const hardLimit = 250;
const usualLimit = 120;

const wordsOf = (path: string): readonly string[] => path.split(/[/.-]/);
const badlyNamed = (path: string): boolean => !fileName.test(path.split('/').at(-1)!);
const namedAfterNothing = (path: string): boolean => wordsOf(path).some((word) => nobodysWords.test(word));
const linesOf = ({ text }: SourceFile): number => text.split('\n').length - (text.endsWith('\n') ? 1 : 0);

const sources = filesBelow('src');
const isSpec = ({ path }: SourceFile): boolean => path.endsWith('spec.ts');
const written = sources.filter((file) => file.path.endsWith('.ts') && !isData(file) && !isSpec(file));
const paths = ['src', 'migrations', 'test', 'demo'].flatMap((folder) =>
  filesBelow(folder).map(({ path }) => path),
);

describe('a file', () => {
  it('is named after its subject and its role, in kebab case', () => {
    expect(paths.filter(badlyNamed)).toEqual([]);
  });

  it('lies in a folder, and has a name, that says what it holds', () => {
    expect(paths.filter(namedAfterNothing)).toEqual([]);
  });

  it('of the sources has at most 250 lines, unless it is rows of data', () => {
    expect(written.filter((file) => linesOf(file) > hardLimit).map(({ path }) => path)).toEqual([]);
  });

  it('of the sources has at most 120 lines in nineteen cases of twenty', () => {
    const byLength = [...written].sort((a, b) => linesOf(b) - linesOf(a));
    const mayBeLonger = Math.floor(byLength.length / 20);
    const longer = byLength.filter((file) => linesOf(file) > usualLimit);
    expect(longer.slice(mayBeLonger).map((file) => `${file.path}: ${String(linesOf(file))}`)).toEqual([]);
  });
});

describe('these checks', () => {
  it.each(['src/kernel/Time.ts', 'src/kernel/fold_text.ts', 'src/acts/actService.ts', 'src/acts/act..ts'])(
    'refuse the name of %s',
    (path) => {
      expect(badlyNamed(path)).toBe(true);
    },
  );

  it.each(['src/utils/dates.ts', 'src/common/x.ts', 'src/acts/act.helpers.ts', 'src/acts/act-manager.ts'])(
    'refuse %s as named after nothing',
    (path) => {
      expect(namedAfterNothing(path)).toBe(true);
    },
  );

  it('let a proper name pass', () => {
    const proper = [
      'src/modules/acts/act.repository.db-spec.ts',
      'migrations/1700000000000-offices.ts',
      'src/main.ts',
    ];
    expect(proper.filter((path) => badlyNamed(path) || namedAfterNothing(path))).toEqual([]);
  });

  it('count lines as an editor does', () => {
    expect([linesOf({ path: 'a.ts', text: 'a\nb\n' }), linesOf({ path: 'a.ts', text: 'a\nb' })]).toEqual([
      2, 2,
    ]);
  });
});
