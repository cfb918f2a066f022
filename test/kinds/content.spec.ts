import { without } from '../../src/kernel/present';
import { kz2709of1995 } from '../../src/statute';
import { leavesOf, put } from '../support/leaves';
import { aSanctionOf } from '../support/sanction';
import { wholeDrafts } from '../support/whole-drafts';

/** What no member of that sort may say. */
const wrong = (leaf: unknown): readonly unknown[] => {
  if (typeof leaf === 'string') return ['', ' \n', 'x'.repeat(100_001), 7, null];
  if (typeof leaf === 'number') return [-1, 0.5, 1_000_000, '7', null];
  return ['', 7, null];
};

const whole = [
  ...wholeDrafts.map(({ kind, content }) => ({ kind, content })),
  { kind: 'sanction', content: aSanctionOf() },
];
const draftOf = (kind: string) => {
  const known = kz2709of1995.kinds.find(({ code }) => code === kind);
  if (!known) throw new Error(`no kind ${kind}`);
  return known.draft;
};
const isWritten = (kind: string, content: unknown): boolean => draftOf(kind).safeParse(content).success;

describe.each(kz2709of1995.kinds.map(({ code }) => code))('the content of a draft: %s', (kind) => {
  const contents = whole.filter((one) => one.kind === kind).map(({ content }) => content);

  it('is taken whole, as it was told', () => {
    expect(contents).not.toEqual([]);
    for (const content of contents) expect(draftOf(kind).parse(content)).toEqual(content);
  });

  it('may lack any of its members, and has none that is not known', () => {
    expect(isWritten(kind, {})).toBe(true);
    for (const content of contents) {
      for (const member of Object.keys(content)) {
        expect([member, isWritten(kind, without(content, member))]).toEqual([member, true]);
      }
      expect(isWritten(kind, { ...content, unheardOf: 1 })).toBe(false);
    }
  });

  it('has each member of its sort: a text that is no blank, a number within bounds', () => {
    for (const content of contents)
      for (const [path, leaf] of leavesOf(content))
        for (const other of wrong(leaf)) {
          const told = put(content, path, other);
          expect([path, other, isWritten(kind, told)]).toEqual([path, other, false]);
        }
  });

  it('has days that are days', () => {
    for (const content of contents)
      for (const [path, leaf] of leavesOf(content))
        if (typeof leaf === 'string' && /^\d{4}-\d{2}-\d{2}$/.test(leaf))
          expect([path, isWritten(kind, put(content, path, '2016-02-30'))]).toEqual([path, false]);
  });
});
