import { dayInWords, type OwnTerm } from '../../../calendar';
import type { Language, Texts } from '../../../kernel/texts';
import type { LocalDate } from '../../../kernel/time';
import type { PrintedPart } from '../../kind';
import type { Matter, Norm } from '../../matter';
import { commonHeadings } from './page-headings.wording';

/** Of the parts those in which something is said: what the draft leaves out is left out. */
export const saidParts = (parts: readonly PrintedPart[]): PrintedPart[] =>
  parts.filter(({ lines }) => lines.some((line) => (typeof line === 'string' ? line : line.kk) !== ''));

/** A heading with one text under it, or with nothing where there is none. */
export const part = (heading: Texts, ...lines: readonly (string | Texts | undefined)[]): PrintedPart => ({
  heading,
  lines: lines.filter((line) => line !== undefined),
});

export const normsPart = ({ norms }: Matter): PrintedPart => ({
  heading: commonHeadings.norms,
  lines: norms.map(normLine),
});

/** A norm as one line; its article is left out where it is not said. */
export const normLine = (
  norm: Norm | { readonly act: string; readonly article?: string | undefined },
): string => (typeof norm === 'string' ? norm : [norm.act, norm.article].filter(Boolean).join(', '));

export const measuresPart = ({ requestedMeasures }: Matter): PrintedPart => ({
  heading: commonHeadings.measures,
  lines: requestedMeasures.map(({ text }) => text),
});

/** An act that another act is about: as much of it as is written yet. */
export interface DescribedAct {
  readonly title?: string | undefined;
  readonly number?: string | undefined;
  readonly date?: LocalDate | undefined;
  readonly adoptedBy?: string | undefined;
}

/** Title, number, day in words and who adopted it, in each language; nothing where nothing is said. */
export function describedAct(act: DescribedAct | undefined): Texts {
  const day = act?.date === undefined ? undefined : dayInWords(act.date);
  const line = (language: Language): string =>
    [act?.title, act?.number && `№ ${act.number}`, day?.[language], act?.adoptedBy]
      .filter(Boolean)
      .join(', ');
  return { kk: line('kk'), ru: line('ru'), en: line('en') };
}

/** How a kind words the term that the prosecutor sets. */
export interface OwnTermWords {
  inDays(days: number, reason: string): Texts;
  untilDay(day: Texts, reason: string): Texts;
}

/** The prosecutor's own term as the page states it. */
export function ownTermLine(
  own: OwnTerm & { readonly reason?: string | undefined },
  words: OwnTermWords,
): Texts {
  const reason = own.reason ?? '';
  return 'dueOn' in own ? words.untilDay(dayInWords(own.dueOn), reason) : words.inDays(own.days, reason);
}
