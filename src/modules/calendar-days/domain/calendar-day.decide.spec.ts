import { type CalendarRowKind, sourcedDays, workingCalendar } from '../../../calendar';
import type { LocalDate } from '../../../kernel/time';
import { Editions, kz2709of1995 } from '../../../statute';
import type { PersonActor } from '../../prosecutors/domain';
import { type EnteredDay, groundsAgainstEntering, isSameFact } from './calendar-day.decide';

const editions = new Editions([kz2709of1995], [{ id: 'kz-2709-1995', from: '2016-01-01' }]);
const calendar = workingCalendar(sourcedDays, 1);

const actor = (position: 'registrar' | 'head'): PersonActor => ({
  kind: 'person',
  personId: '01980000-0000-7000-8000-000000000001',
  subject: `gpo.${position}`,
  clearance: 'secret',
  at: '2016-05-10T04:00:00Z',
  capacities: [
    {
      office: {
        id: '01980000-0000-7000-8000-000000000002',
        code: 'gpo',
        level: 'general',
        zone: 'Asia/Almaty',
        lft: 0,
        rgt: 2_000_000_000,
      },
      position,
      mayIssue: [],
      appointmentId: '01980000-0000-7000-8000-000000000003',
      orderNumber: '1',
      onBehalfOf: [],
    },
  ],
});

const day = (kind: CalendarRowKind, date: LocalDate, linkedDate?: LocalDate): EnteredDay => ({
  kind,
  date,
  name: { kk: 'жаңа күн', ru: 'новый день', en: 'a new day' },
  source: 'a resolution',
  ...(linkedDate !== undefined && { linkedDate }),
});

const refused = (
  entered: EnteredDay,
  position: 'registrar' | 'head' = 'registrar',
  law = editions.nearest('2016-05-10'),
) =>
  groundsAgainstEntering(entered, { law, actor: actor(position), calendar }).map(({ rule, pointer }) =>
    `${rule.id} ${pointer ?? ''}`.trim(),
  );

describe('a day of the calendar', () => {
  it.each([
    day('public-holiday', '2016-05-23'),
    day('public-holiday', '2016-05-22'),
    day('moved-working-day', '2016-08-27', '2016-08-29'),
    day('moved-day-off', '2016-08-29', '2016-08-27'),
    day('moved-day-off', '2016-08-29'),
    day('religious-day-off', '2024-06-16'),
    day('religious-day-off', '2024-06-17'),
    day('year-confirmed', '2024-06-01'),
  ])('is entered by the registrar: $kind $date', (entered) => {
    expect(refused(entered)).toEqual([]);
  });

  it('is entered by nobody else', () => {
    expect(refused(day('public-holiday', '2016-05-23'), 'head')).toEqual(['policy-registrar']);
  });

  it.each([
    ['a working day moved to what works anyway', day('moved-working-day', '2016-08-29')],
    ['a day off moved to a Saturday', day('moved-day-off', '2016-08-27')],
    ['a day off moved to a holiday', day('moved-day-off', '2016-12-16')],
    ['a day off moved to a day that is carried over', day('moved-day-off', '2016-05-10')],
    ['Kurban Ait in another season', day('religious-day-off', '2024-01-17')],
    ['Christmas, which is a rule', day('religious-day-off', '2024-01-07')],
  ])('is not %s', (_, entered) => {
    expect(refused(entered)).toEqual(['policy-calendar-day /date']);
  });

  it.each([
    ['its own', day('moved-working-day', '2016-08-27', '2016-08-27')],
    ['another Saturday', day('moved-working-day', '2016-08-27', '2016-09-03')],
    ['another weekday', day('moved-day-off', '2016-08-29', '2016-08-30')],
    ['any, where nothing is moved', day('public-holiday', '2016-08-29', '2016-08-27')],
  ])('is not linked to %s', (_, entered) => {
    expect(refused(entered)).toEqual(['policy-calendar-day /linkedDate']);
  });

  it('is refused on every ground at once', () => {
    expect(refused(day('moved-working-day', '2016-08-29', '2016-08-30'), 'head')).toEqual([
      'policy-registrar',
      'policy-calendar-day /date',
      'policy-calendar-day /linkedDate',
    ]);
  });

  it('may be anything where the edition has no such policy', () => {
    const rules = Object.fromEntries(
      Object.entries(kz2709of1995.rules).filter(([id]) => id !== 'policy-calendar-day'),
    );
    const without = new Editions([{ ...kz2709of1995, rules }], [{ id: 'kz-2709-1995', from: '2016-01-01' }]);
    expect(refused(day('moved-day-off', '2016-08-27'), 'registrar', without.nearest('2016-05-10'))).toEqual(
      [],
    );
  });

  it('is the same fact by date and kind, a confirmed year by its year', () => {
    expect(isSameFact(day('public-holiday', '2016-05-23'), day('public-holiday', '2016-05-23'))).toBe(true);
    expect(isSameFact(day('public-holiday', '2016-05-23'), day('public-holiday', '2016-05-24'))).toBe(false);
    expect(isSameFact(day('moved-day-off', '2016-05-23'), day('public-holiday', '2016-05-23'))).toBe(false);
    expect(isSameFact(day('year-confirmed', '2024-01-01'), day('year-confirmed', '2024-06-01'))).toBe(true);
    expect(isSameFact(day('year-confirmed', '2024-01-01'), day('year-confirmed', '2025-01-01'))).toBe(false);
  });
});
