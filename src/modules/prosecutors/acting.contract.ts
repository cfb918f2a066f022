import {
  ArrayMaxSize,
  ArrayNotEmpty,
  ArrayUnique,
  IsIn,
  IsOptional,
  IsString,
  Length,
} from 'class-validator';
import { IsLocalDate, IsUuid, IsWritten, PageQuery } from '../../platform/http';
import { supervisionAreas, type SupervisionArea } from '../../statute/vocabulary';

const longestOrder = 100;

export class ActingQuery extends PageQuery {
  /** Those in force on that day; all there have been where it is left out. */
  @IsOptional()
  @IsLocalDate()
  on?: string;
}

/** Who acts for whom in the office, and when. */
export class NewSubstitution {
  @IsUuid()
  absentPersonId!: string;

  @IsUuid()
  substitutePersonId!: string;

  /** The first day in force. */
  @IsLocalDate()
  from!: string;

  /** The last day in force. */
  @IsLocalDate()
  until!: string;

  @IsString()
  @Length(1, longestOrder)
  @IsWritten()
  orderNumber!: string;
}

/** What a deputy of the office may sign, and when. */
export class NewDelegation {
  @IsUuid()
  deputyPersonId!: string;

  @ArrayNotEmpty()
  @ArrayUnique()
  @ArrayMaxSize(supervisionAreas.length)
  @IsIn(supervisionAreas, { each: true })
  areas!: SupervisionArea[];

  /** The first day in force. */
  @IsLocalDate()
  from!: string;

  /** The last day in force. */
  @IsLocalDate()
  until!: string;

  @IsString()
  @Length(1, longestOrder)
  @IsWritten()
  orderNumber!: string;
}
