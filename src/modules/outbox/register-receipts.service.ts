import { Injectable } from '@nestjs/common';
import type { Tx } from '../../database/tx';
import type { Reply } from '../../platform/http';
import { KeptReplies, LawInForce, type PersonActor, type Repeat } from '../prosecutors';
import { Receipts } from './receipts.service';
import type { Answering } from './repeatable';

/** Receipts for the commands upon the registers, whose rooms lie below this one. */
@Injectable()
export class RegisterReceipts extends KeptReplies {
  constructor(
    private readonly receipts: Receipts,
    private readonly law: LawInForce,
  ) {
    super();
  }

  override answerOnce<Body>(
    tx: Tx,
    repeat: Repeat & { readonly actor: PersonActor },
    parts: Answering<Body>,
  ): Promise<Reply<Body>> {
    const keeping = this.law.at(repeat.actor).rule('policy-repeat-keeping');
    return this.receipts.answerOnce(tx, { ...repeat, keeping }, parts);
  }
}
