import { openPool, type Pool } from '../../src/database/pool';
import { seededBodies } from '../../src/database/seeds/bodies';
import { inventedName } from '../../src/database/seeds/names';
import { seededOffices } from '../../src/database/seeds/offices';
import { UnitOfWork } from '../../src/database/unit-of-work';
import { seedOffices } from '../../src/modules/offices';
import { seedBodies } from '../../src/modules/parties';
import { seedPeople } from '../../src/modules/prosecutors';
import { Editions, kz2709of1995 } from '../../src/statute';
import { freshDatabase } from './database';

const heldEditions = new Editions([kz2709of1995], [{ id: kz2709of1995.id, from: '2016-01-01' }]);

/** Pools of both roles over a clone of the template, for a spec of the registers; empty until seeded. */
export interface Registers {
  readonly app: Pool;
  readonly worker: Pool;
  readonly unitOfWork: UnitOfWork;
  /** Offices, people and bodies as a development installation has them at that moment. */
  seed(at: string): Promise<void>;
  close(): Promise<void>;
}

export async function openRegisters(): Promise<Registers> {
  const database = await freshDatabase();
  const app = await openPool({ url: database.appUrl, name: 'test app' });
  const worker = await openPool({ url: database.workerUrl, name: 'test worker' });
  const unitOfWork = new UnitOfWork(app, worker);
  return {
    app,
    worker,
    unitOfWork,
    seed: (at) =>
      unitOfWork.asWorker(async (tx) => {
        await seedOffices(tx, seededOffices, at);
        await seedPeople(tx, { offices: seededOffices, editions: heldEditions, nameOf: inventedName, at });
        await seedBodies(tx, seededBodies, at);
      }),
    close: async () => {
      await app.destroy();
      await worker.destroy();
      await database.drop();
    },
  };
}
