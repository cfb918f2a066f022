import { without } from '../kernel/present';
import type { EditionText } from './edition';
import { afterRepeal, Editions, type EditionSpan } from './editions';
import { editionTexts } from './edition-texts';
import { kz2709of1995 } from './kz-2709-1995';

const older: EditionText = kz2709of1995;
const newer: EditionText = { ...without(kz2709of1995, 'repealedOn'), id: 'xx-newer' };
const applied = (...spans: readonly EditionSpan[]): Editions => new Editions([older, newer], spans);
const both = applied(
  { id: older.id, from: '2016-01-01', until: '2017-06-29' },
  { id: newer.id, from: '2017-07-10' },
);

describe('the editions of an installation', () => {
  it.each([
    ['2015-12-31', undefined],
    ['2016-01-01', 'kz-2709-1995'],
    ['2017-06-29', 'kz-2709-1995'],
    ['2017-06-30', undefined],
    ['2017-07-09', undefined],
    ['2017-07-10', 'xx-newer'],
    ['2100-01-01', 'xx-newer'],
  ])('on %s: %s', (day, id) => {
    expect(both.on(day)?.id).toBe(id);
  });

  it.each([
    ['2015-12-31', 'kz-2709-1995'],
    ['2016-05-11', 'kz-2709-1995'],
    ['2017-07-09', 'kz-2709-1995'],
    ['2017-07-10', 'xx-newer'],
  ])('nearest to %s: %s', (day, id) => {
    expect(both.nearest(day).id).toBe(id);
  });

  it('is nearest by the latest day before it, whatever their order', () => {
    const ended = applied(
      { id: older.id, from: '2016-01-01', until: '2016-12-31' },
      { id: newer.id, from: '2017-01-01', until: '2017-12-31' },
    );
    expect(ended.nearest('2018-03-01').id).toBe('xx-newer');
    expect(ended.nearest('2010-03-01').id).toBe('kz-2709-1995');
    expect(() => applied().nearest('2016-05-11')).toThrow('no edition is held');
  });

  it('keep the edition of an act after its days, and cite it for the day of the matter', () => {
    expect(both.byId('kz-2709-1995').id).toBe('kz-2709-1995');
    expect(both.byId('kz-2709-1995').appliedUnder).toBeUndefined();
    expect(both.byId('kz-2709-1995', '2017-06-29').appliedUnder).toBeUndefined();
    expect(both.byId('kz-2709-1995', '2017-06-30').appliedUnder?.id).toBe('policy-edition-after-repeal');
    expect(applied({ id: older.id, from: '2016-01-01' }).on('2018-01-01')?.appliedUnder).toBeDefined();
    expect(both.find('xx-none')).toBeUndefined();
    expect(() => both.byId('xx-none')).toThrow('edition xx-none is not held');
  });

  it('are of this build', () => {
    expect(() => applied({ id: 'xx-none', from: '2016-01-01' })).toThrow(
      'STATUTE_EDITIONS names xx-none, which this build does not hold',
    );
    expect(editionTexts.map(({ id }) => id)).toContain('kz-2709-1995');
  });

  it.each([
    [{ from: '2016-01-01' }, { from: '2017-01-01' }],
    [{ from: '2017-01-01' }, { from: '2016-01-01' }],
    [
      { from: '2016-01-01', until: '2017-01-01' },
      { from: '2017-01-01', until: '2018-01-01' },
    ],
    [
      { from: '2017-01-01', until: '2018-01-01' },
      { from: '2016-01-01', until: '2017-01-01' },
    ],
    [
      { from: '2016-01-01', until: '2019-01-01' },
      { from: '2017-01-01', until: '2018-01-01' },
    ],
  ])('do not overlap: %j and %j', (one, other) => {
    expect(() => applied({ id: older.id, ...one }, { id: newer.id, ...other })).toThrow(
      'STATUTE_EDITIONS: kz-2709-1995 and xx-newer overlap',
    );
  });

  it('may follow one another at once, in either order', () => {
    const until = { id: older.id, from: '2016-01-01', until: '2016-12-31' };
    const after = { id: newer.id, from: '2017-01-01' };
    expect(applied(until, after).on('2017-01-01')?.id).toBe('xx-newer');
    expect(applied(after, until).on('2016-12-31')?.id).toBe('kz-2709-1995');
  });
});

describe('an edition applied beyond the repeal of its law', () => {
  const policyOf = (span: Omit<EditionSpan, 'id'>, id = older.id) =>
    applied({ id, ...span }).held.map((held) => afterRepeal(held)?.rule.id);

  it('is so without an end, or with one from the day of the repeal on', () => {
    expect(policyOf({ from: '2016-01-01' })).toEqual(['policy-edition-after-repeal']);
    expect(policyOf({ from: '2016-01-01', until: '2017-06-30' })).toEqual(['policy-edition-after-repeal']);
    expect(policyOf({ from: '2016-01-01', until: '2017-06-29' })).toEqual([undefined]);
    expect(policyOf({ from: '2016-01-01' }, newer.id)).toEqual([undefined]);
  });
});
