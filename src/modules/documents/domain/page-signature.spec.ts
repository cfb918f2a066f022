import { protestSheet } from '../../../../test/support/act-sheet';
import { inStyle, said } from '../../../../test/support/page-texts';
import { pageOf, type ActSheet } from '.';

describe('the signature of an act', () => {
  it.each([
    ['head', 'general', 'Бас Прокурор', 'Генеральный Прокурор'],
    ['deputy', 'general', 'Бас Прокурордың орынбасары', 'Заместитель Генерального Прокурора'],
    ['head', 'regional', 'Прокурор', 'Прокурор'],
    ['deputy', 'district', 'Прокурордың орынбасары', 'Заместитель прокурора'],
    ['prosecutor', 'general', 'Прокурор', 'Прокурор'],
  ] as const)('names the position of a %s of a %s office', (position, officeLevel, kk, ru) => {
    const signatory = { position, officeLevel, personNames: protestSheet.title };
    expect(inStyle({ ...protestSheet, signatory }, 'kk', 'signatory')[0]).toBe(kk);
    expect(inStyle({ ...protestSheet, signatory }, 'ru', 'signatory')[0]).toBe(ru);
  });

  it('says for whom and by which order it is signed, on the same sheet as the signature', () => {
    const sheet: ActSheet = {
      ...protestSheet,
      signatory: {
        position: 'deputy',
        officeLevel: 'district',
        personNames: { kk: 'Серік', ru: 'Серик', en: 'Serik' },
        actingFor: { personNames: { kk: 'Омаров Н. Қ.', ru: 'Омаров Н. К.', en: '' }, orderNumber: '12-ж' },
      },
    };
    const block = pageOf(sheet, 'ru').content.find((node) => 'unbreakable' in node);
    expect(block && said([block]).map(({ text }) => text)).toContain(
      'На основании приказа № 12-ж, за прокурора: Омаров Н. К.',
    );
    expect(inStyle(sheet, 'kk', 'actingFor')).toEqual([
      '№ 12-ж бұйрық негізінде, мына прокурор үшін: Омаров Н. Қ.',
    ]);
  });
});
