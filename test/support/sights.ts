import { scopeOf, type Actor } from '../../src/modules/prosecutors';
import { PrincipalDirectory } from '../../src/modules/auth';
import type { Scope } from '../../src/database/tx';
import type { House } from './house';

/** Those who look: a person's or client's subject each. */
export const viewers = {
  author: 'akmola.burabay.prosecutor',
  colleague: 'akmola.burabay.clerk',
  head: 'akmola.burabay.head',
  excluded: 'akmola.burabay.deputy',
  superior: 'akmola.head',
  general: 'gpo.head',
  participant: 'kostanay.karasu.deputy',
  unclearedParticipant: 'kostanay.karasu.prosecutor',
  neighbour: 'akmola.akkol.head',
  otherRegion: 'aktobe.head',
  transport: 'chief-transport.head',
  registrar: 'gpo.registrar',
  addressee: '960140000369',
  unrelated: '960140000438',
} as const;
export type Viewer = keyof typeof viewers;

/** Acts of one office, each at another point of what reading depends on. */
export type Story = 'unsent' | 'sent' | 'issued' | 'secret';

export interface Sight {
  /** Of the columns `$1` (act), `$2` (office) and `$3` (natural person): the rows in question. */
  readonly rows: string;
  /** Who sees them all; whoever is named neither here nor in `shownTo` sees none. */
  readonly to: readonly Viewer[];
  /** Who sees those alone that `addressee_sees` marks. */
  readonly shownTo?: readonly Viewer[];
}

const office: readonly Viewer[] = ['author', 'colleague', 'head', 'excluded'];
const above: readonly Viewer[] = ['superior', 'general'];
const readers: Readonly<Record<Story, readonly Viewer[]>> = {
  unsent: [...office, 'participant', 'unclearedParticipant'],
  sent: [...office, ...above, 'participant', 'unclearedParticipant'],
  issued: ['author', 'colleague', 'head', ...above, 'participant', 'unclearedParticipant'],
  secret: ['head', 'excluded', ...above, 'participant'],
};

const ofAct = (rows: string): Record<Story, Sight> => ({
  unsent: { rows, to: readers.unsent },
  sent: { rows, to: readers.sent },
  issued: { rows, to: readers.issued },
  secret: { rows, to: readers.secret },
});

const withAddressee = (rows: string): Record<Story, Sight> => {
  const all = ofAct(rows);
  return { ...all, issued: { rows, to: [...readers.issued, 'addressee'] } };
};

const asShown = (rows: string): Record<Story, Sight> => {
  const all = ofAct(rows);
  return { ...all, issued: { ...all.issued, shownTo: ['addressee'] } };
};

/** A complaint of the act, and those of its office and above it who see the act: no participant of another office. */
const complaint = 'SELECT id FROM complaint WHERE act_id = $1';
const concerned: readonly Viewer[] = ['author', 'colleague', 'head', ...above];

/** A stored answer is its maker's alone, and only while they see the act. */
const receipts = `act_id = $1`;

/** What each table with case data shows to whom. A table without a row here fails the walk through the schema. */
export const sights: Readonly<Record<string, Partial<Record<Story, Sight>>>> = {
  act: withAddressee('id = $1'),
  act_event: asShown('act_id = $1'),
  deadline: withAddressee('act_id = $1'),
  outbox_event: asShown('act_id = $1'),
  audit_entry: ofAct('act_id = $1'),
  idempotency_receipt: {
    unsent: { rows: receipts, to: ['author'] },
    sent: { rows: receipts, to: ['author'] },
    issued: { rows: receipts, to: ['author'] },
    secret: { rows: receipts, to: ['excluded'] },
  },
  number_series: {
    issued: { rows: `office_id = $2 AND secrecy = 'public'`, to: [...office, ...above] },
    secret: { rows: `office_id = $2 AND secrecy = 'secret'`, to: ['head', 'excluded', ...above] },
  },
  complaint: { issued: { rows: 'act_id = $1', to: concerned } },
  complaint_event: { issued: { rows: `complaint_id = (${complaint})`, to: concerned } },
  // Who complains is for those who decide and those who answer; how to reach them is for those who decide.
  complainant: {
    issued: { rows: `complaint_id = (${complaint}) AND part = 'identity'`, to: concerned },
    secret: { rows: `complaint_id = (${complaint}) AND part = 'contact'`, to: above },
  },
  import: { issued: { rows: 'office_id = $2', to: [...office, ...above] } },
  // Nothing of it is an addressee's.
  escalation: ofAct('act_id = $1'),
  escalation_event: ofAct('escalation_id IN (SELECT id FROM escalation WHERE act_id = $1)'),
  anomaly: ofAct('act_id = $1'),
  deadline_reminder: ofAct('deadline_id IN (SELECT id FROM deadline WHERE act_id = $1)'),
  reassignment: { issued: { rows: 'office_id = $2', to: [...office, ...above] } },
  party: { issued: { rows: 'id = $3', to: [...office, ...above] } },
};

/** Tables that everyone who comes in may read, each with the reason. */
export const publicTables: Readonly<Record<string, string>> = {
  schema_migration: 'It names the migrations that have run, and tells nothing of any case.',
  office: 'The hierarchy is published by the General office; every filter and every list needs it.',
  office_name: 'An office bears its name on every paper that it sends.',
  person: 'Whoever signs an act is named on it; nothing of private life is kept.',
  person_clearance: 'Clearances are given by orders of the registrar and judged before any scope is known.',
  appointment:
    'Who holds which position is judged before any scope is known: it is what the scope is made of.',
  substitution: 'Who acts for whom is judged before any scope is known: it is what the scope is made of.',
  delegation: 'What a deputy may sign is judged before any scope is known.',
  client: 'Which body a client acts for is judged before any scope is known; no secret of a client is kept.',
  calendar_day: 'Days off are the law of the land, and published.',
  calendar_state: 'A counter of changes of the calendar.',
  issuer_key:
    'The key of the development issuer, which production refuses to have; only the role worker may read it.',
  act_kind: 'Which kinds of act each edition of the law knows.',
};

/** What row-level security is told of that viewer, as the service resolves them at the clock's moment. */
export async function scopeFor(house: House, viewer: Viewer): Promise<Scope> {
  const subject = viewers[viewer];
  const actor = await house.app.get(PrincipalDirectory).resolve(subject, house.clock.now());
  if (!actor) throw new Error(`nobody is called ${subject}`);
  return scopeOf(actor as Actor);
}
