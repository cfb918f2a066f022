import { Injectable } from '@nestjs/common';
import type { Tx } from '../../database/tx';
import { UnitOfWork } from '../../database/unit-of-work';
import type { Language } from '../../kernel/texts';
import { present } from '../../kernel/present';
import { LawInForce, type PersonActor, scopeOf } from '../prosecutors';
import { Receipts } from './receipts.service';
import type { Answer } from './repeatable';

/** How a command upon case data came: from whom, by which route, under which key, and whether it is only rehearsed. */
export interface CaseCommandAsked {
  readonly actor: PersonActor;
  readonly language: Language;
  readonly traceId: string;
  /** Method and path, ids in it. */
  readonly route: string;
  readonly key: string | undefined;
  readonly body: unknown;
  readonly dryRun: boolean;
}

export interface CaseCommand<Body> {
  /** What no other transaction may change meanwhile. */
  readonly holds?: string;
  /** Throws (404, 422) where the one who asks may not do now what the answer tells; records the look at it. */
  readonly authorise: (tx: Tx) => Promise<void>;
  readonly work: (tx: Tx) => Promise<Answer<Body>>;
}

/** Runs a command of a person upon case data: one transaction, its answer kept under its key; or a rehearsal of it. */
@Injectable()
export class CaseCommands {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly receipts: Receipts,
    private readonly law: LawInForce,
  ) {}

  /** A rehearsal is answered with 200 and leaves nothing but the look at what is secret, as `authorise` records it. */
  async run<Body>(
    { actor, dryRun, route, key, body, language }: CaseCommandAsked,
    { holds, authorise, work }: CaseCommand<Body>,
  ): Promise<Answer<Body>> {
    const scope = scopeOf(actor);
    const options = present({ holds });
    if (dryRun) {
      const { body: shown, etag } = await this.unitOfWork.rehearse(scope, work, options);
      await this.unitOfWork.run(scope, authorise, options);
      return { status: 200, body: shown, ...present({ etag }) };
    }
    const keeping = this.law.at(actor).rule('policy-repeat-keeping');
    const command = { actor, route, key, body, language, keeping };
    return this.unitOfWork.run(
      scope,
      (tx) => this.receipts.answerOnce(tx, command, { authorise: () => authorise(tx), work: () => work(tx) }),
      options,
    );
  }
}
