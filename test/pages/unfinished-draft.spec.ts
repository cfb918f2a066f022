import { Edition, kz2709of1995, type Law, type PrintedPart } from '../../src/statute';
import { type Content, kindOf, law, matterOf, wholeContents } from '../support/matters';
import { lacking, pathsOf } from '../support/leaves';

/** An edition that has none of the rules that a page may quote. */
const silent = new Edition({ ...kz2709of1995, rules: {} }) as unknown as Law;

const inEnglish = (line: PrintedPart['lines'][number]): string => (typeof line === 'string' ? line : line.en);
/** What a page says: each heading with its lines. */
const said = (kind: string, content: Content, by = law): readonly (readonly [string, readonly string[]])[] =>
  kindOf(kind)
    .printed(matterOf(kind, {}, { content }), by)
    .map(({ heading, lines }) => [heading.en, lines.map(inEnglish)]);

/** A line that something is missing of: blank, or with a sign before or behind nothing. */
const isBroken = (line: string): boolean => /^$|^[\s,:]|[\s,:]$|, ,|: ,|№ ?(,|$)|undefined|\(\)/.test(line);

const kinds = [...new Set(wholeContents.map(({ kind }) => kind))];
/** Everything that a draft of that kind may be while a member of it is not written. */
const unfinished = (kind: string): readonly Content[] =>
  wholeContents
    .filter((one) => one.kind === kind)
    .flatMap(({ content }) => [{}, content, ...pathsOf(content).map((path) => lacking(content, path))])
    .filter((content) => kindOf(kind).draft.safeParse(content).success);

describe.each(kinds)('the page of a draft that lacks something: %s', (kind) => {
  it.each([law, silent])('has no broken line, and one at least under each heading', (by) => {
    for (const content of unfinished(kind))
      for (const [heading, lines] of said(kind, content, by)) {
        const whole = lines.filter((line) => !isBroken(line));
        expect([content, heading, lines.length > 0, lines]).toEqual([content, heading, true, whole]);
      }
  });
});
