import type { Texts } from '../../../kernel/texts';

/** Headings that stand on the pages of several kinds. */
export const commonHeadings = {
  norms: { kk: 'Бұзылған нормалар', ru: 'Нарушенные нормы', en: 'Norms contradicted' },
  measures: { kk: 'Сұралған шаралар', ru: 'Требуемые меры', en: 'Measures asked for' },
} satisfies Record<string, Texts>;
