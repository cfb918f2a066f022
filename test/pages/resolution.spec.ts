import type { Matter } from '../../src/statute';
import { resolution } from '../../src/statute/kz-2709-1995/kinds/resolution.kind';
import { titlesByPurpose } from '../../src/statute/kz-2709-1995/kinds/resolution.wording';
import { aMatterOf, kindPage } from '../support/kind-page';
import { type Content, type WholeName, type WholeResolution, wholeResolutions } from '../support/resolutions';

const measures = [{ id: 'm', text: 'Нәтижесін жазбаша хабарлау', takesProperty: false }];

const matterOf = (
  content: Content,
  norms: Matter['norms'] = [],
  requestedMeasures: Matter['requestedMeasures'] = [],
) => aMatterOf(resolution, { content, norms, requestedMeasures });

const page = (matter: Matter, language: 'kk' | 'ru'): string[] =>
  kindPage(resolution, matter, language, {
    title: resolution.titleHere?.(matter) ?? resolution.title,
    subject: 'Жер учаскелерін бөлу',
  });

const told = {
  ...wholeResolutions.suspension.content,
  facts: 'Әкімдік 1 234 567,89 ₸ ақы белгілеген',
};
const ofSuspension = matterOf(told, [{ act: 'Конституция', article: '61(4)' }], measures);

