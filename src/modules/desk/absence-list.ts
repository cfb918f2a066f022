import type { LocalDate } from '../../kernel/time';
import type { At, DeskList } from './desk-list';

/** The offices of somebody, those below and those above; and the days that are looked at. */
export interface AbsencesAsked {
  readonly own: string;
  readonly reach: string;
  readonly from: LocalDate;
  readonly until: LocalDate;
}

const offices = (own: string, reach: string): string => `
  SELECT o.id, o.code, o.lft FROM office o
  WHERE (o.lft <@ ${reach} OR EXISTS (SELECT FROM unnest(${own}) mine WHERE o.lft < lower(mine) AND lower(mine) < o.rgt))`;

/**
 * Who of the heads is absent on those days and who acts for them; and where there is no head on some of them, which days
 * those are: what waits for a head then waits for the one above.
 */
export function absences({ own, reach, from, until }: AbsencesAsked, at: At): DeskList {
  const days = `daterange(${at(from, 'date')}, ${at(until, 'date')}, '[]')`;
  const mine = offices(at(own, 'int4multirange'), at(reach, 'int4multirange'));
  return {
    columns: `'officeCode', d.code, 'personId', d.person_id, 'substituteId', d.substitute_id, 'from', lower(d.days),
      'until', CASE WHEN upper_inf(d.days) THEN NULL ELSE upper(d.days) - 1 END`,
    from: `(
      WITH mine AS (${mine})
      SELECT mine.code, mine.lft, s.absent_person_id AS person_id, s.substitute_person_id AS substitute_id, s.in_force AS days
      FROM mine JOIN substitution s ON s.office_id = mine.id AND s.in_force && ${days}
      WHERE EXISTS (SELECT FROM appointment h WHERE h.office_id = mine.id AND h.person_id = s.absent_person_id
        AND h.position = 'head' AND h.in_force && s.in_force)
      UNION ALL
      SELECT mine.code, mine.lft, NULL, NULL, gap
      FROM mine JOIN office o ON o.id = mine.id CROSS JOIN LATERAL unnest(
        datemultirange(${days} * daterange(o.valid_from, o.valid_until, '[]')) - COALESCE(
          (SELECT range_agg(h.in_force) FROM appointment h WHERE h.office_id = mine.id AND h.position = 'head'),
          '{}')) gap) d`,
    where: 'true',
    key: { sql: 'lower(d.days)', type: 'date' },
    id: { sql: 'd.lft', type: 'integer' },
  };
}
