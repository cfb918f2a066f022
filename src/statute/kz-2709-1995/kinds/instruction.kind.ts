import type { Ground } from '../../ground';
import type { Closing, KindDefinition, TermPlan } from '../../kind';
import type { Law } from '../../law';
import type { Matter } from '../../matter';
import type { SupervisionArea } from '../../vocabulary';
import type { Id } from '../id';
import {
  executionBreaches,
  executionOutcomes,
  executionSteps,
  executionTerm,
  resultDuty,
  waitsForExecution,
} from './execution';
import {
  addresseeOfInstruction,
  competenceForInstruction,
  ruleOfGround,
  writtenAgainstInstruction,
} from './instruction.bars';
import {
  completeInstruction,
  type InstructionContent,
  instructionContentOf,
  instructionDraft,
  type InstructionGround,
} from './instruction.content';
import { printedInstruction } from './instruction.page';
import { instructionTitle } from './instruction.wording';
import { followUp } from './follow-ups';
import { routesOfInstruction } from './instruction.routes';

/** Instruction: art. 22; on an investigation 38(1) 4) and 38(2), in administrative cases 42 2). */
export const instruction: KindDefinition<Id> = {
  code: 'instruction',
  title: instructionTitle,
  basis,
  draft: instructionDraft,
  complete: completeInstruction,
  wantedBy: [
    ['', 'policy-instruction-content'],
    ['/addresseeId', 'policy-number-of-addressees'],
    ['/addresseeIds', 'instruction-pg-normative'],
    ['/content/ground', 'instruction-addressee-other'],
    ['/content/criminalCase', 'instruction-addressee-pretrial'],
    ['/content/administrativeCase', 'admin-act-written-instruction'],
    ['/content/provision', 'instruction-addressee-other'],
  ],
  bars: {
    written: [
      'instruction-addressee-pretrial',
      'instruction-addressee-osa',
      'instruction-addressee-other',
      'admin-act-written-instruction',
      'instruction-pg-normative',
      'policy-number-of-addressees',
    ],
    signature: ['instruction-pg-normative'],
    closure: ['policy-result-or-reason'],
  },
  outcomes: executionOutcomes,
  ownTerm: { rule: 'policy-instruction-term' },
  addressee: addresseeOfInstruction,
  area: (content) => areas[(content as InstructionContent).ground ?? 'other'],
  steps: () => executionSteps,
  waitsFor: waitsForExecution,
  withoutTerm: () => undefined,
  written: writtenAgainstInstruction,
  competence: competenceForInstruction,
  terms,
  breaches: (matter) => executionBreaches(matter, 'non-execution-liability-list'),
  routes: routesOfInstruction,
  followUp,
  closingDuties,
  printed: printedInstruction,
};

const areas: Readonly<Record<InstructionGround, SupervisionArea>> = {
  'pre-trial': 'pre-trial',
  'operational-search': 'operational-search',
  'administrative-case': 'administrative',
  other: 'legality',
};

/** The articles of the page: of the ground, of the power behind it, and of what makes it binding. */
function basis(matter: Matter): Id[] {
  const { ground, normative } = instructionContentOf(matter);
  return [
    ...(ground === 'administrative-case' ? (['instruction-addressee-other'] as const) : []),
    ...(ground ? [ruleOfGround[ground]] : []),
    ...(normative === true ? (['instruction-pg-normative'] as const) : []),
    ...(ground === 'pre-trial' ? (['pretrial-start-instruct', 'pretrial-instruction-binding'] as const) : []),
  ];
}

/** The law has no term: one runs only where the prosecutor set it. */
function terms(matter: Matter, law: Law<Id>): TermPlan[] {
  const { ownTerm } = matter;
  if (!ownTerm || !law.find('policy-instruction-term')) return [];
  const plan = { rule: 'policy-instruction-term', basis: 'prosecutor', own: ownTerm.term } as const;
  return executionTerm(matter, law, plan);
}

/** The result of every addressee, or the reason why there is none. */
function closingDuties(matter: Matter, law: Law<Id>, { reason }: Closing): (Ground | undefined)[] {
  return reason === undefined ? [resultDuty(matter, law, 'policy-result-or-reason')] : [];
}
