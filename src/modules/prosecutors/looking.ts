import type { Language } from '../../kernel/texts';
import type { Actor } from './domain';

/** Who looks, in which language, within which trace. */
export interface Looking {
  readonly actor: Actor;
  readonly language: Language;
  readonly traceId: string;
}
