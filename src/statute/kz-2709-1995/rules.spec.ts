import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Term } from '../../calendar';
import { Edition } from '../edition';
import { policies } from '../policies';
import { kz2709of1995 } from '.';
import { rules } from './rules';

interface Row {
  readonly id: string;
  readonly article: string;
  readonly kind: string;
  readonly value: string;
  readonly unit: string;
}

const table = readFileSync(join(__dirname, '../../../test/vectors/rules.csv'), 'utf8');
const rows = table
  .trim()
  .split('\n')
  .slice(1)
  .map((line): Row => {
    const [id = '', article = '', kind = '', value = '', unit = ''] = line.split(',');
    return { id, article, kind, value, unit };
  });

/** The term as the table states it: a number, or the day of the year of 12(6). */
function termOf({ value, unit }: Row): Term | undefined {
  if (unit === '') return undefined;
  if (value.includes('-')) return { unit: unit as Term['unit'], monthDay: value };
  return { unit: unit as Term['unit'], ...(value !== '' && { number: Number(value) }) };
}

const law = new Edition(kz2709of1995);

describe('the edition kz-2709-1995', () => {
  it('has the rules of the table and no others beside the policies', () => {
    expect(Object.keys(rules).sort()).toEqual(rows.map(({ id }) => id).sort());
    expect(law.rules).toHaveLength(rows.length + Object.keys(policies).length);
  });

  it.each(rows)('has $id as the table states it', (row) => {
    const rule = law.rule(row.id);
    expect(rule.id).toBe(row.id);
    expect(rule.cites).toBe(row.article);
    expect(rule.ruleKind).toBe(row.kind);
    expect(rule.value).toEqual(termOf(row));
  });

  it('counts each term by named policies, but for those that other laws or the prosecutor set as an instant', () => {
    const uncounted = law.rules.filter(({ value, policies: named }) => value && !named?.length);
    expect(uncounted.map(({ id }) => id).sort()).toEqual([
      'application-consider',
      'application-court-procedure',
      'court-suspension-by-law',
      'protest-court-term',
      'summons-appearance',
    ]);
  });

  it('bounds an own term by rules that it has and that have a term', () => {
    const bounded = law.rules.filter(({ minimum, maximum }) => minimum ?? maximum);
    expect(bounded.map(({ id }) => id).sort()).toEqual([
      'protest-other-term',
      'submission-term-by-prosecutor',
    ]);
    for (const { minimum, maximum } of bounded)
      for (const bound of [minimum, maximum])
        if (bound !== undefined) expect(law.find(bound)?.value).toBeDefined();
  });

  it('says of every rule that is enforced what it does, and of the others what they wait for or nothing', () => {
    for (const rule of law.rules.filter(({ force }) => force)) expect(rule.treatment).toBe('enforced');
  });
});
