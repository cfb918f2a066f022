import type { Texts } from '../../../kernel/texts';
import { withReason } from './page-headings.wording';
import type { OwnTermWords } from './page-parts';

/** Headings of the pages of acts that are to be carried out. */
export const executionHeadings = {
  term: { kk: 'Орындау мерзімі', ru: 'Срок исполнения', en: 'Term for execution' },
  report: { kk: 'Нәтижесін хабарлау', ru: 'Сообщение о результате', en: 'Report of the result' },
} satisfies Record<string, Texts>;

/** The prosecutor's term of execution as the page states it; the law asks no reason for it. */
export const executionTermWords: OwnTermWords = {
  inDays: (days, reason) => ({
    kk: `Алынған күннен кейін ${String(days)} күнтізбелік күн ішінде орындалуға тиіс.${withReason(reason).kk}`,
    ru: `Подлежит исполнению в течение ${String(days)} календарных дней после получения.${withReason(reason).ru}`,
    en: `To be executed within ${String(days)} calendar days after receipt.${withReason(reason).en}`,
  }),
  untilDay: (day, reason) => ({
    kk: `Орындаудың соңғы күні: ${day.kk}.${withReason(reason).kk}`,
    ru: `Последний день исполнения: ${day.ru}.${withReason(reason).ru}`,
    en: `Last day of execution: ${day.en}.${withReason(reason).en}`,
  }),
};
