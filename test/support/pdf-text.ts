import { inflateSync } from 'node:zlib';

/** What each sheet of a PDF says, as its fonts map glyphs to letters; the texts in the order in which they are drawn. */
export function pdfPages(pdf: Buffer): string[] {
  const objects = objectsOf(pdf);
  const letters = lettersByFontName(objects);
  return [...objects.values()]
    .filter(({ head }) => /\/Type \/Page\b(?!s)/.test(head))
    .map(({ head }) => contentOf(objects, head))
    .map((content) => textOf(content, letters));
}

interface PdfObject {
  readonly head: string;
  readonly stream: string;
}

function objectsOf(pdf: Buffer): Map<string, PdfObject> {
  const found = new Map<string, PdfObject>();
  const source = pdf.toString('latin1');
  for (const match of source.matchAll(/(?<=^|\n)(\d+) 0 obj\n(.*?)\nendobj/gs)) {
    const [, id = '', body = ''] = match;
    const [head = '', packed] = body.split(/\nstream\n/);
    found.set(id, { head, stream: packed === undefined ? '' : unpacked(head, packed) });
  }
  return found;
}

function unpacked(head: string, packed: string): string {
  const bytes = Buffer.from(packed.slice(0, Number(/\/Length (\d+)/.exec(head)?.[1])), 'latin1');
  return (head.includes('/FlateDecode') ? inflateSync(bytes) : bytes).toString('latin1');
}

const contentOf = (objects: Map<string, PdfObject>, page: string): string =>
  objects.get(/\/Contents (\d+) 0 R/.exec(page)?.[1] ?? '')?.stream ?? '';

type Letters = Map<string, string>;

function lettersByFontName(objects: Map<string, PdfObject>): Map<string, Letters> {
  const named = [...objects.values()].flatMap(({ head }) => [...head.matchAll(/\/(F\d+) (\d+) 0 R/g)]);
  return new Map(named.map(([, name = '', id = '']) => [name, lettersOf(toUnicodeOf(objects, id))]));
}

function toUnicodeOf(objects: Map<string, PdfObject>, font: string): string {
  const map = /\/ToUnicode (\d+) 0 R/.exec(objects.get(font)?.head ?? '')?.[1] ?? '';
  return objects.get(map)?.stream ?? '';
}

/** The ranges of a ToUnicode map, written as `<first> <last> [<letters> <letters> …]`. */
function lettersOf(map: string): Letters {
  const letters: Letters = new Map();
  for (const [, first = '', list = ''] of map.matchAll(/<(\w+)> <\w+> \[(.*?)\]/gs))
    for (const [index, [, code = '']] of [...list.matchAll(/<([\w ]+)>/g)].entries())
      letters.set(
        (parseInt(first, 16) + index).toString(16).padStart(4, '0'),
        Buffer.from(code.replaceAll(' ', ''), 'hex').swap16().toString('utf16le'),
      );
  return letters;
}

function textOf(content: string, fonts: Map<string, Letters>): string {
  const drawn = [...content.matchAll(/\/(F\d+) [\d.]+ Tf\s+(?:[^\n]+\n)*?\[(.*?)\] TJ/g)];
  return drawn
    .map(([, font = '', glyphs = '']) =>
      [...glyphs.matchAll(/<(\w+)>/g)]
        .flatMap(([, hex = '']) => hex.match(/.{4}/g) ?? [])
        .map((glyph) => fonts.get(font)?.get(glyph) ?? '\ufffd')
        .join(''),
    )
    .join('');
}
