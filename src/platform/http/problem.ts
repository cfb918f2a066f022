import type { Language, Texts } from '../../kernel/texts';

/** Every type of problem that the service answers with, and its status. */
export const problemStatuses = {
  malformed: 400,
  unauthenticated: 401,
  forbidden: 403,
  'not-found': 404,
  conflict: 409,
  'version-conflict': 412,
  'too-large': 413,
  'unsupported-media-type': 415,
  'refused-by-law': 422,
  'idempotency-key-reused': 422,
  'version-required': 428,
  'too-many-requests': 429,
  defect: 500,
  'not-ready': 503,
} as const;
export type ProblemType = keyof typeof problemStatuses;

export interface ProblemOptions {
  /** In place of the type's own detail. */
  readonly detail?: Texts | undefined;
  readonly headers?: Readonly<Record<string, string>>;
  readonly cause?: unknown;
}

/** What a request is answered with instead of its result: thrown anywhere in a shell, told by the filter. */
export abstract class Problem extends Error {
  readonly detail: Texts | undefined;
  readonly headers: Readonly<Record<string, string>>;

  constructor(
    readonly type: ProblemType,
    { detail, headers = {}, cause }: ProblemOptions = {},
  ) {
    super(type, { cause });
    this.detail = detail;
    this.headers = headers;
  }

  get status(): number {
    return problemStatuses[this.type];
  }

  /** Members of the document beyond those of every problem, in the language asked for. */
  members(language: Language): Readonly<Record<string, unknown>> {
    return this.detail === undefined ? {} : { detail: this.detail[language] };
  }
}
