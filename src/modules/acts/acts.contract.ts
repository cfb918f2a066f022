import { IsOptional, IsString, MaxLength } from 'class-validator';
import { IsLocalDate, IsUuid, IsWritten } from '../../platform/http';

const longest = 10_000;

/** What any dated fact may carry. */
export class LateBody {
  /** Why it is recorded later than it happened. */
  @IsOptional()
  @IsString()
  @IsWritten()
  @MaxLength(longest)
  lateReason?: string;
}

/** A command that says nothing but its name. */
// eslint-disable-next-line @typescript-eslint/no-extraneous-class -- the pipe refuses every member by it
export class EmptyBody {}

/** The draft goes back to its author. */
export class ReturnBody {
  /** What is to be mended. */
  @IsOptional()
  @IsString()
  @IsWritten()
  @MaxLength(longest)
  reason?: string;
}

/** The act is signed and numbered. */
export class IssuanceBody extends LateBody {
  /** The day on the paper; today in the office's zone. */
  @IsOptional()
  @IsLocalDate()
  issuedOn?: string;
}

/** The act is taken back before an answer. */
export class WithdrawalBody extends LateBody {
  @IsOptional()
  @IsLocalDate()
  withdrawnOn?: string;

  @IsOptional()
  @IsString()
  @IsWritten()
  @MaxLength(longest)
  reason?: string;
}

export class ClosureBody extends LateBody {
  @IsOptional()
  @IsLocalDate()
  closedOn?: string;

  /** Why it is closed without a result, where its kind allows that. */
  @IsOptional()
  @IsString()
  @IsWritten()
  @MaxLength(longest)
  reason?: string;
}

/** A person is kept from the act for conflict of interest. */
export class ExclusionBody {
  @IsUuid()
  personId!: string;

  @IsString()
  @IsWritten()
  @MaxLength(longest)
  ground!: string;
}
