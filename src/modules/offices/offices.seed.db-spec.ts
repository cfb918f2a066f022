import { openRegisters, type Registers } from '../../../test/support/registers';
import { seededOffices } from '../../database/seeds/offices';
import { nobody } from '../../database/tx';
import { isBelow } from './domain';
import { type OfficeRecord, OfficeRepository } from './office.repository';
import { seedOffices } from './offices.seed';

const at = '2016-06-01T06:00:00.000Z';
const offices = new OfficeRepository();
const everything = { afterLft: -1, limit: 1000 };

let registers: Registers;

const seed = (): Promise<void> => registers.unitOfWork.asWorker((tx) => seedOffices(tx, seededOffices, at));
const all = (): Promise<OfficeRecord[]> =>
  registers.unitOfWork.read(nobody, (tx) => offices.list(tx, { on: null, at }, {}, everything));

beforeAll(async () => {
  registers = await openRegisters();
  await Promise.all([seed(), seed(), seed()]);
});

afterAll(async () => {
  await registers.close();
});

describe('the seeded offices', () => {
  it('are 228, however often and by however many they are written', async () => {
    const before = await all();
    await seed();
    expect(await all()).toEqual(before);
    expect(before).toHaveLength(228);
    const levels = before.map(({ level }) => level);
    const count = (level: string): number => levels.filter((each) => each === level).length;
    expect([count('general'), count('regional'), count('district')]).toEqual([1, 18, 209]);
  });

  it('lie below their parents and beside everything else', async () => {
    const found = await all();
    const byCode = new Map(found.map((office) => [office.code, office]));
    for (const office of found) {
      if (office.parentCode !== null) expect(isBelow(office, byCode.get(office.parentCode)!)).toBe(true);
      const below = found.filter((other) => isBelow(other, office));
      const expected =
        office.level === 'general' ? 227 : found.filter((o) => o.parentCode === office.code).length;
      expect(below).toHaveLength(expected);
    }
  });

  it('have names in three languages and a zone that both databases of zones know', async () => {
    const found = await all();
    for (const { names } of found) expect(new Set([names.kk, names.ru, names.en]).size).toBe(3);
    expect(new Set(found.map(({ zone }) => zone)).size).toBe(7);
    expect(found.find(({ code }) => code === 'kostanay')).toMatchObject({
      zone: 'Asia/Qostanay',
      names: { en: "Prosecutor's Office of Kostanay Region" },
      parentCode: 'gpo',
      validFrom: '1996-01-01',
    });
  });

  it('can be read by their parent, by pages and counted', async () => {
    const filter = { parentCode: 'astana' };
    const [page, total] = await registers.unitOfWork.read(nobody, async (tx) => [
      await offices.list(tx, { on: '2016-06-01', at }, filter, { afterLft: -1, limit: 2 }),
      await offices.count(tx, { on: '2016-06-01', at }, filter),
    ]);
    expect(page.map(({ code }) => code)).toEqual(['astana.almaty-district', 'astana.saryarka']);
    expect(total).toBe(3);
  });

  it('did not stand before the law', async () => {
    const found = await registers.unitOfWork.read(nobody, (tx) =>
      offices.list(tx, { on: '1995-12-31', at }, {}, everything),
    );
    expect(found).toEqual([]);
  });
});
