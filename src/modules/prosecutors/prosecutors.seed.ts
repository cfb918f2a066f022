import { addDays, localDateOf } from '../../calendar';
import type { Tx } from '../../database/tx';
import type { Texts } from '../../kernel/texts';
import type { Instant, LocalDate } from '../../kernel/time';
import type { Editions, OfficeLevel, Position } from '../../statute';
import { seededId, seededOfficeId } from '../offices';
import { termEnds } from './domain';

/** An office to be staffed. */
export interface SeedStaffedOffice {
  readonly code: string;
  readonly level: OfficeLevel;
  readonly zone: string;
}

export interface PeopleSeed {
  readonly offices: readonly SeedStaffedOffice[];
  readonly editions: Editions;
  /** An invented name for the number of a person, different for different ones. */
  readonly nameOf: (number: number) => Texts;
  readonly at: Instant;
}

interface Post {
  readonly login: string;
  readonly office: SeedStaffedOffice;
  readonly position: Position;
}

const firstDay: LocalDate = '2014-01-01';
const usual: readonly Position[] = ['head', 'deputy', 'prosecutor', 'clerk'];

/**
 * Writes `<office>.head`, `.deputy`, `.prosecutor`, `.clerk` and the registrar of the General office, where they are not
 * there yet: heads in consecutive terms of office, the last of them beyond today, the others without end. Two
 * statements; any number of instances may do it at once.
 */
export async function seedPeople(tx: Tx, { offices, editions, nameOf, at }: PeopleSeed): Promise<void> {
  const posts = offices.flatMap(postsOf);
  const people = posts.map(({ login, position }, number) => ({
    ...{ id: personId(login), subject: login, ...nameOf(number) },
    clearance: position === 'head' || position === 'deputy' ? 'secret' : 'restricted',
  }));
  await tx.query(
    `INSERT INTO person (id, subject, name_kk, name_ru, name_en, clearance, created_at)
     SELECT p.id, p.subject, p.kk, p.ru, p.en, p.clearance, $2::timestamptz
     FROM jsonb_to_recordset($1::jsonb) AS p(id uuid, subject text, kk text, ru text, en text, clearance text)
     ON CONFLICT DO NOTHING`,
    [JSON.stringify(people), at],
  );
  const appointments = posts.flatMap((post) => appointmentsOf(post, editions, at));
  await tx.query(
    `INSERT INTO appointment (id, person_id, office_id, position, valid_from, valid_until, order_number, recorded_at)
     SELECT a.id, a.person_id, a.office_id, a.position, a.valid_from, a.valid_until, a.order_number, $2::timestamptz
     FROM jsonb_to_recordset($1::jsonb) AS a(id uuid, person_id uuid, office_id uuid, position text, valid_from date,
                                             valid_until date, order_number text)
     WHERE EXISTS (SELECT FROM person p WHERE p.id = a.person_id) AND EXISTS (SELECT FROM office o WHERE o.id = a.office_id)
     ON CONFLICT DO NOTHING`,
    [JSON.stringify(appointments), at],
  );
}

const personId = (login: string): string => seededId(`person:${login}`);

function postsOf(office: SeedStaffedOffice): Post[] {
  const positions = office.level === 'general' ? [...usual, 'registrar' as const] : usual;
  return positions.map((position) => ({ login: `${office.code}.${position}`, office, position }));
}

function appointmentsOf({ login, office, position }: Post, editions: Editions, at: Instant): object[] {
  return periodsOf(position, office, editions, at).map(({ from, until }) => ({
    id: seededId(`appointment:${login}:${from}`),
    person_id: personId(login),
    office_id: seededOfficeId(office.code),
    position,
    valid_from: from,
    valid_until: until,
    order_number: `${from.slice(0, 4)}-${login}`,
  }));
}

/** One after the other, until one begins later than the local day of `at`. */
function periodsOf(
  position: Position,
  { level, zone }: SeedStaffedOffice,
  editions: Editions,
  at: Instant,
): { readonly from: LocalDate; readonly until: LocalDate | null }[] {
  const today = localDateOf(at, zone);
  const periods = [];
  for (let from: LocalDate | null = firstDay; from !== null;) {
    const until: LocalDate | null = termEnds(editions.nearest(from), position, level, from, zone);
    periods.push({ from, until });
    from = until === null || from > today ? null : addDays(until, 1);
  }
  return periods;
}
