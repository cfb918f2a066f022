import {
  ArrayMaxSize,
  ArrayNotEmpty,
  ArrayUnique,
  IsArray,
  IsOptional,
  IsString,
  Length,
  MaxLength,
} from 'class-validator';
import { IsUuid, IsWritten } from '../../platform/http';

const longestOrder = 100;
const longestReason = 10_000;
const mostActs = 1000;

/** Whose open work passes to whom, and why. */
export class NewReassignment {
  /** The person who answers for the work now. */
  @IsUuid()
  from!: string;

  /** The prosecutor who answers for it from now on. */
  @IsUuid()
  to!: string;

  /** The acts that pass; left out, all the open work of the person that the one who asks may see. */
  @IsOptional()
  @IsArray()
  @ArrayNotEmpty()
  @ArrayMaxSize(mostActs)
  @ArrayUnique()
  @IsUuid({ each: true })
  acts?: string[];

  @IsString()
  @IsWritten()
  @MaxLength(longestReason)
  reason!: string;

  /** Number of the organisational order behind it, where there is one. */
  @IsOptional()
  @IsString()
  @Length(1, longestOrder)
  @IsWritten()
  orderNumber?: string;
}
