import { bootstrap, calendar, readEnv, searchName } from '../dist.mjs';
import { Chance } from './chance.mjs';

/**
 * @typedef {import('pg').Client} Client
 * @typedef {import('../../src/modules/prosecutors/domain').OfficePlace} Office
 * @typedef {import('../../src/modules/prosecutors/domain').PersonActor} PersonActor
 * @typedef {import('../../src/modules/acts/domain').Act} Act
 * @typedef {import('../../src/statute').PartyType} PartyType
 * @typedef {import('../../src/statute').Editions} Editions
 * @typedef {import('../../src/calendar').WorkingCalendar} WorkingCalendar
 * @typedef {import('../../src/kernel/texts').Texts} Texts
 * @typedef {'head' | 'prosecutor' | 'clerk'} Post
 * @typedef {{ id: string, type: PartyType, zone: string | null, names: Texts }} Party
 * @typedef {{ office: Office, kind: string, year: number, secrecy: string, last: number }} Series
 */

const marks = { public: '', restricted: 'R', secret: 'S' };
const partiesAnOffice = /** @type {const} */ ([
  ['state-body', 6, 'Мемлекеттік орган', 'Государственный орган', 'State body'],
  ['legal-person', 3, 'Серіктестік', 'Товарищество', 'Partnership'],
  ['court', 1, 'Сот', 'Суд', 'Court'],
]);

/** The registers below the acts, as far as acts name them, and the numbers given so far. */
export class References {
  /** @type {Map<string, Series>} */
  series = new Map();

  /**
   * @param {{ editions: Editions, workingCalendar: WorkingCalendar, offices: Office[], people: Map<string, PersonActor>,
   *   parties: Map<string, Party[]>, numbersAfter: number }} known
   */
  constructor({ editions, workingCalendar, offices, people, parties, numbersAfter }) {
    this.numbersAfter = numbersAfter;
    this.editions = editions;
    this.workingCalendar = workingCalendar;
    this.offices = offices;
    this.people = people;
    this.parties = parties;
  }

  /** @type {(office: Office, position: Post) => PersonActor} */
  person(office, position) {
    const found = this.people.get(`${office.code}.${position}`);
    if (!found) throw new Error(`${office.code} has no ${position}`);
    return found;
  }

  /** @type {(office: Office, types: readonly PartyType[], chance: Chance) => Party} */
  partyFor(office, types, chance) {
    const fit = (this.parties.get(office.code) ?? []).filter(({ type }) => types.includes(type));
    if (fit.length === 0) throw new Error(`nobody to address: ${types.join(', ')}`);
    return chance.of(fit);
  }

  /** @type {(act: Act, office: Office, issuedOn: string) => string} */
  numberFor({ kind, draft: { secrecy } }, office, issuedOn) {
    const year = issuedOn.slice(0, 4);
    const key = [kind, office.code, year, secrecy].join('/');
    const series = this.series.get(key) ?? {
      office,
      kind,
      year: Number(year),
      secrecy,
      last: this.numbersAfter,
    };
    series.last += 1;
    this.series.set(key, series);
    const ordinal = `${marks[secrecy]}${String(series.last).padStart(5, '0')}`;
    return [kind.toUpperCase(), office.code.toUpperCase(), year, ordinal].join('/');
  }
}

/** Invents parties to address, the same ones for the same seed, and reads the rest. @type {(client: Client, seed: number, numbersAfter?: number) => Promise<References>} */
export async function readReferences(client, seed, numbersAfter = 0) {
  const offices = await officesOf(client);
  return new References({
    editions: bootstrap.editionsOf(readEnv({})),
    workingCalendar: await calendarOf(client),
    offices,
    people: await peopleOf(client, offices),
    parties: inventedParties(offices, seed),
    numbersAfter,
  });
}

/** @param {Client} client */
async function officesOf(client) {
  /** @type {import('pg').QueryResult<Office>} */
  const { rows } = await client.query('SELECT id, code, level, zone, lft, rgt FROM office ORDER BY lft');
  return rows;
}

/** @param {Client} client */
async function calendarOf(client) {
  /** @type {import('pg').QueryResult<{ version: number, rows: import('../../src/calendar').CalendarRow[] }>} */
  const { rows } = await client.query(
    `SELECT version, (SELECT jsonb_agg(jsonb_strip_nulls(jsonb_build_object('id', id, 'date', date, 'kind', kind,
       'source', source, 'linkedDate', linked_date,
       'name', jsonb_build_object('kk', name_kk, 'ru', name_ru, 'en', name_en))) ORDER BY date, kind)
       FROM calendar_day WHERE withdrawn_at IS NULL) AS rows FROM calendar_state`,
  );
  const [state] = rows;
  if (!state) throw new Error('the template has no calendar');
  return calendar.workingCalendar(state.rows, state.version);
}

/** @type {(client: Client, offices: Office[]) => Promise<Map<string, PersonActor>>} */
async function peopleOf(client, offices) {
  /** @type {import('pg').QueryResult<{ id: string, subject: string, clearance: PersonActor['clearance'], officeId: string,
   *   position: Post, appointmentId: string, orderNumber: string }>} */
  const { rows } = await client.query(
    `SELECT DISTINCT ON (p.id) p.id, p.subject, p.clearance, a.office_id AS "officeId", a.position,
            a.id AS "appointmentId", a.order_number AS "orderNumber"
     FROM person p JOIN appointment a ON a.person_id = p.id ORDER BY p.id, a.valid_from DESC`,
  );
  const places = new Map(offices.map((office) => [office.id, office]));
  return new Map(
    rows.flatMap(({ id, subject, clearance, officeId, position, appointmentId, orderNumber }) => {
      const office = places.get(officeId);
      if (!office) return [];
      const capacity = { office, position, mayIssue: [], appointmentId, orderNumber, onBehalfOf: [] };
      const person = { kind: /** @type {const} */ ('person'), personId: id, subject, clearance };
      return [[subject, { ...person, capacities: [capacity], at: '' }]];
    }),
  );
}

/** @type {(offices: Office[], seed: number) => Map<string, Party[]>} */
function inventedParties(offices, seed) {
  const chance = new Chance(seed);
  const madeAt = Date.parse('2016-01-05T04:00:00Z');
  return new Map(
    offices.map((office) => [
      office.code,
      partiesAnOffice.flatMap(([type, count, kk, ru, en]) =>
        Array.from({ length: count }, (_, index) => {
          const which = `${office.code} № ${index + 1}`;
          const names = { kk: `${kk} ${which}`, ru: `${ru} ${which}`, en: `${en} ${which}` };
          return { id: chance.id(madeAt), type, zone: office.zone, names };
        }),
      ),
    ]),
  );
}

/** Writes the invented parties. @type {(client: Client, references: References) => Promise<void>} */
export async function writeParties(client, references) {
  const rows = [...references.parties.values()].flat().map(({ names, ...party }, index) => {
    const identifier = String(710_000_000_000 + index);
    return { ...party, ...names, identifier, search: searchName(names, identifier) };
  });
  await client.query(
    `INSERT INTO party (id, type, name_kk, name_ru, name_en, search_name, identifier, zone, recorded_at)
     SELECT id, type, kk, ru, en, search, identifier, zone, '2016-01-05T04:00:00Z'
     FROM jsonb_to_recordset($1::jsonb) AS p (id uuid, type text, kk text, ru text, en text, search text,
       identifier text, zone text) ON CONFLICT DO NOTHING`,
    [JSON.stringify(rows)],
  );
}
