/** Article, paragraph `(3)`, item `4-2)` or note of a citation, each whole. */
const parts = /\d+(?:-\d+)*\)|\([^)]*\)|[^\s()]+/g;

const partsOf = (citation: string): readonly string[] => citation.match(parts) ?? [];

/**
 * Whether a rule's citation lies within what was asked for, part by part: `19` finds 19(1)-(5), `5(2)` also 5(2) 3-1),
 * `21(1) 4)` also its edition note; `8` does not find 8-1(1), nor `11 4)` 11 4-2), nor `1` 11.
 */
export function isWithinArticle(cites: string, asked: string): boolean {
  const [whole, wanted] = [partsOf(cites), partsOf(asked)];
  return wanted.length > 0 && wanted.every((part, index) => part === whole[index]);
}
