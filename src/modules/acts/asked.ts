import type { Looking } from '../prosecutors';

/** How a command came: from whom, under which key, and whether it is only rehearsed. */
export interface Asked extends Looking {
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
