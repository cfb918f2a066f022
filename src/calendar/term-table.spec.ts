import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { calendar, addressee, prosecutor } from '../../test/support/deadline-questions';
import {
  calendarDays,
  hours,
  months,
  workingDays,
  years,
  computeDeadline,
  type PolicyId,
  type Term,
} from './index';

const rules: Readonly<Record<string, { term: Term; policies: readonly PolicyId[] }>> = {
  'protest-consideration-term': { term: calendarDays(10), policies: addressee },
  'submission-term-max': { term: calendarDays(30), policies: addressee },
  'submission-report-term': { term: workingDays(3), policies: addressee },
  'submission-notice-of-hearing': { term: calendarDays(3), policies: ['P6', 'P9'] },
  'inspection-term': { term: months(1), policies: prosecutor },
  'district-prosecutor-term': { term: years(5), policies: prosecutor },
  'sanction-decision-term': { term: hours(24), policies: ['P5'] },
  'forced-attendance-24h': { term: hours(24), policies: ['P5'] },
};

const cases = readFileSync(join(__dirname, '../../test/vectors/terms.csv'), 'utf8')
  .trim()
  .split(/\r?\n/)
  .slice(1)
  .map((line) => line.split(','));

describe('the table of terms', () => {
  it('has its 240 cases', () => {
    expect(cases).toHaveLength(240);
  });

  it.each(cases)('%s from %s in %s', (rule, at, zone, dueOn, dueAt) => {
    const found = rules[rule]!;
    const deadline = computeDeadline({ ...found, start: { at: at }, zone: zone, calendar });
    expect({ dueOn: deadline.dueOn ?? '', dueAt: deadline.dueAt }).toEqual({ dueOn, dueAt });
    expect(deadline).toMatchObject({ stayed: false });
    if (/^201[678]/.test(dueOn)) expect(deadline.provisional).toBeNull();
  });
});
