import type { Act } from '../../src/modules/acts/domain';
import type { Answer } from './house';
import type { RowAbove } from './walk-above';
import type { Body } from './walk-commands';
import type { Walker } from './walkers';

/** What one step of the walk did. */
export interface Step {
  /** The segment of the command, `drafting` or `sweep`. */
  readonly name: string;
  readonly by: Walker | undefined;
  readonly answer: Answer | undefined;
  /** The act as it was and as it is; absent where none was meant or made. */
  readonly before: Act | undefined;
  readonly after: Act | undefined;
  /** The row of a room above, as it was and as it is, where the command was one of theirs. */
  readonly above?: { readonly before: RowAbove | undefined; readonly after: RowAbove | undefined };
}

/** A request by somebody at some version. */
export interface Sent {
  readonly by: Walker;
  readonly path: string;
  readonly body: Body;
  readonly ifMatch: string | undefined;
}
