import { dayInWords } from '../../../calendar';
import type { Language, Texts } from '../../../kernel/texts';
import type { PrintedPart } from '../../kind';
import type { Matter, Norm } from '../../matter';
import { protestRules } from '../acts/protest.rules';
import type { ProtestContent } from './protest.content';
import { demandWords, headings, suspensionWords, termWords } from './protest.wording';

const normLine = (norm: Norm): string =>
  typeof norm === 'string' ? norm : [norm.act, norm.article].filter(Boolean).join(', ');

/** The parts of a printed protest in their order; what the draft leaves out is left out. */
export function printedProtest(matter: Matter): PrintedPart[] {
  const { object, demands = [], suspend } = matter.content as ProtestContent;
  const parts: PrintedPart[] = [
    { heading: headings.object, lines: [objectLine(object)] },
    { heading: headings.basis, lines: [object?.basis ?? ''] },
    { heading: headings.norms, lines: matter.norms.map(normLine) },
    { heading: headings.demands, lines: demands.map((demand) => demandWords[demand]) },
    { heading: headings.measures, lines: matter.requestedMeasures.map(({ text }) => text) },
    termPart(matter),
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

function termPart(matter: Matter): PrintedPart {
  const { forum, ownTerm } = matter.content as ProtestContent;
  if (forum === 'court') return { heading: headings.term, lines: [protestRules['protest-court-term'].says] };
  if (!ownTerm)
    return {
      heading: headings.term,
      lines: [termWords.ofLaw(protestRules['protest-consideration-term'].value?.number ?? 0)],
    };
  const reason = ownTerm.reason ?? '';
  return {
    heading: headings.term,
    lines: [
      'dueOn' in ownTerm
        ? termWords.untilDay(dayInWords(ownTerm.dueOn), reason)
        : termWords.inDays(ownTerm.days, reason),
    ],
  };
}
