import {
  addressee,
  prosecutor,
  ask,
  protest,
  submission,
  report,
  inspection,
  order,
} from '../../test/support/deadline-questions';
import {
  byDayOfYear,
  calendarDays,
  hours,
  immediate,
  setByLaw,
  setByProsecutor,
  months,
  type PolicyId,
  type Term,
  years,
  workingCalendar,
  workingDays,
} from './index';

describe('a protest is considered in ten days', () => {
  it.each([
    ['S01', '2016-05-11', '2016-05-23'],
    ['S02', '2016-06-06', '2016-06-16'],
    ['S03', '2016-03-11', '2016-03-24'],
    ['S04', '2016-12-23', '2017-01-04'],
    ['S06', '2016-02-19', '2016-02-29'],
  ])('%s: received %s, due %s', (_, received, due) => {
    expect(protest(received).dueOn).toBe(due);
  });

  it.each([
    ['2016-05-11', '2016-05-20'],
    ['2016-06-06', '2016-06-15'],
    ['2016-03-11', '2016-03-24'],
  ])('received %s and that day counted: %s', (received, due) => {
    expect(protest(received, { policies: ['P2'] }).dueOn).toBe(due);
  });

  it('S08: the prosecutor gives twenty days', () => {
    expect(protest('2016-12-02', { own: { days: 20 }, minimum: calendarDays(10) }).dueOn).toBe('2016-12-22');
  });

  it('S09: a longer term set later counts from the same start', () => {
    expect(protest('2016-05-11', { own: { days: 25 }, minimum: calendarDays(10) }).dueOn).toBe('2016-06-06');
  });

  it('explains every step in three languages', () => {
    const { steps, dueOn, provisional } = protest('2016-12-06');
    expect(dueOn).toBe('2016-12-20');
    expect(provisional).toBeNull();
    expect(steps.map(({ on, why, text }) => [on, why, text.en])).toEqual([
      ['2016-12-06', 'event', 'event on Tue 6 Dec 2016 (Asia/Almaty)'],
      ['2016-12-06', 'first-day-not-counted', 'the day of the event is not counted'],
      ['2016-12-16', 'last-day', 'day 10 = Fri 16 Dec 2016'],
      ['2016-12-16', 'public-holiday', 'Independence Day'],
      ['2016-12-17', 'weekend', 'Sat'],
      ['2016-12-18', 'weekend', 'Sun'],
      ['2016-12-19', 'carried-over', 'carried over from 17 Dec'],
      ['2016-12-20', 'due', 'Tue 20 Dec 2016'],
    ]);
    for (const { text } of steps) expect(new Set(Object.values(text)).size).toBe(3);
    expect(steps.at(-2)?.text.kk).toBe('17 желтоқсаннан ауысқан демалыс');
    expect(steps.at(-1)?.text.ru).toBe('вторник, 20 декабря 2016 года');
  });

  it('names the missed moment in UTC: 00:00 of the next local day', () => {
    expect(protest('2016-05-11').dueAt).toBe('2016-05-23T18:00:00Z');
    expect(protest('2016-05-11', { zone: 'Asia/Aqtobe' }).dueAt).toBe('2016-05-23T19:00:00Z');
    expect(protest('2024-02-19').dueAt).toBe('2024-02-29T19:00:00Z');
    expect(protest('2024-02-20').dueAt).toBe('2024-03-01T19:00:00Z');
  });

  it('takes the local day of the moment of receipt', () => {
    expect(protest('', { start: { at: '2016-05-11T17:59:59Z' } }).dueOn).toBe('2016-05-23');
    expect(protest('', { start: { at: '2016-05-12T18:00:00Z' } }).dueOn).toBe('2016-05-23');
    expect(protest('', { start: { at: '2016-05-13T18:00:00Z' } }).dueOn).toBe('2016-05-24');
    expect(protest('', { start: { at: '2016-05-13T18:00:00Z' }, zone: 'Asia/Oral' }).dueOn).toBe(
      '2016-05-23',
    );
  });
});

