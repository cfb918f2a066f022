/** How many errors and grounds are told of one row, and of a whole request before only the first of each row is. */
export const mostOfRow = 20;
const mostOfRequest = 5000;
/** Of a pointer or a name that came with the row, in characters. */
const longestTold = 200;

/** The first of what speaks against a row, as many as are told; each call uses up what the request may tell. */
export type Ration = <Told>(all: readonly Told[]) => readonly Told[];

/** A ration for one request. */
export function rationOfRequest(): Ration {
  let left = mostOfRequest;
  return (all) => {
    const told = all.slice(0, Math.max(1, Math.min(mostOfRow, left)));
    left -= told.length;
    return told;
  };
}

/** The beginning of a text that came with the row. */
export const beginningOf = (text: string): string =>
  text.slice(0, longestTold).replace(/[\uD800-\uDBFF]$/, '');
