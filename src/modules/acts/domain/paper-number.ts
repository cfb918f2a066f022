/** Cyrillic letters that look like Latin ones, each with its Latin twin at the same place. */
const cyrillic = 'АВЕІЅЈКМНОРСТУХ';
const latin = 'ABEISJKMHOPCTYX';
/** The form of our own numbers: kind, office, year, and an ordinal that may bear the mark of its series. */
const ourSeries = /^[A-Z-]+\/[A-Z0-9.-]+\/\d{4}\/[RS]?\d+$/;

/** A number of a paper register as it is compared: what a reader cannot tell apart is one. */
export const comparableNumber = (number: string): string =>
  number
    .normalize('NFKC')
    .replace(/\p{Cf}/gu, '')
    .replace(/\s+/g, ' ')
    .trim();

/** Whether it could be taken for one of our own numbers. */
export function looksLikeOurs(number: string): boolean {
  const seen = comparableNumber(number)
    .toUpperCase()
    .replace(/[АВЕІЅЈКМНОРСТУХ]/g, (letter) => latin[cyrillic.indexOf(letter)] ?? letter)
    .replace(/[⁄∕]/g, '/')
    .replace(/\p{Pd}/gu, '-')
    .replaceAll(' ', '');
  return ourSeries.test(seen);
}
