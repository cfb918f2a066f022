import { Module } from '@nestjs/common';
import { OfficeRegisterRepository } from './office-register.repository';
import { OfficeRepository } from './office.repository';
import { OfficesController } from './offices.controller';
import { OfficesService } from './offices.service';

/** The tree of offices: who stands above whom, under which names, and since when. */
@Module({
  controllers: [OfficesController],
  providers: [OfficeRegisterRepository, OfficeRepository, OfficesService],
  exports: [OfficeRegisterRepository, OfficeRepository],
})
export class OfficesModule {}
