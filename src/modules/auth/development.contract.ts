import { ApiProperty } from '@nestjs/swagger';
import { IsOptional, IsString, Length, Matches } from 'class-validator';

export class TokenRequest {
  /** Such as `akmola.burabay.prosecutor`. */
  @IsOptional()
  @IsString()
  @Length(1, 255)
  person?: string;

  /** The BIN of a seeded body. */
  @IsOptional()
  @Matches(/^\d{12}$/)
  client?: string;
}

export class IssuedToken {
  accessToken!: string;
  tokenType!: 'Bearer';
  /** Seconds. */
  expiresIn!: number;
  person?: string;
  client?: string;
}

export class DevelopmentPersonName {
  kk!: string;
  ru!: string;
  en!: string;
}

export class DevelopmentPersonView {
  /** What `POST /dev/tokens` takes. */
  person!: string;
  @ApiProperty({ type: () => DevelopmentPersonName })
  name!: DevelopmentPersonName;
  /** Code of the office. */
  office!: string;
  position!: string;
  clearance!: string;
}

export class DevelopmentPeopleView {
  @ApiProperty({ type: () => [DevelopmentPersonView] })
  items!: DevelopmentPersonView[];
}

export class DevelopmentPeopleQuery {
  /** Code of an office, such as `akmola.burabay`. */
  @IsOptional()
  @IsString()
  @Length(1, 100)
  office?: string;
}
