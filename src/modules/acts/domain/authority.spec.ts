import { aPerson, facts } from '../../../../test/support/acts';
import { personOf, places } from '../../../../test/support/people';
import type { ClientActor } from '../../prosecutors/domain';
import { authorityFor, authorityToCorrect } from './authority';

type Need = Parameters<typeof authorityFor>[0];
type ActorOf = NonNullable<Parameters<typeof facts>[0]>['by'] & object;

const people = {
  head: aPerson(),
  deputy: aPerson({ position: 'deputy' }),
  delegated: aPerson({ position: 'deputy', mayIssue: ['legality'] }),
  prosecutor: aPerson({ position: 'prosecutor' }),
  clerk: aPerson({ position: 'clerk' }),
  above: aPerson({ office: places.region }),
  general: aPerson({ office: places.gpo }),
  'prosecutor above': aPerson({ position: 'prosecutor', office: places.region }),
  neighbour: aPerson({ office: places.neighbour }),
  registrar: aPerson({ position: 'registrar', office: places.gpo }),
  nobody: personOf(),
};
type Name = keyof typeof people;
const names = Object.keys(people) as Name[];

const superiors: readonly Name[] = ['head', 'above', 'general'];
const prosecutors: readonly Name[] = [...superiors, 'deputy', 'delegated', 'prosecutor'];
const everyone: readonly Name[] = [...prosecutors, 'clerk'];

const may: readonly (readonly [Need, readonly Name[], string])[] = [
  ['drafting', everyone, 'policy-drafts'],
  ['revision', everyone, 'policy-drafts'],
  ['submission', prosecutors, 'policy-who-submits'],
  ['return', [...superiors, 'delegated'], 'policy-who-returns'],
  ['issuance', [...superiors, 'delegated'], 'policy-who-issues'],
  ['service', everyone, 'policy-who-records'],
  ['consideration-notice', everyone, 'policy-who-records'],
  ['consideration', everyone, 'policy-who-records'],
  ['response', everyone, 'policy-who-records'],
  ['court-step', everyone, 'policy-who-records'],
  ['publication', everyone, 'policy-who-records'],
  ['note', everyone, 'policy-who-records'],
  ['issuance-on-the-spot', prosecutors, 'policy-who-issues'],
  ['term', prosecutors, 'policy-who-sets-term'],
  ['withdrawal', superiors, 'policy-withdrawal'],
  ['closure', prosecutors, 'policy-who-closes'],
  ['exclusion', superiors, 'policy-who-excludes'],
  ['exclusion-lifting', superiors, 'policy-who-excludes'],
];

const forProsecutors: readonly Need[] = ['submission', 'issuance', 'issuance-on-the-spot'];

const client: ClientActor = {
  ...{ kind: 'client', clientId: 'akimat', subject: 'akimat', bodyId: 'akimat', scopes: [] },
  ...{ clearance: 'public', at: '2016-05-11T04:00:00Z' },
};

const asks = (need: Need, by: Name | ClientActor) =>
  authorityFor(need, facts({ by: typeof by === 'string' ? people[by] : by }), 'legality');

describe.each(may)('%s', (need, allowed, rule) => {
  it.each(names.filter((name) => allowed.includes(name)))('is open to: %s', (name) => {
    expect(asks(need, name).allowed).toBe(true);
  });

  it.each(names.filter((name) => !allowed.includes(name)))('is not open to: %s', (name) => {
    const isClerkForProsecutors = name === 'clerk' && forProsecutors.includes(need);
    expect(asks(need, name)).toMatchObject({
      allowed: false,
      ground: { rule: { id: isClerkForProsecutors ? 'prosecutor-positions-list' : rule } },
    });
  });

  it('is open to the system of an addressee only where an addressee files it', () => {
    const files: readonly Need[] = ['service', 'consideration-notice', 'response'];
    expect(asks(need, client).allowed).toBe(files.includes(need));
  });
});

describe('a correction', () => {
  it('is open to whoever may record the fact, but to no system of an addressee', () => {
    const corrects = (by: ActorOf) => authorityToCorrect('response', facts({ by }), 'legality');
    expect(corrects(people.clerk).allowed).toBe(true);
    expect(corrects(people.nobody)).toMatchObject({ ground: { rule: { id: 'policy-who-records' } } });
    expect(corrects(client)).toMatchObject({
      allowed: false,
      ground: { rule: { id: 'policy-who-records' } },
    });
  });
});

describe('a footing', () => {
  it('of a superior is above in the tree: not beside, before or after', () => {
    const headOf = (lft: number, rgt: number) => {
      const office = { ...places.region, id: 'other', lft, rgt };
      return authorityFor('closure', facts({ by: aPerson({ office }) })).allowed;
    };
    const { lft, rgt } = places.district;
    expect(headOf(lft - 1, rgt + 1)).toBe(true);
    expect([
      headOf(lft, rgt + 1),
      headOf(lft - 5, lft),
      headOf(lft - 5, lft - 1),
      headOf(rgt, rgt + 5),
    ]).toEqual([...[false, false, false, false]]);
  });

  it('of a delegate is in the area that was delegated, and in none where the act has none', () => {
    const signs = (area?: 'legality' | 'courts') =>
      authorityFor('issuance', facts({ by: people.delegated }), area).allowed;
    expect([signs('legality'), signs('courts'), signs()]).toEqual([true, false, false]);
  });

  it('elsewhere makes a clerk here no prosecutor, and a prosecutor elsewhere no clerk', () => {
    const clerkAndMore = personOf(...people.clerk.capacities, ...people['prosecutor above'].capacities);
    const both = personOf(...people.clerk.capacities, ...people.deputy.capacities);
    const refusal = (by: ActorOf, need: Need) => authorityFor(need, facts({ by }), 'legality');
    expect(refusal(clerkAndMore, 'issuance')).toMatchObject({
      ground: { rule: { id: 'prosecutor-positions-list' } },
    });
    expect(refusal(both, 'issuance')).toMatchObject({ ground: { rule: { id: 'policy-who-issues' } } });
  });

  it('is one’s own place in the office before that of a superior', () => {
    const both = personOf(...people.above.capacities, ...people.head.capacities);
    const authority = authorityFor('issuance', facts({ by: both }), 'legality');
    expect(authority).toMatchObject({ allowed: true, footing: { capacity: { office: { id: 'district' } } } });
    expect(authority).not.toHaveProperty('footing.insteadOf');
  });

  it('of a superior names the office in whose stead they act, 16(1) 3)', () => {
    expect(asks('issuance', 'above')).toMatchObject({
      footing: { capacity: { office: { id: 'region' } }, insteadOf: places.district.code },
    });
  });
});
