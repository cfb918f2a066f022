import { alternate, ratios } from '../rounds.mjs';
import { freshKey } from '../scene.mjs';
import { parsed } from '../untyped.mjs';

/**
 * @typedef {import('../scene.mjs').Scene} Scene
 * @typedef {import('../rounds.mjs').Meter} Meter
 * @typedef {import('../load.mjs').Asking} Asking
 * @typedef {import('../load.mjs').Unit} Unit
 * @typedef {import('../service.mjs').Statement} Statement
 * @typedef {import('../rounds.mjs').Taken & { ids: string[] }} Written
 */

const dueVersion = '"4"';
const answerBody = { outcome: 'satisfied', text: 'Шешімнің күші жойылды', takenMeasures: [] };
const receipt = { method: 'courier', proof: 'Кеңсе мөртабаны' };
const content = {
  forum: 'body',
  object: {
    ...{ class: 'decision', title: 'Мал жаю ақысы туралы', date: '2016-04-20', number: 'A-4/117' },
    ...{ adoptedBy: 'Аудан әкімдігі', basis: 'Жеке-дара құқықтық акт' },
  },
  demands: ['revoke'],
};

/** What the requests of one act are called: at the service, and at the bare server. */
const steps = /** @type {const} */ ([
  ['submissions-for-signature', 'submission', 'prosecutor', {}],
  ['issuance', 'issuance', 'head', {}],
  ['services', 'service', 'prosecutor', receipt],
]);

/** (a) and (b): acts registered, sent, issued and served, then their answers; each round with acts of its own. */
export class Writes {
  /** @type {Statement[][]} */
  #captured = [];
  /** @type {Map<string, string>} */
  #addressees = new Map();

  /** @param {Scene} scene @param {Meter} meter @param {number} actsARound */
  constructor(scene, meter, actsARound) {
    this.scene = scene;
    this.meter = meter;
    this.actsARound = actsARound;
    this.districts = [...scene.offices.values()]
      .filter(({ level }) => level === 'district')
      .map(({ code }) => code);
  }

