import type { EditionText } from './edition';
import { kz2709of1995 } from './kz-2709-1995';

/** Every edition that this build holds; a new one is a folder and a line here. */
export const editionTexts: readonly EditionText[] = [kz2709of1995];