describe('orders and submissions', () => {
  it('S22: five days of an order over the May holidays', () => {
    expect(order('2016-05-05', 5).dueOn).toBe('2016-05-11');
    expect(order('2016-05-05', 5).steps.map(({ text }) => text.en)).toContain('carried over from 7 May');
  });

  it('S28: thirty days, or the prosecutor’s twenty', () => {
    expect(submission('2016-06-03').dueOn).toBe('2016-07-04');
    expect(submission('2016-06-03', { own: { days: 20 }, maximum: calendarDays(30) }).dueOn).toBe(
      '2016-06-23',
    );
  });

  it('S29: notice three days before, not moved', () => {
    const notice = (on: string) => ask({ term: calendarDays(3), policies: ['P6'], start: { on } });
    expect(notice('2016-06-23').dueOn).toBe('2016-06-20');
    expect(notice('2016-05-12')).toMatchObject({ dueOn: '2016-05-09', provisional: null });
    expect(notice('2030-05-12').provisional).toBeNull();
    expect(notice('2016-05-12').steps.map(({ why, text }) => [why, text.en])).toEqual([
      ['event', 'event on Thu 12 May 2016 (Asia/Almaty)'],
      ['before-event', '3 days before that day = Mon 9 May 2016'],
      ['not-moved', 'the last day does not move'],
      ['due', 'Mon 9 May 2016'],
    ]);
  });

  it('S30: three working days with a worked Saturday', () => {
    expect(report('2016-03-03').dueOn).toBe('2016-03-09');
    expect(report('2016-03-03').steps.map(({ text }) => text.en)).toEqual([
      'event on Thu 3 Mar 2016 (Asia/Almaty)',
      'the day of the event is not counted',
      'working day 1 = Fri 4 Mar 2016',
      'working day 2 = Sat 5 Mar 2016',
      'Sun',
      'day off moved from 5 Mar',
      "International Women's Day",
      'working day 3 = Wed 9 Mar 2016',
      'Wed 9 Mar 2016',
    ]);
    expect(report('2016-03-03', { policies: ['P2'] }).dueOn).toBe('2016-03-05');
    const unmoved = workingCalendar([], 1);
    const days = report('2016-03-03', { calendar: unmoved }).steps.filter(({ why }) => why === 'day-counted');
    expect(days.map(({ on }) => on)).toEqual(['2016-03-04', '2016-03-07', '2016-03-09']);
  });

  it('S32: the end of the year', () => {
    expect(submission('2016-12-08').dueOn).toBe('2017-01-09');
    expect(report('2016-12-30').dueOn).toBe('2017-01-06');
    expect(report('2017-06-30').dueOn).toBe('2017-07-04');
  });
});

