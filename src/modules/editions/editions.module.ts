import { type DynamicModule, Global, Module, type OnModuleInit } from '@nestjs/common';
import { UnitOfWork } from '../../database/unit-of-work';
import { Editions } from '../../statute';
import { fillActKinds } from './act-kind.repository';
import { StatuteController } from './statute.controller';
import { StatuteService } from './statute.service';

/** The editions that this installation holds, for every room, and over HTTP. */
@Global()
@Module({})
export class EditionsModule implements OnModuleInit {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly editions: Editions,
  ) {}

  static forRoot(editions: Editions): DynamicModule {
    return {
      module: EditionsModule,
      controllers: [StatuteController],
      providers: [{ provide: Editions, useValue: editions }, StatuteService],
      exports: [Editions],
    };
  }

  async onModuleInit(): Promise<void> {
    await this.unitOfWork.asWorker((tx) => fillActKinds(tx, this.editions));
  }
}
