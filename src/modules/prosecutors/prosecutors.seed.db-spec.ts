import { openRegisters, type Registers } from '../../../test/support/registers';

const at = '2026-11-23T06:00:00.000Z';
let registers: Registers;

const rowsOf = (sql: string, parameters: unknown[] = []): Promise<Record<string, unknown>[]> =>
  registers.worker.query(sql, parameters);

beforeAll(async () => {
  registers = await openRegisters();
  await Promise.all([registers.seed(at), registers.seed(at)]);
});

afterAll(async () => {
  await registers.close();
});

describe('the seeded people', () => {
  it('are four to an office and the registrar, with different names and the clearance of their position', async () => {
    const [count] = await rowsOf(
      `SELECT count(*)::int AS people, count(DISTINCT name_kk)::int AS kk, count(DISTINCT name_ru)::int AS ru,
              count(DISTINCT name_en)::int AS en,
              count(*) FILTER (WHERE clearance = 'secret' AND subject ~ '\\.(head|deputy)$')::int AS secret,
              count(*) FILTER (WHERE clearance = 'restricted')::int AS restricted FROM person`,
    );
    expect(count).toEqual({ people: 913, kk: 913, ru: 913, en: 913, secret: 456, restricted: 457 });
  });

  it('are the same after another start', async () => {
    const counts = `SELECT (SELECT count(*) FROM person) AS p, (SELECT count(*) FROM appointment) AS a,
                           (SELECT count(*) FROM party) AS b, (SELECT count(*) FROM client) AS c`;
    const before = await rowsOf(counts);
    await registers.seed('2026-11-24T06:00:00.000Z');
    expect(await rowsOf(counts)).toEqual(before);
  });

  it.each(['gpo', 'kostanay', 'akmola.burabay'])(
    'give %s heads in terms of five years, one after the other',
    async (code) => {
      const terms = await rowsOf(
        `SELECT a.valid_from, a.valid_until FROM appointment a JOIN office o ON o.id = a.office_id
       WHERE o.code = $1 AND a.position = 'head' ORDER BY a.valid_from`,
        [code],
      );
      expect(terms).toEqual([
        { valid_from: '2014-01-01', valid_until: '2019-01-01' },
        { valid_from: '2019-01-02', valid_until: '2024-01-02' },
        { valid_from: '2024-01-03', valid_until: '2029-01-03' },
        { valid_from: '2029-01-04', valid_until: '2034-01-04' },
      ]);
    },
  );

  it('have no end in other positions', async () => {
    const [others] = await rowsOf(
      `SELECT count(*)::int AS all, count(*) FILTER (WHERE valid_from = '2014-01-01' AND valid_until IS NULL)::int AS endless
       FROM appointment WHERE position <> 'head'`,
    );
    expect(others).toEqual({ all: 685, endless: 685 });
  });
});

describe('the seeded bodies', () => {
  it('are twenty in three zones, each with its client', async () => {
    const [bodies] = await rowsOf(
      `SELECT count(*)::int AS all, count(DISTINCT zone)::int AS zones, count(c.id)::int AS clients,
              count(*) FILTER (WHERE c.subject = p.identifier)::int AS named
       FROM party p LEFT JOIN client c ON c.body_id = p.id`,
    );
    expect(bodies).toEqual({ all: 20, zones: 3, clients: 20, named: 20 });
  });
});
