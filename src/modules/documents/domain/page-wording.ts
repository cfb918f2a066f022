import type { OfficeLevel, Position, Secrecy } from '../../../statute';
import type { PageLanguage, PageWords } from './act-sheet';

export const secrecyMarks: Readonly<Partial<Record<Secrecy, PageWords>>> = {
  restricted: { kk: 'ҚБПҮ', ru: 'ДСП' },
  secret: { kk: 'Құпия', ru: 'Секретно' },
};

export const draftWord: PageWords = { kk: 'ЖОБА', ru: 'ПРОЕКТ' };

export const pageHeadings = {
  legalBasis: { kk: 'Құқықтық негізі', ru: 'Правовое основание' },
  copies: { kk: 'Көшірмелері', ru: 'Копии' },
} satisfies Record<string, PageWords>;

export const signatureCaption: PageWords = { kk: '(қолы)', ru: '(подпись)' };

const ordinaryPositions: Readonly<Record<Position, PageWords>> = {
  head: { kk: 'Прокурор', ru: 'Прокурор' },
  deputy: { kk: 'Прокурордың орынбасары', ru: 'Заместитель прокурора' },
  prosecutor: { kk: 'Прокурор', ru: 'Прокурор' },
  clerk: { kk: 'Кеңсе қызметкері', ru: 'Сотрудник канцелярии' },
  registrar: { kk: 'Тіркеуші', ru: 'Регистратор' },
};

const generalPositions: Readonly<Partial<Record<Position, PageWords>>> = {
  head: { kk: 'Бас Прокурор', ru: 'Генеральный Прокурор' },
  deputy: { kk: 'Бас Прокурордың орынбасары', ru: 'Заместитель Генерального Прокурора' },
};

/** The signatory's position; the office's own name stands below it, since names are not declined. */
export const positionWords = (position: Position, level: OfficeLevel): PageWords =>
  (level === 'general' ? generalPositions[position] : undefined) ?? ordinaryPositions[position];

/** For whom it is signed and by which order, so that the name stays in the nominative. */
export const actingForWords = (orderNumber: string, names: PageWords): PageWords => ({
  kk: `№\u00a0${orderNumber} бұйрық негізінде, мына прокурор үшін: ${names.kk}`,
  ru: `На основании приказа №\u00a0${orderNumber}, за прокурора: ${names.ru}`,
});

/** `стр. 1 из 3`, `1-бет, барлығы 3`: which page of how many. */
export const pageLabel = (language: PageLanguage, page: number, pages: number): string =>
  language === 'kk' ? `${page}-бет, барлығы ${pages}` : `стр. ${page} из ${pages}`;
