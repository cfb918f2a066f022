import {
  protest,
  report,
  order,
  prosecutor,
  ask,
  row,
  withRows,
} from '../../test/support/deadline-questions';
import { months } from './index';

describe('stays', () => {
  it('S24: one day was left when the superior stayed the order', () => {
    const open = order('2016-05-05', 5, [{ from: '2016-05-10' }]);
    expect(open).toMatchObject({ stayed: true, dueOn: null, dueAt: null, remainingDays: 1 });
    const lifted = order('2016-05-05', 5, [{ from: '2016-05-10', liftedOn: '2016-05-20' }]);
    expect(lifted).toMatchObject({ stayed: false, dueOn: '2016-05-23' });
    expect(lifted.steps.map(({ why }) => why)).toEqual([
      'event',
      'first-day-not-counted',
      'own-term',
      'last-day',
      'stayed',
      'stay-lifted',
      'last-day',
      'weekend',
      'weekend',
      'due',
    ]);
  });

  it('count neither the day of the stay nor the day of lifting, also over a weekend', () => {
    expect(order('2016-06-06', 10, [{ from: '2016-06-10', liftedOn: '2016-06-13' }]).dueOn).toBe(
      '2016-06-20',
    );
    expect(order('2016-06-06', 10, [{ from: '2016-06-11', liftedOn: '2016-06-12' }]).dueOn).toBe(
      '2016-06-20',
    );
  });

  it('lifted on the last day itself leave that day for tomorrow', () => {
    expect(order('2016-06-06', 10, [{ from: '2016-06-16', liftedOn: '2016-06-16' }]).dueOn).toBe(
      '2016-06-17',
    );
    expect(order('2016-06-06', 10, [{ from: '2016-06-14', liftedOn: '2016-06-16' }]).dueOn).toBe(
      '2016-06-20',
    );
  });

  it('after the last day give the first working day after lifting', () => {
    const late = order('2016-06-06', 10, [{ from: '2016-06-20', liftedOn: '2016-06-24' }]);
    expect(late.dueOn).toBe('2016-06-27');
    expect(late.steps.map(({ why }) => why)).toContain('stay-after-last-day');
    // Saturday 21 May was the last day, Monday 23 May where it moved to.
    expect(protest('2016-05-11', { stays: [{ from: '2016-05-23', liftedOn: '2016-05-25' }] }).dueOn).toBe(
      '2016-05-26',
    );
  });

  it('follow one another, whatever their order in the question', () => {
    const stays = [
      { from: '2016-06-20', liftedOn: '2016-06-22' },
      { from: '2016-06-09', liftedOn: '2016-06-14' },
    ];
    // Two days ran before the first (7, 8), five between (15-19), three are left: 23-25, a Saturday.
    expect(order('2016-06-06', 10, stays).dueOn).toBe('2016-06-27');
    expect(order('2016-06-06', 10, [...stays, { from: '2016-06-24' }])).toMatchObject({
      stayed: true,
      remainingDays: 2,
    });
  });

  it('that overlap count once', () => {
    const twice = [
      { from: '2016-06-09', liftedOn: '2016-06-14' },
      { from: '2016-06-10', liftedOn: '2016-06-13' },
      { from: '2016-06-12', liftedOn: '2016-06-16' },
    ];
    expect(order('2016-06-06', 10, twice).dueOn).toBe(
      order('2016-06-06', 10, [{ from: '2016-06-09', liftedOn: '2016-06-16' }]).dueOn,
    );
  });

  it('before the start change nothing, and from the start leave the whole term', () => {
    expect(order('2016-06-06', 10, [{ from: '2016-05-30', liftedOn: '2016-06-03' }]).dueOn).toBe(
      '2016-06-16',
    );
    expect(order('2016-06-06', 10, [{ from: '2016-06-03' }]).remainingDays).toBe(10);
    expect(order('2016-06-06', 10, [{ from: '2016-06-03', liftedOn: '2016-06-08' }]).dueOn).toBe(
      '2016-06-20',
    );
  });

  it('lifted on the day of the start leave the term as it was, without a word', () => {
    const untouched = order('2016-06-06', 10, [{ from: '2016-05-30', liftedOn: '2016-06-06' }]);
    expect(untouched).toEqual(order('2016-06-06', 10));
  });

  it('hold months in calendar days', () => {
    const monthly = { term: months(1), policies: prosecutor, start: { on: '2016-06-06' } };
    // The last day would be Wednesday 6 July.
    expect(ask({ ...monthly, stays: [{ from: '2016-06-29' }] }).remainingDays).toBe(8);
    const stays = [{ from: '2016-06-29', liftedOn: '2016-07-07' }];
    expect(ask({ ...monthly, stays }).dueOn).toBe('2016-07-15');
  });

  it('hold working days as working days', () => {
    const stays = [{ from: '2016-06-08', liftedOn: '2016-06-10' }];
    expect(report('2016-06-06', { stays: [{ from: '2016-06-08' }] }).remainingDays).toBe(2);
    expect(report('2016-06-06', { stays }).dueOn).toBe('2016-06-14');
    // Friday 10, Monday 13, Tuesday 14: of the weekend between them nothing is left.
    expect(report('2016-06-09', { stays: [{ from: '2016-06-11' }] }).remainingDays).toBe(2);
  });

  it('give the working days after lifting, and wait for the rows of those that counted', () => {
    const calendar = withRows(row('year-confirmed', '2024-01-01'));
    const stayed = (from: string, liftedOn: string) => {
      const { dueOn, provisional } = report('2024-06-14', { stays: [{ from, liftedOn }], calendar });
      return [dueOn, provisional?.missing.map(({ kind }) => kind)];
    };
    // Kurban Ait may be announced for the 17th, 18th or 19th, which are counted, or stand still.
    expect(stayed('2024-06-18', '2024-06-25')).toEqual(['2024-06-27', ['religious-day-off']]);
    expect(stayed('2024-06-17', '2024-06-25')).toEqual(['2024-06-28', undefined]);
    expect(stayed('2024-06-17', '2024-06-17')).toEqual(['2024-06-20', ['religious-day-off']]);
    expect(stayed('2024-06-20', '2024-06-25')).toEqual(['2024-06-26', undefined]);
  });

  it('may be lifted on the day that they began', () => {
    expect(order('2016-06-06', 10, [{ from: '2016-06-10', liftedOn: '2016-06-10' }]).dueOn).toBe(
      '2016-06-17',
    );
    expect(order('2016-06-06', 10, [{ from: '2016-06-16' }]).remainingDays).toBe(1);
    expect(order('2016-06-06', 10, [{ from: '2016-06-17' }])).toMatchObject({
      stayed: true,
      remainingDays: 0,
    });
  });

  it('cannot be lifted before they began', () => {
    expect(() => order('2016-06-06', 10, [{ from: '2016-06-10', liftedOn: '2016-06-09' }])).toThrow(
      'a stay from 2016-06-10 cannot be lifted on 2016-06-09',
    );
  });
});
