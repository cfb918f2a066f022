import { randomUUID } from 'node:crypto';
import { localDateOf } from '../../src/calendar';
import { UnitOfWork } from '../../src/database/unit-of-work';
import { GatheredActRepository } from '../../src/modules/acts/gathered-act.repository';
import { type Act, isOver } from '../../src/modules/acts/domain';
import type { LocalDate } from '../../src/kernel/time';
import type { PartyType, Secrecy } from '../../src/statute';
import { registeredParty } from './act-story';
import { Chance } from './chance';
import type { Answer, Caller, House } from './house';
import { accepted, personId } from './protest-story';
import { aSanctionOf } from './sanction';
import type { Likely } from './walk-above';
import { type Body, ownCommands, type WalkCommand } from './walk-commands';
import type { Sent, Step } from './walk-step';
import { stepAbove, type WalkBelow } from './walk-steps-above';
import { superiorCommands } from './walk-superior';
import {
  addressee,
  holdersIn,
  leavers,
  Posts,
  type WalkedOffice,
  walkedOffices,
  type Walker,
  walkers,
} from './walkers';
import { type WholeDraft, wholeDrafts } from './whole-drafts';

/** Every command on an act that stands. */
export const walkCommands: readonly WalkCommand[] = [...ownCommands, ...superiorCommands];

const dayMillis = 86_400_000;
const enough = 57;
const mostOpen = 60;
/** The walk ends before the law is repealed. */
const lastDay = '2017-06-15';
const hops = [3, 9, 14, 24, 26, 48, 96, 168, 240];
/** What ends acts is asked less, so that something is left to ask of. */
const endings = ['withdrawal', 'closure', 'revocation', 'recall'];
/** What brings acts on is asked all the way. */
const movingOn: Readonly<Record<string, number>> = {
  'submissions-for-signature': 18,
  issuance: 18,
  services: 12,
  publications: 4,
  'court-steps': 4,
};
/** Where no act is there for a command, one of that kind is drafted. */
const kindFor: Readonly<Record<string, string>> = {
  'court-steps': 'court-application',
  notes: 'law-explanation',
  considerations: 'submission',
  publications: 'public-appeal',
  term: 'order',
};
/** Kinds that alone know a consideration or a note are drafted more often. */
const oftener: Readonly<Record<string, number>> = {
  protest: 6,
  submission: 7,
  'law-explanation': 2,
  'court-application': 2,
  resolution: 3,
};

/**
 * Random commands by random people at random moments on acts of every kind, over a whole service. Commands that were
 * accepted seldom are asked more often; most of what is asked might be right, the rest is not.
 */
export class Walk implements WalkBelow {
  readonly acts = new Map<string, Act>();
  readonly accepted = new Map<string, number>();
  readonly chance: Chance;
  private readonly visits = new Map<string, number>();
  private readonly gone = new Set<Walker>();
  private readonly callers = new Map<Walker, Caller>();
  private readonly repository: GatheredActRepository;
  private readonly unitOfWork: UnitOfWork;
  private officeOf = new Map<string, WalkedOffice>();
  private parties: readonly (readonly [PartyType, string])[] = [];
  private readonly leaverIds = new Map<Walker, string>();
  private personIds: readonly string[] = [];
  private walkerOf = new Map<string, Walker>();
  private now: number;

  private constructor(
    readonly house: House,
    seed: number,
  ) {
    this.chance = new Chance(seed);
    this.repository = house.app.get(GatheredActRepository);
    this.unitOfWork = house.app.get(UnitOfWork);
    this.now = Date.parse(house.clock.now());
  }

  /** A walk in that house, with its people at their posts and its addressees in the register. */
  static async begin(house: House, seed: number): Promise<Walk> {
    const walk = new Walk(house, seed);
    await new Posts(house).settle();
    await walk.gather();
    return walk;
  }

  as(walker: Walker): Caller {
    const caller = this.callers.get(walker) ?? this.house.as(walker);
    this.callers.set(walker, caller);
    return caller;
  }

  office(act: Act): WalkedOffice {
    return this.officeOf.get(act.officeId) ?? 'gpo';
  }

