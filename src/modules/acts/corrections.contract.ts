import { IntersectionType, PartialType } from '@nestjs/swagger';
import { IsOptional, IsString, MaxLength } from 'class-validator';
import { IsLocalDate, IsWritten } from '../../platform/http';
import {
  ConsiderationBody,
  ConsiderationNoticeBody,
  ResponseBody,
  ServiceBody,
  TermBody,
} from './facts.contract';
import { CourtStepBody, NoteBody, PublicationBody } from './public-facts.contract';

const longest = 10_000;

/** Why a record is corrected, sent beside what it should read. */
class CorrectionReason {
  /** Why the record is corrected. */
  @IsOptional()
  @IsString()
  @IsWritten()
  @MaxLength(longest)
  reason?: string;
}

/** The receipt as it should read: what is absent stays as it was. */
export class ServiceCorrection extends IntersectionType(PartialType(ServiceBody), CorrectionReason) {}

/** The notice as it should read: what is absent stays as it was. */
export class ConsiderationNoticeCorrection extends IntersectionType(
  PartialType(ConsiderationNoticeBody),
  CorrectionReason,
) {}

/** The consideration as it should read: what is absent stays as it was. */
export class ConsiderationCorrection extends IntersectionType(
  PartialType(ConsiderationBody),
  CorrectionReason,
) {}

/** The answer as it should read: what is absent stays as it was. */
export class ResponseCorrection extends IntersectionType(PartialType(ResponseBody), CorrectionReason) {}

/** The own term as it should read: what is absent stays as it was; `reason` is that of the term. */
export class TermCorrection extends PartialType(TermBody) {}

/** The court's step as it should read: what is absent stays as it was; the step itself is the same. */
export class CourtStepCorrection extends IntersectionType(PartialType(CourtStepBody), CorrectionReason) {}

/** The publication as it should read: what is absent stays as it was. */
export class PublicationCorrection extends IntersectionType(PartialType(PublicationBody), CorrectionReason) {}

/** The note as it should read: what is absent stays as it was. */
export class NoteCorrection extends IntersectionType(PartialType(NoteBody), CorrectionReason) {}

/** The day of issue as it should read. */
export class IssuanceCorrection extends CorrectionReason {
  @IsLocalDate()
  issuedOn!: string;
}

/** The day of withdrawal as it should read; what the withdrawal itself gives as its reason stays. */
export class WithdrawalCorrection extends CorrectionReason {
  @IsLocalDate()
  withdrawnOn!: string;
}

/** The day of closure as it should read. */
export class ClosureCorrection extends CorrectionReason {
  @IsLocalDate()
  closedOn!: string;
}
