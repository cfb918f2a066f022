import { z } from 'zod';
import { mostOwnDays } from '../../term-question';
import { adoptedAct, day, text } from './content-parts';
import { nonAppearance, summons, summonsDraft, unexecuted, unexecutedDraft } from './resolution.compulsion';
import { inspection, inspectionDraft } from './resolution.inspection';

const suspendedClasses = [
  'law',
  'normative-legal-act',
  'osa-normative-act',
  'individual-legal-act',
  'decision',
  'administrative-decision',
] as const;

const { title, date, number } = adoptedAct;

const person = z.strictObject({ name: text(300), position: text(500).optional() });

const act = z.strictObject({ class: z.enum(suspendedClasses), ...adoptedAct });

const check = z.strictObject({ on: day.describe('The day on which it ended'), result: text(5000) });

const protest = z.strictObject({ number, date });

const application = z.strictObject({ court: text(500), date, number: number.optional() });

const provision = text(500).describe('The article and law that set the term');
const days = z.int().min(1).max(mostOwnDays);

/** What a resolution says beside its purpose, whole, as the law wants it at signature. */
export const members = {
  facts: text(10_000).describe('What happened'),
  person,
  breach: text(5000).describe('The breach of law found'),
  ground: text(5000).describe('Why it is unlawful, or the ground that the law gives'),
  object: text(2000).describe('The legal act, thing or place'),
  measure: text(2000).describe('The measure lifted, annulled or terminated'),
  right: text(2000).describe('The right or lawful interest violated'),
  act: act.describe('The act suspended'),
  check: check.describe('The check already made in administrative proceedings, 42'),
  protest: protest.describe('The protest of the act suspended, 23(2)'),
  application: application.describe('The application that the court is to consider, 23(2)'),
  unexecuted: unexecuted.describe('The act not carried out voluntarily, 26-1(1)'),
  summons: summons.describe('How the person was summoned, 6(6)'),
  nonAppearance: nonAppearance.describe('The refusal to appear, 26-1(3)'),
  inspection,
  isolation: text(500).describe('The isolation from which the person is released, 44 7)'),
  annulled: z.strictObject({ title, date, number, adoptedBy: adoptedAct.adoptedBy }),
  law: text(500).describe('The article and law that provide for such a resolution'),
};
export type Member = keyof typeof members;

/** The same as they are being written: what has members lacks any of them. */
export const draftMembers = {
  ...members,
  person: person.partial(),
  act: act.partial(),
  check: check.partial(),
  protest: protest.partial(),
  application: application.partial(),
  unexecuted: unexecutedDraft,
  summons: summonsDraft,
  nonAppearance: nonAppearance.partial(),
  inspection: inspectionDraft,
  annulled: members.annulled.partial(),
};

/** As much of them as is written. */
export type ResolutionMembers = {
  readonly [Name in Member]?: z.infer<(typeof draftMembers)[Name]> | undefined;
};

/** The term that a law sets for this execution, 20(3): a number of days, a day, or neither, and where it is set. */
export const termOfLaw = z.union([
  z.strictObject({ days, provision: provision.optional() }),
  z.strictObject({ dueOn: day, provision: provision.optional() }),
  z.strictObject({ provision }),
]);

/** At signature: with its provision. */
export const wholeTermOfLaw = z.object({ provision });
