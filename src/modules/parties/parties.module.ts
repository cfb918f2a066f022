import { Module } from '@nestjs/common';
import { ProsecutorsModule } from '../prosecutors';
import { PartiesController } from './parties.controller';
import { PartiesService } from './parties.service';
import { PartyRepository } from './party.repository';

/** Whom acts may be addressed to, and the systems of bodies. */
@Module({
  imports: [ProsecutorsModule],
  controllers: [PartiesController],
  providers: [PartiesService, PartyRepository],
  exports: [PartyRepository],
})
export class PartiesModule {}
