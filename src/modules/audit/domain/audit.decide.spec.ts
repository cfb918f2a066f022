import { capacity, personOf, places, registrar } from '../../../../test/support/people';
import { expectRefusedBy, lawOfTests } from '../../../../test/support/refusals';
import { groundsAgainstReadingAudit } from './audit.decide';

const { district, region, gpo, neighbour } = places;

describe('the audit of an act', () => {
  it.each([
    ['the head of its office', personOf(capacity('head', district))],
    [
      'whoever acts for the head',
      personOf(capacity('deputy', neighbour), capacity('head', district, 'absent')),
    ],
    ['the head of the region', personOf(capacity('head', region))],
    ['whoever acts for the head of the region', personOf(capacity('head', region, 'absent'))],
    ['the Prosecutor General', personOf(capacity('head', gpo))],
  ])('is read by %s', (_who, actor) => {
    expect(groundsAgainstReadingAudit(actor, district, lawOfTests)).toEqual([]);
  });

  it.each([
    ['a deputy', personOf(capacity('deputy', district))],
    ['a prosecutor', personOf(capacity('prosecutor', district))],
    ['a clerk', personOf(capacity('clerk', district))],
    ['a deputy of the region', personOf(capacity('deputy', region))],
    ['a head beside', personOf(capacity('head', neighbour))],
    ['the registrar', registrar],
  ])('is not for %s', (_who, actor) => {
    expectRefusedBy('policy-who-reads-audit', (law) => groundsAgainstReadingAudit(actor, district, law));
  });

  it('of the region is not for a head below', () => {
    const actor = personOf(capacity('head', district));
    expectRefusedBy('policy-who-reads-audit', (law) => groundsAgainstReadingAudit(actor, region, law));
  });
});
