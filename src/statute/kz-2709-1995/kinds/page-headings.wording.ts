import type { Texts } from '../../../kernel/texts';

/** Headings that stand on the pages of several kinds. */
export const commonHeadings = {
  norms: { kk: 'Бұзылған нормалар', ru: 'Нарушенные нормы', en: 'Norms contradicted' },
  measures: { kk: 'Сұралған шаралар', ru: 'Требуемые меры', en: 'Measures asked for' },
} satisfies Record<string, Texts>;

/** The reason of a term behind it; nothing where none is told. */
export const withReason = (reason: string): Texts =>
  reason === ''
    ? { kk: '', ru: '', en: '' }
    : { kk: ` Себебі: ${reason}`, ru: ` Причина: ${reason}`, en: ` Reason: ${reason}` };
