/**
 * A text as search and uniqueness compare it: NFC, lower case, Latin i (also I and İ) as Cyrillic і, ё as е, one space
 * between words, none around. What is stored is never altered by it.
 */
export function foldText(text: string): string {
  return text
    .normalize('NFC')
    .toLowerCase()
    .replace(/i\u0307?/g, '\u0456')
    .replaceAll('ё', 'е')
    .replace(/\s+/g, ' ')
    .trim()
    .normalize('NFC');
}