describe('terms that limit the prosecutor', () => {
  it.each([
    ['2016-01-29', '2016-02-29', '2016-02-29'],
    ['2017-01-30', '2017-02-28', '2017-02-28'],
    ['2016-08-31', '2016-09-30', '2016-09-30'],
    ['2016-12-02', '2017-01-02', '2016-12-30'],
    ['2016-04-08', '2016-05-08', '2016-05-06'],
    ['2016-01-31', '2016-02-29', '2016-02-29'],
    ['2017-01-31', '2017-02-28', '2017-02-28'],
  ])('S35: a month from %s ends on %s, last working day %s', (from, dueOn, lastWorkingDayOn) => {
    expect(inspection(from)).toMatchObject({ dueOn, lastWorkingDayOn, provisional: null });
  });

  it('five years from 29 February end on the 28th', () => {
    const { dueOn, steps } = ask({ term: years(5), policies: prosecutor, start: { on: '2016-02-29' } });
    expect(dueOn).toBe('2021-02-28');
    expect(steps.map(({ why }) => why)).toContain('month-end');
  });

  it('the schedules have their day of the year, the next year’s where it has passed', () => {
    const schedule = (on: string, day: string) =>
      ask({ term: byDayOfYear(day), policies: ['P7'], start: { on } });
    expect(schedule('2016-11-01', '12-25')).toMatchObject({
      dueOn: '2016-12-25',
      lastWorkingDayOn: '2016-12-23',
    });
    expect(schedule('2016-12-25', '12-25').dueOn).toBe('2016-12-25');
    expect(schedule('2016-12-26', '12-25').dueOn).toBe('2017-12-25');
    expect(schedule('2016-11-01', '12-25').steps.map(({ why }) => why)).toEqual([
      'event',
      'day-of-year',
      'not-moved',
      'last-working-day',
      'due',
    ]);
    expect(byDayOfYear('12-25')).toEqual({ unit: 'set-by-law', monthDay: '12-25' });
    expect(schedule('2017-01-10', '05-25')).toMatchObject({
      dueOn: '2017-05-25',
      lastWorkingDayOn: '2017-05-25',
    });
  });
});

describe('hours', () => {
  const within = (at: string, zone: string) =>
    ask({ term: hours(24), policies: ['P5'], start: { at }, zone });

  it('S38, S41: run over a holiday', () => {
    expect(within('2016-05-06T17:10:00+06:00', 'Asia/Almaty')).toMatchObject({
      dueOn: null,
      dueAt: '2016-05-07T11:10:00Z',
      provisional: null,
    });
    expect(within('2016-05-06T09:00:00+05:00', 'Asia/Aqtobe').dueAt).toBe('2016-05-07T04:00:00Z');
    expect(within('2016-05-06T18:00:00+06:00', 'Asia/Almaty').dueAt).toBe('2016-05-07T12:00:00Z');
  });

  it('run through the change of the clocks', () => {
    const { dueAt, steps } = within('2024-02-29T12:00:00+06:00', 'Asia/Almaty');
    expect(dueAt).toBe('2024-03-01T06:00:00Z');
    expect(steps.at(-1)?.text.en).toBe(
      '24 hours run without a break and end on Fri 1 Mar 2024 at 11:00:00 (Asia/Almaty)',
    );
  });

  it('keep a fraction of a second', () => {
    expect(within('2016-05-06T17:10:00.123456Z', 'UTC').dueAt).toBe('2016-05-07T17:10:00.123456Z');
  });

  it('need a moment', () => {
    expect(() => ask({ term: hours(24), policies: ['P5'], start: { on: '2016-05-06' } })).toThrow(
      'hours run from a moment, not from a day',
    );
  });

  it('stand still while stayed', () => {
    const question = { term: hours(24), policies: ['P5'] as const, start: { at: '2016-05-10T06:00:00Z' } };
    expect(ask({ ...question, stays: [{ from: '2016-05-11' }] })).toMatchObject({
      stayed: true,
      dueAt: null,
    });
    const lifted = ask({ ...question, stays: [{ from: '2016-05-11', liftedOn: '2016-05-12' }] });
    expect(lifted).toMatchObject({ stayed: false, dueAt: '2016-05-13T06:00:00Z' });
    expect(lifted.steps.map(({ on, why, text }) => [on, why, text.en])).toEqual([
      ['2016-05-10', 'event', 'event on Tue 10 May 2016 (Asia/Almaty)'],
      ['2016-05-11', 'stayed', 'the term stands still from Wed 11 May 2016'],
      ['2016-05-12', 'stay-lifted', 'the stay is lifted on Thu 12 May 2016'],
      [
        '2016-05-13',
        'hours',
        '24 hours run without a break and end on Fri 13 May 2016 at 12:00:00 (Asia/Almaty)',
      ],
    ]);
  });

  it.each([
    ['from before the start', [{ from: '2016-05-09', liftedOn: '2016-05-10' }], '2016-05-11T18:00:00Z'],
    [
      'twice over the same days, as once',
      [
        { from: '2016-05-11', liftedOn: '2016-05-12' },
        { from: '2016-05-11', liftedOn: '2016-05-12' },
        { from: '2016-05-12', liftedOn: '2016-05-12' },
      ],
      '2016-05-13T06:00:00Z',
    ],
    [
      'again before they ran out',
      [
        { from: '2016-05-13', liftedOn: '2016-05-16' },
        { from: '2016-05-11', liftedOn: '2016-05-12' },
      ],
      '2016-05-17T06:00:00Z',
    ],
    [
      'for as long as overlapping stays last',
      [
        { from: '2016-05-11', liftedOn: '2016-05-12' },
        { from: '2016-05-12', liftedOn: '2016-05-13' },
      ],
      '2016-05-14T06:00:00Z',
    ],
  ])('stand still %s', (_, stays, dueAt) => {
    const question = { term: hours(24), policies: ['P5'] as const, start: { at: '2016-05-10T06:00:00Z' } };
    expect(ask({ ...question, stays }).dueAt).toBe(dueAt);
  });

  it.each([
    ['2016-05-10T06:00:00Z', { from: '2016-05-08', liftedOn: '2016-05-09' }],
    ['2016-05-10T06:00:00Z', { from: '2016-05-12', liftedOn: '2016-05-13' }],
    ['2016-05-10T06:00:00Z', { from: '2016-05-12' }],
    // These end with the very moment at which the stay begins, and begin with the one at which it ends.
    ['2016-05-10T18:00:00Z', { from: '2016-05-12', liftedOn: '2016-05-13' }],
    ['2016-05-10T18:00:00Z', { from: '2016-05-12' }],
    ['2016-05-10T18:00:00Z', { from: '2016-05-10', liftedOn: '2016-05-10' }],
  ])('from %s run on in spite of a stay that does not meet them: %j', (at, stay) => {
    const { dueAt, steps, stayed } = ask({ term: hours(24), policies: ['P5'], start: { at }, stays: [stay] });
    expect([dueAt, stayed]).toEqual([at.replace('05-10', '05-11'), false]);
    expect(steps.map(({ why }) => why)).toEqual(['event', 'hours']);
  });
});

