import { IsIn, IsOptional, IsString, MaxLength } from 'class-validator';
import { IsLocalDate, PageQuery } from '../../platform/http';
import { deadlineBases, type DeadlineBasis, deadlineStates, type DeadlineState } from './domain';

/** Which terms are asked for. */
export class DeadlinesQuery extends PageQuery {
  /** In which state; without it, what is still owed: running, standing still, or missed and not done since. */
  @IsOptional()
  @IsIn(deadlineStates)
  state?: DeadlineState;

  /** Code of an office: it and those below. */
  @IsOptional()
  @IsString()
  @MaxLength(100)
  office?: string;

  /** Of acts of this kind; without it, of all kinds. */
  @IsOptional()
  @IsString()
  @MaxLength(100)
  kind?: string;

  /** With a last day before this day (YYYY-MM-DD). */
  @IsOptional()
  @IsLocalDate()
  dueBefore?: string;

  /** Set by the law, by the prosecutor, or by an office's own control. */
  @IsOptional()
  @IsIn(deadlineBases)
  basis?: DeadlineBasis;
}
