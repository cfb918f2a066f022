import type { Act, ActRecord, Exclusion } from './act';
import type { ActEvent } from './act-event';
import type { ActStep } from './act.lifecycle';
import { deadlinesAfter } from './deadlines.evolve';
import { forceAfter } from './force.evolve';

/** The act with these facts in its record. */
export const noted = (act: Act, facts: Partial<ActRecord>): Pick<Act, 'record'> => ({
  record: { ...act.record, ...facts },
});

type Beside = Exclude<ActEvent, { type: ActStep | 'corrected' | 'drafted' }>;

/** Events that leave the state as it is: people, terms, breaches. */
export function changedBeside(act: Act, event: Beside): Partial<Act> {
  const { exclusions, breaches } = act.record;
  switch (event.type) {
    case 'excluded':
      return noted(act, { exclusions: [...exclusions, event.exclusion] });
    case 'exclusion-lifted':
      return noted(act, { exclusions: exclusions.map((one) => liftedBy(event, one)) });
    case 'passed-on':
      return {
        draft: { ...act.draft, responsibleId: event.to },
        participantIds: event.participates ? [...act.participantIds, event.to] : act.participantIds,
      };
    case 'suspended':
    case 'suspension-ended':
    case 'stayed':
    case 'stay-lifted':
      return noted(act, forceAfter(act.record, event));
    case 'hanging-begun':
      return {
        // What is carried up is read by those who decide it.
        wasSent: act.wasSent || event.hanging.route === 'internal-submission',
        ...noted(act, { hanging: [...(act.record.hanging ?? []), event.hanging] }),
      };
    case 'hanging-ended':
      return noted(act, { hanging: (act.record.hanging ?? []).filter(({ id }) => id !== event.id) });
    case 'followed-up':
      return noted(act, { followUps: [...(act.record.followUps ?? []), event.followUp] });
    case 'breach-found':
      return noted(act, { breaches: [...breaches, event.breach] });
    case 'breach-lapsed':
      return noted(act, {
        breaches: breaches.filter(
          ({ kind, rule, foundIn }) =>
            kind !== event.breach.kind || rule !== event.breach.rule || foundIn !== event.breach.foundIn,
        ),
      });
    default:
      return { deadlines: deadlinesAfter(act.deadlines, event) };
  }
}

const liftedBy = ({ id, liftedAt }: Beside & { type: 'exclusion-lifted' }, one: Exclusion): Exclusion =>
  one.id === id ? { ...one, liftedAt } : one;
