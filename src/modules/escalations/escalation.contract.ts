import {
  ArrayMaxSize,
  ArrayNotEmpty,
  IsArray,
  IsBoolean,
  IsIn,
  IsOptional,
  IsString,
  MaxLength,
} from 'class-validator';
import { z } from 'zod';
import { IsUuid, IsWritten, PageQuery } from '../../platform/http';
import { proceedingsKinds, routeCodes, type RouteCode } from '../../statute';
import { type Escalation, escalationStates } from './domain';

const longestText = 10_000;
const mostMeasures = 50;
const longestMeasure = 2000;

const text = (max: number) =>
  z
    .string()
    .max(max)
    .refine((value) => value.trim() !== '', { params: { code: 'required' } });

/** A route asked for. */
export const newEscalation = z
  .strictObject({
    subject: z.strictObject({
      type: z.enum(['act', 'summons']).describe('What it is about; summonses are not registered yet'),
      id: z.uuid().transform((value) => value.toLowerCase()),
    }),
    route: z.enum(routeCodes),
    ground: text(longestText).describe('Why it is asked for'),
    requestedMeasures: z
      .array(text(longestMeasure))
      .min(1)
      .max(mostMeasures)
      .optional()
      .describe('What the follow-up asks for, in place of the measures of the act'),
    proceedings: z
      .enum(proceedingsKinds)
      .optional()
      .describe('Of the route `liability`: which proceedings are to be instituted'),
  })
  .meta({ id: 'NewEscalation' });
export type NewEscalationBody = z.infer<typeof newEscalation>;

/** Approved or refused. */
export class EscalationDecisionBody {
  @IsBoolean()
  approve!: boolean;

  @IsString()
  @IsWritten()
  @MaxLength(longestText)
  reason!: string;
}

/** Given back for more. */
export class EscalationReturnBody {
  @IsString()
  @IsWritten()
  @MaxLength(longestText)
  reason!: string;
}

/** Asked anew; what is left out stays as it was. */
export class ResubmissionBody {
  @IsOptional()
  @IsString()
  @IsWritten()
  @MaxLength(longestText)
  ground?: string;

  @IsOptional()
  @IsArray()
  @ArrayNotEmpty()
  @ArrayMaxSize(mostMeasures)
  @IsString({ each: true })
  @IsWritten({ each: true })
  @MaxLength(longestMeasure, { each: true })
  requestedMeasures?: string[];
}

/** Taken back. */
export class EscalationWithdrawalBody {
  @IsOptional()
  @IsString()
  @IsWritten()
  @MaxLength(longestText)
  reason?: string;
}

export class EscalationsQuery extends PageQuery {
  /** Code of an office: requests upon its acts and those of the offices below. */
  @IsOptional()
  @IsString()
  @MaxLength(100)
  office?: string;

  @IsOptional()
  @IsIn(escalationStates)
  state?: Escalation['state'];

  @IsOptional()
  @IsIn(routeCodes)
  route?: RouteCode;

  /** Those upon that act. */
  @IsOptional()
  @IsUuid()
  act?: string;
}
