import type { Texts } from '../../../kernel/texts';
import type { PrintedPart } from '../../kind';
import type { Law } from '../../law';
import type { Matter } from '../../matter';
import type { Id } from '../id';
import { measuresPart, normsPart, ownTermLine, part, saidParts } from './page-parts';
import { type SubmissionContent, submissionContentOf } from './submission.content';
import {
  dutyWords,
  groundWords,
  submissionHeadings as headings,
  submissionTermWords as termWords,
} from './submission.wording';

/** The parts of a printed submission in their order; what the draft leaves out is left out. */
export function printedSubmission(matter: Matter, law: Law<Id>): PrintedPart[] {
  const content = submissionContentOf(matter);
  const { ground, person, breach, causes } = content;
  return saidParts([
    part(headings.ground, ground && groundWords[ground]),
    part(headings.law, ground === 'other' ? content.law : undefined),
    part(headings.person, ground === 'immunity' ? person : undefined),
    part(headings.breach, breach),
    normsPart(matter),
    part(headings.causes, causes),
    measuresPart(matter),
    { heading: headings.term, lines: termLines(content, law) },
    { heading: headings.duties, lines: dutyLines(law) },
  ]);
}

function termLines({ ownTerm }: SubmissionContent, law: Law<Id>): Texts[] {
  return [
    ...(ownTerm ? [ownTermLine(ownTerm, termWords)] : []),
    ...numbered('submission-term-max', termWords.ofLaw, law),
  ];
}

/** 25(2): the prosecutor may attend, is told beforehand and gets the report. */
const dutyLines = (law: Law<Id>): Texts[] => [
  ...saysOf('submission-prosecutor-attends', law),
  ...numbered('submission-notice-of-hearing', dutyWords.notice, law),
  ...numbered('submission-report-term', dutyWords.report, law),
];

/** The words with the number that the law sets; nothing where it sets none. */
function numbered(rule: Id, words: (days: number) => Texts, law: Law<Id>): Texts[] {
  const days = law.find(rule)?.value?.number;
  return days === undefined ? [] : [words(days)];
}

function saysOf(id: Id, law: Law<Id>): Texts[] {
  const rule = law.find(id);
  return rule ? [rule.says] : [];
}
