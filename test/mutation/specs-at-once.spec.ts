import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';

const root = join(__dirname, '../..');
const ofTheLaw = ['test/kinds', 'test/architecture/traceability.spec.ts'];
const rooms = {
  calendar: ['src/calendar'],
  statute: [...ofTheLaw, 'src/statute', 'test/pages', 'src/modules/acts/domain'],
  acts: ['src/modules/acts/domain', ...ofTheLaw],
};

const specsIn = (place: string): readonly string[] =>
  place.endsWith('.ts')
    ? [place]
    : readdirSync(join(root, place), { recursive: true, encoding: 'utf8' })
        .filter((file) => file.endsWith('.spec.ts'))
        .sort()
        .map((file) => join(place, file));

const room = process.env['ROOM'];
const places = Object.entries(rooms).flatMap(([name, own]) => (room && room !== name ? [] : own));

// The same examples for every mutant, and no more of them than it takes.
fc.configureGlobal({ seed: 267, numRuns: 6 });

// A mutant asks for a few tests of many specs: in one file each module is loaded once for all of them.
describe.each([...new Set(places)].flatMap(specsIn))('%s', (spec) => {
  jest.requireActual(join(root, spec));
});
