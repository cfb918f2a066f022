import { filesBelow, isSpec } from './support/source-files';
import { termsIn } from './support/terms-in-code';

const rooms = /^src\/(statute|calendar)\//;

const ofOneLine = (text: string): readonly string[] => termsIn({ path: 'src/modules/acts/planted.ts', text });

describe('a number of days, months, years or hours', () => {
  it('is written in the statute alone', () => {
    const elsewhere = filesBelow('src').filter((file) => !isSpec(file) && !rooms.test(file.path));
    expect(elsewhere.filter(({ path }) => path.endsWith('.ts')).flatMap(termsIn)).toEqual([]);
  });

  it.each([
    'const term = calendarDays(10);',
    'const term = workingDays(3);',
    'const term = months(count);',
    'const term = years(5);',
    'const term = hours(24);',
    'const term = calendar.calendarDays(10);',
    'const due = addDays(received, 10);',
    'const due = addDays(received, -5);',
    'const due = calendar.addDays(received, 2);',
    'const due = addMonths(received, 1);',
    'const due = addWorkingDays(received, 1);',
    'const due = subtractHours(received, 24);',
    'const due = date.add({ days: 30 });',
    'const due = date.subtract({ days: 1 });',
    "const due = date.add({ 'months': 1 });",
    'const own = { workingDays: 3 };',
    'const reminderDays = 30;',
    'class Sweep { private readonly lateDays = 7; }',
    "const sql = `SELECT now() + interval '30 days' FROM act`;",
    "const sql = `SELECT ${column} + INTERVAL '1 month' FROM act`;",
    "const sql = 'SELECT now() - make_interval(days => 30)';",
  ])('is found in `%s`', (line) => {
    expect(ofOneLine(`// first\n${line}`)).toEqual([`src/modules/acts/planted.ts:2 ${line}`]);
  });

  it.each([
    'const next = addDays(day, 1);',
    'const eve = addDays(day, -1);',
    'const due = addDays(received, term.number);',
    'const due = date.add({ days: term.number });',
    'const counted = { days: 0 };',
    "const term = law.term('protest-consideration-term');",
    '// calendarDays(10) and addDays(x, 10)',
    "const says = 'within ten days, calendarDays(10)';",
    "const sql = `SELECT now() + $1 * interval '1 second'`;",
    'const port = 3000;',
  ])('is not found in `%s`', (line) => {
    expect(ofOneLine(line)).toEqual([]);
  });
});
