import { plainToInstance, Transform, Type } from 'class-transformer';
import {
  ArrayMaxSize,
  IsArray,
  IsBoolean,
  IsInt,
  IsOptional,
  IsString,
  Max,
  MaxLength,
  Min,
  ValidateNested,
} from 'class-validator';
import { IsInstant, IsLocalDate, IsUuid, IsWritten } from '../../platform/http';
import { mostOwnDays } from '../../statute';
import { LateBody } from './acts.contract';

const longest = 10_000;
const mostMeasures = 100;

/** The addressee received the act: this starts the clock. */
export class ServiceBody extends LateBody {
  /** The local day of receipt; today where neither member is sent. */
  @IsOptional()
  @IsLocalDate()
  receivedOn?: string;

  /** The instant of receipt, in place of the day. */
  @IsOptional()
  @IsInstant()
  receivedAt?: string;

  /** Which addressee received it, where there are several. */
  @IsOptional()
  @IsUuid()
  addresseeId?: string;

  /** How it was handed over: `courier`, `post`, `electronic`… */
  @IsString()
  @IsWritten()
  @MaxLength(200)
  method!: string;

  /** What proves the receipt: a signature on the copy, a postal number. */
  @IsString()
  @IsWritten()
  @MaxLength(longest)
  proof!: string;
}

/** The prosecutor's own term: a number of days from the start of the law's term, or a day. */
export class TermBody extends LateBody {
  @IsOptional()
  @IsInt()
  @Min(1)
  @Max(mostOwnDays)
  days?: number;

  @IsOptional()
  @IsLocalDate()
  dueOn?: string;

  /** Why the law's term does not do. */
  @IsOptional()
  @IsString()
  @IsWritten()
  @MaxLength(longest)
  reason?: string;

  @IsOptional()
  @IsLocalDate()
  setOn?: string;
}

/** The addressee told when it will consider the act. */
export class ConsiderationNoticeBody extends LateBody {
  /** The planned day; it may lie ahead. */
  @IsOptional()
  @IsLocalDate()
  considerationOn?: string;

  /** The planned instant, in place of the day. */
  @IsOptional()
  @IsInstant()
  considerationAt?: string;

  @IsOptional()
  @IsString()
  @IsWritten()
  @MaxLength(1000)
  place?: string;

  /** The day on which it told; today. */
  @IsOptional()
  @IsLocalDate()
  notifiedOn?: string;
}

/** The addressee considered the act. */
export class ConsiderationBody extends LateBody {
  @IsOptional()
  @IsLocalDate()
  consideredOn?: string;

  /** Whether the prosecutor took part. */
  @IsBoolean()
  attended!: boolean;
}

/** One measure that the addressee took. */
export class TakenMeasureBody {
  /** The requested measure that it answers. */
  @IsOptional()
  @IsUuid()
  requestedMeasureId?: string;

  @IsString()
  @IsWritten()
  @MaxLength(longest)
  text!: string;

  @IsOptional()
  @IsLocalDate()
  takenOn?: string;
}

const measuresOf = (value: unknown): unknown =>
  Array.isArray(value)
    ? value.map((one: unknown) =>
        plainToInstance(TakenMeasureBody, typeof one === 'string' ? { text: one } : one),
      )
    : value;

/** The addressee's answer. */
export class ResponseBody extends LateBody {
  /** How the act ended, by its kind: for a protest `satisfied`, `partially-satisfied`, `rejected`. */
  @IsString()
  @IsWritten()
  @MaxLength(100)
  outcome!: string;

  /** The day of the decision: it meets the term; the day of receipt where left out. */
  @IsOptional()
  @IsLocalDate()
  decidedOn?: string;

  /** Which addressee answers, where there are several. */
  @IsOptional()
  @IsUuid()
  addresseeId?: string;

  /** The day on which it was carried out. */
  @IsOptional()
  @IsLocalDate()
  executedOn?: string;

  /** The instant at which it was carried out, in place of the day. */
  @IsOptional()
  @IsInstant()
  executedAt?: string;

  /** The day on which the answer came; today. */
  @IsOptional()
  @IsLocalDate()
  receivedOn?: string;

  /** The instant at which the answer came, in place of the day. */
  @IsOptional()
  @IsInstant()
  receivedAt?: string;

  /** What was done; a measure may be sent as its text alone. */
  @IsOptional()
  @Transform(({ value }: { value: unknown }) => measuresOf(value))
  @IsArray()
  @ArrayMaxSize(mostMeasures)
  @ValidateNested({ each: true })
  @Type(() => TakenMeasureBody)
  takenMeasures?: TakenMeasureBody[];

  @IsString()
  @IsWritten()
  @MaxLength(longest)
  text!: string;
}
