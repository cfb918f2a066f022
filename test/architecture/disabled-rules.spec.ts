import { filesBelow, type SourceFile } from './support/source-files';

const withoutReason = /eslint-disable(?!.*\s--\s+\S)|@ts-nocheck/;

const unexplained = ({ path, text }: SourceFile): readonly string[] =>
  text
    .split('\n')
    .flatMap((line, index) => (withoutReason.test(line) ? [`${path}:${String(index + 1)}`] : []));

describe('a rule that is switched off in a file', () => {
  it('has its reason on the same line', () => {
    const files = ['src', 'migrations', 'test'].flatMap(filesBelow);
    expect(
      files.filter(({ path }) => path !== 'test/architecture/disabled-rules.spec.ts').flatMap(unexplained),
    ).toEqual([]);
  });

  it.each([
    ['// eslint-disable-next-line complexity', 1],
    ['// eslint-disable-next-line complexity --', 1],
    ['/* eslint-disable */', 1],
    ['// eslint-disable-next-line complexity -- a table of the law, read as one', 0],
  ])('is judged rightly: %s', (text, found) => {
    expect(unexplained({ path: 'planted.ts', text })).toHaveLength(found);
  });
});
