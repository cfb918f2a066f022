import { Body, Controller, Post, Query, Res } from '@nestjs/common';
import { ApiCreatedResponse, ApiTags } from '@nestjs/swagger';
import type { Language } from '../../kernel/texts';
import {
  CommandQuery,
  ForPersons,
  type HttpReply,
  IdempotencyKey,
  Id,
  IfMatch,
  Lang,
  send,
} from '../../platform/http';
import { RefusedBy } from '../../platform/openapi';
import { AppointmentsService } from './appointments.service';
import { type Asking, Asks } from './asks.decorator';
import { EndBody, NewAppointmentBody } from './prosecutor.contract';
import { prosecutorShape, type ProsecutorView } from './prosecutor.view';

/** Positions with their dates and order numbers. Kept by the registrar. */
@ApiTags('prosecutors')
@ForPersons()
@Controller('v1/prosecutors/:id/appointments')
export class AppointmentsController {
  constructor(private readonly appointments: AppointmentsService) {}

  /** Records an appointment; a head's ends with the term of the law, and two heads never share a day. */
  @Post()
  @ApiCreatedResponse({ standardSchema: prosecutorShape })
  @RefusedBy(
    'policy-registrar',
    'policy-known-reference',
    'policy-registrar-post',
    'policy-appointment-within-office',
    'policy-one-head',
    'policy-one-appointment-a-post',
    'pg-appointment',
    'regional-prosecutor-term',
    'district-prosecutor-term',
  )
  async appoint(
    @Asks() asking: Asking,
    @IdempotencyKey() key: string | undefined,
    @Id() personId: string,
    @IfMatch() version: number,
    @Query() { dryRun = false }: CommandQuery,
    @Body() body: NewAppointmentBody,
    @Lang() language: Language,
    @Res({ passthrough: true }) reply: HttpReply,
  ): Promise<ProsecutorView> {
    const of = { personId, version, language };
    return send(reply, await this.appointments.appoint({ ...asking, dryRun, key }, of, body));
  }

  /** Ends an appointment before its term. */
  @Post(':appointmentId/end')
  @ApiCreatedResponse({ standardSchema: prosecutorShape })
  @RefusedBy('policy-registrar', 'policy-ends-once')
  async end(
    @Asks() asking: Asking,
    @IdempotencyKey() key: string | undefined,
    @Id() personId: string,
    @Id('appointmentId') appointmentId: string,
    @IfMatch() version: number,
    @Query() { dryRun = false }: CommandQuery,
    @Body() body: EndBody,
    @Lang() language: Language,
    @Res({ passthrough: true }) reply: HttpReply,
  ): Promise<ProsecutorView> {
    const of = { personId, version, language };
    return send(reply, await this.appointments.end({ ...asking, dryRun, key }, of, appointmentId, body));
  }
}
