import { Injectable } from '@nestjs/common';
import { ModuleRef } from '@nestjs/core';
import { DevelopmentPeople, type DevelopmentPerson } from './development-people';
import { developmentTokenSeconds, DevelopmentTokens } from './development-tokens';

interface Token {
  readonly accessToken: string;
  readonly tokenType: 'Bearer';
  readonly expiresIn: number;
  readonly person?: string;
  readonly client?: string;
}

/** Gives tokens to those who exist. */
@Injectable()
export class DevelopmentService {
  constructor(
    private readonly tokens: DevelopmentTokens,
    private readonly modules: ModuleRef,
  ) {}

  /** Null where nobody has that name or number. */
  async issue(whom: { person: string | undefined; client: string | undefined }): Promise<Token | null> {
    const { person, client } = whom;
    if (client !== undefined) {
      const subject = await this.seeded.clientOf(client);
      return subject === null ? null : { ...(await this.tokenFor(subject)), client };
    }
    if (person === undefined || !(await this.seeded.exists(person))) return null;
    return { ...(await this.tokenFor(person)), person };
  }

  async people(officeCode: string | undefined): Promise<DevelopmentPerson[]> {
    return [...(await this.seeded.list(officeCode))];
  }

  private async tokenFor(subject: string): Promise<Token> {
    const accessToken = await this.tokens.issue(subject);
    return { accessToken, tokenType: 'Bearer', expiresIn: developmentTokenSeconds };
  }

  /** Found when it is first needed: the room that gives it stands above this one. */
  private get seeded(): DevelopmentPeople {
    return this.modules.get(DevelopmentPeople, { strict: false });
  }
}
