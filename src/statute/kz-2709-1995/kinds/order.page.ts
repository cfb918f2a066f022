import type { Language, Texts } from '../../../kernel/texts';
import type { PrintedPart } from '../../kind';
import type { Law } from '../../law';
import type { Matter } from '../../matter';
import type { Id } from '../id';
import { executionHeadings, executionTermWords } from './execution.wording';
import { conditionNames, type OrderContent, orderContentOf } from './order.content';
import { addresseeWords, conditionWords, headings, targetWords } from './order.wording';
import { describedAct, normsPart, ownTermLine, part, saidParts } from './page-parts';

/** The parts of a printed order in their order; what the draft leaves out is left out. */
export function printedOrder(matter: Matter, law: Law<Id>): PrintedPart[] {
  const content = orderContentOf(matter);
  const { target, addresseeIs, nature, ownTerm } = content;
  const says = (...ids: Id[]): Texts[] => ids.flatMap((id) => law.find(id)?.says ?? []);
  return saidParts([
    part(headings.target, targetLine(content)),
    part(headings.committedBy, target?.committedBy),
    part(headings.goesTo, addresseeIs && addresseeWords[addresseeIs]),
    normsPart(matter),
    part(headings.nature, nature),
    part(headings.conditions, ...conditionLines(content)),
    { heading: headings.proposals, lines: matter.requestedMeasures.map(({ text }) => text) },
    part(executionHeadings.term, ownTerm && ownTermLine(ownTerm, executionTermWords)),
    part(executionHeadings.report, ...says('order-result-immediate')),
    part(
      headings.consequences,
      ...says('order-breach-liability', 'order-complaint', 'order-complaint-no-stay'),
    ),
  ]);
}

/** What breaches the law, and where it is an act which. */
function targetLine({ target }: OrderContent): Texts {
  const described = describedAct(target && { title: target.title, number: target.number, date: target.date });
  const line = (language: Language): string =>
    [target?.class && targetWords[target.class][language], described[language]].filter(Boolean).join(': ');
  return { kk: line('kk'), ru: line('ru'), en: line('en') };
}

/** Each condition that holds: in the words recorded for it, else in those of the law. */
const conditionLines = ({ conditions = {} }: OrderContent): (string | Texts)[] =>
  conditionNames.flatMap((name) => {
    const said = conditions[name];
    return said === undefined || said === false ? [] : [said === true ? conditionWords[name] : said];
  });