  /** @param {number} rounds */
  async measure(rounds) {
    await this.#readAddressees();
    await this.#capture((rounds + 1) * this.actsARound);
    /** @type {Map<string, string[]>} */
    const made = new Map();
    const keeping = (/** @type {string} */ name) => (/** @type {Written} */ taken) => {
      made.set(name, taken.ids);
      return taken;
    };
    const registering = await alternate(
      [
        this.#variant('service', async (round) =>
          this.#take('service', await this.#serviceUnits()).then(keeping(`service ${round}`)),
        ),
        this.#variant('bare', (round) =>
          this.#take('bare', this.#bareUnits()).then(keeping(`bare ${round}`)),
        ),
        this.#variant('own SQL', (round) => this.#take('bare', this.#replayUnits(round, [0, 1, 2, 3]))),
      ],
      rounds,
    );
    const answering = await this.#measureAnswers(made, rounds);
    return [
      this.#told(
        'a.register',
        'register, send, issue and serve an act (four requests)',
        registering,
        [0, 1, 2, 3],
      ),
      this.#told('b.answer', 'record an answer', answering, [4]),
    ];
  }

  /** @type {(made: ReadonlyMap<string, string[]>, rounds: number) => Promise<import('../rounds.mjs').Measured[]>} */
  #measureAnswers(made, rounds) {
    const of = (/** @type {string} */ name) => made.get(name) ?? [];
    return alternate(
      [
        this.#variant('service', async (round) =>
          this.#take('service', await this.#serviceAnswers(of(`service ${round}`))),
        ),
        this.#variant('bare', (round) => this.#take('bare', this.#bareAnswers(of(`bare ${round}`)))),
        this.#variant('own SQL', (round) => this.#take('bare', this.#replayUnits(round, [4]))),
      ],
      rounds,
    );
  }

  /** @type {(name: string, title: string, measured: import('../rounds.mjs').Measured[], places: readonly number[]) => object} */
  #told(name, title, measured, places) {
    const statements = places.map((place) => this.#captured[place]?.length ?? 0);
    const texts = places.map((place) =>
      this.#captured[place]?.map(({ text }) => text.trim().replaceAll(/\s+/g, ' ').slice(0, 90)),
    );
    return { name, title, statements, texts, measured, ratios: ratios(measured) };
  }

  /** @type {(name: string, run: (round: number) => Promise<Written>) => import('../rounds.mjs').Variant} */
  #variant(name, run) {
    return { name, run };
  }

  /** @type {(to: 'service' | 'bare', units: Unit[]) => Promise<Written>} */
  #take(to, units) {
    const { service, bare, address, bareAddress } = this.scene;
    return this.meter.take(to === 'service' ? service.pid : bare.pid, {
      address: to === 'service' ? address : bareAddress,
      units,
    });
  }

  async #readAddressees() {
    const { rows } = await this.scene.cluster.admin(this.scene.database, (client) =>
      client.query(
        `SELECT id, name_en AS name FROM party WHERE type = 'state-body' AND name_en LIKE '% № 1'`,
      ),
    );
    for (const { id, name } of /** @type {{ id: string, name: string }[]} */ (rows)) {
      const [, code] = /^State body (\S+) №/.exec(name) ?? [];
      if (code !== undefined) this.#addressees.set(code, id);
    }
  }

  /** @param {number} place */
  #draftOf(place) {
    const code = this.districts[place % this.districts.length] ?? '';
    const subject = `Мал жаю ақысы туралы қаулы, ${place}`;
    const norms = [{ act: 'Конституция', article: '61(4)' }];
    return {
      code,
      body: {
        kind: 'protest',
        officeCode: code,
        subject,
        addresseeId: this.#addressees.get(code),
        norms,
        content,
      },
    };
  }

  /** @param {number} place @returns {Promise<Asking[]>} */
  async #chain(place) {
    const { code, body } = this.#draftOf(place);
    const asks = [
      await this.scene.asking(`${code}.prosecutor`, 'POST', '/v1/acts', { body, headers: freshKey() }),
    ];
    for (const [path, , position, told] of steps) {
      const headers = { ...freshKey(), 'if-match': '{etag}' };
      asks.push(
        await this.scene.asking(`${code}.${position}`, 'POST', `/v1/acts/{id}/${path}`, {
          body: told,
          headers,
        }),
      );
    }
    return asks;
  }

  /** @type {(code: string, id: string) => Promise<Asking>} */
  #answering(code, id) {
    const headers = { ...freshKey(), 'if-match': dueVersion };
    return this.scene.asking(`${code}.head`, 'POST', `/v1/acts/${id}/responses`, {
      body: answerBody,
      headers,
    });
  }

  /** @returns {Promise<Unit[]>} */
  async #serviceUnits() {
    const units = [];
    for (let place = 0; place < this.actsARound; place++) units.push({ asks: await this.#chain(place) });
    return units;
  }

  /** The head of the General office may record what any office below may. @type {(ids: readonly string[]) => Promise<Unit[]>} */
  async #serviceAnswers(ids) {
    const units = [];
    for (const id of ids) units.push({ asks: [await this.#answering('gpo', id)] });
    return units;
  }

  /** @type {(code: string, position: string, path: string, body: unknown) => Asking} */
  #bareAsking(code, position, path, body) {
    const { id: officeId, lft, rgt } = this.scene.office(code);
    const key = freshKey()['idempotency-key'];
    const told = { officeId, lft, rgt, person: this.scene.person(`${code}.${position}`), key };
    const v = encodeURIComponent(JSON.stringify(told));
    return { method: 'POST', path: `/write/${path}?v=${v}`, headers: {}, body: JSON.stringify(body) };
  }

  /** @returns {Unit[]} */
  #bareUnits() {
    return Array.from({ length: this.actsARound }, (_, place) => {
      const { code, body } = this.#draftOf(place);
      const asks = steps.map(([, name, position, told]) =>
        this.#bareAsking(code, position, `${name}/{id}`, told),
      );
      return { asks: [this.#bareAsking(code, 'prosecutor', 'draft', body), ...asks] };
    });
  }

  /** @type {(ids: readonly string[]) => Unit[]} */
  #bareAnswers(ids) {
    return ids.map((id) => ({ asks: [this.#bareAsking('gpo', 'head', `response/${id}`, answerBody)] }));
  }

  /** @type {(round: number, places: readonly number[]) => Unit[]} */
  #replayUnits(round, places) {
    return Array.from({ length: this.actsARound }, (_, act) => ({
      asks: places.map((place) => ({
        method: 'GET',
        path: `/replay/writes/${(round * this.actsARound + act) * 5 + place}`,
        headers: {},
      })),
    }));
  }

  /** Acts made once through the service, their statements kept, and the acts taken away again. @param {number} count */
  async #capture(count) {
    const ids = [];
    for (let place = 0; place < count; place++) {
      let [id, etag] = ['', ''];
      for (const asking of await this.#chain(place)) {
        const filled = {
          ...asking,
          path: asking.path.replace('{id}', id),
          headers: withTag(asking.headers, etag),
        };
        const { answer, statements } = await this.scene.capture(filled);
        this.#captured.push(statements);
        etag = answer.etag ?? etag;
        if (id === '') id = /** @type {{ id: string }} */ (parsed(answer.body.toString())).id;
      }
      const { statements } = await this.scene.capture(await this.#answering('gpo', id));
      this.#captured.push(statements);
      ids.push(id);
    }
    await removeActs(this.scene, ids);
    await this.scene.keep('writes', this.#captured);
  }
}

/** @type {(headers: Record<string, string>, etag: string) => Record<string, string>} */
const withTag = (headers, etag) =>
  headers['if-match'] === '{etag}' ? { ...headers, 'if-match': etag } : headers;

/** With all that goes with them, as only the bench may. @type {(scene: Scene, ids: readonly string[]) => Promise<void>} */
export async function removeActs(scene, ids) {
  await scene.cluster.admin(scene.database, async (client) => {
    await client.query('SET session_replication_role = replica');
    for (const table of ['idempotency_receipt', 'outbox_event', 'audit_entry', 'deadline', 'act_event'])
      await client.query(`DELETE FROM ${table} WHERE act_id = ANY ($1::uuid[])`, [ids]);
    await client.query('DELETE FROM act WHERE id = ANY ($1::uuid[])', [ids]);
  });
}
