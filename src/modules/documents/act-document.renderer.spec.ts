import { protestSheet } from '../../../test/support/act-sheet';
import { pdfPages } from '../../../test/support/pdf-text';
import { ActDocumentRenderer } from './act-document.renderer';
import type { ActSheet } from './domain';

const renderer = new ActDocumentRenderer();
const pagesOf = async (sheet: ActSheet, language: 'kk' | 'ru'): Promise<string[]> =>
  pdfPages(await renderer.render(sheet, language)).map((page) => page.replaceAll('\u00a0', ' '));

const spokenOf = (lines: number): string[] =>
  Array.from({ length: lines }, (_, index) => `Тармақ ${index + 1}: ${'құқықтары бұзылған '.repeat(30)}`);

describe('an act as a PDF', () => {
  it('is one sheet in Kazakh, with every Kazakh letter and the sign of the tenge', async () => {
    const pdf = await renderer.render(protestSheet, 'kk');
    expect(pdf.subarray(0, 5).toString()).toBe('%PDF-');
    const [page = '', ...more] = pdfPages(pdf);
    expect(more).toEqual([]);
    for (const text of ['НАРАЗЫЛЫҚ', '2016 жылғы 11 мамыр', '₸', 'ә ғ қ ң ө ұ ү һ і Ә Ғ Қ Ң Ө Ұ Ү Һ І'])
      expect(page).toContain(text);
    expect(page).not.toContain('\ufffd');
  });

  it('is one sheet in Russian, under the name of the office in both languages', async () => {
    const [page = '', ...more] = await pagesOf(protestSheet, 'ru');
    expect(more).toEqual([]);
    for (const text of ['ПРОТЕСТ', 'БУРАБАЙ АУДАНЫНЫҢ', 'БУРАБАЙСКОГО', '11 мая 2016 года', 'стр. 1 из 1'])
      expect(page).toContain(text);
  });

  it('carries number, page and secrecy mark on every sheet of a long text, and loses none of it', async () => {
    const lines = spokenOf(40);
    const parts = [{ heading: protestSheet.title, lines }];
    const pages = await pagesOf({ ...protestSheet, secrecy: 'restricted', parts }, 'kk');
    expect(pages.length).toBeGreaterThan(4);
    for (const [index, page] of pages.entries()) {
      expect(page).toContain('ҚБПҮ');
      expect(page).toContain('PROTEST/AKMOLA.BURABAY/2016/00001');
      expect(page).toContain(`${index + 1}-бет, барлығы ${pages.length}`);
    }
    const whole = pages.join('');
    for (const number of lines.keys()) expect(whole).toContain(`Тармақ ${number + 1}:`);
    expect(whole.split('бұзылған').length - 1).toBe(40 * 30);
    expect(pages.at(-1)).toContain('Ахметов');
  });

  it('never leaves a heading alone at the foot of a sheet', async () => {
    const heading = { kk: 'Тақырып', ru: 'Заголовок', en: 'Heading' };
    const filled = Array.from({ length: 24 }, (_, lines) => ({
      ...protestSheet,
      parts: [
        { heading: protestSheet.title, lines: [Array.from({ length: lines + 8 }, () => 'жол').join('\n')] },
        { heading, lines: ['мәтіні'] },
      ],
    }));
    for (const sheet of filled) {
      const pages = await pagesOf({ ...sheet, secrecy: 'secret' }, 'kk');
      const [on, textOn] = ['Тақырып:', 'мәтіні'].map((text) =>
        pages.findIndex((page) => page.includes(text)),
      );
      expect(on).toBe(textOn);
    }
  });

  it('keeps a word without end within the sheet', async () => {
    const parts = [{ heading: protestSheet.title, lines: ['ұ'.repeat(2000)] }];
    const pages = await pagesOf({ ...protestSheet, parts }, 'kk');
    expect(pages.join('').match(/ұ/g)?.length).toBeGreaterThanOrEqual(2000);
  });

  it('says that a draft is a draft', async () => {
    const [page = ''] = await pagesOf({ ...protestSheet, draft: true }, 'kk');
    expect(page).toContain('ЖОБА');
  });

  it('is the same file for the same act, dated by its own day', async () => {
    const [one, other] = [
      await renderer.render(protestSheet, 'kk'),
      await renderer.render(protestSheet, 'kk'),
    ];
    expect(one.equals(other)).toBe(true);
    expect(one.toString('latin1')).toMatch(/CreateDate>2016-05-11T00:00:00Z</);
  });
});
