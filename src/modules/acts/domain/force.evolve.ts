import type { ActRecord } from './act';
import type { ActEvent } from './act-event';

type OfForce = Extract<ActEvent, { type: 'suspended' | 'suspension-ended' | 'stayed' | 'stay-lifted' }>;

/** What stands still after the event. */
export function forceAfter({ suspensions = [], stays = [] }: ActRecord, event: OfForce): Partial<ActRecord> {
  switch (event.type) {
    case 'suspended':
      return { suspensions: [...suspensions, event.suspension] };
    case 'suspension-ended': {
      const { id, endedOn, endedBy } = event;
      return { suspensions: suspensions.map((one) => (one.id === id ? { ...one, endedOn, endedBy } : one)) };
    }
    case 'stayed':
      return { stays: [...stays, event.stay] };
    case 'stay-lifted': {
      const { stayId, lifting } = event;
      return { stays: stays.map((one) => (one.id === stayId ? { ...one, lifting } : one)) };
    }
  }
}
