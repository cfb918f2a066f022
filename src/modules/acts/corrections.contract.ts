import { PartialType } from '@nestjs/swagger';
import { IsOptional, IsString, MaxLength } from 'class-validator';
import { IsWritten } from '../../platform/http';
import {
  ConsiderationBody,
  ConsiderationNoticeBody,
  ResponseBody,
  ServiceBody,
  TermBody,
} from './facts.contract';

const longest = 10_000;

/** The receipt as it should read: what is absent stays as it was. */
export class ServiceCorrection extends PartialType(ServiceBody) {
  /** Why the record is corrected. */
  @IsOptional()
  @IsString()
  @IsWritten()
  @MaxLength(longest)
  reason?: string;
}

/** The notice as it should read: what is absent stays as it was. */
export class ConsiderationNoticeCorrection extends PartialType(ConsiderationNoticeBody) {
  /** Why the record is corrected. */
  @IsOptional()
  @IsString()
  @IsWritten()
  @MaxLength(longest)
  reason?: string;
}

/** The consideration as it should read: what is absent stays as it was. */
export class ConsiderationCorrection extends PartialType(ConsiderationBody) {
  /** Why the record is corrected. */
  @IsOptional()
  @IsString()
  @IsWritten()
  @MaxLength(longest)
  reason?: string;
}

/** The answer as it should read: what is absent stays as it was. */
export class ResponseCorrection extends PartialType(ResponseBody) {
  /** Why the record is corrected. */
  @IsOptional()
  @IsString()
  @IsWritten()
  @MaxLength(longest)
  reason?: string;
}

/** The own term as it should read: what is absent stays as it was; `reason` is that of the term. */
export class TermCorrection extends PartialType(TermBody) {}
