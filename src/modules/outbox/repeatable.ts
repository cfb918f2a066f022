import type { Language } from '../../kernel/texts';
import type { Reply } from '../../platform/http';
import type { Rule } from '../../statute';
import type { Actor } from '../prosecutors';

/** A command as it came, with the key under which it may come again. */
export interface RepeatableCommand {
  readonly actor: Actor;
  /** Method and path with the ids in it, without the query: `POST /v1/acts/0198…/services`. */
  readonly route: string;
  /** `Idempotency-Key`; undefined where none was sent: then nothing is kept. */
  readonly key: string | undefined;
  readonly body: unknown;
  /** In which the answer is written: a stored one is told in its own. */
  readonly language?: Language;
  /** The act that the route names: nobody is given an answer about an act out of sight. */
  readonly actId?: string;
  /** How long an answer is kept: `policy-repeat-keeping`. */
  readonly keeping: Rule;
}

/** What a command is answered with; `actId` of an act that it made. */
export interface Answer<Body = unknown> extends Reply<Body> {
  readonly actId?: string;
}

export interface Answering<Body> {
  /** Throws (404, 422) where the one who asks may not do now what the stored answer tells. */
  readonly authorise: () => Promise<void>;
  /** The command itself; what it throws is not kept. */
  readonly work: () => Promise<Answer<Body>>;
}
