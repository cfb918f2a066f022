import type { Job } from './jobs-in-order';
import { Sweep } from './sweep.service';

describe('a round of the sweep', () => {
  const done: string[] = [];
  const job = (name: string): Job => ({ run: () => Promise.resolve(done.push(name)) });
  const failing = (name: string): Job => ({ run: () => Promise.reject(new Error(name)) });
  const roundOf = (...all: Job[]): Promise<void> => new Sweep(0, { all }).run();

  beforeEach(() => {
    done.length = 0;
  });

  it('runs the jobs in their order', async () => {
    await roundOf(job('first'), job('second'), job('third'));
    expect(done).toEqual(['first', 'second', 'third']);
  });

  it('goes on behind a job that fails, and tells of it at the end', async () => {
    await expect(roundOf(job('first'), failing('second'), job('third'))).rejects.toThrow('second');
    expect(done).toEqual(['first', 'third']);
  });

  it('tells of each failure', async () => {
    await expect(roundOf(failing('first'), job('second'), failing('third'))).rejects.toMatchObject({
      errors: [new Error('first'), new Error('third')],
    });
    expect(done).toEqual(['second']);
  });
});
