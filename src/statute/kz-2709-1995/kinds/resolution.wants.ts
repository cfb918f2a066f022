import type { AddresseeOf } from '../../kind';
import type { Matter } from '../../matter';
import type { Id } from '../id';
import { neededMembers, purposeLawOf, resolutionContentOf } from './resolution.content';
import { lawOfPurposes } from './resolution.purposes';

/** The rules that want a member whatever the purpose, and those within a member. */
export const wantedBy: readonly (readonly [pointer: string, rule: Id])[] = [
  ['', 'resolution-initiate-proceedings'],
  ['/addresseeId', 'resolution-execution-term'],
  ['/content/inspection/ground', 'inspection-requires-resolution'],
  ['/content/inspection/ground/assignment', 'inspection-ground-president'],
  ['/content/inspection/ground/application', 'inspection-ground-application'],
  ['/content/inspection/ground/signed', 'application-unsigned-not-checked'],
  ['/content/inspection/ground/signs', 'inspection-ground-discovery'],
  ['/content/inspection/ground/entry', 'inspection-ground-schedule'],
  ['/content/inspection/ground/body', 'inspection-ground-schedule'],
  ['/content/inspection/ground/request', 'inspection-ground-superior'],
  ['/content/summons/means', 'summons-other-means'],
  ['/content/summons/proof', 'summons-other-means'],
  ['/content/unexecuted/demand', 'resolution-kind-enforcement'],
  ['/content/unexecuted/purpose', 'policy-enforcement-of-enforcement'],
  ['/content/unexecuted/takesProperty', 'enforcement-property-exception'],
  ['/content/termOfLaw', 'resolution-execution-term'],
  ['/content/ownTerm', 'resolution-execution-term-fallback'],
];

/** What the purpose needs, by the rules that want it; the branch of supervision by the purpose's own. */
export function wantedHere(matter: Matter): (readonly [string, Id])[] {
  const content = resolutionContentOf(matter);
  const purposeLaw = purposeLawOf(content);
  if (!content.purpose) return [];
  if (!purposeLaw) return [['/content/area', lawOfPurposes[content.purpose][0].basis[0]]];
  const { needs, addressee } = purposeLaw;
  return [
    ['/addresseeId', addressee[0]],
    ...(needs.norms ? ([['/norms', needs.norms]] as const) : []),
    ...neededMembers(purposeLaw).flatMap((name) => {
      const rule = needs[name];
      return rule ? [[`/content/${name}`, rule] as const] : [];
    }),
  ];
}

/** By the purpose; an inspection by the schedule is of state bodies. Anybody while no purpose is said. */
export function addresseeOfResolution(matter: Matter): AddresseeOf<Id> {
  const content = resolutionContentOf(matter);
  const purposeLaw = purposeLawOf(content);
  if (content.inspection?.ground?.kind === 'schedule' && content.purpose === 'inspection')
    return { types: ['state-body'], rule: 'inspection-ground-schedule' };
  if (!purposeLaw) return { rule: 'resolution-execution-term' };
  const [rule, types] = purposeLaw.addressee;
  return { rule, ...(types && { types }) };
}

/** The acts and events that the resolution is about come before it. */
export function earlierDays(matter: Matter): { on: string; pointer: string }[] {
  const { act, annulled, check, protest, application, unexecuted } = resolutionContentOf(matter);
  const days = {
    'act/date': act?.date,
    'annulled/date': annulled?.date,
    'check/on': check?.on,
    'protest/date': protest?.date,
    'application/date': application?.date,
    'unexecuted/date': unexecuted?.date,
  };
  return Object.entries(days).flatMap(([name, on]) =>
    on === undefined ? [] : [{ on, pointer: `/content/${name}` }],
  );
}
