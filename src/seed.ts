import type { INestApplicationContext } from '@nestjs/common';
import { seededBodies } from './database/seeds/bodies';
import { inventedName } from './database/seeds/names';
import { seededOffices } from './database/seeds/offices';
import { UnitOfWork } from './database/unit-of-work';
import { CalendarChanges } from './modules/calendar-days';
import { seedOffices } from './modules/offices';
import { seedBodies } from './modules/parties';
import { seedPeople } from './modules/prosecutors';
import { Clock } from './platform/clock';
import type { Editions } from './statute';

export interface Seeding {
  readonly editions: Editions;
  /** Invented people and 20 bodies too: where the development issuer is in force. */
  readonly isForDevelopment: boolean;
}

/** Writes what the service is delivered with and does not find; any number of instances may do it at once. */
export async function seed(
  app: INestApplicationContext,
  { editions, isForDevelopment }: Seeding,
): Promise<void> {
  const at = app.get(Clock).now();
  await app.get(UnitOfWork).asWorker(async (tx) => {
    await seedOffices(tx, seededOffices, at);
    if (!isForDevelopment) return;
    await seedPeople(tx, { offices: seededOffices, editions, nameOf: inventedName, at });
    await seedBodies(tx, seededBodies, at);
  });
  // Days that a newer build brings move running terms: they are computed anew in the same transaction.
  await app.get(CalendarChanges).seed(at);
}
