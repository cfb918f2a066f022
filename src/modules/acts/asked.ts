import type { Language } from '../../kernel/texts';
import type { Actor } from '../prosecutors/domain';

/** How a command came: who asks, under which key, whether it is only tried. */
export interface Asked {
  readonly actor: Actor;
  readonly language: Language;
  readonly traceId: string;
  readonly dryRun: boolean;
  readonly key: string | undefined;
  /** Method and path, ids in it. */
  readonly route: string;
  readonly body: unknown;
}

/** A command on an act that exists, at the version that the caller read. */
export interface AskedOfAct extends Asked {
  readonly actId: string;
  readonly version: number;
}

/** Who looks, in which language, within which trace. */
export interface Looking {
  readonly actor: Actor;
  readonly language: Language;
  readonly traceId: string;
}
