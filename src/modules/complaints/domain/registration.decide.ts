import { localDateOf } from '../../../calendar';
import { present } from '../../../kernel/present';
import type { LocalDate } from '../../../kernel/time';
import type { ComplaintRules, Ground, PartyType, PolicyRuleId } from '../../../statute';
import type { Action } from './complaint';
import type { ComplaintEvent } from './complaint-event';
import { type ComplaintJudgement, type Facts, judge, judgeDay, staffFooting } from './judgement';
import { decidesOn } from './routing';

/** The act complained of, as far as a complaint about it is judged by it. */
export interface ActComplainedOf {
  readonly id: string;
  readonly kind: string;
  readonly issuedOn?: LocalDate | undefined;
}

export interface Registration {
  readonly against: { readonly act: ActComplainedOf } | { readonly action: Action };
  /** Where it is lodged with a court. */
  readonly court?: { readonly id: string; readonly type: PartyType };
  readonly receivedOn?: LocalDate;
  /** JSON pointers of what names nothing. */
  readonly unknown: readonly string[];
}

type Registered = ComplaintEvent & { readonly type: 'registered' };

/**
 * A complaint as it comes in, by whoever works where it was received; it stops nothing. One that came to an office which
 * does not decide on it is kept as misaddressed, to be forwarded.
 */
export function decideRegistration(asked: Registration, facts: Facts): ComplaintJudgement<Registered> {
  const { law, holder, newId } = facts;
  const { against, receivedOn, unknown } = asked;
  const since = 'act' in against ? against.act.issuedOn : against.action.on;
  const { day, late, grounds } = judgeDay(receivedOn, [since], '/receivedOn', facts);
  const footing = staffFooting(holder, facts);
  return judge(
    [
      ...unknown.map((pointer) => law.ground('policy-known-reference', pointer)),
      !footing && law.ground('policy-who-records'),
      ...againstObject(asked, facts),
      ...grounds,
    ],
    footing,
    () => {
      const complaint = { id: newId(), ...complaintOf(asked, facts), receivedOn: day };
      const event = { type: 'registered', id: newId(), complaint } as const;
      return { event, happenedOn: day, late, warnings: [standsMeanwhile(asked, facts)] };
    },
  );
}

const rulesOf = ({ against }: Registration, { law }: Facts): ComplaintRules =>
  law.complaintRules('act' in against ? against.act.kind : undefined);

/** An issued act or a done action, before an office or a court. */
function againstObject(asked: Registration, facts: Facts): readonly (Ground | undefined | false)[] {
  const { law, actor, holder } = facts;
  const { against, court } = asked;
  return [
    'act' in against && !against.act.issuedOn && law.ground('policy-complaint-object', '/against/act'),
    'action' in against &&
      against.action.on > localDateOf(actor.at, holder.zone) &&
      law.ground('policy-not-in-the-future', '/against/action/on'),
    court &&
      court.type !== 'court' &&
      law.ground(rulesOf(asked, facts).routes as PolicyRuleId, '/to/courtId'),
  ];
}

function complaintOf({ against, court }: Registration, { about, holder }: Facts) {
  const isRightlyThere = court !== undefined || decidesOn(holder, about);
  return {
    state: isRightlyThere ? ('pending' as const) : ('misaddressed' as const),
    against: 'act' in against ? { actId: against.act.id } : against,
    officeId: about.id,
    receivedAtOfficeId: holder.id,
    atOfficeId: holder.id,
    ...present({ courtId: court?.id }),
  };
}

/** The rule by which what is complained of is to be executed all the same. */
const standsMeanwhile = (asked: Registration, facts: Facts): Ground | undefined | false =>
  'act' in asked.against && facts.law.ground(rulesOf(asked, facts).standsMeanwhile as PolicyRuleId);
