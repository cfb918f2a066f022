import { dayInWords } from '../../../calendar';
import type { Language, Texts } from '../../../kernel/texts';
import type { PrintedPart } from '../../kind';
import type { Law } from '../../law';
import type { Matter, Norm } from '../../matter';
import type { Rule } from '../../rule';
import type { Id } from '../id';
import type { ProtestContent } from './protest.content';
import { demandWords, headings, suspensionWords, termWords } from './protest.wording';

const normLine = (norm: Norm): string =>
  typeof norm === 'string' ? norm : [norm.act, norm.article].filter(Boolean).join(', ');

/** The parts of a printed protest in their order; what the draft leaves out is left out. */
export function printedProtest(matter: Matter, law: Law<Id>): PrintedPart[] {
  const { object, demands = [], suspend } = matter.content as ProtestContent;
  const parts: PrintedPart[] = [
    { heading: headings.object, lines: [objectLine(object)] },
    { heading: headings.basis, lines: [object?.basis ?? ''] },
    { heading: headings.norms, lines: matter.norms.map(normLine) },
    { heading: headings.demands, lines: demands.map((demand) => demandWords[demand]) },
    { heading: headings.measures, lines: matter.requestedMeasures.map(({ text }) => text) },
    termPart(matter, law),
    { heading: headings.suspension, lines: suspend === true ? [suspensionWords] : [] },
  ];
  return parts.filter(({ lines }) =>
    lines.some((line) => (typeof line === 'string' ? line : line.kk) !== ''),
  );
}

/** Title, number, day in words and who adopted it, in each language. */
function objectLine(object: ProtestContent['object']): Texts {
  const day = object?.date === undefined ? undefined : dayInWords(object.date);
  const line = (language: Language): string =>
    [object?.title, object?.number && `№ ${object.number}`, day?.[language], object?.adoptedBy]
      .filter(Boolean)
      .join(', ');
  return { kk: line('kk'), ru: line('ru'), en: line('en') };
}

function termPart(matter: Matter, law: Law<Id>): PrintedPart {
  return { heading: headings.term, lines: termLines(matter.content as ProtestContent, law) };
}

function termLines({ forum, ownTerm }: ProtestContent, law: Law<Id>): Texts[] {
  if (forum === 'court') return saysOf(law.find('protest-court-term'));
  if (!ownTerm) {
    const days = law.find('protest-consideration-term')?.value?.number;
    return days === undefined ? [] : [termWords.ofLaw(days)];
  }
  const reason = ownTerm.reason ?? '';
  return [
    'dueOn' in ownTerm
      ? termWords.untilDay(dayInWords(ownTerm.dueOn), reason)
      : termWords.inDays(ownTerm.days, reason),
  ];
}

const saysOf = (rule: Rule | undefined): Texts[] => (rule ? [rule.says] : []);
