import { applyDecorators } from '@nestjs/common';
import { ApiProperty } from '@nestjs/swagger';
import { Type } from 'class-transformer';
import {
  ArrayMaxSize,
  ArrayUnique,
  IsArray,
  IsDefined,
  IsIn,
  IsInt,
  IsObject,
  IsOptional,
  IsString,
  Length,
  Matches,
  MaxLength,
  Min,
  ValidateNested,
} from 'class-validator';
import { IsLocalDate, IsWritten, PageQuery } from '../../platform/http';
import { officeLevels, type OfficeLevel } from '../../statute/vocabulary';
import { officeTypes, type OfficeType } from './domain';

/** A stable code: small letters, digits and hyphens, the parts divided by dots. */
export const officeCodeForm = /^[a-z0-9-]+(\.[a-z0-9-]+)*$/;

const longestCode = 100;
const longestName = 300;

/** A name in the three languages; those in Kazakh and Russian stand on the seal (57(3)). */
export class NamesInThree {
  @IsString()
  @Length(1, longestName)
  @IsWritten()
  kk!: string;

  @IsString()
  @Length(1, longestName)
  @IsWritten()
  ru!: string;

  @IsString()
  @Length(1, longestName)
  @IsWritten()
  en!: string;
}

/** A member that must be such a name. */
export const IsNamesInThree = (): PropertyDecorator =>
  applyDecorators(
    ApiProperty({ type: () => NamesInThree }),
    IsDefined(),
    IsObject(),
    ValidateNested(),
    Type(() => NamesInThree),
  );

export class OfficesQuery extends PageQuery {
  /** Code of the office above: its direct children. */
  @IsOptional()
  @Matches(officeCodeForm)
  @MaxLength(longestCode)
  parent?: string;

  @IsOptional()
  @IsIn(officeLevels)
  level?: OfficeLevel;

  @IsOptional()
  @IsIn(officeTypes)
  type?: OfficeType;

  /** The day whose offices and names are wanted; today in each office's zone where it is left out. */
  @IsOptional()
  @IsLocalDate()
  on?: string;
}

export class OfficeQuery {
  /** The day whose name is wanted; today in the office's zone where it is left out. */
  @IsOptional()
  @IsLocalDate()
  on?: string;
}

/** What an office sets for itself. */
export class OfficeSettings {
  /** The language of printed acts where none is asked for. */
  @IsOptional()
  @IsIn(['kk', 'ru'])
  documentLanguage?: 'kk' | 'ru';

  /** Where the office's printed acts say that they were signed. */
  @IsOptional()
  @IsString()
  @Length(1, longestName)
  @IsWritten()
  place?: string;

  /** How many working days before its last day a term is reminded of, 0 on the day; five, one and none where left out. */
  @IsOptional()
  @IsArray()
  @ArrayMaxSize(10)
  @ArrayUnique()
  @IsInt({ each: true })
  @Min(0, { each: true })
  reminderDays?: number[];

  /** Within how many working days a request for escalation is decided before it goes a step up; three where left out. */
  @IsOptional()
  @IsInt()
  @Min(1)
  escalationControlDays?: number;
}
