import type { Texts } from '../kernel/texts';

/** A row that nobody has entered yet and that could still change what a day is. */
export interface MissingRow {
  readonly kind: 'religious-day-off' | 'year-confirmed';
  readonly year: number;
  readonly says: Texts;
}

export const unconfirmed = (year: number): MissingRow => ({
  kind: 'year-confirmed',
  year,
  says: {
    kk: `${year} жылғы демалыс күндерінің ауыстырылуы әлі расталмаған`,
    ru: `переносы дней отдыха ${year} года ещё не подтверждены`,
    en: `the moved days off of ${year} are not yet confirmed`,
  },
});

export const withoutKurbanAit = (year: number): MissingRow => ({
  kind: 'religious-day-off',
  year,
  says: {
    kk: `${year} жылғы Құрбан айттың бірінші күні әлі енгізілмеген`,
    ru: `первый день Курбан айта ${year} года ещё не внесён`,
    en: `the first day of Kurban Ait of ${year} is not yet entered`,
  },
});
