import { IsIn, IsOptional, IsString, MaxLength } from 'class-validator';
import { IsLocalDate, IsWritten } from '../../platform/http';
import { courtStepCodes, type CourtStepCode, publicationMedia, type PublicationMedium } from '../../statute';
import { LateBody } from './acts.contract';

const longest = 10_000;

/** What the court did with the act. */
export class CourtStepBody extends LateBody {
  /** `filed`, `accepted`, `heard`, or how it ended. */
  @IsIn(courtStepCodes)
  step!: CourtStepCode;

  /** The day of it; today. */
  @IsOptional()
  @IsLocalDate()
  takenOn?: string;

  /** The number of the case, the words of the ruling. */
  @IsOptional()
  @IsString()
  @IsWritten()
  @MaxLength(longest)
  text?: string;
}

/** The act was made public. */
export class PublicationBody extends LateBody {
  /** The day of it; today. */
  @IsOptional()
  @IsLocalDate()
  publishedOn?: string;

  @IsIn(publicationMedia)
  medium!: PublicationMedium;

  /** Which paper, channel or site, and where in it. */
  @IsString()
  @IsWritten()
  @MaxLength(1000)
  place!: string;
}

/** What came upon an act that has no answer. */
export class NoteBody extends LateBody {
  /** The day on which it came; today. */
  @IsOptional()
  @IsLocalDate()
  receivedOn?: string;

  @IsString()
  @IsWritten()
  @MaxLength(longest)
  text!: string;
}
