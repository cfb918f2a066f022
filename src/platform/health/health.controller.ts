import { Controller, Get } from '@nestjs/common';
import { ApiOkResponse, ApiTags } from '@nestjs/swagger';
import { NotReady, Public } from '../http';
import { HealthView } from './health.view';
import { Readiness } from './readiness';

/** For the orchestrator: neither needs a token. */
@ApiTags('health')
@Public()
@Controller('health')
export class HealthController {
  constructor(private readonly readiness: Readiness) {}

  /** The process answers. */
  @Get('live')
  @ApiOkResponse({ type: HealthView })
  live(): HealthView {
    return { status: 'live' };
  }

  /** Both pools reach the database, and it has every migration; 503 otherwise. */
  @Get('ready')
  @ApiOkResponse({ type: HealthView })
  async ready(): Promise<HealthView> {
    try {
      await this.readiness.check();
    } catch (error) {
      throw new NotReady(error);
    }
    return { status: 'ready' };
  }
}
