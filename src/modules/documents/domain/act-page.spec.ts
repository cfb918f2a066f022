import { protestSheet } from '../../../../test/support/act-sheet';
import { inStyle, said } from '../../../../test/support/page-texts';
import { pageOf, type ActSheet } from '.';

const without = (...members: (keyof ActSheet)[]): ActSheet =>
  Object.fromEntries(
    Object.entries(protestSheet).filter(([member]) => !members.includes(member as keyof ActSheet)),
  ) as unknown as ActSheet;

describe('the page of an act', () => {
  it('says everything in the order of the paper', () => {
    expect(said(pageOf(protestSheet, 'ru').content)).toEqual([
      { style: 'officeName', text: 'БУРАБАЙ АУДАНЫНЫҢ ПРОКУРАТУРАСЫ' },
      { style: 'officeName', text: 'ПРОКУРАТУРА БУРАБАЙСКОГО РАЙОНА' },
      { style: 'dateAndNumber', text: '11 мая 2016 года' },
      { style: 'dateAndNumber', text: '№ PROTEST/AKMOLA.BURABAY/2016/00001' },
      { style: 'addressee', text: 'Аким Бурабайского района' },
      { style: 'title', text: 'ПРОТЕСТ' },
      { style: 'subject', text: 'Әкімдіктің 2016 жылғы 1 сәуірдегі № а-4/112 қаулысына' },
      { style: 'heading', text: 'Обоснование:' },
      {
        style: 'paragraph',
        text: 'Әкімдік өз құзыретінен тыс 1 234 567,89 ₸ жұмсаған: ә ғ қ ң ө ұ ү һ і Ә Ғ Қ Ң Ө Ұ Ү Һ І.',
      },
      { style: 'heading', text: 'Требую:' },
      { style: 'item', text: '1) незаконный акт отменить' },
      { style: 'item', text: '2) восстановить нарушенное право' },
      { style: 'heading', text: 'Правовое основание:' },
      { style: 'basis', text: 'Закон № 2709 «О Прокуратуре»: пункт 1 статьи 19; пункт 3 статьи 19.' },
      { style: 'signatory', text: 'Прокурор' },
      { style: 'signatory', text: 'Прокуратура Бурабайского района' },
      { style: 'signatory', text: 'Әділет кеңесшісі' },
      { style: 'caption', text: '(подпись)' },
      { style: 'personName', text: 'Ахметов Серик Болатович' },
      { style: 'smallHeading', text: 'Копии:' },
      { style: 'copy', text: 'Прокуратура Акмолинской области' },
    ]);
  });

  it('speaks Kazakh throughout, under a head in both languages', () => {
    const texts = said(pageOf(protestSheet, 'kk').content).map(({ text }) => text);
    expect(texts.slice(0, 3)).toEqual([
      'БУРАБАЙ АУДАНЫНЫҢ ПРОКУРАТУРАСЫ',
      'ПРОКУРАТУРА БУРАБАЙСКОГО РАЙОНА',
      '2016 жылғы 11 мамыр',
    ]);
    expect(texts).toEqual(
      expect.arrayContaining(['НАРАЗЫЛЫҚ', 'Талап етемін:', '1) заңсыз актінің күші жойылсын', '(қолы)']),
    );
    expect(texts).toContain('«Прокуратура туралы» № 2709 Заң: 19-баптың 1-тармағы; 19-баптың 3-тармағы.');
    expect(texts.slice(2).join(' ')).not.toMatch(/Прокуратура Бурабайского|Протест|отменить/);
  });

  it('leaves out what the sheet does not have, headings with it', () => {
    const bare: ActSheet = {
      ...without('registrationNumber', 'issuedOn', 'signatory'),
      addressees: [],
      subject: ' ',
      parts: [{ heading: { kk: 'Негіздеме', ru: 'Обоснование', en: 'Basis' }, lines: ['', ' \n\t'] }],
      legalBasis: [],
      copies: [],
      draft: true,
    };
    expect(said(pageOf(bare, 'ru').content).map(({ style }) => style)).toEqual([
      'officeName',
      'officeName',
      'title',
    ]);
  });

  it.each([
    ['public', undefined, undefined],
    ['restricted', 'ҚБПҮ', 'ДСП'],
    ['secret', 'Құпия', 'Секретно'],
  ] as const)('marks what is %s', (secrecy, kk, ru) => {
    expect(pageOf({ ...protestSheet, secrecy }, 'kk').secrecyMark).toBe(kk);
    expect(pageOf({ ...protestSheet, secrecy }, 'ru').secrecyMark).toBe(ru);
  });

  it('says across the sheet and at its foot that a draft is a draft', () => {
    const draft = { ...without('registrationNumber', 'issuedOn'), draft: true };
    expect(pageOf(draft, 'kk')).toMatchObject({
      watermark: 'ЖОБА',
      footerNumber: 'ЖОБА',
      title: 'Наразылық',
    });
    expect(pageOf(draft, 'ru')).toMatchObject({ watermark: 'ПРОЕКТ', footerNumber: 'ПРОЕКТ' });
    expect(pageOf(draft, 'ru')).not.toHaveProperty('dated');
    expect(pageOf(protestSheet, 'ru')).not.toHaveProperty('watermark');
    expect(pageOf(protestSheet, 'ru')).toMatchObject({
      footerNumber: 'PROTEST/AKMOLA.BURABAY/2016/00001',
      dated: '2016-05-11',
      title: 'Протест № PROTEST/AKMOLA.BURABAY/2016/00001',
    });
  });

  it.each([
    ['2016-01-01', '2016 жылғы 1 қаңтар', '1 января 2016 года'],
    ['2016-08-31', '2016 жылғы 31 тамыз', '31 августа 2016 года'],
    ['2016-12-16', '2016 жылғы 16 желтоқсан', '16 декабря 2016 года'],
  ])('words the day %s', (issuedOn, kk, ru) => {
    expect(inStyle({ ...protestSheet, issuedOn }, 'kk', 'dateAndNumber')[0]).toBe(kk);
    expect(inStyle({ ...protestSheet, issuedOn }, 'ru', 'dateAndNumber')[0]).toBe(ru);
  });

  it('says where it was issued, where that is known', () => {
    const sheet = { ...protestSheet, place: { kk: 'Щучинск қаласы', ru: 'город Щучинск' } };
    expect(inStyle(sheet, 'kk', 'place')).toEqual(['Щучинск қаласы']);
    expect(inStyle(protestSheet, 'kk', 'place')).toEqual([]);
  });

  it('makes a paragraph of each line of a text and prints no control characters', () => {
    const parts = [{ heading: protestSheet.title, lines: ['бір\r\nекі\n\n\tүш\u0007', 'төрт'] }];
    expect(inStyle({ ...protestSheet, parts }, 'kk', 'item')).toEqual(['1) бір', 'екі', 'үш', '2) төрт']);
  });
});
