import { ApiPropertyOptional } from '@nestjs/swagger';
import { IsInt, IsOptional, IsString, Matches, Max, MaxLength, Min } from 'class-validator';
import { z } from 'zod';
import { NumberInQuery } from '../../platform/http';

const mostItems = 100;

/** What the feed takes. */
export class EventsQuery {
  /** `nextCursor` of the answer before; without it, from the beginning. */
  @IsOptional()
  @IsString()
  @MaxLength(200)
  after?: string;

  /** How many events at most. */
  @ApiPropertyOptional()
  @IsOptional()
  @NumberInQuery()
  @IsInt()
  @Min(1)
  @Max(mostItems)
  limit: number = mostItems;

  /** Only events of this type, such as `act.issued`. */
  @IsOptional()
  @IsString()
  @MaxLength(100)
  @Matches(/^[a-z][a-z-]*(\.[a-z][a-z-]*)+$/)
  type?: string;
}

const event = z
  .strictObject({
    specversion: z.literal('1.0'),
    id: z.uuid(),
    source: z.string(),
    type: z.string().meta({ examples: ['act.issued'] }),
    time: z.iso.datetime(),
    subject: z.string().meta({ examples: ['acts/01980000-0000-7000-8000-000000000000'] }),
    datacontenttype: z.literal('application/json'),
    data: z.record(z.string(), z.unknown()),
  })
  .meta({ id: 'CloudEvent', description: 'CloudEvents 1.0, with a poor payload: ids, kind, state.' });

export const eventPage = z
  .strictObject({
    items: z.array(event),
    page: z.strictObject({
      nextCursor: z.string().meta({ description: 'The next `after`; given even where nothing is new.' }),
    }),
  })
  .meta({ id: 'EventPage' });

export type CloudEvent = z.infer<typeof event>;
export type EventPage = z.infer<typeof eventPage>;
