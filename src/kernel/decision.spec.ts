import { refuse } from './decision';

describe('a refusal', () => {
  it('names every ground, in their order', () => {
    expect(refuse('first', 'second')).toEqual({ accepted: false, grounds: ['first', 'second'] });
  });
});
