import type { Capacity, OfficePlace, PersonActor } from '../../src/modules/prosecutors/domain';
import type { Position } from '../../src/statute';

const zone = 'Asia/Almaty';

/** A small tree: the General office, a region, one of its districts, a neighbouring region, transport with one of its own. */
export const places = {
  gpo: { id: 'gpo', code: 'gpo', level: 'general', zone, lft: 0, rgt: 1000 },
  region: { id: 'region', code: 'akmola', level: 'regional', zone, lft: 100, rgt: 200 },
  district: { id: 'district', code: 'akmola.burabay', level: 'district', zone, lft: 110, rgt: 120 },
  neighbour: { id: 'neighbour', code: 'aktobe', level: 'regional', zone, lft: 200, rgt: 300 },
  transport: { id: 'transport', code: 'chief-transport', level: 'regional', zone, lft: 400, rgt: 500 },
  line: { id: 'line', code: 'chief-transport.pavlodar', level: 'district', zone, lft: 410, rgt: 420 },
} as const satisfies Record<string, OfficePlace>;

/** A person on footings of their own, at noon of 1 June 2016 in Almaty. */
export const personOf = (...capacities: readonly Capacity[]): PersonActor => ({
  kind: 'person',
  personId: 'me',
  subject: 'me',
  clearance: 'restricted',
  capacities,
  at: '2016-06-01T06:00:00.000Z',
});

/** An own appointment, or an absent person's. */
export const capacity = (position: Position, office: OfficePlace, absentPersonId?: string): Capacity => ({
  office,
  position,
  mayIssue: [],
  appointmentId: `${position}-${office.id}`,
  orderNumber: '1',
  onBehalfOf:
    absentPersonId === undefined ? [] : [{ personId: absentPersonId, substitutionId: 's', orderNumber: '2' }],
});

export const registrar = personOf(capacity('registrar', places.gpo));
