import { z } from 'zod';
import type { Matter } from '../../matter';
import type { CourtStepCode } from '../../vocabulary';
import { adoptedAct, ownTerm, someAddressee, text } from './content-parts';

/** What a protest may be brought against; the class decides who may bring it and whether it may be suspended. */
export const objectClasses = [
  'law',
  'normative-legal-act',
  'individual-legal-act',
  'decision',
  'action',
  'osa-normative-act',
  'administrative-case',
  'court-ruling',
  'supreme-court-normative-resolution',
] as const;
export type ObjectClass = (typeof objectClasses)[number];

export const demands = ['revoke', 'bring-into-line', 'stop-actions', 'restore-right'] as const;
export type Demand = (typeof demands)[number];

/** Why a court ruling is protested, 30(2)-32(2): other acts are protested for the norm that they contradict. */
export const rulingFaults = ['unlawful', 'ungrounded', 'both'] as const;
export type RulingFault = (typeof rulingFaults)[number];

const object = z.strictObject({
  class: z.enum(objectClasses).describe('What is protested'),
  ...adoptedAct,
  basis: text(2000).describe('Why the object is of this class'),
  inForce: z.boolean().optional().describe('Of a court ruling: whether it is in legal force'),
  fault: z
    .enum(rulingFaults)
    .optional()
    .describe('Of a court ruling: what is wrong with it; wanted where no norm is named'),
});

/** The content of a protest as it is being written: nothing is required yet, and nothing unknown is kept. */
export const protestDraft = z
  .strictObject({
    forum: z.enum(['body', 'court']),
    object: object.partial(),
    demands: z.array(z.enum(demands)).max(demands.length),
    ownTerm,
    suspend: z.boolean().describe('Ask that the protested act stand still until a decision on the protest'),
  })
  .partial();

export type ProtestContent = z.infer<typeof protestDraft>;

/** The whole matter of a protest as the law wants it at signature: the norm, or of a court ruling its fault. */
export const completeProtest = z
  .object({
    addressees: someAddressee,
    norms: z.array(z.unknown()),
    content: z.object({
      forum: z.enum(['body', 'court']),
      object: object.refine(saysIfInForce, { path: ['inForce'], when: () => true }),
      demands: z.array(z.enum(demands)).min(1),
      ownTerm: z.object({ reason: text(2000) }).optional(),
      suspend: z.boolean().optional(),
    }),
  })
  .refine(namesTheNorm, { path: ['norms'], when: () => true })
  .refine(saysWhatIsWrong, { path: ['content', 'object', 'fault'], when: () => true });

type ProtestedObject = ProtestContent['object'];

const isRuling = (object: ProtestedObject): boolean => object?.class === 'court-ruling';

function saysIfInForce(object: ProtestedObject): boolean {
  return !isRuling(object) || object?.inForce !== undefined;
}

interface Grounded {
  readonly norms: readonly unknown[];
  readonly content: unknown;
}

const objectOf = ({ content }: Grounded): ProtestedObject => (content as ProtestContent).object;

/** Unlawful it is by the norm named; where none is, its fault is said. */
function saysWhatIsWrong(matter: Grounded): boolean {
  const object = objectOf(matter);
  return !isRuling(object) || matter.norms.length > 0 || object?.fault !== undefined;
}

function namesTheNorm(matter: Grounded): boolean {
  return matter.norms.length > 0 || isRuling(objectOf(matter));
}

/** What a matter of this kind says: it was judged by the draft schema when it was written. */
export const protestContentOf = (matter: Matter): ProtestContent => matter.content as ProtestContent;

/** What is protested to a court; an administrative case may go either way, 42 1). */
export const courtClasses: readonly (ObjectClass | undefined)[] = [
  'court-ruling',
  'supreme-court-normative-resolution',
];

/** How a protest goes in court, 30(2)-33: its four ends but the return, which the law knows for applications. */
export const protestCourtSteps: readonly CourtStepCode[] = [
  'filed',
  'heard',
  'granted',
  'partially-granted',
  'dismissed',
];

/** Whether it goes to a court and not to a body. */
export const isOfCourt = (matter: Matter): boolean => protestContentOf(matter).forum === 'court';
