import { z } from 'zod';
import type { Matter } from '../../matter';
import { ownTerm, someAddressee, someMeasure, text, writtenForm } from './content-parts';

/** The cases of 22(1); the third with the one that this law itself names, 42 2), apart from what other law provides. */
export const instructionGrounds = [
  'pre-trial',
  'operational-search',
  'administrative-case',
  'other',
] as const;
export type InstructionGround = (typeof instructionGrounds)[number];

const ground = z.enum(instructionGrounds).describe('In which case of 22(1) it is given; 42 2) apart');
const criminalCase = text(500).describe('Of a pre-trial investigation: the criminal case');
const provision = text(1000).describe('Of another case: the provision of legislation that provides for it');
const administrativeCase = z.strictObject({
  case: text(500).describe('The case of an administrative offence that is to be checked further'),
  check: text(2000).describe("The prosecutor's check already made"),
  form: writtenForm.optional(),
});

/** The content of an instruction as it is being written; what is to be done are the measures requested. */
export const instructionDraft = z
  .strictObject({
    ground,
    criminalCase,
    provision,
    administrativeCase: administrativeCase.partial(),
    normative: z.boolean().describe('Of a normative nature, 22(2): given by the Prosecutor General to many'),
    ownTerm,
  })
  .partial();

export type InstructionContent = z.infer<typeof instructionDraft>;

type Wanted = Partial<Record<InstructionGround, { readonly member: string; readonly is: z.ZodType }>>;

const wanted: Wanted = {
  'pre-trial': { member: 'criminalCase', is: criminalCase },
  'administrative-case': { member: 'administrativeCase', is: administrativeCase },
  other: { member: 'provision', is: provision },
};

/** The whole matter of an instruction at signature; a normative one is about no single case. */
export const completeInstruction = z.object({
  addressees: someAddressee,
  requestedMeasures: someMeasure,
  content: z.looseObject({ ground, normative: z.boolean().optional() }).superRefine((content, context) => {
    const one = wanted[content.ground];
    if (!one || content.normative === true) return;
    const judged = one.is.safeParse(content[one.member]);
    for (const { path } of judged.error?.issues ?? [])
      context.addIssue({ code: 'custom', message: 'wanted', path: [one.member, ...path] });
  }),
});

/** What a matter of this kind says: it was judged by the draft schema when it was written. */
export const instructionContentOf = (matter: Matter): InstructionContent =>
  matter.content as InstructionContent;
