import type { Act } from './act';
import type { ActCommand, CommandFromAbove } from './act-command';
import type { Facts } from './facts';
import { type ActDecision, judge } from './judgement';

/** What a room above has decided, recorded upon the act under its lock. */
export function decideFromAbove(
  act: Act,
  command: Extract<ActCommand, { type: CommandFromAbove }>,
  facts: Facts,
): ActDecision {
  switch (command.type) {
    case 'hanging':
      return happened({ type: 'hanging-begun', hanging: command.hanging });
    case 'hanging-ending':
      return ending(act, command, facts);
    case 'follow-up':
      return happened({ type: 'followed-up', followUp: command.followUp });
    case 'suspension-by-resolution':
      return happened({ type: 'suspended', suspension: command.suspension });
    case 'suspension-ending':
      return courtDecided(act, command);
  }
}

const happened = (event: Parameters<typeof eventOf>[0]): ActDecision =>
  judge([], () => ({ events: [eventOf(event)] }));

const eventOf = (event: Extract<ActDecision, { accepted: true }>['events'][number]['event']) => ({
  event,
  late: false,
});

/** What hangs no longer was ended by the act itself: another deed came first. */
function ending(act: Act, { id, how }: ActCommand & { type: 'hanging-ending' }, facts: Facts): ActDecision {
  const hanging = act.record.hanging?.find((one) => one.id === id);
  return judge([!hanging && facts.law.ground('policy-act-course')], () => ({
    events: hanging ? [eventOf({ type: 'hanging-ended', id, what: hanging.what, how })] : [],
  }));
}

/** The court has decided: what was suspended until then is so no longer, 23(2). */
function courtDecided(
  { record: { suspensions = [] } }: Act,
  { endedOn, endedBy }: ActCommand & { type: 'suspension-ending' },
): ActDecision {
  const running = suspensions.filter((one) => one.basis === 'until-court' && one.endedOn === undefined);
  return judge([], () => ({
    events: running.map(({ id }) => eventOf({ type: 'suspension-ended', id, endedOn, endedBy })),
  }));
}
