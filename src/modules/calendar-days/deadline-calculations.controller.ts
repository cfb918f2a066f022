import { Body, Controller, HttpCode, Post } from '@nestjs/common';
import { ApiOkResponse, ApiTags } from '@nestjs/swagger';
import type { Language } from '../../kernel/texts';
import { Lang } from '../../platform/http';
import { RefusedBy } from '../../platform/openapi';
import { type Actor, CurrentActor } from '../prosecutors';
import {
  calculatedDeadline,
  type CalculatedDeadlineView,
  deadlineCalculation,
  type DeadlineCalculation,
} from './deadline-calculation.contract';
import { DeadlineCalculations } from './deadline-calculations.service';

/** The calculator itself: any term of the statute, from any moment, with every step. */
@ApiTags('deadlines')
@Controller('v1/deadline-calculations')
export class DeadlineCalculationsController {
  constructor(private readonly calculations: DeadlineCalculations) {}

  /** When a term would fall due and why that very day. Nothing is stored. */
  @Post()
  @HttpCode(200)
  @ApiOkResponse({ standardSchema: calculatedDeadline })
  @RefusedBy(
    'policy-edition-in-force',
    'protest-other-term',
    'protest-other-term-minimum',
    'submission-term-by-prosecutor',
    'submission-term-max',
  )
  calculate(
    @CurrentActor() actor: Actor,
    @Body({ schema: deadlineCalculation }) body: DeadlineCalculation,
    @Lang() language: Language,
  ): Promise<CalculatedDeadlineView> {
    return this.calculations.calculate(actor, body, language);
  }
}
