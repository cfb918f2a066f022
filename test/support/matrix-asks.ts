import type { MatrixScene } from './matrix-scene';

/** What a request of a route needs beside it: what stands in its path and query, its body, and the version that it changes. */
export interface Ask {
  readonly params?: Readonly<Record<string, string>>;
  readonly query?: string;
  /** Text goes as CSV. */
  readonly body?: Readonly<Record<string, unknown>> | string;
  readonly version?: number;
}

export type Preparing = (scene: MatrixScene) => Promise<Ask> | Ask;

export const nothing: Preparing = () => ({});
