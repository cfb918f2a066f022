import { acts, after, calendar, extrasOf, historyOf, messagesOf, recordOf, time } from '../dist.mjs';
import { subjectOf } from './stories.mjs';

/**
 * @typedef {import('./stories.mjs').Story} Story
 * @typedef {import('./chance.mjs').Chance} Chance
 * @typedef {import('../../src/modules/acts/domain').Act} Act
 * @typedef {import('../../src/modules/acts/domain').ActCommand} ActCommand
 * @typedef {import('../../src/modules/acts/domain').ActDecision} ActDecision
 * @typedef {import('../../src/modules/acts/act-facts.service').GatheredFacts} GatheredFacts
 * @typedef {import('../../src/modules/prosecutors/domain').Actor} Actor
 * @typedef {import('../../src/modules/prosecutors/domain').SystemActor} SystemActor
 * @typedef {import('./references.mjs').References} References
 * @typedef {import('./references.mjs').Office} Office
 * @typedef {import('./references.mjs').Party} Party
 * @typedef {import('../../src/modules/acts/act-event.repository').StoredEvent} StoredEvent
 * @typedef {ReturnType<typeof messagesOf>[number] & { readonly id: string }} Message
 * @typedef {ReturnType<typeof extrasOf>} Extras
 *
 * @typedef Told an act as the service would have kept it
 * @property {Act} act
 * @property {Extras} extras
 * @property {StoredEvent[]} events
 * @property {Message[]} messages
 */

const dayMs = 86_400_000;
const sweptAfterMs = 30_000;

/** Plays one act through the service's own decisions, from its draft until the register's last moment. */
export class Play {
  /** @type {StoredEvent[]} */
  #events = [];
  /** @type {Message[]} */
  #messages = [];
  /** @type {Act | undefined} */
  #act;
  #office;
  #party;
  #now;

  /**
   * @param {Chance} chance
   * @param {References} references
   * @param {{ readonly story: Story, readonly office: Office, readonly from: number, readonly until: number }} told
   */
  constructor(chance, references, told) {
    this.chance = chance;
    this.references = references;
    this.told = told;
    this.#office = told.office;
    this.#party = references.partyFor(told.office, told.story.to, chance);
    this.#now = told.from;
  }

  /** @returns {Told} */
  run() {
    const { story, until } = this.told;
    this.#draft();
    for (const { by, after: days, does } of story.course) {
      const at = this.#now + this.chance.between(...days) * dayMs + this.chance.between(5, 300) * 60_000;
      if (at >= until) break;
      this.#sweep(at);
      this.#now = at;
      this.#do(this.#person(by), does(this.chance));
    }
    this.#sweep(until);
    const act = this.#known();
    const extras = extrasOf(act, this.#facts(this.#person('head')));
    return { act, extras, events: this.#events, messages: this.#messages };
  }

  #known() {
    if (!this.#act) throw new Error('nothing was drafted');
    return this.#act;
  }

  #draft() {
    const { story, from } = this.told;
    const actor = this.#person('prosecutor');
    if (actor.kind !== 'person') throw new Error('a person drafts');
    const newId = () => this.chance.id(from);
    const draft = {
      subject: subjectOf(this.chance),
      secrecy: this.#secrecy(),
      responsibleId: actor.personId,
      addresseeIds: [this.#party.id],
      copies: [],
      norms: story.cites ? [{ act: 'Конституция', article: `${this.chance.between(10, 80)}(1)` }] : [],
      requestedMeasures: story.asks
        ? [{ id: newId(), text: 'Бұзушылық жойылсын', takesProperty: false }]
        : [],
      content: story.content(this.chance),
    };
    const fresh = { kind: story.kind, officeId: this.#office.id, authorId: actor.personId, draft };
    const facts = this.#facts(actor);
    this.#take(newId(), acts.decideDraft(fresh, facts), facts);
  }

  /** Nothing above what the seeded prosecutors and clerks are cleared for. @returns {'public' | 'restricted'} */
  #secrecy() {
    const isForAll = this.told.story.kind === 'public-appeal';
    return !isForAll && this.chance.next() < 0.05 ? 'restricted' : 'public';
  }

  /** Terms that pass before that moment are marked, as the service's own job marks them. @param {number} until */
  #sweep(until) {
    for (;;) {
      const passed = this.#known().deadlines.flatMap(({ state, dueAt }) =>
        state === 'running' && dueAt !== null ? [Date.parse(dueAt) + sweptAfterMs] : [],
      );
      const first = Math.min(...passed);
      if (!(first < until)) return;
      this.#now = Math.max(first, this.#now);
      this.#do(
        { kind: 'system', job: 'missed-terms', at: time.instantFrom(this.#now) },
        { type: 'settlement' },
      );
    }
  }

  /** @type {(actor: Actor | SystemActor, command: ActCommand) => void} */
  #do(actor, command) {
    const act = this.#known();
    const facts = this.#facts(actor);
    const isSigning = command.type === 'issuance';
    const more = isSigning
      ? { registrationNumber: this.references.numberFor(act, this.#office, facts.today) }
      : {};
    this.#take(act.id, acts.decide(act, command, { ...facts, ...more }), facts);
  }

  /** @type {(id: string, decision: ActDecision, facts: GatheredFacts) => void} */
  #take(id, decision, facts) {
    if (!decision.accepted) {
      const grounds = decision.grounds.map(({ rule, pointer }) => `${rule.id} ${pointer ?? ''}`);
      throw new Error(`${this.told.story.kind} in ${this.#act?.state ?? 'draft'}: ${grounds.join(', ')}`);
    }
    const { events, footing } = decision;
    const act = after(this.#act, id, events, facts);
    const happening = { events, actor: acts.recordedActor(facts, footing), traceId: null };
    for (const stored of historyOf(act, happening, facts))
      this.#events.push({ ...stored, id: recordOf(stored.event) ?? facts.newId() });
    for (const message of messagesOf(act, happening, facts))
      this.#messages.push({ ...message, id: facts.newId() });
    this.#act = act;
  }

  /** @type {(actor: Actor | SystemActor) => GatheredFacts} */
  #facts(actor) {
    const { editions, workingCalendar } = this.references;
    const now = time.instantFrom(this.#now);
    const today = calendar.localDateOf(now, this.#office.zone);
    const issuance = this.#act?.record.issuance;
    const { id, type, zone, names } = this.#party;
    return {
      law:
        this.#act && issuance ? editions.byId(this.#act.edition, issuance.issuedOn) : editions.nearest(today),
      ...{ editions, now, today, calendar: workingCalendar, actor, office: this.#office },
      addressees: [{ id, type, zone: zone ?? this.#office.zone }],
      responsiblePositions: ['prosecutor'],
      responsibleClearance: 'secret',
      unknownReferences: [],
      newId: () => this.chance.id(this.#now),
      addresseeNames: [names],
    };
  }

  /** @type {(position: 'prosecutor' | 'head' | 'clerk') => Actor} */
  #person(position) {
    return { ...this.references.person(this.#office, position), at: time.instantFrom(this.#now) };
  }
}
