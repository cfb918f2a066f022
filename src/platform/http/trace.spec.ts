import { traceIdFrom, traceparentOf } from './trace';

const traceId = '4bf92f3577b34da6a3ce929d0e0e4736';

describe('the trace of a request', () => {
  it.each([`00-${traceId}-00f067aa0ba902b7-01`, `cc-${traceId}-00f067aa0ba902b7-01-later`])(
    'goes on from %s',
    (header) => {
      expect(traceIdFrom(header)).toBe(traceId);
    },
  );

  it.each([
    undefined,
    '',
    'x',
    `ff-${traceId}-00f067aa0ba902b7-01`,
    `00-${traceId}-00f067aa0ba902b7-01-more`,
    `00-${'0'.repeat(32)}-00f067aa0ba902b7-01`,
    `00-${traceId}-${'0'.repeat(16)}-01`,
    `00-${traceId.toUpperCase()}-00f067aa0ba902b7-01`,
  ])('begins anew at %s', (header) => {
    expect(traceIdFrom(header)).toMatch(/^[0-9a-f]{32}$/);
    expect(traceIdFrom(header)).not.toBe(traceId);
  });

  it('is told back', () => {
    expect(traceIdFrom(traceparentOf(traceId))).toBe(traceId);
  });
});
