import { strict as assert } from 'node:assert';
import { foldText } from '../dist.mjs';
import { registerEnds } from '../register/build.mjs';
import { bareRead } from '../scene.mjs';
import { Chance } from '../register/chance.mjs';
import { parsed, rowsOf } from '../untyped.mjs';

/**
 * @typedef {import('../scene.mjs').Scene} Scene
 * @typedef {import('../load.mjs').Asking} Asking
 * @typedef {{ readonly name: string, readonly values: readonly unknown[] }} BareRead
 * @typedef {{ readonly service: Asking, readonly bare: BareRead }} Pair the same question to both
 *
 * @typedef ReadWork
 * @property {string} name
 * @property {string} title
 * @property {readonly (readonly Pair[])[]} units each with the requests that belong together
 * @property {string} [note]
 */

const now = new Date(registerEnds).toISOString();
const nil = '00000000-0000-0000-0000-000000000000';
const levels = /** @type {const} */ (['gpo', 'akmola', 'akmola.burabay']);
const deepest = 10;
const sampled = 60;

/** @typedef {{ items: ({ id: string } & Record<string, unknown>)[], page: { nextCursor: string | null } }} Page */

/** (c) to (e), (g): what is read, by whom. @type {(scene: Scene, seed: number) => Promise<ReadWork[]>} */
export async function readWorks(scene, seed) {
  const chance = new Chance(seed + 11);
  const works = [];
  for (const code of levels) works.push(...(await overdue(scene, code)));
  works.push(await overdueNewest(scene, 'akmola'), ...(await searches(scene)));
  works.push(await oneAct(scene), ...(await feeds(scene, chance)));
  for (const work of works) await compare(scene, work);
  return works;
}

/** @type {(scene: Scene, asking: Asking) => Promise<Page>} */
const pageOf = async (scene, asking) =>
  /** @type {Page} */ (parsed((await scene.ask(asking)).body.toString()));

/** @type {(scene: Scene, code: string) => Promise<ReadWork[]>} */
async function overdue(scene, code) {
  const path = `/v1/acts?office=${code}&overdue=true&sort=due`;
  const ask = (/** @type {string} */ cursor) => scene.asking(`${code}.head`, 'GET', `${path}${cursor}`);
  const bare = (/** @type {unknown[]} */ key) => ({
    name: 'overdue',
    values: [now, ...scene.scope(code), ...key],
  });
  const first = { service: await ask(''), bare: bare(['-infinity', nil]) };
  let [deep, depth] = [first, 1];
  for (
    let page = await pageOf(scene, first.service);
    page.page.nextCursor !== null && depth < deepest;
    depth++
  ) {
    const cursor = page.page.nextCursor;
    const [, dueAt, id] = /** @type {unknown[]} */ (parsed(Buffer.from(cursor, 'base64url').toString()));
    deep = { service: await ask(`&cursor=${cursor}`), bare: bare([dueAt, id]) };
    page = await pageOf(scene, deep.service);
  }
  const pages = [
    {
      name: `c.overdue.${code}.first`,
      title: `overdue acts, ${code} and below, first page`,
      units: [[first]],
    },
  ];
  if (depth === 1) return pages;
  const title = `overdue acts, ${code} and below, page ${depth}`;
  return [...pages, { name: `c.overdue.${code}.deep`, title, units: [[deep]] }];
}

/** @type {(scene: Scene, code: string) => Promise<ReadWork>} */
async function overdueNewest(scene, code) {
  const service = await scene.asking(`${code}.head`, 'GET', `/v1/acts?office=${code}&overdue=true`);
  const bare = { name: 'overdueNewest', values: [now, ...scene.scope(code)] };
  return {
    name: `c.overdue.${code}.newest`,
    title: `overdue acts, ${code}, newest first`,
    units: [[{ service, bare }]],
  };
}

/** Words that name one act, and words that many bear. @param {Scene} scene */
async function searches(scene) {
  const code = 'akmola';
  const { lft, rgt } = scene.office(code);
  const { rows } = await scene.cluster.admin(scene.database, (client) =>
    client.query(
      `SELECT registration_number AS number FROM act WHERE office_lft >= $1 AND office_lft < $2
         AND registration_number IS NOT NULL ORDER BY md5(id::text) LIMIT $3`,
      [lft, rgt, sampled],
    ),
  );
  const numbers = /** @type {{ number: string }[]} */ (rows).map(({ number }) => number.toLowerCase());
  const common = ['мектеп закупках', 'закупках ауданда', 'орман труда', 'земельных кентте'];
  const workOf = async (
    /** @type {string} */ name,
    /** @type {string} */ title,
    /** @type {string[]} */ asked,
  ) => ({
    ...{ name, title },
    units: await Promise.all(asked.map(async (q) => [await searchPair(scene, code, q)])),
  });
  return [
    await workOf('d.search.number', `search by number, ${code}`, numbers),
    await workOf('d.search.words', `search by two common words, ${code}`, common),
  ];
}

