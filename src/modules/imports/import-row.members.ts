import { z } from 'zod';
import { isInstant, isLocalDate, toInstant } from '../../calendar';
import { courtStepCodes, publicationMedia, secrecyLevels } from '../../statute';
import { comparableNumber } from '../acts/domain';

const size = { params: { code: 'size' } };
const text = (max: number) =>
  z
    .string()
    .max(max)
    .refine((value) => value.trim() !== '', size);
const day = z.string().refine(isLocalDate, { params: { code: 'invalid-date' } });
const instant = z
  .string()
  .refine(isInstant, { params: { code: 'invalid-instant' } })
  .transform(toInstant);
const named = text(200).transform((value) => value.trim());
const party = named.transform((value) => value.toLowerCase());
/** No number has a line break or what turns the reading direction; a subject may have line breaks. */
const unfitForNumber = /[\p{Cc}\p{Bidi_Control}]/u;
const unfitForSubject = /(?![\n\r\t])\p{Cc}|\p{Bidi_Control}/u;
const unfit = { params: { code: 'invalid-character' } };
const longest = 10_000;
const most = 100;

/** A member of a row: what it holds, and what it is called where rows have columns. */
export const members = {
  kind: named.describe('Code of the kind'),
  number: text(200)
    .refine((number) => !unfitForNumber.test(number.trim()), unfit)
    .refine((number) => number.trim() === '' || comparableNumber(number) !== '', size)
    .transform((number) => number.trim())
    .describe('The number that the act bears on paper'),
  issuedOn: day.describe('The day on the paper'),
  subject: text(2000).refine((subject) => !unfitForSubject.test(subject), unfit),
  addressee: z
    .union([party.transform((one) => [one]), z.array(party).max(most)])
    .describe('Id, BIN or IIN of a registered party, or several'),
  secrecy: z.enum(secrecyLevels),
  responsible: named.describe('Id or login of a prosecutor; the head of the office where left out'),
  norms: z
    .array(z.union([text(2000), z.strictObject({ act: text(1000), article: text(200).optional() })]))
    .max(most),
  requestedMeasures: z
    .array(
      z.union([
        text(2000).transform((said) => ({ text: said, takesProperty: false })),
        z.strictObject({ text: text(2000), takesProperty: z.boolean().default(false) }),
      ]),
    )
    .max(most),
  content: z.record(z.string(), z.unknown()).describe('What this kind of act says'),
  signedBy: text(500).describe('Who signed the paper, in the words of the register'),
  receivedOn: day,
  receivedAt: instant,
  receivedBy: party.describe('Which of several addressees received and answered it'),
  receiptMethod: text(200),
  receiptProof: text(longest),
  notifiedOn: day.describe('When the addressee told the day of its consideration'),
  considerationOn: day.describe('The day that it told'),
  considerationAt: instant.describe('The moment that it told, in place of the day'),
  place: text(1000).describe('Where it considers the act'),
  consideredOn: day,
  attended: z.boolean(),
  outcome: named.describe('How the addressee decided, by the kind'),
  decidedOn: day,
  takenMeasures: z
    .array(
      z.union([
        text(2000).transform((said) => ({ text: said })),
        z.strictObject({ text: text(2000), takenOn: day.optional() }),
      ]),
    )
    .max(most)
    .describe('What the addressee did, by its answer'),
  executedOn: day,
  executedAt: instant.describe('The moment of execution, in place of the day'),
  answerReceivedOn: day.describe('When the answer came; the day of the decision where left out'),
  answerText: text(longest),
  filedOn: day,
  acceptedOn: day,
  heardOn: day,
  courtDecision: z.enum(courtStepCodes.filter((step) => !['filed', 'accepted', 'heard'].includes(step))),
  courtDecidedOn: day,
  courtText: text(longest),
  publishedOn: day,
  publicationMedium: z.enum(publicationMedia),
  publicationPlace: text(1000),
  closedOn: day,
  closureReason: text(longest),
  lateReason: text(longest).describe('Why it is recorded only now'),
};

export type MemberName = keyof typeof members;
export const memberNames = Object.keys(members) as readonly MemberName[];
/** What a member holds, where its name does not say it. */
export const noteOn = (name: MemberName): string | undefined => members[name].description;
export const requiredMembers = [
  'kind',
  'number',
  'issuedOn',
  'subject',
] as const satisfies readonly MemberName[];
