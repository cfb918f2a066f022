import { Controller, Get } from '@nestjs/common';
import { ApiOkResponse, ApiOperation, ApiTags } from '@nestjs/swagger';
import { ForPersons, Id } from '../../platform/http';
import { AsksOfAct, type Asking } from './act-asked.decorator';
import { routeList } from './act.shape';
import { ActsReading } from './acts-reading.service';

@ApiTags('acts')
@ForPersons()
@Controller('v1/acts/:id/routes')
export class ActRoutesController {
  constructor(private readonly reading: ActsReading) {}

  /** What the law opens upon a breach, and by which rule each of the other routes is refused. */
  @Get()
  @ApiOperation({ operationId: 'listRoutes' })
  @ApiOkResponse({ standardSchema: routeList })
  routes(@Id() id: string, @AsksOfAct() asking: Asking): Promise<{ readonly items: readonly object[] }> {
    return this.reading.routes(id, asking);
  }
}
