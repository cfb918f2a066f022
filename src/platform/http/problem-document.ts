import { randomUUID } from 'node:crypto';
import type { Language } from '../../kernel/texts';
import type { Problem } from './problem';
import { problemTexts } from './problem-texts';

export const problemMediaType = 'application/problem+json';

/** The document of RFC 9457 that a problem is answered with. */
export interface ProblemDocument {
  readonly type: string;
  readonly title: string;
  readonly status: number;
  readonly detail: string;
  /** `urn:uuid:…`, of this one occurrence. */
  readonly instance: string;
  readonly traceId: string;
  readonly [member: string]: unknown;
}

/** The document of a problem in the language asked for. */
export function problemDocument(problem: Problem, language: Language, traceId: string): ProblemDocument {
  const { title, detail } = problemTexts[problem.type];
  return {
    type: `urn:problem:${problem.type}`,
    title: title[language],
    status: problem.status,
    detail: detail[language],
    instance: `urn:uuid:${randomUUID()}`,
    ...problem.members(language),
    traceId,
  };
}
