import fc from 'fast-check';
import { type ActingFor, breaksChain, longestChain } from './substitution-chain';

const link = (
  absentPersonId: string,
  substitutePersonId: string,
  from = '2016-06-01',
  until = '2016-06-30',
): ActingFor => ({
  absentPersonId,
  substitutePersonId,
  from,
  until,
});

describe('a chain of substitutions', () => {
  it('may go from one to the next', () => {
    expect(breaksChain(link('B', 'C'), [link('A', 'B')])).toBe(false);
    expect(breaksChain(link('A', 'B'), [link('B', 'C')])).toBe(false);
  });

  it('may not come back to itself, however far round', () => {
    expect(breaksChain(link('A', 'A'), [])).toBe(true);
    expect(breaksChain(link('B', 'A'), [link('A', 'B')])).toBe(true);
    expect(breaksChain(link('C', 'A'), [link('A', 'B'), link('B', 'C')])).toBe(true);
  });

  it('may go the other way round at another time', () => {
    expect(breaksChain(link('B', 'A', '2016-07-01', '2016-07-10'), [link('A', 'B')])).toBe(false);
    expect(breaksChain(link('B', 'A', '2016-06-30', '2016-07-10'), [link('A', 'B')])).toBe(true);
  });

  it('is judged by the days that all its links share', () => {
    const others = [link('A', 'B', '2016-06-01', '2016-06-10'), link('B', 'C', '2016-06-11', '2016-06-20')];
    expect(breaksChain(link('C', 'A', '2016-06-01', '2016-06-20'), others)).toBe(false);
    const touching = [link('A', 'B', '2016-06-01', '2016-06-11'), link('B', 'C', '2016-06-11', '2016-06-20')];
    expect(breaksChain(link('C', 'A', '2016-06-01', '2016-06-20'), touching)).toBe(true);
  });

  it('may branch', () => {
    expect(breaksChain(link('A', 'C'), [link('A', 'B'), link('D', 'B')])).toBe(false);
  });

  it('has no more than ten links, wherever the new one stands', () => {
    const people = [...Array(longestChain + 2).keys()].map((number) => `p${number}`);
    const chain = people.slice(1).map((person, index) => link(people[index]!, person));
    expect(chain).toHaveLength(longestChain + 1);
    for (const added of chain) {
      const others = chain.filter((each) => each !== added);
      expect(breaksChain(added, others)).toBe(true);
      expect(
        breaksChain(
          added,
          others.filter((each) => each !== (added === chain[0] ? chain[1] : chain[0])),
        ),
      ).toBe(false);
    }
  });

  it('that is accepted link by link never lets anyone act for themselves', () => {
    const person = fc.constantFrom('A', 'B', 'C', 'D');
    const day = fc.integer({ min: 1, max: 9 });
    const links = fc.array(fc.tuple(person, person, day, day), { maxLength: 12 });
    fc.assert(
      fc.property(links, (drawn) => {
        const accepted: ActingFor[] = [];
        for (const [absent, by, one, other] of drawn) {
          const [from, until] = [Math.min(one, other), Math.max(one, other)].map(
            (each) => `2016-06-0${each}`,
          );
          const added = link(absent, by, from, until);
          if (!breaksChain(added, accepted)) accepted.push(added);
        }
        for (let on = 1; on <= 9; on++) {
          const inForce = accepted.filter(
            ({ from, until }) => from <= `2016-06-0${on}` && `2016-06-0${on}` <= until!,
          );
          for (const start of ['A', 'B', 'C', 'D']) expect(reached(start, inForce)).not.toContain(start);
        }
      }),
    );
  });
});

function reached(start: string, links: readonly ActingFor[]): Set<string> {
  const seen = new Set<string>();
  const open = [start];
  for (let at = open.pop(); at !== undefined; at = open.pop())
    for (const { absentPersonId, substitutePersonId } of links)
      if (substitutePersonId === at && !seen.has(absentPersonId)) {
        seen.add(absentPersonId);
        open.push(absentPersonId);
      }
  return seen;
}