  get today(): LocalDate {
    return localDateOf(this.house.clock.now(), 'Asia/Almaty');
  }

  get somebody(): string {
    return this.chance.oneOf(this.personIds);
  }

  someOf<Item>(items: readonly Item[], count: number): readonly Item[] {
    return this.chance.some(items, count);
  }

  /** The act as its row and terms keep it. */
  async load(id: string): Promise<Act> {
    const asked = { ids: [id], at: this.house.clock.now(), calendar: null };
    const [found] = await this.unitOfWork.asWorker((tx) => this.repository.find(tx, asked));
    if (!found) throw new Error(`no act ${id}`);
    return found.act;
  }

  /** One step: the clock goes on now and then, and something is asked. */
  async step(): Promise<Step> {
    if (this.chance.happens(0.03)) return this.goOn();
    const open = [...this.acts.values()].filter((act) => !isOver(act)).length;
    if (open < 8 || (open < mostOpen && this.chance.happens(0.065))) return this.draft();
    return (this.chance.happens(0.4) ? await stepAbove(this) : undefined) ?? this.ask();
  }

  codeOf(act: Act): WalkedOffice {
    return this.office(act);
  }

  /** A court of the register. */
  get courtId(): string {
    return this.chance.oneOf(this.parties.filter(([type]) => type === 'court'))[1];
  }

  done(name: string, after: Act | undefined): void {
    this.counted(name);
    if (after) this.keep(after);
  }

  /** That person, or mostly somebody in one of the positions of that office. */
  someoneLike({ officeCode, positions, personId: id }: Likely): Walker {
    const asker = typeof id === 'string' ? this.walkerOf.get(id) : undefined;
    if (asker && !this.gone.has(asker) && this.chance.happens(0.85)) return asker;
    const isWalked = walkedOffices.some((one) => one === officeCode);
    if (isWalked) return this.someone(officeCode as WalkedOffice, positions);
    const own = walkers.find((one) => one === `${officeCode}.head`);
    return own && this.chance.happens(0.9) ? own : this.chance.oneOf(walkers);
  }

  /** That prosecutor's work ends on the day before today. */
  async leaves(walker: Walker): Promise<void> {
    this.gone.add(walker);
    await new Posts(this.house).end(walker, localDateOf(this.clockAt(-dayMillis), 'Asia/Almaty'));
  }

  private clockAt(later: number): string {
    return new Date(this.now + later).toISOString();
  }

  private keep(act: Act): void {
    this.acts.set(act.id, act);
    const place = `${act.kind} ${act.state}`;
    this.visits.set(place, (this.visits.get(place) ?? 0) + 1);
  }

  /** The more, the seldomer an act of the kind was in that state. */
  private rarity({ kind, state }: Act): number {
    return 1 / (1 + (this.visits.get(`${kind} ${state}`) ?? 0));
  }

  private count(name: string): number {
    return this.accepted.get(name) ?? 0;
  }

  private counted(name: string, times = 1): void {
    this.accepted.set(name, this.count(name) + times);
  }

  /** By hours or days, and most often the system's jobs have their turn then. */
  private async goOn(): Promise<Step> {
    const hours = this.chance.oneOf(this.today < lastDay ? hops : [0]);
    this.now += hours * 3_600_000 + this.chance.between(0, 59) * 60_000;
    this.house.clock.set(this.clockAt(0));
    return this.chance.happens(0.8) ? this.sweep() : this.ask();
  }

  private async gather(): Promise<void> {
    const prosecutor = this.as('akmola.burabay.prosecutor');
    const { items } = accepted<{ items: { id: string; type: PartyType; bin: string | null }[] }>(
      await prosecutor.get('/v1/parties?limit=100'),
    );
    // The body whose system comes to the door is addressed most often.
    const own = items.filter(({ bin }) => bin === addressee);
    this.parties = [...own, ...own, ...items].map(({ type, id }) => [type, id] as const);
    for (const type of ['official', 'natural-person'] as const)
      this.parties = [...this.parties, [type, await registeredParty(prosecutor, type, `A ${type}`)]];
    const people = [
      'aktobe.head',
      'aktobe.head',
      'gpo.prosecutor',
      'akmola.burabay.prosecutor',
      'akmola.zerendi.prosecutor',
    ] as const;
    for (const leaver of leavers) this.leaverIds.set(leaver, await personId(this.as(leaver)));
    for (const walker of walkers.filter((one) => !/^\d+$/.test(one)))
      this.walkerOf.set(await personId(this.as(walker)), walker);
    await this.placeOffices();
    this.personIds = await Promise.all(people.map((walker) => personId(this.as(walker))));
  }

