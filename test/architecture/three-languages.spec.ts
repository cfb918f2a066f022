import type { Texts } from '../../src/kernel/texts';
import { malformedCodes, malformedText } from '../../src/platform/http/malformed-texts';
import { problemTexts } from '../../src/platform/http/problem-texts';
import { kz2709of1995 } from '../../src/statute';

/** What no language need translate: numerals, header names, media types, examples, names of members. */
const untranslated =
  /\b(?:[IVXLC]+|P\d*|N|[A-Z][a-z]+(?:-[A-Z][a-z]+)+|instance|application\/json|JSON|UTF-8|UUID|RFC|API|BIN|IIN|SMS)\b/g;

const plain = (text: string): string => text.replace(untranslated, '');

const kazakhLetter = /[ӘәҒғҚқҢңӨөҰұҮүҺһІі]/;

function expectThreeLanguages({ kk, ru, en }: Texts): void {
  expect(new Set([kk, ru, en]).size).toBe(3);
  expect(kk).toMatch(kazakhLetter);
  expect(plain(kk)).not.toMatch(/\p{Script=Latin}/u);
  expect(ru).toMatch(/\p{Script=Cyrillic}/u);
  expect(ru).not.toMatch(kazakhLetter);
  expect(plain(ru)).not.toMatch(/\p{Script=Latin}/u);
  expect(en).toMatch(/\p{Script=Latin}/u);
  expect(en).not.toMatch(/\p{Script=Cyrillic}/u);
}

const textsOfRules = Object.values(kz2709of1995.rules).flatMap(({ id, says, allowedWhen, awaits }) =>
  Object.entries({ says, allowedWhen, awaits }).flatMap(([member, texts]) =>
    texts ? [{ name: `${id} ${member}`, texts }] : [],
  ),
);

const textsOfProblems = [
  ...Object.entries(problemTexts).flatMap(([type, { title, detail }]) => [
    { name: `title of ${type}`, texts: title },
    { name: `detail of ${type}`, texts: detail },
  ]),
  ...malformedCodes.map((code) => ({ name: `detail of ${code}`, texts: malformedText(code) })),
];

describe('what a user reads', () => {
  it.each(textsOfRules)('of the rules is in three languages: $name', ({ texts }) => {
    expectThreeLanguages(texts);
    for (const text of Object.values(texts)) expect(text).toMatch(/[.!?»"]$/);
  });

  it.each(textsOfProblems)('of a refusal is in three languages: $name', ({ texts }) => {
    expectThreeLanguages(texts);
  });

  it('of the edition is in three languages', () => {
    const { kk, ru, en } = kz2709of1995.title;
    expect(new Set([kk, ru, en]).size).toBe(3);
    expect(kk).toMatch(kazakhLetter);
  });

  it('is said once: no two rules have the same words', () => {
    for (const language of ['kk', 'ru', 'en'] as const) {
      const said = Object.values(kz2709of1995.rules).map(({ says }) => says[language]);
      expect(new Set(said).size).toBe(said.length);
    }
  });
});
