import { dayInWords } from '../../../calendar';
import type { Language, Texts } from '../../../kernel/texts';
import type { LocalDate } from '../../../kernel/time';
import type { PrintedPart } from '../../kind';
import type { Law } from '../../law';
import type { Matter } from '../../matter';
import type { Id } from '../id';
import { executionHeadings, executionTermWords } from './execution.wording';
import { commonHeadings } from './page-headings.wording';
import { describedAct, normsPart, ownTermLine, part, saidParts } from './page-parts';
import { classWords, groundWords, headings, unexecutedWords } from './resolution-page.wording';
import { doneByItself } from './resolution-resolves.wording';
import { purposeLawOf, type ResolutionContent, resolutionContentOf } from './resolution.content';
import { ways } from './resolution.ways';

type Said = string | Texts | undefined;

/** The parts of a printed resolution in their order; what the draft leaves out is left out. */
export function printedResolution(matter: Matter, law: Law<Id>): PrintedPart[] {
  const content = resolutionContentOf(matter);
  const { facts, breach, ground, object, measure, right, isolation, inspection, purpose, check } = content;
  return saidParts([
    part(headings.facts, facts),
    part(headings.person, line([content.person?.name, content.person?.position])),
    part(headings.inspection, inspection?.subject),
    part(headings.inspectionGround, groundLine(content)),
    part(headings.breach, breach),
    normsPart(matter),
    ...actsOf(content),
    part(headings.object, object),
    part(headings.measure, measure),
    part(headings.right, right),
    part(headings.isolation, isolation),
    part(headings.summons, summonsLine(content)),
    part(headings.nonAppearance, content.nonAppearance?.circumstances),
    part(headings.check, line([dated(check?.on), check?.result], ': ')),
    part(headings.ground, ground),
    part(headings.law, content.law),
    part(headings.resolves, purpose && doneByItself[purpose]),
    { heading: commonHeadings.measures, lines: matter.requestedMeasures.map(({ text }) => text) },
    part(executionHeadings.term, ...termLines(content, law)),
    part(executionHeadings.report, ...reportLines(content, law)),
  ]);
}

/** What is said of it, in one line; nothing where nothing is said. */
function line(parts: readonly Said[], between = ', '): Texts | undefined {
  const told = parts.filter((one) => one !== undefined).filter((one) => one !== '');
  const inOne = (language: Language): string =>
    told
      .map((one) => (typeof one === 'string' ? one : one[language]))
      .filter(Boolean)
      .join(between);
  const texts = { kk: inOne('kk'), ru: inOne('ru'), en: inOne('en') };
  return texts.kk === '' ? undefined : texts;
}

const dated = (on: LocalDate | undefined): Texts | undefined =>
  on === undefined ? undefined : dayInWords(on);

/** The acts that the resolution is about, each described. */
function actsOf({ act, annulled, protest, application, unexecuted }: ResolutionContent): PrintedPart[] {
  const { kind, number, date, demand } = unexecuted ?? {};
  const isEnforced = kind === 'resolution' || kind === 'order';
  return [
    part(headings.act, line([act?.class && classWords[act.class], describedAct(act)], ': ')),
    part(headings.annulled, describedAct(annulled)),
    part(headings.protest, describedAct(protest)),
    part(headings.application, line([describedAct(application), application?.court])),
    part(
      headings.unexecuted,
      line([isEnforced ? unexecutedWords[kind] : '', describedAct({ number, date })]),
    ),
    part(headings.demand, demand),
  ];
}

function groundLine({ inspection }: ResolutionContent): Said {
  const { kind, assignment, application, signs, entry, request } = inspection?.ground ?? {};
  const told = line([assignment, application, signs, entry, request]);
  return line([kind && groundWords[kind], told], ': ');
}

function summonsLine({ summons }: ResolutionContent): Said {
  const { appearOn, appearTime, means, receipt, proof } = summons ?? {};
  return line([dated(appearOn), appearTime, means, receipt, proof]);
}

/** The term of the law with the provision that sets it, the prosecutor's, or that of the purpose. */
function termLines(content: ResolutionContent, law: Law<Id>): Said[] {
  const { termOfLaw, ownTerm } = content;
  if (termOfLaw) return [line([termOfLaw.provision, countedLine(termOfLaw)], ': ')];
  if (ownTerm) return [ownTermLine(ownTerm, executionTermWords)];
  const purposeLaw = purposeLawOf(content);
  const rule = purposeLaw && ways[purposeLaw.term].againstOwnTerm;
  return rule ? [law.find(rule)?.says] : [];
}

const countedLine = (term: NonNullable<ResolutionContent['termOfLaw']>): Said =>
  'days' in term || 'dueOn' in term ? ownTermLine({ ...term }, executionTermWords) : undefined;

/** 20(3): the result is told at once, wherever somebody else carries the resolution out. */
function reportLines(content: ResolutionContent, law: Law<Id>): Said[] {
  const purposeLaw = purposeLawOf(content);
  const isReported = purposeLaw && ways[purposeLaw.term].isOurs !== true;
  return isReported ? [law.find('resolution-result-immediate')?.says] : [];
}