  /** Follow-ups are drafted by approval, in offices where nothing may have been drafted yet. */
  private async placeOffices(): Promise<void> {
    const rows = await this.unitOfWork.asWorker((tx) =>
      tx.query<{ id: string; code: WalkedOffice }[]>('SELECT id, code FROM office WHERE code = ANY($1)', [
        walkedOffices,
      ]),
    );
    this.officeOf = new Map(rows.map(({ id, code }) => [id, code]));
  }

  private async draft(kind?: string): Promise<Step> {
    const officeCode = this.chance.weighted(walkedOffices, (code) => (code === 'akmola.burabay' ? 5 : 1));
    const whole = this.wholeDraft(officeCode, kind);
    const by = this.someone(officeCode, ['clerk', 'prosecutor', 'deputy', 'head']);
    const isOfLeaver = officeCode === 'akmola.burabay' && this.chance.happens(0.4);
    const leaver = [...this.leaverIds].find(([one]) => !this.gone.has(one));
    const body = {
      ...{ officeCode, subject: 'A breach of law' },
      ...(isOfLeaver && leaver && { responsibleId: leaver[1] }),
      ...this.bodyOf(whole),
    };
    const answer = await this.send({ by, path: '/v1/acts', body, ifMatch: undefined });
    if (answer.status !== 201) return { name: 'drafting', by, answer, before: undefined, after: undefined };
    const after = await this.load((answer.body as { id: string }).id);
    this.keep(after);
    this.counted('drafting');
    return { name: 'drafting', by, answer, before: undefined, after };
  }

  private wholeDraft(officeCode: WalkedOffice, wanted?: string): WholeDraft {
    if (this.chance.happens(0.04)) return { kind: 'sanction', to: ['official'], content: aSanctionOf() };
    const kinds = [...new Set(wholeDrafts.map((one) => one.kind))];
    const kind = wanted ?? this.chance.weighted(kinds, (one) => oftener[one] ?? 1);
    const fit = wholeDrafts.filter(
      (one) =>
        one.kind === kind &&
        (one.isOfTheGeneral !== true || officeCode === 'gpo' || this.chance.happens(0.1)),
    );
    return this.chance.oneOf(fit);
  }

  /** The members of a draft; now and then with something left out. */
  private bodyOf({ kind, to, norms = [], requestedMeasures = [], content }: WholeDraft): Body {
    const ids = to.map((type) => this.chance.oneOf(this.parties.filter(([one]) => one === type))[1]);
    const members = Object.entries(content);
    const isHalf = this.chance.happens(0.15);
    const kept = isHalf ? this.chance.some(members, members.length - 1) : members;
    return {
      kind,
      ...(ids.length === 1 ? { addresseeId: ids[0] } : { addresseeIds: [...new Set(ids)] }),
      secrecy: this.chance.weighted<Secrecy>(['public', 'restricted', 'secret'], (level) =>
        level === 'public' ? 14 : 1,
      ),
      norms,
      requestedMeasures,
      content: Object.fromEntries(kept),
    };
  }

  /** Mostly somebody of that office in one of the positions; what is not sent yet its superiors do not see. */
  private someone(officeCode: WalkedOffice, positions: WalkCommand['by'], isSent = true): Walker {
    const holders = holdersIn(officeCode, positions).filter(
      (one) => !this.gone.has(one) && (isSent || one !== 'akmola.head'),
    );
    const isLikely = holders.length > 0 && this.chance.happens(0.9);
    return this.chance.oneOf(isLikely ? holders : walkers);
  }

