import type { Ground } from '../../ground';
import type { KindDefinition } from '../../kind';
import type { Law } from '../../law';
import type { Matter } from '../../matter';
import type { SupervisionArea } from '../../vocabulary';
import type { Id } from '../id';
import {
  executionBreaches,
  executionOutcomes,
  executionSteps,
  resultDuty,
  waitsForExecution,
} from './execution';
import { writtenAgainstResolution } from './resolution.bars';
import {
  completeResolution,
  purposeLawOf,
  type ResolutionContent,
  resolutionContentOf,
  resolutionDraft,
} from './resolution.content';
import { owesPublication, publicationDuty } from './publication-duty';
import { printedResolution } from './resolution.page';
import { areaUnsaid, lawOfPurposes } from './resolution.purposes';
import { resolutionTerms } from './resolution.terms';
import { addresseeOfResolution, earlierDays, wantedBy, wantedHere } from './resolution.wants';
import { againstOwnTermOfResolution, receiptToTheMinute, ways, withoutTerm } from './resolution.ways';
import { resolutionTitle, titlesByPurpose } from './resolution.wording';
import { followUp } from './follow-ups';
import { isOurs, routesOfResolution } from './resolution.routes';

const laws = Object.values(lawOfPurposes).flat();
const normativeClasses: readonly unknown[] = ['normative-legal-act', 'osa-normative-act'];
const once = <T>(list: readonly T[]): T[] => [...new Set(list)];

/** Resolution: art. 20, with purposes of arts. 5, 23(2), 26-1, 35, 38, 41, 42, 44; what each asks is data. */
export const resolution: KindDefinition<Id> = {
  code: 'resolution',
  title: resolutionTitle,
  titleHere: (matter) => titlesByPurpose[resolutionContentOf(matter).purpose ?? 'other'],
  basis,
  draft: resolutionDraft,
  complete: completeResolution,
  wantedBy,
  wantedHere,
  bars: {
    written: once([
      ...laws.flatMap(({ basis: [first], addressee: [rule] }) => [first, rule]),
      'admin-act-suspend',
      'response-suspend-non-law',
      'enforcement-resolution',
      'enforcement-property-exception',
      'policy-enforcement-of-enforcement',
      'application-unsigned-not-checked',
      'inspection-ground-schedule',
      'non-appearance-liability',
      ...Object.values(ways).flatMap(({ againstOwnTerm }) => againstOwnTerm ?? []),
      'policy-number-of-addressees',
    ]),
    signature: once(laws.flatMap(({ needs }) => Object.values(needs))),
    term: once(Object.values(ways).flatMap(({ againstOwnTerm }) => againstOwnTerm ?? [])),
    receipt: ['forced-attendance-24h'],
    closure: ['resolution-result-immediate', 'suspending-acts-published'],
  },
  outcomes: executionOutcomes,
  ownTerm: { rule: 'resolution-execution-term-fallback' },
  againstOwnTerm: againstOwnTermOfResolution,
  addressee: addresseeOfResolution,
  brooksNoDelay: (matter) => purposeLawOf(resolutionContentOf(matter))?.brooksNoDelay === true,
  area: (content) => areaOf(content as ResolutionContent),
  earlierDays,
  steps: () => executionSteps,
  waitsFor: waitsForExecution,
  receiptToTheMinute,
  withoutTerm,
  written: writtenAgainstResolution,
  competence: () => [],
  terms: resolutionTerms,
  breaches: (matter) => (isOurs(matter) ? [] : executionBreaches(matter, 'resolution-breach-liability')),
  routes: routesOfResolution,
  followUp,
  closingDuties,
  owesPublication: (matter) => mustBePublished(matter),
  printed: printedResolution,
};

const areaOf = ({ area, purpose }: ResolutionContent): SupervisionArea =>
  area ?? (purpose && areaUnsaid(purpose)) ?? 'legality';

/** The articles of the page: those of the purpose, and those of its term. */
function basis(matter: Matter): Id[] {
  const { termOfLaw, ownTerm, purpose } = resolutionContentOf(matter);
  const purposeLaw = purposeLawOf(resolutionContentOf(matter)) ?? (purpose && lawOfPurposes[purpose][0]);
  return [
    ...(purposeLaw?.basis ?? (['resolution-initiate-proceedings'] as const)),
    ...(termOfLaw ? (['resolution-execution-term'] as const) : []),
    ...(ownTerm ? (['resolution-execution-term-fallback'] as const) : []),
  ];
}

/** The result, 20(3), but of what the prosecutor carries out; publication of what suspends a normative act, 18(1-1). */
function closingDuties(matter: Matter, law: Law<Id>): (Ground | undefined)[] {
  return [
    isOurs(matter) ? undefined : resultDuty(matter, law, 'resolution-result-immediate'),
    publicationDuty(mustBePublished(matter), law),
  ];
}

/** Whether it suspends a normative act and was not published yet. */
const mustBePublished = (matter: Matter): boolean =>
  owesPublication(matter, normativeClasses.includes(resolutionContentOf(matter).act?.class));
