import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { join } from 'node:path';
import { calendarDays } from '../src/calendar';
import { type Editions, kz2709of1995 } from '../src/statute';
import { amended, applying } from './support/editions';
import { openHouse } from './support/house';

interface Shown {
  readonly code: number | null;
  readonly said: string;
}

/** Plays the demo that many times, one after the other, against the service under that law. */
async function played(times: number, editions?: Editions): Promise<readonly Shown[]> {
  const house = await openHouse('2026-05-11T10:00:00+05:00', { ...(editions && { editions }) });
  try {
    await house.app.listen(0, '127.0.0.1');
    const shown: Shown[] = [];
    for (let time = 0; time < times; time += 1) shown.push(await playedAt(await house.app.getUrl()));
    return shown;
  } finally {
    await house.close();
  }
}

async function playedAt(address: string): Promise<Shown> {
  const demo = spawn(process.execPath, [join(__dirname, '..', 'demo', 'run.mjs')], {
    env: { QADAGALAU_URL: address },
  });
  let said = '';
  for (const stream of [demo.stdout, demo.stderr])
    stream.on('data', (part: Buffer) => (said += part.toString()));
  const [code] = (await once(demo, 'close')) as [number | null];
  return { code, said };
}

describe('the demo', () => {
  it('finds every date and refusal as written, and again when run again', async () => {
    for (const { code, said } of await played(2)) {
      expect(said).toContain('Every date and every refusal is the one written down.');
      expect(said).toContain('In all: 107 acts of 9 kinds registered, 104 grounds of refusal.');
      expect(said).not.toContain('Not as written');
      expect(code).toBe(0);
    }
  }, 240_000);

  it('fails under a law that gives another term', async () => {
    const longer = amended(kz2709of1995, 'protest-consideration-term', { value: calendarDays(14) });
    const [shown] = await played(1, applying(longer));
    expect(shown?.said).toContain('Not as written: Leap day: the tenth day is 29 February');
    expect(shown?.code).toBe(1);
  }, 120_000);

  it('says what to do where nothing answers', async () => {
    const { code, said } = await playedAt('http://127.0.0.1:9');
    expect([code, said]).toEqual([2, expect.stringContaining('Start the service by `npm start`')]);
  });
});