  private async ask(): Promise<Step> {
    let [command, before] = this.chosen();
    while (!before && !this.chance.happens(0.1)) [command, before] = this.chosen();
    if (!before) return this.draft(kindFor[command.name]);
    // What hangs upon it, or follows from it, may have changed it since.
    const act = (before = await this.load(before.id));
    const officeCode = this.office(act);
    const { path, body } = command.ask({
      act,
      today: this.today,
      chance: this.chance,
      personIds: this.personIds,
      courtId: this.courtId,
      revised: () => this.revision(act),
    });
    const sent = this.spoiled({
      by: this.someone(officeCode, command.by, before.wasSent),
      path: `/v1/acts/${act.id}${path === '' ? '' : `/${path}`}`,
      body,
      ifMatch: `"${String(act.version)}"`,
    });
    const answer = await this.send(sent);
    const after = await this.load(act.id);
    this.keep(after);
    if (answer.status === 200 || answer.status === 201) this.counted(command.name);
    return { name: command.name, by: sent.by, answer, before, after };
  }

  /** A command that was accepted seldom, on an act where it might be right; now and then on any. */
  private chosen(): readonly [WalkCommand, Act | undefined] {
    const acts = [...this.acts.values()];
    const command = this.chance.weighted(walkCommands, ({ name }) => this.weightOf(name));
    if (this.chance.happens(0.06)) return [command, this.chance.oneOf(acts)];
    const fit = acts.filter(command.fits);
    return [command, fit.length > 0 ? this.chance.weighted(fit, (act) => this.rarity(act)) : undefined];
  }

  /** The more, the less often the command was accepted; an act that ends is an act less. */
  weightOf(name: string): number {
    const lacking = Math.max(enough - this.count(name), 1) ** 1.5 / 8;
    if (endings.includes(name)) return lacking * 0.6;
    return Math.max(lacking, movingOn[name] ?? 0);
  }

  /** The content as a whole draft of the kind has it: a half-finished one becomes whole. */
  private revision({ kind, draft }: Act): Body {
    const ofKind = wholeDrafts.filter((one) => one.kind === kind);
    const sameTo = ofKind.filter((one) => one.to.length === draft.addresseeIds.length);
    // A follow-up goes to nobody yet.
    const of = draft.addresseeIds.length === 0 && sameTo.length === 0 ? ofKind : sameTo;
    const members = of.length === 0 ? {} : this.bodyOf(this.chance.oneOf(of));
    return Object.fromEntries(Object.entries(members).filter(([name]) => name !== 'kind'));
  }

  /** Now and then the version is stale or unsaid, the id unknown, the body of no form. */
  spoiled(sent: Sent): Sent {
    const spoil = this.chance.weighted(['not', 'stale', 'unsaid', 'unknown', 'malformed'] as const, (how) =>
      how === 'not' ? 90 : 1,
    );
    if (spoil === 'stale') return { ...sent, ifMatch: '"999"' };
    if (spoil === 'unsaid') return { ...sent, ifMatch: undefined };
    if (spoil === 'unknown')
      return { ...sent, path: sent.path.replace(/v1\/(\w+)\/[^/]+/, `v1/$1/${randomUUID()}`) };
    return spoil === 'malformed' ? { ...sent, body: { ...sent.body, nonsense: ['x'], reason: 7 } } : sent;
  }

  send({ by, path, body, ifMatch }: Sent): Promise<Answer> {
    const headers: Record<string, string> = {
      ...(ifMatch !== undefined && { 'if-match': ifMatch }),
      ...(/^\d+$/.test(by) && { 'idempotency-key': randomUUID() }),
    };
    const isRevision = /acts\/[^/]+$/.test(path);
    return this.as(by)[isRevision ? 'patch' : 'post'](path, body, headers);
  }

  /** One round of the jobs; each act that it changes counts. */
  private async sweep(): Promise<Step> {
    await this.house.sweep();
    const rows = await this.unitOfWork.asWorker((tx) =>
      tx.query<{ id: string; version: number }[]>('SELECT id, version FROM act'),
    );
    const changed = rows.filter(({ id, version }) => this.acts.get(id)?.version !== version);
    for (const { id } of changed) this.keep(await this.load(id));
    this.counted('sweep', changed.length);
    return { name: 'sweep', by: undefined, answer: undefined, before: undefined, after: undefined };
  }
}
