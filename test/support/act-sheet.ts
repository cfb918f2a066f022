import type { ActSheet } from '../../src/modules/documents/domain';

const nobody = { kk: '', ru: '', en: '' };

/** A protest of a district office, issued on 11 May 2016, as it stands on paper. */
export const protestSheet: ActSheet = {
  title: { kk: 'Наразылық', ru: 'Протест', en: 'Protest' },
  registrationNumber: 'PROTEST/AKMOLA.BURABAY/2016/00001',
  issuedOn: '2016-05-11',
  officeNames: { kk: 'Бурабай ауданының прокуратурасы', ru: 'Прокуратура Бурабайского района' },
  addressees: [{ ...nobody, kk: 'Бурабай ауданының әкімі', ru: 'Аким Бурабайского района' }],
  subject: 'Әкімдіктің 2016 жылғы 1 сәуірдегі № а-4/112 қаулысына',
  secrecy: 'public',
  parts: [
    {
      heading: { kk: 'Негіздеме', ru: 'Обоснование', en: 'Basis' },
      lines: ['Әкімдік өз құзыретінен тыс 1 234 567,89 ₸ жұмсаған: ә ғ қ ң ө ұ ү һ і Ә Ғ Қ Ң Ө Ұ Ү Һ І.'],
    },
    {
      heading: { kk: 'Талап етемін', ru: 'Требую', en: 'I demand' },
      lines: [
        { ...nobody, kk: 'заңсыз актінің күші жойылсын', ru: 'незаконный акт отменить' },
        { ...nobody, kk: 'бұзылған құқық қалпына келтірілсін', ru: 'восстановить нарушенное право' },
      ],
    },
  ],
  legalBasis: ['19(1)', '19(3)', '19(3)'],
  editionTitle: {
    ...nobody,
    kk: '«Прокуратура туралы» № 2709 Заң',
    ru: 'Закон № 2709 «О Прокуратуре»',
  },
  signatory: {
    position: 'head',
    officeLevel: 'district',
    personNames: { ...nobody, kk: 'Ахметов Серік Болатұлы', ru: 'Ахметов Серик Болатович' },
    classRank: 'Әділет кеңесшісі',
  },
  copies: [{ ...nobody, kk: 'Ақмола облысының прокуратурасы', ru: 'Прокуратура Акмолинской области' }],
  draft: false,
};
