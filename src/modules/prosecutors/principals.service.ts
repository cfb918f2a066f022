import { Injectable } from '@nestjs/common';
import { UnitOfWork } from '../../database/unit-of-work';
import type { Instant } from '../../kernel/time';
import { PrincipalDirectory } from '../auth';
import type { Actor } from './domain';
import { PrincipalRepository } from './principal.repository';

/** Makes the actor out of what is in force at the moment of the request. */
@Injectable()
export class PrincipalsService extends PrincipalDirectory {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly principals: PrincipalRepository,
  ) {
    super();
  }

  async resolve(subject: string, at: Instant): Promise<Actor | null> {
    const found = await this.unitOfWork.glance((asking) => this.principals.resolve(asking, subject, at));
    if (found?.person) return { kind: 'person', ...found.person, at };
    return found?.client ? { kind: 'client', ...found.client, at } : null;
  }
}
