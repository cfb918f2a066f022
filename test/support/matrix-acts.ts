import { partyId } from './act-story';
import type { Doorstep, Person } from './matrix-people';
import { aProtest } from './protest';
import { accepted } from './protest-story';

/** How far an act of the matrices has come. */
export type Stage =
  | 'draft'
  | 'returned'
  | 'awaiting'
  | 'issued'
  | 'termed'
  | 'served'
  | 'noticed'
  | 'considered'
  | 'answered'
  | 'rejected'
  | 'suspended'
  | 'stayed'
  | 'revoked'
  | 'recalled'
  | 'amended'
  | 'closed'
  | 'withdrawn'
  | 'filed'
  | 'ofCourt'
  | 'ofPublic'
  | 'published'
  | 'explained'
  | 'noted';

/** An act that was brought to its stage; `records` by the last segment of their path. */
export interface StagedAct {
  readonly id: string;
  readonly version: number;
  readonly records: Readonly<Record<string, string>>;
}

type Step = readonly [by: Person, segment: string, body: Readonly<Record<string, unknown>>];

const submission: Step = ['deputy', 'submissions-for-signature', {}];
const issuance: Step = ['head', 'issuance', {}];

/** The facts as the matrices record them and as they correct them; all of one day. */
export const facts = {
  services: { receivedOn: '2016-05-10', method: 'courier', proof: 'stamp' },
  term: { days: 20, reason: 'An expert opinion is awaited' },
  'consideration-notices': { considerationOn: '2016-05-16', notifiedOn: '2016-05-10' },
  considerations: { consideredOn: '2016-05-10', attended: true },
  responses: { outcome: 'satisfied', decidedOn: '2016-05-10', text: 'The decision was revoked' },
  returns: { reason: 'Name the norm' },
  withdrawal: { reason: 'The decision was revoked by its author' },
  suspensions: { ground: 'The fee is being levied' },
  stays: { by: 'superior', ground: 'Until the complaint is decided' },
  revocation: { reason: 'The norm was misread' },
  recall: { reason: 'The region takes it up' },
  amendments: { changes: { subject: 'Fees of one pasture' }, reason: 'It went too far' },
  'court-steps': { step: 'filed', takenOn: '2016-05-10', text: 'Case 2a-117' },
  publications: { publishedOn: '2016-05-10', medium: 'state-mass-media', place: 'A newspaper, No. 52' },
  notes: { receivedOn: '2016-05-10', text: 'The draft is put right' },
} as const;
const fact = (segment: keyof typeof facts, by: Person = 'deputy'): Step => [by, segment, facts[segment]];

const toIssue = [submission, issuance];
const toReceipt = [...toIssue, fact('services')];
const toNotice = [...toReceipt, fact('consideration-notices')];
const toConsideration = [...toNotice, fact('considerations')];
const toAnswer = [...toReceipt, fact('responses')];
const ways: Readonly<Record<Stage, readonly Step[]>> = {
  draft: [],
  returned: [submission, fact('returns', 'head')],
  awaiting: [submission],
  issued: toIssue,
  termed: [...toIssue, fact('term', 'head')],
  served: toReceipt,
  noticed: toNotice,
  considered: toConsideration,
  answered: toAnswer,
  rejected: [...toReceipt, ['deputy', 'responses', { ...facts.responses, outcome: 'rejected' }]],
  suspended: [...toReceipt, fact('suspensions', 'head')],
  stayed: [...toReceipt, fact('stays', 'superior')],
  revoked: [...toReceipt, fact('revocation', 'superior')],
  recalled: [...toReceipt, fact('recall', 'superior')],
  amended: [...toReceipt, fact('amendments', 'superior')],
  closed: [...toAnswer, ['head', 'closure', {}]],
  withdrawn: [...toIssue, fact('withdrawal', 'head')],
  ofCourt: toIssue,
  filed: [...toIssue, fact('court-steps')],
  ofPublic: toIssue,
  published: [...toIssue, fact('publications')],
  explained: toReceipt,
  noted: [...toReceipt, fact('notes')],
};

const ofCourt = {
  forum: 'court',
  object: {
    ...{ class: 'court-ruling', title: 'On the claim of the akimat', number: '2-117', date: '2016-04-28' },
    ...{ adoptedBy: 'Burabay district court', basis: 'A ruling of first instance' },
    ...{ inForce: false, fault: 'unlawful' },
  },
};
const explanation = {
  basis: 'draft-act',
  legislativeAct: { class: 'legislative-act', title: 'On legal acts' },
  requirement: 'A normative act has a registration',
  draft: { title: 'On fees for cattle grazing' },
};

/** What is drafted instead of a restricted protest to a body, on the way to those stages. */
async function draftFor(stage: Stage, doorstep: Doorstep, usual: Told): Promise<Record<string, unknown>> {
  if (stage === 'ofPublic' || stage === 'published') return aProtest({ ...usual, secrecy: 'public' });
  if (stage === 'explained' || stage === 'noted')
    return { ...aProtest({ ...usual }), kind: 'law-explanation', content: explanation };
  if (stage !== 'ofCourt' && stage !== 'filed') return aProtest({ ...usual });
  const addresseeId = await partyId(doorstep.as('author'), 'court');
  return aProtest({ ...usual, addresseeId, content: ofCourt });
}

interface Told {
  readonly secrecy?: 'public' | 'restricted' | 'secret';
  readonly subject?: string;
  readonly addresseeId: string;
  readonly isExcludedFrom?: boolean;
}

/** A protest of Burabay at that stage, from which the one excluded is kept; restricted unless it is told otherwise. */
export async function actAt(
  doorstep: Doorstep,
  stage: Stage,
  { secrecy = 'restricted', isExcludedFrom = true, ...members }: Told,
): Promise<StagedAct> {
  const drafter = secrecy === 'secret' ? 'deputy' : 'author';
  const draft = await draftFor(stage, doorstep, { secrecy, ...members });
  const drafted = await doorstep.as(drafter).post('/v1/acts', draft);
  let act = accepted(drafted);
  const records: Record<string, string> = {};
  const exclusion = { personId: await doorstep.idOf('excluded'), ground: 'A relative of the akim' };
  const steps: readonly Step[] = isExcludedFrom
    ? [['head', 'exclusions', exclusion], ...ways[stage]]
    : ways[stage];
  for (const [by, segment, body] of steps) {
    const path = `/v1/acts/${act.id}/${segment}`;
    act = accepted(await doorstep.ask(by, { method: 'post', path, body, version: act['version'] as number }));
    records[segment] = act.recorded.id;
  }
  return { id: act.id, version: act['version'] as number, records };
}

/** The party by whose number the client comes. */
export async function bodyOf(doorstep: Doorstep, bin: string): Promise<string> {
  const found = await doorstep.as('author').get(`/v1/parties?q=${bin}`);
  const [party] = accepted<{ items: { id: string }[] }>(found).items;
  if (!party) throw new Error(`no party ${bin}`);
  return party.id;
}
