import { type Lifecycle, reachableFrom, stepFrom } from './lifecycle';

type State = 'seed' | 'plant' | 'tree' | 'island';
const life: Lifecycle<State, 'sprout' | 'grow' | 'rest', string> = {
  seed: { sprout: { to: 'plant', under: 'spring' } },
  plant: { grow: { to: 'tree', under: 'summer' }, rest: { to: 'plant', under: 'winter' } },
  tree: {},
  island: { rest: { to: 'seed', under: 'winter' } },
};

describe('a life drawn as a table', () => {
  it('has the arrows that are drawn and no others', () => {
    expect(stepFrom(life, 'seed', 'sprout')).toEqual({ to: 'plant', under: 'spring' });
    expect(stepFrom(life, 'plant', 'rest')).toEqual({ to: 'plant', under: 'winter' });
    expect(stepFrom(life, 'seed', 'grow')).toBeUndefined();
    expect(stepFrom(life, 'tree', 'grow')).toBeUndefined();
  });

  it('tells every state that can be reached, the first itself included', () => {
    expect([...reachableFrom(life, 'seed')]).toEqual(['seed', 'plant', 'tree']);
    expect([...reachableFrom(life, 'tree')]).toEqual(['tree']);
    expect([...reachableFrom(life, 'island')]).toEqual(['island', 'seed', 'plant', 'tree']);
  });
});
