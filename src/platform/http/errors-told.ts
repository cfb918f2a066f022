import type { Language, Texts } from '../../kernel/texts';
import { type MalformedCode, malformedText } from './malformed-texts';

interface Found {
  readonly pointer: string;
  readonly code: MalformedCode;
  readonly detail?: Texts;
}

/** What does not fit, each with its words in that language. */
export const errorsTold = (errors: readonly Found[], language: Language) =>
  errors.map(({ pointer, code, detail }) => ({
    pointer,
    code,
    detail: (detail ?? malformedText(code))[language],
  }));
