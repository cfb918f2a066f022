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

const keptArticles = [
  ...['5', '6', '7', '8', '8-1', '8-2', '9', '10', '11', '12', '13', '14', '15', '16', '17'],
  ...['18', '19', '20', '21', '22', '23', '24', '25', '25-1', '25-2', '26', '26-1', '27'],
  ...['30', '31', '32', '33', '35', '38', '41', '42', '43', '44', '45', '46', '47', '47-1', '47-2', '47-3'],
  ...['48', '50', '52', '53', '55', '56', '57'],
];

/** Whether the system enforces or records the rules of that article, or will. */
const isKept = (cites: string): boolean =>
  cites.startsWith('29(2)') || keptArticles.includes(/^[\d-]+/.exec(cites)?.[0] ?? '');

/** Rules of those articles that a system can't keep, and why. */
const bindsElsewhere = {
  'pg-accountability': 'told to the President',
  'pg-immunity': 'binds those who detain and prosecute',
  'pg-npa-inquiry-osa': 'a normative legal act is no act of supervision',
  'pg-npa-statistics': 'a normative legal act is no act of supervision',
  'pg-npa-exchange-system': 'a normative legal act is no act of supervision',
  'pg-npa-analysis': 'a normative legal act is no act of supervision',
  'pg-npa-other': 'a normative legal act is no act of supervision',
  'pg-propose-agencies': 'proposed to the President',
  'pg-report-president': 'told to the President',
  'pg-weapons-rules': 'a procedure of its own',
  'pg-propose-plenary-explanations': 'proposed to the Supreme Court',
  'pg-admission-rules': 'a procedure of its own',
  'pg-other-powers': 'an open list',
  'gpo-coordinates-bodies': 'what an office works at',
  'gpo-proposals': 'what an office works at',
  'gpo-controls-work': 'what an office works at',
  'gpo-evaluation': 'what an office works at',
  'gpo-training': 'what an office works at',
  'gpo-rulemaking': 'what an office works at',
  'gpo-intl-representation': 'what an office works at',
  'po-attached-organisations': 'agencies and institutions bring no acts of supervision',
  'po-symbols': 'described by the President',
  'pretrial-other': 'an open list',
  'admin-other': 'an open list',
};

/** Of the articles that stay in the catalogue: what is kept all the same. */
const keptOfOthers = [
  'function-protest',
  'po-legal-basis',
  'po-publicity-limits',
  'po-single-hierarchy',
  ...rows.filter(({ article }) => article.startsWith('29(1)')).map(({ id }) => id),
].sort();

/** Terms that the calculator counts although what they are terms of is not registered yet. */
const calculatedBeforehand = [
  'access-premises-immediate',
  'demand-information-term',
  'inspection-delegate-report-term',
  'inspection-extension-consent',
  'reception-immediate',
  'sanction-decision-term',
  'schedule-publish-summer',
  'schedule-publish-winter',
  'summons-appearance',
];

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

  it('counts each term by named policies, but for those that other laws or the prosecutor set as an instant, and for bounds', () => {
    const uncounted = law.rules.filter(({ value, policies: named }) => value && !named?.length);
    expect(uncounted.map(({ id }) => id).sort()).toEqual([
      'application-consider',
      'application-court-procedure',
      'court-suspension-by-law',
      'policy-settings-bounds',
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

  it('says of every rule that is enforced what it does, and of no other', () => {
    expect(law.rules.filter(({ treatment, force }) => (treatment === 'enforced') !== Boolean(force))).toEqual(
      [],
    );
  });

  it('says of every waiting rule what it waits for, and besides of terms whose matter is not registered yet', () => {
    const mute = law.rules.filter(({ treatment, awaits }) => treatment === 'waiting' && !awaits);
    expect(mute).toEqual([]);
    const others = law.rules.filter(({ treatment, awaits }) => treatment !== 'waiting' && awaits);
    expect(others.map(({ id }) => id).sort()).toEqual(calculatedBeforehand);
  });

  it.each(rows.filter(({ article }) => isKept(article)))('keeps $id ($article)', ({ id }) => {
    const { treatment } = law.rule(id);
    expect([id, treatment === 'catalogue']).toEqual([id, id in bindsElsewhere]);
  });

  it('leaves every other article in the catalogue, but for what a kind, the register or the page keeps of it', () => {
    const kept = rows.filter(({ article, id }) => !isKept(article) && law.rule(id).treatment !== 'catalogue');
    expect(kept.map(({ id }) => id).sort()).toEqual(keptOfOthers);
  });
});
