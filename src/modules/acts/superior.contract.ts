import { IsIn, IsOptional, IsString, MaxLength, ValidateIf } from 'class-validator';
import { z } from 'zod';
import { IsLocalDate, IsUuid, IsWritten } from '../../platform/http';
import { LateBody } from './acts.contract';
import { amendedMembers } from './draft.contract';

const longest = 10_000;

/** The protested act is suspended. */
export class SuspensionBody extends LateBody {
  /** What is suspended, in words; left out, the act protested. */
  @IsOptional()
  @IsString()
  @IsWritten()
  @MaxLength(longest)
  object?: string;

  @IsString()
  @IsWritten()
  @MaxLength(longest)
  ground!: string;

  @IsOptional()
  @IsLocalDate()
  suspendedOn?: string;
}

/** The act itself is stayed, by the superior who asks or by a court. */
export class StayBody extends LateBody {
  @IsIn(['superior', 'court'])
  by!: 'superior' | 'court';

  /** Of a court's stay: which court. */
  @ValidateIf(({ by, courtId }: StayBody) => by === 'court' || courtId !== undefined)
  @IsUuid()
  courtId?: string;

  @IsString()
  @IsWritten()
  @MaxLength(longest)
  ground!: string;

  @IsOptional()
  @IsLocalDate()
  stayedOn?: string;

  /** The complaint until whose decision it lasts. */
  @IsOptional()
  @IsUuid()
  complaintId?: string;
}

/** A stay is lifted. */
export class LiftingBody extends LateBody {
  @IsOptional()
  @IsLocalDate()
  liftedOn?: string;

  @IsString()
  @IsWritten()
  @MaxLength(longest)
  reason!: string;
}

class SuperiorBody extends LateBody {
  @IsString()
  @IsWritten()
  @MaxLength(longest)
  reason!: string;

  /** The complaint upon which it is done; left out, of the superior's own motion. */
  @IsOptional()
  @IsUuid()
  onComplaint?: string;
}

/** The force of the act is taken away. */
export class RevocationBody extends SuperiorBody {
  @IsOptional()
  @IsLocalDate()
  revokedOn?: string;
}

/** The act is taken back without being judged. */
export class RecallBody extends SuperiorBody {
  @IsOptional()
  @IsLocalDate()
  recalledOn?: string;
}

/** The text of an issued act changed. */
export const amendment = z
  .strictObject({
    changes: amendedMembers,
    reason: z
      .string()
      .max(longest)
      .refine((value) => value.trim() !== '', { params: { code: 'required' } }),
    amendedOn: z.iso.date().optional(),
    onComplaint: z
      .uuid()
      .transform((value) => value.toLowerCase())
      .optional(),
    lateReason: z.string().max(longest).optional(),
  })
  .meta({ id: 'Amendment' });
export type AmendmentBody = z.infer<typeof amendment>;
