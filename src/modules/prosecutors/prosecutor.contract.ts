import { IsIn, IsOptional, IsString, Length, Matches, MaxLength } from 'class-validator';
import { IsLocalDate, IsWritten, PageQuery } from '../../platform/http';
import { positions, secrecyLevels, supervisionAreas } from '../../statute/vocabulary';
import type { Position, Secrecy, SupervisionArea } from '../../statute/vocabulary';
import { IsNamesInThree, NamesInThree, officeCodeForm } from '../offices';

const longestOrder = 100;

export class ProsecutorsQuery extends PageQuery {
  /** Code of an office: who is appointed there today. */
  @IsOptional()
  @Matches(officeCodeForm)
  @MaxLength(100)
  office?: string;
}

/** A person to be entered into the register. */
export class NewProsecutor {
  /** The subject that the issuer's tokens carry for this person. */
  @IsString()
  @Length(1, 255)
  @IsWritten()
  subject!: string;

  @IsNamesInThree()
  names!: NamesInThree;

  /** Class rank or military rank (48(2)). */
  @IsOptional()
  @IsString()
  @Length(1, 200)
  @IsWritten()
  classRank?: string;

  /** `public` where it is left out. */
  @IsOptional()
  @IsIn(secrecyLevels)
  clearance?: Secrecy;

  /** The order that gives the clearance, where it is above `public`. */
  @IsOptional()
  @IsString()
  @Length(1, longestOrder)
  @IsWritten()
  orderNumber?: string;
}

/** An appointment by order; a head is named by the order of 11 7) or 11 7-1). */
export class NewAppointmentBody {
  @Matches(officeCodeForm)
  @MaxLength(100)
  officeCode!: string;

  @IsIn(positions)
  position!: Position;

  /** The first day in force. */
  @IsLocalDate()
  from!: string;

  /** The last day in force; of a head at most the end of the law's term, and just that where it is left out (10(1) 1), 14(1), 15(1)). */
  @IsOptional()
  @IsLocalDate()
  until?: string;

  @IsString()
  @Length(1, longestOrder)
  @IsWritten()
  orderNumber!: string;

  /** The branch of supervision, where the position has one (15(3)). */
  @IsOptional()
  @IsIn(supervisionAreas)
  supervisionArea?: SupervisionArea;
}

/** The end of what has a time of its own, before that time is over. */
export class EndBody {
  /** The last day in force. */
  @IsLocalDate()
  endedOn!: string;

  @IsString()
  @Length(1, longestOrder)
  @IsWritten()
  orderNumber!: string;
}

/** A clearance, which holds from now on. */
export class NewClearanceBody {
  @IsIn(secrecyLevels)
  clearance!: Secrecy;

  @IsString()
  @Length(1, longestOrder)
  @IsWritten()
  orderNumber!: string;
}
