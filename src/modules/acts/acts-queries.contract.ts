import { IsBoolean, IsIn, IsOptional, IsString, MaxLength } from 'class-validator';
import { FlagInQuery, IsLocalDate, IsUuid, IsWritten, PageQuery } from '../../platform/http';
import { pageLanguages, type PageLanguage } from '../documents/domain';
import { actStates, type ActState } from './domain';

export const sortings = ['newest', 'oldest', 'due'] as const;

/** Which acts are asked for. */
export class ActsQuery extends PageQuery {
  /** Code of an office: it and those below. */
  @IsOptional()
  @IsString()
  @MaxLength(100)
  office?: string;

  @IsOptional()
  @IsString()
  @MaxLength(100)
  kind?: string;

  @IsOptional()
  @IsIn(actStates)
  state?: ActState;

  /** Id of the party addressed. */
  @IsOptional()
  @IsUuid()
  addressee?: string;

  /** Id of the responsible person. */
  @IsOptional()
  @IsUuid()
  responsible?: string;

  @IsOptional()
  @IsLocalDate()
  issuedFrom?: string;

  @IsOptional()
  @IsLocalDate()
  issuedTo?: string;

  /** What is due has not come although its term has passed. */
  @IsOptional()
  @FlagInQuery()
  @IsBoolean()
  overdue?: boolean;

  /** Owing something with a last day before this day (YYYY-MM-DD); what is overdue too. */
  @IsOptional()
  @IsLocalDate()
  dueBefore?: string;

  /** Words in the subject, the number or the addressee's name, in any of the three languages. */
  @IsOptional()
  @IsString()
  @IsWritten()
  @MaxLength(200)
  q?: string;

  @IsOptional()
  @IsIn(sortings)
  sort: (typeof sortings)[number] = 'newest';
}

/** Which acts are counted. */
export class ActCountsQuery {
  /** Code of an office: it and those below; without it, all that the caller may see. */
  @IsOptional()
  @IsString()
  @MaxLength(100)
  office?: string;

  /** The first day (YYYY-MM-DD) that is not soon: `dueSoon` counts what is owed before it and not overdue yet. */
  @IsOptional()
  @IsLocalDate()
  dueBefore?: string;
}

/** In which language the page is printed. */
export class DocumentQuery {
  @IsOptional()
  @IsIn(pageLanguages)
  lang?: PageLanguage;
}
