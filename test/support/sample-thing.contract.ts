import { Type } from 'class-transformer';
import { IsInt, IsOptional, IsString, MaxLength, Min, ValidateNested } from 'class-validator';
import { IsInstant, IsLocalDate, IsZone } from '../../src/platform/http';

export class PlaceDto {
  @IsString()
  city!: string;
}

export class ThingDto {
  @IsString()
  @MaxLength(20)
  name!: string;

  @IsOptional()
  @IsLocalDate()
  heldOn?: string;

  @IsOptional()
  @IsInstant()
  heldAt?: string;

  @IsOptional()
  @IsZone()
  zone?: string;

  @IsOptional()
  @IsInt()
  @Min(1)
  days?: number;

  @IsOptional()
  @ValidateNested()
  @Type(() => PlaceDto)
  place?: PlaceDto;
}
