import { type ActSheet, pageOf, type PageLanguage } from '../../src/modules/documents/domain';
import { Edition, kz2709of1995, type Matter } from '../../src/statute';
import { sanction } from '../../src/statute/kz-2709-1995/kinds/sanction.kind';
import { protestSheet } from '../support/act-sheet';
import { said } from '../support/page-texts';
import { aSanctionOf } from '../support/sanction';

const law = new Edition(kz2709of1995);

/** The page of the endorsement: it has no number and no day of its own. */
function sheetOf(content: Readonly<Record<string, unknown>>): ActSheet {
  const matter = { content } as Matter;
  const { officeNames, signatory, editionTitle } = protestSheet;
  return {
    title: sanction.title,
    officeNames,
    addressees: [{ kk: 'Бурабай аудандық полиция бөлімі', ru: 'Отдел полиции Бурабайского района', en: '' }],
    subject: 'Байланыс арнасын жасырын бақылау',
    secrecy: 'secret',
    parts: sanction.printed(matter, law),
    legalBasis: sanction.basis(matter).map((id) => kz2709of1995.rules[id]?.cites ?? ''),
    editionTitle,
    ...(signatory && { signatory }),
    copies: [],
    draft: false,
  };
}

const page = (content: Readonly<Record<string, unknown>>, language: PageLanguage): string[] =>
  said(pageOf(sheetOf(content), language).content).map(({ text }) => text);

const given = aSanctionOf({
  requester: { official: 'тергеуші А. Беков', body: 'Бурабай аудандық полиция бөлімі' },
  resolution: { number: '17', date: '2017-03-06', subject: 'Байланыс арнасын жасырын бақылау туралы' },
});
const refused = { ...given, decision: 'refused', reasons: 'Негіздер жеткіліксіз: шығын 1 200 ₸.' };

describe('the page of a sanction', () => {
  it('is the endorsement on the resolution, in Kazakh', () => {
    expect(page(given, 'kk')).toEqual([
      'БУРАБАЙ АУДАНЫНЫҢ ПРОКУРАТУРАСЫ',
      'ПРОКУРАТУРА БУРАБАЙСКОГО РАЙОНА',
      'Бурабай аудандық полиция бөлімі',
      'САНКЦИЯ',
      'Байланыс арнасын жасырын бақылау',
      'Лауазымды адамның қаулысы:',
      'Байланыс арнасын жасырын бақылау туралы, № 17, 2017 жылғы 6 наурыз, Бурабай аудандық полиция бөлімі, тергеуші А. Беков',
      'Санкция сұралған әрекет:',
      'азаматтардың қорғалатын құқықтарын қозғайтын жедел-іздестіру, қарсы барлау іс-шарасы немесе тергеу іс-қимылы',
      'Норманың редакциясы:',
      'Қарсы барлау мен жасырын шараларды санкциялау туралы қазіргі редакция 2016 жылғы 28 желтоқсандағы Заң ресми жарияланғаннан кейін екі ай өткенде күшіне енді; бұрынғы редакция осы мәтінге кірмейді.',
      'Бұрыштама:',
      'Санкция беремін.',
      'Қол қою тәсілі:',
      'өз қолымен',
      'Құқықтық негізі:',
      '«Прокуратура туралы» № 2709 Заң: 21-баптың 1-тармағының 4) тармақшасы; 35-баптың 10) тармақшасы; 46-баптың 4) тармақшасы; 21-баптың 2-тармағы.',
      'Прокурор',
      'Бурабай ауданының прокуратурасы',
      'Әділет кеңесшісі',
      '(қолы)',
      'Ахметов Серік Болатұлы',
    ]);
  });

  it('has the same form for a refusal, in Russian', () => {
    expect(page(refused, 'ru')).toEqual([
      'БУРАБАЙ АУДАНЫНЫҢ ПРОКУРАТУРАСЫ',
      'ПРОКУРАТУРА БУРАБАЙСКОГО РАЙОНА',
      'Отдел полиции Бурабайского района',
      'САНКЦИЯ',
      'Байланыс арнасын жасырын бақылау',
      'Постановление должностного лица:',
      'Байланыс арнасын жасырын бақылау туралы, № 17, 6 марта 2017 года, Бурабай аудандық полиция бөлімі, тергеуші А. Беков',
      'Санкция испрашивается на:',
      'оперативно-розыскное, контрразведывательное мероприятие или следственное действие, затрагивающее охраняемые права граждан',
      'Редакция нормы:',
      'Нынешняя редакция о санкционировании контрразведывательных и негласных мер введена в действие через два месяца после официального опубликования Закона от 28 декабря 2016 года; прежняя редакция в этот текст не входит.',
      'Резолюция:',
      'В даче санкции отказываю.',
      'Основания:',
      'Негіздер жеткіліксіз: шығын 1 200 ₸.',
      'Способ подписания:',
      'собственноручно',
      'Правовое основание:',
      'Закон № 2709 «О Прокуратуре»: подпункт 4) пункта 1 статьи 21; подпункт 10) статьи 35; подпункт 4) статьи 46; пункт 2 статьи 21.',
      'Прокурор',
      'Прокуратура Бурабайского района',
      'Әділет кеңесшісі',
      '(подпись)',
      'Ахметов Серик Болатович',
    ]);
  });

  it('leaves out what is not said, and the wording of 21(1) 4) for the other scopes', () => {
    expect(sanction.printed({ content: {} } as Matter, law)).toEqual([]);
    const headings = sanction
      .printed({ content: aSanctionOf({ scope: 'other', law: 'Заң, 5-бап' }) } as Matter, law)
      .map(({ heading, lines }) => [heading.en, lines.length]);
    expect(headings).toEqual([
      ["The official's resolution", 1],
      ['A sanction is asked for', 2],
      ['Endorsement', 1],
      ['How it is signed', 1],
    ]);
  });
});
