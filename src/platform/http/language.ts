import { languages, type Language } from '../../kernel/texts';

/** What a caller who names no language is answered in. */
export const defaultLanguage: Language = 'en';

/**
 * The language that `Accept-Language` wants most among those that there are: by weight, then by the order written;
 * `kk-KZ` counts as `kk`, a weight of 0 rules a language out, `*` stands for the default.
 */
export function negotiateLanguage(header: string | undefined): Language {
  const wanted = (header ?? '')
    .slice(0, 500)
    .split(',')
    .map(readRange)
    .filter(({ weight }) => weight > 0)
    .sort((one, other) => other.weight - one.weight);
  for (const { tag } of wanted) {
    if (tag === '*') return defaultLanguage;
    const known = languages.find((language) => language === tag.split('-')[0]);
    if (known) return known;
  }
  return defaultLanguage;
}

function readRange(range: string): { readonly tag: string; readonly weight: number } {
  const [tag = '', ...parameters] = range.split(';').map((part) => part.trim().toLowerCase());
  const given = parameters.find((parameter) => parameter.startsWith('q='))?.slice(2);
  const weight = given === undefined ? 1 : Number(given);
  return { tag, weight: weight >= 0 && weight <= 1 ? weight : 0 };
}
