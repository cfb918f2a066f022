import type { Ground } from '../../ground';
import type { AddresseeOf, Signatory } from '../../kind';
import type { Law } from '../../law';
import type { Matter } from '../../matter';
import { partyTypes } from '../../vocabulary';
import type { Id } from '../id';
import { type InstructionGround, instructionContentOf } from './instruction.content';

/** The rule of each ground: it says to whom the instruction goes and what it wants said. */
export const ruleOfGround: Readonly<Record<InstructionGround, Id>> = {
  'pre-trial': 'instruction-addressee-pretrial',
  'operational-search': 'instruction-addressee-osa',
  'administrative-case': 'admin-act-written-instruction',
  other: 'instruction-addressee-other',
};

/** Bodies and officials; where other law provides for it anyone but a court. Several where it is normative, 22(2). */
export function addresseeOfInstruction(matter: Matter): AddresseeOf<Id> {
  const { ground = 'other', normative } = instructionContentOf(matter);
  return {
    types:
      ground === 'other'
        ? partyTypes.filter((type) => type !== 'court')
        : (['state-body', 'official'] as const),
    rule: ruleOfGround[ground],
    ...(normative === true && { several: true }),
  };
}

/** What no completion can cure: a normative instruction on other matters, 22(2); an oral one in a case, 42 2). */
export function writtenAgainstInstruction(matter: Matter, law: Law<Id>): (Ground | undefined)[] {
  const { ground, normative, administrativeCase } = instructionContentOf(matter);
  const mayBeNormative = ground === undefined || ground === 'pre-trial' || ground === 'operational-search';
  return [
    normative === true && !mayBeNormative
      ? law.ground('instruction-pg-normative', '/content/normative')
      : undefined,
    administrativeCase?.form === 'oral'
      ? law.ground('admin-act-written-instruction', '/content/administrativeCase/form')
      : undefined,
  ];
}

/** 22(2): a normative instruction is the Prosecutor General's. */
export function competenceForInstruction(
  matter: Matter,
  { officeLevel, position }: Signatory,
  law: Law<Id>,
): (Ground | undefined)[] {
  const isProsecutorGeneral = officeLevel === 'general' && position === 'head';
  return [
    instructionContentOf(matter).normative === true && !isProsecutorGeneral
      ? law.ground('instruction-pg-normative', '/content/normative')
      : undefined,
  ];
}
