import { Controller, Get } from '@nestjs/common';
import { ApiOkResponse, ApiTags } from '@nestjs/swagger';
import type { Language } from '../../kernel/texts';
import { Lang } from '../../platform/http';
import { CurrentActor } from './current-actor.decorator';
import type { Actor } from './domain';

import { MeService } from './me.service';
import { meShape, type MeView } from './me.view';

@ApiTags('me')
@Controller('v1/me')
export class MeController {
  constructor(private readonly me: MeService) {}

  /** Who asks, acting for whom, with which clearance, at this moment. */
  @Get()
  @ApiOkResponse({ standardSchema: meShape })
  describe(@CurrentActor() actor: Actor, @Lang() language: Language): Promise<MeView> {
    return this.me.describe(actor, language);
  }
}
