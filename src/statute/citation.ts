/** The same citation written one way: single spaces, and none before a bracket. */
const written = (citation: string): string => citation.trim().replace(/\s+/g, ' ').replaceAll(' (', '(');

/**
 * Whether a rule's citation lies within what was asked for, part by part: `19` finds 19(1)-(5), `5(2)` also 5(2) 3-1),
 * `21(1) 4)` also its edition note; `8` does not find 8-1(1), nor `11 4)` 11 4-2), nor `1` 11.
 */
export function isWithinArticle(cites: string, asked: string): boolean {
  const [whole, wanted] = [written(cites), written(asked)];
  return wanted !== '' && [' ', '('].some((next) => `${whole} `.startsWith(wanted + next));
}
