import { IsNotEmpty, IsString, MaxLength } from 'class-validator';
import {
  ConsiderationBody,
  ConsiderationNoticeBody,
  ResponseBody,
  ServiceBody,
  TermBody,
} from './acts.contract';

const longest = 10_000;

/** The receipt as it should read. */
export class ServiceCorrection extends ServiceBody {
  /** Why the record is corrected. */
  @IsString()
  @IsNotEmpty()
  @MaxLength(longest)
  correctionReason!: string;
}

/** The notice as it should read. */
export class ConsiderationNoticeCorrection extends ConsiderationNoticeBody {
  /** Why the record is corrected. */
  @IsString()
  @IsNotEmpty()
  @MaxLength(longest)
  correctionReason!: string;
}

/** The consideration as it should read. */
export class ConsiderationCorrection extends ConsiderationBody {
  /** Why the record is corrected. */
  @IsString()
  @IsNotEmpty()
  @MaxLength(longest)
  correctionReason!: string;
}

/** The answer as it should read. */
export class ResponseCorrection extends ResponseBody {
  /** Why the record is corrected. */
  @IsString()
  @IsNotEmpty()
  @MaxLength(longest)
  correctionReason!: string;
}

/** The own term as it should read. */
export class TermCorrection extends TermBody {
  /** Why the record is corrected. */
  @IsString()
  @IsNotEmpty()
  @MaxLength(longest)
  correctionReason!: string;
}
