import {
  aboutOrder,
  aComplaint,
  decided,
  deciding,
  forwarding,
  refusingComplaint,
  registering,
  type ToldOfComplaint,
} from '../../../../test/support/complaints';
import { capacity, personOf, places, registrar } from '../../../../test/support/people';
import type { OfficePlace } from '../../offices/domain';
import { decidesOn, decidingOffices, evolve } from '.';

const { gpo, region, district, neighbour, transport, line } = places;
const all = Object.values(places);
const lineOf = (office: OfficePlace): OfficePlace[] =>
  all.filter(({ lft, rgt }) => lft <= office.lft && office.lft < rgt);
const codes = (offices: readonly OfficePlace[]): string[] => offices.map(({ code }) => code);
const headOf = (office: OfficePlace) => personOf(capacity('head', office));

describe('the offices that decide a complaint', () => {
  it.each([
    { about: district, deciders: ['akmola', 'gpo'] },
    { about: region, deciders: ['gpo'] },
    { about: line, deciders: ['chief-transport', 'gpo'] },
    { about: transport, deciders: ['gpo'] },
    { about: gpo, deciders: ['gpo'] },
  ])('about $about.code are those above it, the nearest first', ({ about, deciders }) => {
    expect(codes(decidingOffices(about, lineOf(about)))).toEqual(deciders);
    expect(
      codes(all.filter((office) => decidesOn(office, about)))
        .toSorted()
        .join(),
    ).toBe(deciders.toSorted().join());
  });
});

describe('a complaint that comes in', () => {
  it.each<[string, ToldOfComplaint, string]>([
    ['above the office', {}, 'pending'],
    ['at the General office', { holder: gpo, by: headOf(gpo) }, 'pending'],
    ['at the very office complained of', { holder: district, by: headOf(district) }, 'misaddressed'],
    ['at another region', { holder: neighbour, by: headOf(neighbour) }, 'misaddressed'],
    ['about a transport office at the region', { about: line, holder: region }, 'misaddressed'],
    ['about a region at one of its districts', { about: region, holder: district }, 'misaddressed'],
    ['about the General office at it', { about: gpo, holder: gpo, by: headOf(gpo) }, 'pending'],
  ])('%s is taken in', (_, told, state) => {
    expect(aComplaint(aboutOrder, told)).toMatchObject({ state, receivedOn: '2016-05-06', version: 1 });
  });

  it('lodged with a court waits for it, wherever it was taken in', () => {
    const court = { id: 'court', type: 'court' } as const;
    const told = { holder: district, by: headOf(district) };
    expect(aComplaint({ ...aboutOrder, court }, told)).toMatchObject({ state: 'pending', courtId: 'court' });
  });

  it.each([
    ['a clerk', personOf(capacity('clerk', region))],
    ['whoever acts for the head', personOf(capacity('head', region, 'absent'))],
    ['the Prosecutor General instead', headOf(gpo)],
  ])('is taken in by %s', (_, by) => {
    expect(registering(aboutOrder, { by })).toMatchObject({ accepted: true });
  });

  it.each([
    ['a prosecutor of the General office', personOf(capacity('prosecutor', gpo))],
    ['a head below', headOf(district)],
    ['a head beside', headOf(neighbour)],
    ['the registrar', registrar],
  ])('is not taken in by %s', (_, by) => {
    expect(refusingComplaint(registering(aboutOrder, { by }))).toEqual(['policy-who-records']);
  });

  it('is never of a day to come, nor before what it is about', () => {
    const on = (receivedOn: string) => refusingComplaint(registering({ ...aboutOrder, receivedOn }));
    expect(on('2016-06-01')).toEqual([]);
    expect(on('2016-06-02')).toEqual(['policy-not-in-the-future']);
    expect(on('2016-05-05')).toEqual([]);
    expect(on('2016-05-04')).toEqual(['policy-order-of-facts']);
    const action = { text: 'A search', on: '2016-06-02' };
    expect(refusingComplaint(registering({ against: { action }, unknown: [] }))).toEqual([
      'policy-not-in-the-future',
      'policy-order-of-facts',
    ]);
  });

  it('names nobody who is unknown', () => {
    const unknown = ['/by/partyId', '/against/action/personId'];
    const decision = registering({ ...aboutOrder, unknown });
    expect(decision.accepted ? [] : decision.grounds.map(({ pointer }) => pointer)).toEqual(unknown);
  });

  it('is marked late where it is recorded on a later day', () => {
    expect(registering(aboutOrder)).toMatchObject({ happenedOn: '2016-05-06', late: true });
    expect(registering({ against: aboutOrder.against, unknown: [] })).toMatchObject({
      ...{ happenedOn: '2016-06-01', late: false },
    });
  });

  it('warns of nothing where it is about an action: there is nothing to be executed', () => {
    const action = { text: 'A search', on: '2016-05-05' };
    expect(registering({ against: { action }, unknown: [] })).toMatchObject({ accepted: true, warnings: [] });
  });
});

const atDistrict = { holder: district, by: headOf(district) };

