import { memory } from '../machine.mjs';
import { alternate, ratios } from '../rounds.mjs';
import { freshKey } from '../scene.mjs';
import { removeActs } from './writes.mjs';
import { parsed } from '../untyped.mjs';

/**
 * @typedef {import('../scene.mjs').Scene} Scene
 * @typedef {import('../rounds.mjs').Meter} Meter
 * @typedef {import('../service.mjs').Statement} Statement
 * @typedef {import('../rounds.mjs').Variant} Variant
 * @typedef {import('../load.mjs').Unit} Unit
 */

const office = 'akmola.burabay';
const prefix = 'ПР-';
const object = {
  ...{ class: 'decision', title: 'Мал жаю ақысы туралы', date: '2015-11-05', number: 'A-4/117' },
  ...{ adoptedBy: 'Аудан әкімдігі', basis: 'Жеке-дара құқықтық акт' },
};

/** As offices have them: most are closed, some answered or missed. @type {(place: number, addressee: string) => Record<string, unknown>} */
function lineOf(place, addressee) {
  const line = {
    ...{
      kind: 'protest',
      number: `${prefix}${place}`,
      issuedOn: '2016-02-01',
      receivedOn: '2016-02-03',
      addressee,
    },
    ...{ subject: `Мал жаю ақысы туралы қаулы, ${place}`, norms: ['Конституция, 61(4)'] },
    content: { forum: 'body', object, demands: ['revoke'] },
  };
  if (place % 10 === 1) return line;
  const days = { notifiedOn: '2016-02-05', considerationOn: '2016-02-10', decidedOn: '2016-02-10' };
  const answered = { ...line, ...days, outcome: 'satisfied' };
  return place % 10 === 2 ? answered : { ...answered, closedOn: '2016-02-12' };
}

/** (i): a paper register of so many acts in one request. @type {(scene: Scene, meter: Meter, asked: { rows: number, rounds: number }) => Promise<object>} */
export async function measureImport(scene, meter, { rows, rounds }) {
  const body = await registerOf(scene, rows);
  const asking = async () =>
    scene.asking(`${office}.head`, 'POST', `/v1/imports?office=${office}`, { body, headers: headers() });
  const { answer, statements } = await scene.capture(await asking());
  const { accepted } = /** @type {{ accepted: number }} */ (parsed(answer.body.toString()));
  if (accepted !== rows)
    throw new Error(`of ${rows} rows ${accepted} were taken: ${answer.body.toString().slice(0, 2000)}`);
  await removeImported(scene);
  await scene.keep('import', [statements]);
  await scene.keep('bulk', [bulkOf(statements)]);
  const bare = { asks: [{ method: 'POST', path: '/bulk/bulk', headers: {}, body }] };
  const replay = { asks: [{ method: 'GET', path: '/replay/import/0', headers: {} }] };
  /** @type {(name: string, pid: number, address: string, unit: () => Promise<Unit>) => Variant} */
  const variant = (name, pid, address, unit) => ({
    name,
    run: () => taken(scene, meter, { pid, address, unit, rows }),
  });
  const { service, address, bareAddress } = scene;
  const measured = await alternate(
    [
      variant('service', service.pid, address, async () => ({ asks: [await asking()] })),
      variant('bare', scene.bare.pid, bareAddress, () => Promise.resolve(bare)),
      variant('own SQL', scene.bare.pid, bareAddress, () => Promise.resolve(replay)),
    ],
    rounds,
  );
  const told = {
    name: 'i.import',
    title: `import of ${rows} acts, acts a second`,
    statements: [statements.length],
  };
  return { ...told, measured, ratios: ratios(measured), memory: memory(scene.service.pid) };
}

/** @type {(scene: Scene, meter: Meter, asked: { pid: number, address: string, unit: () => Promise<Unit>, rows: number }) => Promise<import('../rounds.mjs').Taken>} */
async function taken(scene, meter, { pid, address, unit, rows }) {
  const told = await meter.take(pid, { address, units: [await unit()], atOnce: 1 });
  await removeImported(scene);
  return { ...told, perSecond: told.perSecond * rows };
}

const headers = () => ({ ...freshKey(), 'content-type': 'application/x-ndjson' });

/** @type {(scene: Scene, rows: number) => Promise<string>} */
async function registerOf(scene, rows) {
  const found = await scene.ids(
    `SELECT id FROM party WHERE type = 'state-body' AND name_en LIKE $1 ORDER BY id LIMIT 1`,
    [`%${office} %`],
  );
  const addressee = found[0] ?? '';
  return Array.from({ length: rows }, (_, place) => `${JSON.stringify(lineOf(place, addressee))}\n`).join('');
}

/** The rows of all batches in one statement a table. @type {(statements: readonly Statement[]) => Statement[]} */
function bulkOf(statements) {
  /** @type {Map<string, unknown[][]>} */
  const batches = new Map();
  for (const { text, values } of statements) {
    if (!/^\s*INSERT INTO (act|act_event|deadline|outbox_event) /.test(text) || values.length !== 1) continue;
    const rows = /** @type {unknown[]} */ (parsed(String(values[0])));
    batches.set(text, [...(batches.get(text) ?? []), rows]);
  }
  return [...batches].map(([text, rows]) => ({ role: '', text, values: [JSON.stringify(rows.flat())] }));
}

/** @param {Scene} scene */
async function removeImported(scene) {
  const imported = await scene.ids(
    `SELECT id FROM act WHERE office_id = $1 AND imported AND registration_number LIKE $2`,
    [scene.office(office).id, `${prefix}%`],
  );
  await removeActs(scene, imported);
  await scene.cluster.admin(scene.database, async (client) => {
    await client.query(`DELETE FROM outbox_event WHERE type = 'import.completed'`);
    await client.query(`DELETE FROM audit_entry WHERE action = 'import.completed'`);
    await client.query('DELETE FROM import');
  });
}
