import { Injectable } from '@nestjs/common';
import { localDateOf } from '../../calendar';
import type { Scope } from '../../database/tx';
import { Editions } from '../../statute';
import { type PersonActor, scopeOf } from '../prosecutors';
import { absences } from './absence-list';
import { dueThisWeek, dueToday, overdue, toClose, toComplete, toRecord, toSign } from './act-lists';
import {
  complaintsToDecide,
  complaintsToPassOn,
  escalationsToComplete,
  escalationsToDecide,
} from './decision-lists';
import type { At, DeskList } from './desk-list';
import type { DeskListName } from './desk.shape';
import { absenceWindow, type DeskPlace, deskPlaceOf } from './domain';
import { openByOffice } from './office-list';

export interface DeskOf {
  readonly scope: Scope;
  readonly lists: Readonly<Record<DeskListName, (at: At) => DeskList>>;
}

/** Which lists a person's desk has, each as the statement that it is. */
@Injectable()
export class DeskLists {
  constructor(private readonly editions: Editions) {}

  /** By where the person stands at the moment of asking. */
  of(actor: PersonActor): DeskOf {
    const place = deskPlaceOf(actor);
    const scope = scopeOf(actor);
    const { at: now } = actor;
    const today = localDateOf(now, actor.capacities[0]?.office.zone ?? 'UTC');
    const window = absenceWindow(today, this.editions.nearest(today));
    return {
      scope,
      lists: {
        ...listsOfActs(place, now),
        escalations: (at) => escalationsToDecide(place, at),
        complaints: (at) => complaintsToDecide(place, at),
        misaddressed: (at) => complaintsToPassOn(place, at),
        returned: (at) => escalationsToComplete(place, at),
        absences: (at) => absences({ own: scope.own, reach: scope.reach, ...window }, at),
        offices: (at) => openByOffice(scope.reach, now, at),
      },
    };
  }
}

const listsOfActs = (
  place: DeskPlace,
  now: PersonActor['at'],
): Pick<
  DeskOf['lists'],
  'signature' | 'completion' | 'recording' | 'closure' | 'overdue' | 'today' | 'week'
> => ({
  signature: (at) => toSign(place, at),
  completion: (at) => toComplete(place, at),
  recording: (at) => toRecord(place, at),
  closure: (at) => toClose(place, at),
  overdue: (at) => overdue(place, now, at),
  today: (at) => dueToday(place, now, at),
  week: (at) => dueThisWeek(place, now, at),
});
