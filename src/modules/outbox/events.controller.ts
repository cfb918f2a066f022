import { Controller, Get, Query, Res } from '@nestjs/common';
import { ApiOkResponse, ApiTags } from '@nestjs/swagger';
import { present } from '../../kernel/present';
import { ForClients, ForPersons, type HttpReply, Trace } from '../../platform/http';
import { type Actor, CurrentActor } from '../prosecutors';
import { type EventPage, eventPage, EventsQuery } from './events.contract';
import { Events, type FeedRequest } from './events.service';

@ApiTags('events')
@Controller('v1/events')
export class EventsController {
  constructor(private readonly events: Events) {}

  /** What happened, oldest first; read on with `nextCursor` as the next `after`, and nothing is skipped or told twice. */
  @Get()
  @ForPersons()
  @ForClients('events:read')
  @ApiOkResponse({ standardSchema: eventPage })
  async read(
    @CurrentActor() actor: Actor,
    @Query() query: EventsQuery,
    @Trace() traceId: string,
    @Res({ passthrough: true }) reply: HttpReply,
  ): Promise<EventPage> {
    const read = await this.events.read(actor, { ...asked(query), traceId });
    if (read.items.length === query.limit) reply.header('link', linkTo(query, read.page.nextCursor));
    return read;
  }
}

const asked = ({ after, limit, type }: EventsQuery): Omit<FeedRequest, 'traceId'> => ({
  limit,
  ...present({ after, type }),
});

function linkTo({ limit, type }: EventsQuery, after: string): string {
  const parameters = new URLSearchParams({
    after,
    limit: String(limit),
    ...present({ type }),
  });
  return `</v1/events?${parameters.toString()}>; rel="next"`;
}
