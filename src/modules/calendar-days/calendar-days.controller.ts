import { Body, Controller, Get, Post, Query, Req, Res } from '@nestjs/common';
import { ApiCreatedResponse, ApiOkResponse, ApiTags } from '@nestjs/swagger';
import type { Language } from '../../kernel/texts';
import {
  CommandQuery,
  ForPersons,
  type HttpReply,
  type HttpRequest,
  Id,
  IdempotencyKey,
  IfMatch,
  Lang,
  type Page,
  routeOf,
  send,
  sendPage,
} from '../../platform/http';
import { RefusedBy } from '../../platform/openapi';
import { CurrentPerson } from '../prosecutors';
import type { PersonActor } from '../prosecutors/domain';
import { CalendarChanges } from './calendar-changes.service';
import { dayEntered } from './calendar-day.view';
import { CalendarDayList } from './calendar-day-list.service';
import {
  calendarDayPage,
  calendarDayRecorded,
  type CalendarDayRecorded,
  CalendarDaysQuery,
  calendarDayView,
  type CalendarDayView,
  calendarDayWithdrawal,
  type CalendarDayWithdrawal,
  newCalendarDay,
  type NewCalendarDay,
} from './calendar-days.contract';

/** The days that no rule yields, each with its source: Kurban Ait, moved days, new holidays, confirmed years. */
@ApiTags('calendar')
@Controller('v1/calendar/days')
export class CalendarDaysController {
  constructor(
    private readonly days: CalendarDayList,
    private readonly changes: CalendarChanges,
  ) {}

  /** The sourced days in force, oldest first. Fixed holidays, 7 January and carry-over are rules and not among them. */
  @Get()
  @ApiOkResponse({ standardSchema: calendarDayPage })
  async list(
    @Query() query: CalendarDaysQuery,
    @Lang() language: Language,
    @Req() request: HttpRequest,
    @Res({ passthrough: true }) reply: HttpReply,
  ): Promise<Page<CalendarDayView>> {
    return sendPage(request, reply, await this.days.list(query, language));
  }

  /** One sourced day, withdrawn or not. */
  @Get(':id')
  @ApiOkResponse({ standardSchema: calendarDayView })
  async find(
    @Id() id: string,
    @Lang() language: Language,
    @Res({ passthrough: true }) reply: HttpReply,
  ): Promise<CalendarDayView> {
    return send(reply, await this.days.find(id, language));
  }

  /** Enters a day and recomputes every running deadline; a dry run (200) shows those that would move. */
  @Post()
  @ForPersons()
  @ApiCreatedResponse({ standardSchema: calendarDayRecorded })
  @RefusedBy('policy-registrar', 'policy-calendar-day')
  async enter(
    @CurrentPerson() actor: PersonActor,
    @Query() { dryRun = false }: CommandQuery,
    @Body({ schema: newCalendarDay }) body: NewCalendarDay,
    @IdempotencyKey() key: string | undefined,
    @Lang() language: Language,
    @Req() request: HttpRequest,
    @Res({ passthrough: true }) reply: HttpReply,
  ): Promise<CalendarDayRecorded> {
    const asked = { actor, language, dryRun, route: routeOf(request), key };
    return send(reply, await this.changes.enter(asked, dayEntered(body)));
  }

  /** Withdraws a day and recomputes every running deadline; a dry run (200) shows those that would move. */
  @Post(':id/withdrawal')
  @ForPersons()
  @ApiCreatedResponse({ standardSchema: calendarDayRecorded })
  @RefusedBy('policy-registrar')
  async withdraw(
    @CurrentPerson() actor: PersonActor,
    @Id() id: string,
    @Query() { dryRun = false }: CommandQuery,
    @Body({ schema: calendarDayWithdrawal }) { reason }: CalendarDayWithdrawal,
    @IfMatch() version: number,
    @IdempotencyKey() key: string | undefined,
    @Lang() language: Language,
    @Req() request: HttpRequest,
    @Res({ passthrough: true }) reply: HttpReply,
  ): Promise<CalendarDayRecorded> {
    const asked = { actor, language, dryRun, route: routeOf(request), key };
    return send(reply, await this.changes.withdraw(asked, { id, version, reason }));
  }
}
