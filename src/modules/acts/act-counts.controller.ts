import { Controller, Get, Query } from '@nestjs/common';
import { ApiOkResponse, ApiOperation, ApiTags } from '@nestjs/swagger';
import { ForPersons } from '../../platform/http';
import { CurrentPerson, type PersonActor } from '../prosecutors';
import { actCounts, type ActCountsView } from './act-counts.shape';
import { ActCounts } from './act-counts.service';
import { ActCountsQuery } from './acts-queries.contract';

@ApiTags('acts')
@ForPersons()
@Controller('v1/act-counts')
export class ActCountsController {
  constructor(private readonly counts: ActCounts) {}

  /** How many acts of each kind stand in each state, and how many of them are overdue or soon due. */
  @Get()
  @ApiOperation({ operationId: 'countActs' })
  @ApiOkResponse({ standardSchema: actCounts })
  count(@CurrentPerson() actor: PersonActor, @Query() query: ActCountsQuery): Promise<ActCountsView> {
    return this.counts.of(query, actor);
  }
}
