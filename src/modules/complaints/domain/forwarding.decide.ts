import type { LocalDate } from '../../../kernel/time';
import type { OfficePlace } from '../../offices/domain';
import type { Complaint } from './complaint';
import type { ComplaintEvent } from './complaint-event';
import { type ComplaintJudgement, type Facts, judge, judgeDay, staffFooting } from './judgement';
import { decidesOn, decidingOffices } from './routing';

export interface ForwardingAsked {
  /** The office to which it goes; left out, the nearest that decides. */
  readonly to?: OfficePlace | undefined;
  /** Whether an office was named that nobody knows. */
  readonly isUnknown: boolean;
  readonly forwardedOn?: LocalDate | undefined;
}

type Forwarded = ComplaintEvent & { readonly type: 'forwarded' };

/** The days of a complaint so far, which a later one is measured against. */
export const daysOf = ({ receivedOn, forwardings }: Complaint): readonly LocalDate[] => [
  receivedOn,
  ...forwardings.map(({ forwardedOn }) => forwardedOn),
];

/** Sent on to an office that decides on it, by whoever works where it lies. */
export function decideForwarding(
  complaint: Complaint,
  { to, isUnknown, forwardedOn }: ForwardingAsked,
  facts: Facts,
): ComplaintJudgement<Forwarded> {
  const { law, about, holder, line, newId } = facts;
  const { state, courtId } = complaint;
  // Above every office there is one that decides on it; of the General office's own that is itself.
  const target = to ?? decidingOffices(about, line)[0] ?? holder;
  const { day, late, grounds } = judgeDay(forwardedOn, daysOf(complaint), '/forwardedOn', facts);
  const footing = staffFooting(holder, facts);
  const isOutOfCourse = state === 'decided' || courtId !== undefined;
  const against = decidesOn(target, about)
    ? target.id === holder.id && law.ground('policy-complaint-course', '/to')
    : law.ground('policy-complaint-misaddressed', '/to');
  return judge(
    [
      isUnknown ? law.ground('policy-known-reference', '/to') : against,
      !footing && law.ground('policy-who-records'),
      isOutOfCourse && law.ground('policy-complaint-course'),
      ...grounds,
    ],
    footing,
    () => {
      const { id: toOfficeId, code } = target;
      const forwarding = { id: newId(), from: holder.code, to: code, toOfficeId, forwardedOn: day };
      return { event: { type: 'forwarded', forwarding }, happenedOn: day, late };
    },
  );
}
