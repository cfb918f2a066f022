import { type ActSheet, pageOf, type PageLanguage } from '../../src/modules/documents/domain';
import { Edition, kz2709of1995, type Matter } from '../../src/statute';
import { instruction } from '../../src/statute/kz-2709-1995/kinds/instruction.kind';
import { protestSheet } from '../support/act-sheet';
import { instructionContent, task } from '../support/orders';
import { said } from '../support/page-texts';

const law = new Edition(kz2709of1995);

function page(content: Readonly<Record<string, unknown>>, language: PageLanguage): string[] {
  const matter = { norms: [], requestedMeasures: [task], content } as unknown as Matter;
  const sheet: ActSheet = {
    ...protestSheet,
    title: instruction.title,
    registrationNumber: 'INSTRUCTION/AKMOLA.BURABAY/2016/00001',
    subject: 'Тергеп-тексерудің толықтығы',
    parts: instruction.printed(matter, law),
    legalBasis: instruction.basis(matter).map((id) => kz2709of1995.rules[id]?.cites ?? ''),
    copies: [],
  };
  return said(pageOf(sheet, language).content).map(({ text }) => text);
}

const inCriminalCase = { ...instructionContent, ownTerm: { days: 10 } };
const inAdministrativeCase = {
  ground: 'administrative-case',
  administrativeCase: { case: '№ 16550', check: 'Іс 2016 жылғы 4 мамырда зерделенді' },
};

describe('the page of an instruction', () => {
  it('in a criminal case says it whole in Kazakh', () => {
    expect(page(inCriminalCase, 'kk')).toEqual([
      'БУРАБАЙ АУДАНЫНЫҢ ПРОКУРАТУРАСЫ',
      'ПРОКУРАТУРА БУРАБАЙСКОГО РАЙОНА',
      '2016 жылғы 11 мамыр',
      '№ INSTRUCTION/AKMOLA.BURABAY/2016/00001',
      'Бурабай ауданының әкімі',
      'НҰСҚАУ',
      'Тергеп-тексерудің толықтығы',
      'Қылмыстық іс:',
      '№ 161105031000123',
      'Тапсырамын:',
      'Куәлардан қосымша жауап алынсын',
      'Орындау мерзімі:',
      'Алынған күннен кейін 10 күнтізбелік күн ішінде орындалуға тиіс.',
      'Құқықтық негізі:',
      '«Прокуратура туралы» № 2709 Заң: 22-баптың 1-тармағының 1) тармақшасы; 38-баптың 1-тармағының 4) тармақшасы; 38-баптың 2-тармағы.',
      'Прокурор',
      'Бурабай ауданының прокуратурасы',
      'Әділет кеңесшісі',
      '(қолы)',
      'Ахметов Серік Болатұлы',
    ]);
  });

  it('in a criminal case says it whole in Russian', () => {
    expect(page(inCriminalCase, 'ru')).toEqual([
      'БУРАБАЙ АУДАНЫНЫҢ ПРОКУРАТУРАСЫ',
      'ПРОКУРАТУРА БУРАБАЙСКОГО РАЙОНА',
      '11 мая 2016 года',
      '№ INSTRUCTION/AKMOLA.BURABAY/2016/00001',
      'Аким Бурабайского района',
      'УКАЗАНИЕ',
      'Тергеп-тексерудің толықтығы',
      'Уголовное дело:',
      '№ 161105031000123',
      'Поручаю:',
      'Куәлардан қосымша жауап алынсын',
      'Срок исполнения:',
      'Подлежит исполнению в течение 10 календарных дней после получения.',
      'Правовое основание:',
      'Закон № 2709 «О Прокуратуре»: подпункт 1) пункта 1 статьи 22; подпункт 4) пункта 1 статьи 38; пункт 2 статьи 38.',
      'Прокурор',
      'Прокуратура Бурабайского района',
      'Әділет кеңесшісі',
      '(подпись)',
      'Ахметов Серик Болатович',
    ]);
  });

  it('in an administrative case names the case, the check already made, and 42 2)', () => {
    const lines = page(inAdministrativeCase, 'kk').slice(6, -4);
    expect(lines).toEqual([
      'Тергеп-тексерудің толықтығы',
      'Әкімшілік құқық бұзушылық туралы іс:',
      '№ 16550',
      'Жүргізілген тексеріс:',
      'Іс 2016 жылғы 4 мамырда зерделенді',
      'Тапсырамын:',
      'Куәлардан қосымша жауап алынсын',
      'Құқықтық негізі:',
      '«Прокуратура туралы» № 2709 Заң: 22-баптың 1-тармағының 3) тармақшасы; 42-баптың 2) тармақшасы.',
      'Прокурор',
    ]);
  });

  it('of a normative nature says whom it binds', () => {
    const lines = page({ ground: 'operational-search', normative: true }, 'ru').slice(6, -4);
    expect(lines).toEqual([
      'Тергеп-тексерудің толықтығы',
      'Поручаю:',
      'Куәлардан қосымша жауап алынсын',
      'Нормативный характер:',
      'Нормативные указания Генерального Прокурора по оперативно-розыскной деятельности, негласным следственным действиям и досудебному расследованию обязательны для всех органов, которые их ведут.',
      'Правовое основание:',
      'Закон № 2709 «О Прокуратуре»: подпункт 2) пункта 1 статьи 22; пункт 2 статьи 22.',
      'Прокурор',
    ]);
  });

  it('in another case names the provision', () => {
    const lines = page(
      { ground: 'other', provision: 'Статья 20 Закона об исполнительном производстве' },
      'ru',
    );
    expect(lines.slice(6, -4)).toEqual([
      'Тергеп-тексерудің толықтығы',
      'Норма законодательства:',
      'Статья 20 Закона об исполнительном производстве',
      'Поручаю:',
      'Куәлардан қосымша жауап алынсын',
      'Правовое основание:',
      'Закон № 2709 «О Прокуратуре»: подпункт 3) пункта 1 статьи 22.',
      'Прокурор',
    ]);
  });
});
