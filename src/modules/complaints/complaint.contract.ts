import { IsIn, IsOptional, IsString, MaxLength } from 'class-validator';
import { z } from 'zod';
import { IsLocalDate, IsUuid, IsWritten, PageQuery } from '../../platform/http';
import { amendedMembers } from '../acts';
import { complainantTypes, complaintOutcomes, type ComplaintState, complaintStates } from './domain';

const longestReason = 10_000;

const text = (max: number) =>
  z
    .string()
    .max(max)
    .refine((value) => value.trim() !== '', { params: { code: 'required' } });
const id = z.uuid().transform((value) => value.toLowerCase());
const officeCode = text(100).describe('Code of an office');

const exactlyOne = (thing: object): boolean => Object.values(thing).filter(Boolean).length === 1;
const choice = { params: { code: 'exactly-one' } };

const action = z.strictObject({
  officeCode: text(100).describe('The office whose action it was'),
  text: text(10_000).describe('What was done'),
  on: z.iso.date(),
  personId: id.optional().describe('Whose action it was'),
});

/** A complaint as it comes in. */
export const newComplaint = z
  .strictObject({
    against: z
      .strictObject({
        act: id.optional().describe('The issued act complained of'),
        action: action.optional().describe('What an office or one of its people did'),
      })
      .refine(exactlyOne, choice)
      .describe('Either an act or an action'),
    by: z
      .strictObject({
        type: z.enum(complainantTypes),
        name: text(500),
        partyId: id.optional().describe('Where the party is registered'),
        contact: text(2000).optional().describe('Shown to those alone who may decide'),
      })
      .describe('Who complains'),
    to: z
      .strictObject({
        officeCode: officeCode.optional().describe('The office that received it'),
        courtId: id.optional().describe('The court with which it was lodged'),
      })
      .refine(exactlyOne, choice)
      .describe('Either an office or a court'),
    text: text(50_000),
    receivedOn: z.iso.date().optional(),
    lateReason: text(longestReason).optional(),
  })
  .meta({ id: 'NewComplaint' });
export type NewComplaintBody = z.infer<typeof newComplaint>;

/** A complaint sent on to an office that decides it. */
export class ForwardingBody {
  /** Code of the office; left out, the nearest that decides. */
  @IsOptional()
  @IsString()
  @IsWritten()
  @MaxLength(100)
  to?: string;

  @IsOptional()
  @IsLocalDate()
  forwardedOn?: string;

  /** Why it is recorded later than it happened. */
  @IsOptional()
  @IsString()
  @IsWritten()
  @MaxLength(longestReason)
  lateReason?: string;
}

/** Which complaints are asked for. */
export class ComplaintsQuery extends PageQuery {
  /** Code of an office: complaints about it and those below, or lying there. */
  @IsOptional()
  @IsString()
  @MaxLength(100)
  office?: string;

  @IsOptional()
  @IsIn(complaintStates)
  state?: ComplaintState;

  /** About that act. */
  @IsOptional()
  @IsUuid()
  act?: string;
}

/** How a complaint ends, and what becomes of the act. */
export const complaintDecision = z
  .strictObject({
    outcome: z.enum(complaintOutcomes),
    ground: text(longestReason).describe('Why'),
    decidedOn: z.iso.date().optional(),
    effect: z
      .union([z.enum(['revocation', 'recall']), z.strictObject({ amendment: amendedMembers })])
      .optional()
      .describe('What becomes of the act'),
    lateReason: text(longestReason).optional(),
  })
  .meta({ id: 'NewComplaintDecision' });
export type DecisionBody = z.infer<typeof complaintDecision>;
