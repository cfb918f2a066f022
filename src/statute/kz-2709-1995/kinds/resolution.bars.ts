import type { Ground } from '../../ground';
import type { Law } from '../../law';
import type { Matter } from '../../matter';
import type { Id } from '../id';
import {
  neededMembers,
  purposeLawOf,
  type ResolutionContent,
  resolutionContentOf,
} from './resolution.content';
import { members } from './resolution.members';
import type { PurposeLaw } from './resolution.purpose-law';
import { lawOfPurposes } from './resolution.purposes';
import { ways } from './resolution.ways';

/** What no completion can cure: what the purpose has no place for, and what its articles exclude. */
export function writtenAgainstResolution(matter: Matter, law: Law<Id>): (Ground | undefined)[] {
  const content = resolutionContentOf(matter);
  if (!content.purpose) return [];
  const purposeLaw = purposeLawOf(content);
  const [{ basis }] = lawOfPurposes[content.purpose];
  return [
    content.area && !purposeLaw ? law.ground(basis[0], '/content/area') : undefined,
    ...(purposeLaw ? [formNamed(purposeLaw, law), ...outOfPlace(content, purposeLaw, law)] : []),
    ...againstSuspension(content, law),
    ...againstEnforcement(matter, law),
    ...againstInspection(content, law),
    content.nonAppearance?.validReason === true
      ? law.ground('non-appearance-liability', '/content/nonAppearance/validReason')
      : undefined,
  ];
}

/** A power for which the law names no form is exercised by a resolution only as a policy says so. */
const formNamed = ({ formByPolicy }: PurposeLaw, law: Law<Id>): Ground | undefined =>
  formByPolicy && !law.find('policy-form-of-resolution')
    ? law.ground('resolution-initiate-proceedings', '/content/purpose')
    : undefined;

/** Members of other purposes, and a term of the law where the law has another way. */
function outOfPlace(
  content: ResolutionContent,
  purposeLaw: PurposeLaw,
  law: Law<Id>,
): (Ground | undefined)[] {
  const places = new Set<string>(['facts', ...neededMembers(purposeLaw), ...(purposeLaw.takes ?? [])]);
  const { takesTermOfLaw, againstOwnTerm = purposeLaw.basis[0] } = ways[purposeLaw.term];
  return [
    ...Object.keys(content)
      .filter((name) => name in members && !places.has(name))
      .map((name) => law.ground(purposeLaw.basis[0], `/content/${name}`)),
    content.termOfLaw && !takesTermOfLaw ? law.ground(againstOwnTerm, '/content/termOfLaw') : undefined,
  ];
}

/** Never a law, 29(2) 4); in administrative proceedings a resolution or decision in a case, 42 5). */
function againstSuspension({ act, area }: ResolutionContent, law: Law<Id>): (Ground | undefined)[] {
  const isOfCase = area === 'administrative';
  if (act?.class === 'law') return [law.ground('response-suspend-non-law', '/content/act/class')];
  return act?.class !== undefined && isOfCase !== (act.class === 'administrative-decision')
    ? [law.ground('admin-act-suspend', '/content/act/class')]
    : [];
}

/** 26-1(1): only a resolution or an order, none that takes property, and none that is itself of enforcement. */
function againstEnforcement(matter: Matter, law: Law<Id>): (Ground | undefined)[] {
  const { unexecuted } = resolutionContentOf(matter);
  if (!unexecuted) return [];
  const { kind, purpose, takesProperty } = unexecuted;
  return [
    kind && kind !== 'resolution' && kind !== 'order'
      ? law.ground('enforcement-resolution', '/content/unexecuted/kind')
      : undefined,
    kind === 'resolution' && purpose === 'enforcement'
      ? law.ground('policy-enforcement-of-enforcement', '/content/unexecuted/purpose')
      : undefined,
    takesProperty === true
      ? law.ground('enforcement-property-exception', '/content/unexecuted/takesProperty')
      : undefined,
    ...matter.requestedMeasures.map((measure, index) =>
      measure.takesProperty
        ? law.ground('enforcement-property-exception', `/requestedMeasures/${String(index)}/takesProperty`)
        : undefined,
    ),
  ];
}

/** 7(4): nothing is checked upon what bears no signature; 5(2) 3-1): the schedule is of certain bodies. */
function againstInspection({ inspection }: ResolutionContent, law: Law<Id>): (Ground | undefined)[] {
  const { kind, signed, body } = inspection?.ground ?? {};
  return [
    kind === 'application' && signed === false
      ? law.ground('application-unsigned-not-checked', '/content/inspection/ground/signed')
      : undefined,
    kind === 'schedule' && body === 'other'
      ? law.ground('inspection-ground-schedule', '/content/inspection/ground/body')
      : undefined,
  ];
}
