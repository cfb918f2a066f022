import { capacity, personOf, places } from '../../../../test/support/people';
import type { Signature } from '../../acts/domain';
import type { Capacity, OfficePlace } from '../../prosecutors/domain';
import { deciderOf, firstOf, nextOf, type Path } from './path';

const { district, region, gpo, neighbour } = places;
const path: Path = [district, region, gpo];
const by = (personId: string, ...capacities: Capacity[]) => ({ ...personOf(...capacities), personId });
const asked = (position: string, officeCode: string, onBehalfOf?: string): Signature => ({
  ...{ personId: 'asker', position, officeCode, orderNumber: '1' },
  ...(onBehalfOf !== undefined && { onBehalfOf: { personId: onBehalfOf, orderNumber: '2' } }),
});
const byProsecutor = asked('prosecutor', district.code);
const byGeneral = asked('head', gpo.code);

describe('the path of a request', () => {
  it('begins in the office, or above where its head asks or its competence ends', () => {
    expect([firstOf(path, false), firstOf(path, true), firstOf([gpo], true)]).toEqual([
      district,
      region,
      gpo,
    ]);
  });

  it('goes up step by step to the General office, and no further', () => {
    expect([district, region, gpo].map(({ id }) => nextOf(path, id)?.code)).toEqual([
      'akmola',
      'gpo',
      undefined,
    ]);
  });
});

describe('a request is decided', () => {
  it.each([
    [
      'by the head of the office in which it waits',
      by('h', capacity('head', district)),
      district,
      byProsecutor,
    ],
    ['by whoever acts for the head', by('h', capacity('head', district, 'absent')), district, byProsecutor],
    ['by a head above', by('h', capacity('head', gpo)), district, byProsecutor],
    [
      'of an acting Prosecutor General by a deputy',
      by('d', capacity('deputy', gpo)),
      gpo,
      asked('head', gpo.code, 'pg'),
    ],
  ])('%s', (_, actor, at, askedBy) => {
    expect(deciderOf(actor, at, askedBy)).toMatchObject({ alone: false });
  });

  it('of the Prosecutor General by nobody else, and that is said', () => {
    expect(deciderOf(by('asker', capacity('head', gpo)), gpo, byGeneral)).toMatchObject({ alone: true });
    expect(deciderOf(by('d', capacity('deputy', gpo)), gpo, byGeneral)).toBe('position');
  });

  it.each([
    ['by a deputy', by('d', capacity('deputy', district)), district, 'position'],
    ['by the head of another region', by('h', capacity('head', neighbour)), district, 'position'],
    ['by the head of the office below', by('h', capacity('head', district)), region, 'position'],
    ['by the one who asked, head by now', by('asker', capacity('head', district)), district, 'four-eyes'],
    [
      'by who acts for the one who asked',
      by('x', capacity('head', district, 'asker')),
      district,
      'four-eyes',
    ],
  ])('never %s', (_, actor, at: OfficePlace, reason) => {
    expect(deciderOf(actor, at, byProsecutor)).toBe(reason);
  });

  it('never by the one on whose behalf it was asked', () => {
    const askedBy = asked('head', district.code, 'absent');
    expect(deciderOf(by('absent', capacity('head', region)), region, askedBy)).toBe('four-eyes');
  });

  it('by an acting Prosecutor General never of an own request', () => {
    const acting = by('asker', capacity('head', gpo, 'pg'));
    expect(deciderOf(acting, gpo, asked('head', gpo.code, 'pg'))).toBe('four-eyes');
  });
});
