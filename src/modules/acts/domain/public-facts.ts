import { present } from '../../../kernel/present';
import type { LocalDate } from '../../../kernel/time';
import type { CourtStepCode, Ground, StepAfterIssue } from '../../../statute';
import type { Act } from './act';
import type { CourtStepInput, NoteInput, PublicationInput } from './fact-inputs';
import type { Facts } from './facts';
import { factsInForce } from './facts-in-force';
import type { JudgedFact } from './judgement';
import { kindOf, matterOfAct } from './matter';
import { judgeMoment } from './moments';

const path: ReadonlySet<string> = new Set<CourtStepCode>(['filed', 'accepted', 'heard']);

/** The step of the act's life that a court's step is: the four ways in which it ends are one. */
export const lifeStepOf = (step: CourtStepCode): 'filed' | 'accepted' | 'heard' | 'decided' =>
  path.has(step) ? (step as 'filed' | 'accepted' | 'heard') : 'decided';

const issuedOn = ({ record }: Act): LocalDate | undefined => record.issuance?.issuedOn;

/** What a court did; each step no earlier than the one before it. `supersedes`: the step that a correction replaces. */
export function judgeCourtStep(
  act: Act,
  { step, takenOn, text }: CourtStepInput,
  facts: Facts,
  supersedes?: string,
): JudgedFact {
  const on = takenOn ?? facts.today;
  const steps = factsInForce(act.record, 'courtStep');
  const place = supersedes === undefined ? steps.length : steps.findIndex(({ id }) => id === supersedes);
  const [before, after] = [steps[place - 1], supersedes === undefined ? undefined : steps[place + 1]];
  const follows = [issuedOn(act), before?.takenOn];
  const { grounds, late } = judgeMoment({ on }, follows, '/takenOn', facts);
  const isBehind = after !== undefined && after.takenOn < on;
  const isOther = supersedes !== undefined && steps[place]?.step !== step;
  return {
    grounds: [
      ...grounds,
      isBehind && facts.law.ground('policy-order-of-facts', '/takenOn'),
      isOther && facts.law.ground('policy-correction', '/step'),
    ],
    late,
    when: { on },
    event: {
      type: lifeStepOf(step),
      courtStep: { id: facts.newId(), step, takenOn: on, ...present({ text }) },
    },
  };
}

/** Made public: what is not public may not be, 3(5). */
export function judgePublication(act: Act, input: PublicationInput, facts: Facts): JudgedFact {
  const { publishedOn: on = facts.today, medium, place } = input;
  const { grounds, late } = judgeMoment({ on }, [issuedOn(act)], '/publishedOn', facts);
  return {
    grounds: [...grounds, againstPublicity(act, facts)],
    late,
    when: { on },
    event: {
      type: publicationStepOf(act, facts),
      publication: { id: facts.newId(), publishedOn: on, medium, place },
    },
  };
}

const againstPublicity = ({ draft }: Act, { law }: Facts): Ground | undefined =>
  draft.secrecy === 'public' ? undefined : law.ground(law.common.publicityLimits as 'policy-clearance');

/** The first publication disseminates an act of a kind that is disseminated; any other is kept beside. */
export function publicationStepOf(act: Act, facts: Facts): 'disseminated' | 'published' {
  const open: readonly StepAfterIssue[] = kindOf(act, facts).steps(matterOfAct(act, facts));
  return open.includes('disseminated') ? 'disseminated' : 'published';
}

/** What came upon an act that has no answer. */
export function judgeNote(act: Act, { receivedOn, text }: NoteInput, facts: Facts): JudgedFact {
  const on = receivedOn ?? facts.today;
  const { grounds, late } = judgeMoment({ on }, [issuedOn(act)], '/receivedOn', facts);
  return {
    grounds,
    late,
    when: { on },
    event: { type: 'noted', note: { id: facts.newId(), receivedOn: on, text } },
  };
}
