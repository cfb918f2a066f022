import { reachableFrom, stepFrom } from '../../../kernel/lifecycle';
import { policies, stepsAfterIssue } from '../../../statute';
import { actStates } from './act';
import { actLifecycle, steps } from './act.lifecycle';

const arrows = actStates.flatMap((state) =>
  Object.entries(actLifecycle[state]).map(([step, { to, under }]) => ({ state, step, to, under })),
);

describe('the life of an act', () => {
  it('has no state that a draft cannot come to, and none that is unknown', () => {
    expect(Object.keys(actLifecycle)).toEqual([...actStates]);
    expect([...reachableFrom(actLifecycle, 'draft')].sort()).toEqual([...actStates].sort());
    for (const { to } of arrows) expect(actStates).toContain(to);
  });

  it('has no step that leads nowhere, and every step that a kind may have', () => {
    expect([...new Set(arrows.map(({ step }) => step))].sort()).toEqual([...steps].sort());
    for (const step of stepsAfterIssue) expect(steps).toContain(step);
  });

  it('rests every arrow on a policy', () => {
    for (const { under } of arrows) expect(policies).toHaveProperty(under);
  });

  it('ends where an act is withdrawn, revoked or recalled; a closed one a superior still may end', () => {
    const ends = actStates.filter((state) => Object.keys(actLifecycle[state]).length === 0);
    expect(ends).toEqual(['withdrawn', 'revoked', 'recalled']);
    expect(Object.keys(actLifecycle.closed)).toEqual(['amended', 'revoked', 'recalled']);
  });

  it.each([
    ['issued', 'revised'],
    ['issued', 'answered'],
    ['answered', 'withdrawn'],
    ['answered', 'term-set'],
    ['considered', 'served'],
    ['issued', 'heard'],
    ['decided', 'heard'],
    ['decided', 'withdrawn'],
    ['disseminated', 'withdrawn'],
    ['filed', 'answered'],
  ] as const)('does not lead from %s by %s', (state, step) => {
    expect(stepFrom(actLifecycle, state, step)).toBeUndefined();
  });
});
