import { IsBoolean, IsIn, IsOptional, IsString, Length, Matches, MaxLength } from 'class-validator';
import { IsLocalDate, IsWritten, IsZone } from '../../platform/http';
import { IsNamesInThree, NamesInThree, officeCodeForm } from '../offices';
import { officeTypes, type OfficeType } from '../offices/domain';

const longestCode = 100;
const longestOrder = 100;
const belowTheGeneral = ['regional', 'district'] as const;

/** An office to be founded by the Prosecutor General's order (11 5)). */
export class NewOffice {
  @Matches(officeCodeForm)
  @MaxLength(longestCode)
  code!: string;

  @IsIn(belowTheGeneral)
  level!: (typeof belowTheGeneral)[number];

  @IsIn(officeTypes)
  type!: OfficeType;

  @Matches(officeCodeForm)
  @MaxLength(longestCode)
  parentCode!: string;

  /** The names in all three languages; Kazakh and Russian stand on the seal (57(3)). */
  @IsNamesInThree()
  names!: NamesInThree;

  /** Where the office's days end: a name of the tz database. */
  @IsZone()
  zone!: string;

  /** The first day on which it stands. */
  @IsLocalDate()
  validFrom!: string;

  @IsString()
  @Length(1, longestOrder)
  @IsWritten()
  orderNumber!: string;

  @IsLocalDate()
  orderedOn!: string;

  /** The office from which it came. */
  @IsOptional()
  @Matches(officeCodeForm)
  @MaxLength(longestCode)
  predecessorCode?: string;

  /** Whether the predecessor ends on the day before; it stays beside this one where it is left out. */
  @IsOptional()
  @IsBoolean()
  predecessorEnds?: boolean;
}

/** A new name, from a day on; earlier acts keep the name of their day. */
export class NewOfficeName {
  @IsNamesInThree()
  names!: NamesInThree;

  /** The first day of the new name. */
  @IsLocalDate()
  from!: string;

  @IsString()
  @Length(1, longestOrder)
  @IsWritten()
  orderNumber!: string;
}