describe('questions that no rule can put', () => {
  const from = (term: Term, policies: readonly PolicyId[] = ['P1', 'P2']) =>
    ask({ term, policies, start: { on: '2016-05-11' } });

  it.each([-1, 1.5, Number.NaN, Number.POSITIVE_INFINITY])('%p days', (number) => {
    expect(() => from(calendarDays(number))).toThrow(`a whole number, not ${String(number)}`);
  });

  it('a unit without its number, and days before an event in another unit', () => {
    expect(() => from({ unit: 'month' })).toThrow('a term of month needs a whole number, not undefined');
    expect(() => from(workingDays(3), ['P6'])).toThrow('P6 counts calendar days before an event');
    expect(() => from({ unit: 'calendar-day' }, ['P6'])).toThrow('P6 counts calendar days');
  });

  it('a bound of an own term in hours', () => {
    expect(() =>
      ask({
        ...{ term: setByProsecutor, policies: addressee, start: { on: '2016-05-11' } },
        own: { days: 5 },
        minimum: hours(24),
      }),
    ).toThrow('a term of hour is not counted in days');
  });

  it('but none of its days is a term too: it ends with the day from which it runs', () => {
    expect(from(calendarDays(0)).dueOn).toBe('2016-05-11');
    expect(from(workingDays(0)).dueOn).toBe('2016-05-11');
  });
});

