import { alternate, ratios } from '../rounds.mjs';
import { bareRead } from '../scene.mjs';
import { pgbench } from '../pgbench.mjs';

/**
 * @typedef {import('../scene.mjs').Scene} Scene
 * @typedef {import('../rounds.mjs').Meter} Meter
 * @typedef {import('../rounds.mjs').Variant} Variant
 * @typedef {import('./reads.mjs').ReadWork} ReadWork
 * @typedef {import('../service.mjs').Statement} Statement
 */

/** A read, against its floors. @type {(scene: Scene, meter: Meter, work: ReadWork, rounds: number) => Promise<{ statements: number, captured: Statement[][], measured: import('../rounds.mjs').Measured[], ratios: Record<string, number> }>} */
export async function measureRead(scene, meter, work, rounds) {
  const captured = await captureAll(scene, work);
  const series = work.name;
  await scene.keep(series, captured);
  const { seconds } = meter.how;
  let place = 0;
  const service = work.units.map((unit) => ({ asks: unit.map((pair) => pair.service) }));
  const bare = work.units.map((unit) => ({
    asks: unit.map((pair) => bareRead(pair.bare.name, pair.bare.values)),
  }));
  const replay = work.units.map((unit) => ({
    asks: unit.map(() => ({ method: 'GET', path: `/replay/${series}/${place++}`, headers: {} })),
  }));
  /** @type {Variant[]} */
  const variants = [
    {
      name: 'service',
      run: () => meter.take(scene.service.pid, { address: scene.address, units: service, seconds }),
    },
    {
      name: 'bare',
      run: () => meter.take(scene.bare.pid, { address: scene.bareAddress, units: bare, seconds }),
    },
    {
      name: 'own SQL',
      run: () => meter.take(scene.bare.pid, { address: scene.bareAddress, units: replay, seconds }),
    },
    ...pgbench(scene, meter, work),
  ];
  const measured = await alternate(variants, rounds);
  const inAll = captured.reduce((sum, statements) => sum + statements.length, 0);
  return { statements: inAll / captured.length, captured, measured, ratios: ratios(measured) };
}

/** @type {(scene: Scene, work: ReadWork) => Promise<Statement[][]>} */
async function captureAll(scene, { units }) {
  const captured = [];
  for (const { service } of units.flat()) captured.push((await scene.capture(service)).statements);
  return captured;
}
