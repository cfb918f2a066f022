import { IsIn, IsOptional, IsString, Length, Matches, MaxLength, ValidateBy } from 'class-validator';
import { IsUuid, IsWritten, IsZone, PageQuery } from '../../platform/http';
import { partyTypes, type PartyType } from '../../statute/vocabulary';
import { IsNamesInThree, NamesInThree } from '../offices';
import { isBin, isIin } from './domain';

const numberOf = (name: string, accepts: (text: string) => boolean): PropertyDecorator =>
  ValidateBy(
    { name, validator: { validate: (value) => typeof value === 'string' && accepts(value) } },
    { context: { code: 'invalid' } },
  );

export class PartiesQuery extends PageQuery {
  @IsOptional()
  @IsIn(partyTypes)
  type?: PartyType;

  /** Part of a name in any language, or of the number; both spellings of i are one. */
  @IsOptional()
  @IsString()
  @MaxLength(200)
  q?: string;
}

/** An addressee to be registered. */
export class NewParty {
  @IsIn(partyTypes)
  type!: PartyType;

  @IsNamesInThree()
  names!: NamesInThree;

  /** Of a state body, a court, a legal person: twelve digits with a right check digit. */
  @IsOptional()
  @Matches(/^\d{12}$/)
  @numberOf('isBin', isBin)
  bin?: string;

  /** Of an official, a natural person: the same, beginning with the day of birth. */
  @IsOptional()
  @Matches(/^\d{12}$/)
  @numberOf('isIin', isIin)
  iin?: string;

  /** Of an official: the body they serve in. */
  @IsOptional()
  @IsUuid()
  bodyId?: string;

  /** The body above. */
  @IsOptional()
  @IsUuid()
  superiorId?: string;

  /** Where its days end; that of the registering office where it is left out. */
  @IsOptional()
  @IsZone()
  zone?: string;

  @IsOptional()
  @IsString()
  @Length(1, 500)
  @IsWritten()
  address?: string;
}
