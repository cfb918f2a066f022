import type { Tx } from '../../database/tx';
import type { Deed } from './deed';
import type { Act, ActEvent } from './domain';

/** What hangs upon acts in the rooms above: told of what an act's own change means for it, in its transaction. */
export abstract class WhatHangsOnActs {
  /** These ended with the act's own change: nothing is left to decide. */
  abstract lapsed(tx: Tx, act: Act, ids: readonly string[], deed: Deed): Promise<void>;

  /** Something happened to an act that follows from another by an approved escalation. */
  abstract followUpChanged(tx: Tx, act: Act, events: readonly ActEvent[], deed: Deed): Promise<void>;
}
