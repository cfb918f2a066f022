// (h) Terms computed by the service's own code in this process: one core, no database.
import { calendar } from './dist.mjs';
import { Chance } from './register/chance.mjs';

/** @typedef {import('../src/calendar').DeadlineQuestion} Question */

const { calendarDays, months, workingDays, hours, sourcedDays, workingCalendar, computeDeadline } = calendar;
const zones = ['Asia/Almaty', 'Asia/Aqtobe', 'Asia/Qostanay', 'Asia/Oral'];
const sorts = /** @type {const} */ ([
  [calendarDays(10), ['P1', 'P2']],
  [calendarDays(30), ['P1', 'P2']],
  [workingDays(3), ['P1', 'P2']],
  [months(1), ['P3', 'P4']],
  [hours(24), ['P5']],
]);

/** @param {number} count @returns {Question[]} */
function questions(count) {
  const chance = new Chance(5);
  const days = workingCalendar(sourcedDays, 1);
  return Array.from({ length: count }, () => {
    const [term, policies] = chance.of(sorts);
    const at = new Date(Date.parse('2016-01-04') + chance.next() * 3.1e11)
      .toISOString()
      .replace(/\.\d+Z/, 'Z');
    const start = term.unit === 'hour' ? { at } : { on: at.slice(0, 10) };
    return { start, term, policies, zone: chance.of(zones), calendar: days };
  });
}

process.on('message', (/** @type {{ count: number }} */ { count }) => {
  const asked = questions(count);
  const [started, cpu] = [performance.now(), process.cpuUsage()];
  let dated = 0;
  for (const question of asked) if (computeDeadline(question).dueOn !== null) dated += 1;
  const seconds = (performance.now() - started) / 1000;
  const used = process.cpuUsage(cpu);
  process.send?.({ perSecond: count / seconds, cpuSeconds: (used.user + used.system) / 1e6, dated });
});
