import { Controller, Get } from '@nestjs/common';
import { ApiOkResponse, ApiTags } from '@nestjs/swagger';
import { ForClients, ForPersons, Id } from '../../platform/http';
import { AsksOfAct, type Asking } from './act-asked.decorator';
import { eventShape } from './act.shape';
import { ActsReading } from './acts-reading.service';
import { recordCollections } from './collections';
import type { EventView } from './event.view';

@ApiTags('acts')
@Controller('v1/acts/:id')
export class ActRecordsController {
  constructor(private readonly reading: ActsReading) {}

  /** One record, where the answer to its command said that it is found. */
  @Get(recordCollections.map((collection) => `${collection}/:recordId`))
  @ForPersons()
  @ForClients('acts:read')
  @ApiOkResponse({ standardSchema: eventShape })
  read(@Id() id: string, @Id('recordId') recordId: string, @AsksOfAct() asking: Asking): Promise<EventView> {
    const [, , , , collection = ''] = asking.route.split('/');
    return this.reading.record(id, { collection, recordId }, asking);
  }
}
