/** What is mutated: the rooms that decide. One alone by `ROOM=calendar`, which also runs the specs of that room alone. */
const rooms = {
  calendar: 'src/calendar/**/*.ts',
  statute: 'src/statute/**/*.ts',
  acts: 'src/modules/acts/domain/**/*.ts',
};
const room = process.env.ROOM;

/**
 * Law, days and words as data are left out: a changed text decides nothing. That a rule forbids, and its number, is
 * proven by the cases of the law; the sourced days by the table of days.
 */
const data = [
  '!**/*.rules.ts',
  '!**/*{.,-}wording.ts',
  '!src/statute/*/awaits.ts',
  '!src/calendar/sourced-days.ts',
];

export default {
  mutate: [...(room ? [rooms[room]] : Object.values(rooms)), '!**/*.spec.ts', ...data],
  // The same of a text that stands within logic: {kk, ru, en}, the description of a member, the words of an error.
  plugins: ['./scripts/mutation-runner.mjs', './scripts/mutation-texts.mjs'],
  ignorers: ['texts'],
  testRunner: 'specs',
  coverageAnalysis: 'perTest',
  concurrency: 2,
  // Loops without an end are stopped by their count; time alone is only short on a busy machine.
  timeoutMS: 30_000,
  tempDirName: '.data/mutation',
  ignorePatterns: ['**', '!src/**', '!test/**', '!*.js', '!tsconfig.json', '!package.json'],
  reporters: ['clear-text', 'progress-append-only', 'html', 'json'],
  clearTextReporter: { reportTests: false, allowColor: false },
  htmlReporter: { fileName: 'coverage/mutation/index.html' },
  jsonReporter: { fileName: 'coverage/mutation/mutation.json' },
  warnings: { slow: false },
  thresholds: { high: 95, low: 90, break: 85 },
};