describe('the page of a resolution', () => {
  it('says it whole in Kazakh', () => {
    expect(page(ofSuspension, 'kk')).toEqual([
      'БУРАБАЙ АУДАНЫНЫҢ ПРОКУРАТУРАСЫ',
      'ПРОКУРАТУРА БУРАБАЙСКОГО РАЙОНА',
      '2016 жылғы 11 мамыр',
      '№ RESOLUTION/AKMOLA.BURABAY/2016/00001',
      'Бурабай ауданының әкімі',
      'АКТІНІҢ КҮШІН ТОҚТАТА ТҰРУ ТУРАЛЫ ҚАУЛЫ',
      'Жер учаскелерін бөлу',
      'Анықталған мән-жайлар:',
      'Әкімдік 1 234 567,89 ₸ ақы белгілеген',
      'Бұзылған нормалар:',
      'Конституция, 61(4)',
      'Күші тоқтатыла тұратын акт:',
      'нормативтік құқықтық акт: Ақы белгілеу туралы, № 117, 2016 жылғы 20 сәуір, Бурабай әкімдігі',
      'Бұзылған құқық немесе мүдде:',
      'Азаматтардың меншік құқығы',
      'Қаулы етемін:',
      'актінің күші тоқтатыла тұрсын',
      'Сұралған шаралар:',
      'Нәтижесін жазбаша хабарлау',
      'Нәтижесін хабарлау:',
      'Уәкілетті орган немесе лауазымды адам қаулыны орындау нәтижесін прокурорға дереу хабарлайды.',
      'Құқықтық негізі:',
      '«Прокуратура туралы» № 2709 Заң: 20-баптың 2-тармағы; 29-баптың 2-тармағының 4) тармақшасы.',
      'Прокурор',
      'Бурабай ауданының прокуратурасы',
      'Әділет кеңесшісі',
      '(қолы)',
      'Ахметов Серік Болатұлы',
    ]);
  });

  it('says it whole in Russian', () => {
    expect(page(ofSuspension, 'ru')).toEqual([
      'БУРАБАЙ АУДАНЫНЫҢ ПРОКУРАТУРАСЫ',
      'ПРОКУРАТУРА БУРАБАЙСКОГО РАЙОНА',
      '11 мая 2016 года',
      '№ RESOLUTION/AKMOLA.BURABAY/2016/00001',
      'Аким Бурабайского района',
      'ПОСТАНОВЛЕНИЕ О ПРИОСТАНОВЛЕНИИ ДЕЙСТВИЯ АКТА',
      'Жер учаскелерін бөлу',
      'Установленные обстоятельства:',
      'Әкімдік 1 234 567,89 ₸ ақы белгілеген',
      'Нарушенные нормы:',
      'Конституция, 61(4)',
      'Приостанавливаемый акт:',
      'нормативный правовой акт: Ақы белгілеу туралы, № 117, 20 апреля 2016 года, Бурабай әкімдігі',
      'Нарушенное право или интерес:',
      'Азаматтардың меншік құқығы',
      'Постановляю:',
      'действие акта приостановить',
      'Требуемые меры:',
      'Нәтижесін жазбаша хабарлау',
      'Сообщение о результате:',
      'Уполномоченный орган или должностное лицо немедленно сообщает прокурору, чем завершилось исполнение постановления.',
      'Правовое основание:',
      'Закон № 2709 «О Прокуратуре»: пункт 2 статьи 20; подпункт 4) пункта 2 статьи 29.',
      'Прокурор',
      'Прокуратура Бурабайского района',
      'Әділет кеңесшісі',
      '(подпись)',
      'Ахметов Серик Болатович',
    ]);
  });

  it.each(Object.keys(wholeResolutions) as WholeName[])(
    'of %s bears its purpose and all that is said',
    (name) => {
      const { content, norms = [] }: WholeResolution = wholeResolutions[name];
      const matter = matterOf(content, norms);
      for (const language of ['kk', 'ru'] as const) {
        const text = page(matter, language);
        const title = titlesByPurpose[content['purpose'] as keyof typeof titlesByPurpose];
        expect(text).toContain(title[language].toUpperCase());
        for (const said of wordsOf(content)) expect(text.join('\n')).toContain(said);
      }
    },
  );

  it('states the term of the law with its provision', () => {
    const content = {
      purpose: 'seizure',
      object: 'x',
      termOfLaw: { days: 30, provision: 'Еңбек кодексінің 66-бабы' },
    };
    expect(page(matterOf(content), 'ru')).toEqual(
      expect.arrayContaining([
        'Срок исполнения:',
        'Еңбек кодексінің 66-бабы: Подлежит исполнению в течение 30 календарных дней после получения.',
      ]),
    );
  });

  it('states the provision alone of a term of law that it does not count', () => {
    const content = { purpose: 'seizure', object: 'x', termOfLaw: { provision: 'Еңбек кодексінің 66-бабы' } };
    expect(page(matterOf(content), 'ru')).toEqual(
      expect.arrayContaining(['Срок исполнения:', 'Еңбек кодексінің 66-бабы']),
    );
  });

  it('states the ground of an inspection and its month', () => {
    const text = page(matterOf(wholeResolutions.inspection.content), 'kk');
    expect(text).toEqual(
      expect.arrayContaining([
        'Тексеріс негізі:',
        'заң бұзушылық белгілерінің тікелей анықталуы: Кезексіз берілген жер',
      ]),
    );
    expect(text).not.toContain('Нәтижесін хабарлау:');
  });

  it('states the summons by the day and hour', () => {
    expect(page(matterOf(wholeResolutions['forced-attendance'].content), 'ru')).toEqual(
      expect.arrayContaining(['Вызов:', '6 мая 2016 года, 10:00, қолхат']),
    );
  });

  it('of an unfinished draft leaves out what is not written yet', () => {
    expect(resolution.titleHere?.(matterOf({})).kk).toBe('Қаулы');
    expect(page(matterOf({}), 'ru')).toContain('ПОСТАНОВЛЕНИЕ');
    const half = { purpose: 'forced-attendance', summons: { form: 'other' }, person: {}, nonAppearance: {} };
    expect(page(matterOf(half), 'kk')).not.toContain('Шақыру:');
  });
});

/** Every text that a person wrote into the content: codes, days and numbers are printed in words. */
const wordsOf = (content: unknown): string[] =>
  typeof content === 'string'
    ? /[а-яәғқңөұүһі]/i.test(content)
      ? [content]
      : []
    : typeof content === 'object' && content !== null
      ? Object.values(content).flatMap(wordsOf)
      : [];