describe('a misaddressed complaint', () => {
  const misaddressed = aComplaint(aboutOrder, atDistrict);

  it('goes to the nearest office that decides, where none is named', () => {
    const decision = forwarding(misaddressed, {}, atDistrict);
    if (!decision.accepted) throw new Error('refused');
    expect(decision.event.forwarding).toMatchObject({
      ...{ from: 'akmola.burabay', to: 'akmola', toOfficeId: 'region', forwardedOn: '2016-05-10' },
    });
    expect(evolve(misaddressed, decision.event)).toMatchObject({
      ...{ state: 'pending', atOfficeId: 'region', version: 2 },
    });
  });

  it('about a transport office goes up its own line', () => {
    const told = { about: line, holder: neighbour, by: headOf(neighbour) };
    const decision = forwarding(aComplaint(aboutOrder, told), {}, told);
    expect(decision).toMatchObject({ event: { forwarding: { to: 'chief-transport' } } });
    expect(refusingComplaint(forwarding(misaddressed, { to: region }, told))).toEqual([
      'policy-complaint-misaddressed',
    ]);
  });

  it('may be sent higher up at once', () => {
    expect(forwarding(misaddressed, { to: gpo }, atDistrict)).toMatchObject({ accepted: true });
  });

  it('is sent by a clerk who has it, and not by one who has not', () => {
    const by = (office: OfficePlace) => personOf(capacity('clerk', office));
    const sent = (office: OfficePlace) => forwarding(misaddressed, {}, { ...atDistrict, by: by(office) });
    expect(refusingComplaint(sent(district))).toEqual([]);
    expect(refusingComplaint(sent(neighbour))).toEqual(['policy-who-records']);
  });

  it('is not sent before it came, nor to an office that nobody knows', () => {
    const day = forwarding(misaddressed, { forwardedOn: '2016-05-05' }, atDistrict);
    expect(refusingComplaint(day)).toEqual(['policy-order-of-facts']);
    const nowhere = forwarding(misaddressed, { isUnknown: true }, atDistrict);
    expect(refusingComplaint(nowhere)).toEqual(['policy-known-reference']);
  });
});

describe('a complaint', () => {
  const pending = aComplaint();

  it.each([
    ['the head of the office above', headOf(region), undefined],
    ['whoever acts for that head', personOf(capacity('head', region, 'absent')), undefined],
    ['the Prosecutor General instead', headOf(gpo), 'akmola'],
  ])('is decided by %s', (_, by, insteadOf) => {
    const decision = deciding(pending, {}, { by });
    expect(decision).toMatchObject({ accepted: true, happenedOn: '2016-05-20' });
    expect(decision.accepted && decision.footing.insteadOf).toBe(insteadOf);
  });

  it.each([
    ['a prosecutor there', personOf(capacity('prosecutor', region))],
    ['a clerk there', personOf(capacity('clerk', region))],
    ['a deputy of the General office', personOf(capacity('deputy', gpo))],
    ['the head complained of', headOf(district)],
    ['the registrar', registrar],
  ])('is not decided by %s', (_, by) => {
    expect(refusingComplaint(deciding(pending, {}, { by }))).toEqual(['subordination-complaints']);
  });

  it('about what the Prosecutor General took part in is decided by nobody but a court', () => {
    const told = { about: gpo, holder: gpo, by: headOf(gpo), participantIds: ['me'] };
    expect(refusingComplaint(deciding(aComplaint(aboutOrder, told), {}, told))).toEqual([
      'policy-complaint-not-by-participant',
    ]);
    const court = { id: 'court', type: 'court' } as const;
    const ofCourt = aComplaint({ ...aboutOrder, court }, told);
    expect(refusingComplaint(deciding(ofCourt, { effect: 'revocation' }, told))).toEqual([]);
  });

  it('keeps who was barred from deciding it', () => {
    expect(decided(pending, { participantIds: ['author', 'head'] }).decision).toMatchObject({
      ...{ personId: 'me', barredIds: ['author', 'head'], outcome: 'satisfied', decidedOn: '2016-05-20' },
    });
  });

  it('is told every ground at once', () => {
    const told = { by: headOf(neighbour), participantIds: ['me'] };
    const asked = { outcome: 'refused', effect: 'recall', decidedOn: '2016-05-01' } as const;
    expect(refusingComplaint(deciding(pending, asked, told))).toEqual([
      'subordination-complaints',
      'policy-complaint-not-by-participant',
      'policy-complaint-effect',
      'policy-order-of-facts',
    ]);
  });

  it('is measured by the day on which it was sent on', () => {
    const misaddressed = aComplaint(aboutOrder, atDistrict);
    const sent = forwarding(misaddressed, {}, atDistrict);
    if (!sent.accepted) throw new Error('refused');
    const there = evolve(misaddressed, sent.event);
    expect(refusingComplaint(deciding(there, { decidedOn: '2016-05-09' }))).toEqual([
      'policy-order-of-facts',
    ]);
    expect(refusingComplaint(deciding(there, { decidedOn: '2016-05-10' }))).toEqual([]);
  });
});