/** @type {(scene: Scene, code: string, q: string) => Promise<Pair>} */
async function searchPair(scene, code, q) {
  const folded = foldText(q).split(' ').filter(Boolean);
  const words = folded.map((word) => `%${word.replaceAll(/[\\%_]/g, '\\$&')}%`);
  return {
    service: await scene.asking(`${code}.head`, 'GET', `/v1/acts?q=${encodeURIComponent(q)}`),
    bare: { name: `search${words.length}`, values: [now, ...scene.scope(code), ...words] },
  };
}

/** @type {(scene: Scene) => Promise<ReadWork>} */
async function oneAct(scene) {
  const code = 'akmola';
  const { lft, rgt } = scene.office(code);
  const { rows } = await scene.cluster.admin(scene.database, (client) =>
    client.query(
      `SELECT id FROM act WHERE office_lft >= $1 AND office_lft < $2 AND was_sent ORDER BY md5(id::text) LIMIT $3`,
      [lft, rgt, sampled],
    ),
  );
  const units = [];
  for (const { id } of /** @type {{ id: string }[]} */ (rows)) {
    const pair = async (/** @type {string} */ view, /** @type {string} */ name) => ({
      service: await scene.asking(`${code}.head`, 'GET', `/v1/acts/${id}${view}`),
      bare: { name, values: [id, ...scene.scope(code)] },
    });
    units.push([
      await pair('', 'act'),
      await pair('/history', 'history'),
      await pair('/deadlines', 'deadlines'),
    ]);
  }
  return { name: 'e.act', title: 'one act, its history and its deadlines (three requests)', units };
}

/** @type {(scene: Scene, chance: Chance) => Promise<ReadWork[]>} */
async function feeds(scene, chance) {
  /** @type {{ least: string, most: string }[]} */
  const [{ least, most } = { least: '0', most: '0' }] = await scene.cluster.admin(scene.database, (client) =>
    rowsOf(client, 'SELECT min(position)::text AS least, max(position)::text AS most FROM outbox_event'),
  );
  const places = Array.from({ length: sampled }, () => chance.between(Number(least), Number(most) - 5000));
  const positions = await scene.cluster.admin(scene.database, (client) =>
    client.query('SELECT xid::text, position::text FROM outbox_event WHERE position = ANY ($1::bigint[])', [
      places,
    ]),
  );
  const from = /** @type {{ xid: string, position: string }[]} */ (positions.rows);
  return Promise.all(
    ['gpo', 'akmola'].map(async (code) => ({
      name: `g.events.${code}`,
      title: `events from a cursor, head of ${code}`,
      units: await Promise.all(from.map(async (place) => [await feedPair(scene, code, place)])),
    })),
  );
}

/** @type {(scene: Scene, code: string, place: { xid: string, position: string }) => Promise<Pair>} */
async function feedPair(scene, code, { xid, position }) {
  const after = Buffer.from(`events:${xid}:${position}`).toString('base64url');
  return {
    service: await scene.asking(`${code}.head`, 'GET', `/v1/events?after=${after}`),
    bare: { name: 'events', values: [position, ...scene.scope(code), xid] },
  };
}

/** The floor answers the same: the same things in the same order. @type {(scene: Scene, work: ReadWork) => Promise<void>} */
async function compare(scene, { name, units }) {
  for (const { service, bare } of units.slice(0, 5).flat()) {
    const theirs = /** @type {Partial<Page>} */ (await pageOf(scene, service));
    const asked = bareRead(bare.name, bare.values);
    const answer = await scene.bareWire.ask(asked.method, asked.path, {});
    const ours = /** @type {Page} */ (parsed(answer.body.toString()));
    const ids = (/** @type {Partial<Page>} */ page) =>
      (page.items ?? [page]).map((item) => /** @type {{ id: string }} */ (item).id);
    // One line more than the page tells that there is a next one.
    assert.deepEqual(
      ids(ours).slice(0, ids(theirs).length),
      ids(theirs),
      `${name}: the floor answers otherwise`,
    );
    const isList = name.startsWith('c.') || name.startsWith('d.');
    if (!isList) continue;
    for (const [place, item] of (theirs.items ?? []).entries())
      assert.deepEqual(
        { ...ours.items[place], addresseeId: item.addresseeId },
        item,
        `${name}: another line`,
      );
  }
}
