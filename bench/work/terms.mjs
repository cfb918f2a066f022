import { Child } from '../child.mjs';
import { spread } from '../statistics.mjs';

const count = 50_000;

/** (h): by a process of its own, warmed up once. @type {(rounds: number, profileInto: string | null) => Promise<object>} */
export async function measureTerms(rounds, profileInto) {
  const profile = profileInto === null ? [] : ['--cpu-prof', `--cpu-prof-dir=${profileInto}`];
  const child = new Child('terms.mjs', profile);
  const perSecond = [];
  for (let round = 0; round <= rounds; round++) {
    const told = /** @type {{ perSecond: number }} */ (await child.ask({ count }));
    if (round > 0) perSecond.push(told.perSecond);
  }
  await child.leave();
  return { name: 'h.terms', title: 'terms computed a second, one core', perSecond: spread(perSecond) };
}