describe('terms by their policies', () => {
  it('stand without P2, and are warned of a day off under P3', () => {
    expect(protest('2016-05-11', { policies: ['P1'] }).dueOn).toBe('2016-05-21');
    expect(protest('2016-05-11', { policies: ['P1'] })).not.toHaveProperty('lastWorkingDayOn');
    expect(protest('2016-05-11', { policies: ['P1', 'P3'] })).toMatchObject({
      dueOn: '2016-05-21',
      lastWorkingDayOn: '2016-05-20',
    });
    expect(protest('2016-05-11')).not.toHaveProperty('lastWorkingDayOn');
  });

  it('are at once under P8, whatever else is said of them', () => {
    const deadline = protest('2016-05-11', { policies: ['P1', 'P2', 'P8'], own: { days: 20 } });
    expect(deadline).toMatchObject({ dueOn: null, dueAt: null, stayed: false });
    expect(deadline.steps.map(({ why }) => why)).toEqual(['event', 'own-term-has-no-place', 'immediate']);
  });

  it.each([
    [immediate, []],
    [calendarDays(10), ['P8']],
  ] as const)('are at once by their unit or by P8: %j %j', (term, policies) => {
    const { dueOn, steps } = ask({ term, policies, start: { on: '2016-05-11' } });
    expect([dueOn, steps.at(-1)?.why]).toEqual([null, 'immediate']);
  });

  it('tell how months and years were counted', () => {
    expect(inspection('2016-04-08').steps.map(({ why, text }) => [why, text.en])).toEqual([
      ['event', 'event on Fri 8 Apr 2016 (Asia/Almaty)'],
      ['last-day', '1 month = Sun 8 May 2016'],
      ['not-moved', 'the last day does not move'],
      ['last-working-day', 'last working day on or before it: Fri 6 May 2016'],
      ['due', 'Sun 8 May 2016'],
    ]);
    const onTheLast = ask({ term: months(1), policies: ['P2'], start: { on: '2016-07-31' } });
    expect(onTheLast.steps.map(({ why }) => why)).toEqual(['event', 'last-day', 'due']);
    expect(onTheLast).toMatchObject({ dueOn: '2016-08-31', provisional: null });
    const told = (term: Term) =>
      ask({ term, policies: prosecutor, start: { on: '2016-01-31' } }).steps.map(({ text }) => text.en)[1];
    expect(told(months(2))).toBe('2 months = Thu 31 Mar 2016');
    expect(told(years(1))).toBe('1 year = Tue 31 Jan 2017');
    expect(told(years(2))).toBe('2 years = Wed 31 Jan 2018');
  });

  it('of the prosecutor are days, also where the law’s are months', () => {
    const own = ask({ term: months(1), policies: ['P2'], start: { on: '2016-05-11' }, own: { days: 10 } });
    expect(own.dueOn).toBe('2016-05-20');
    expect(own.steps.map(({ why }) => why)).toEqual([
      'event',
      'first-day-counted',
      'own-term',
      'last-day',
      'due',
    ]);
  });
});

describe('terms without a date', () => {
  it.each([
    ['immediate', immediate, ['P8']],
    ['set-by-other-law', setByLaw, ['P1', 'P2']],
    ['own-term-missing', setByProsecutor, ['P1', 'P2']],
  ] as const)('say why: %s', (why, term, policies) => {
    const deadline = ask({ term, policies, start: { on: '2016-05-11' } });
    expect(deadline).toMatchObject({ dueOn: null, dueAt: null, stayed: false, provisional: null });
    expect(deadline.steps.at(-1)).toMatchObject({ why, on: null });
  });

  it('get one where an installation or the prosecutor gives it (S15)', () => {
    const byLaw = ask({
      term: { unit: 'set-by-law', number: 10 },
      policies: addressee,
      start: { on: '2016-05-20' },
    });
    expect(byLaw.dueOn).toBe('2016-05-30');
    const own = ask({
      term: setByProsecutor,
      policies: addressee,
      start: { on: '2016-05-20' },
      own: { dueOn: '2016-06-04' },
    });
    expect(own.dueOn).toBe('2016-06-06');
  });
});
