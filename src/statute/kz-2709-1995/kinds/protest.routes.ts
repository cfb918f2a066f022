import type { Law } from '../../law';
import type { Matter } from '../../matter';
import type { RouteStanding } from '../../route';
import type { Id } from '../id';
import { competence } from './protest.bars';
import { isOfCourt, protestContentOf } from './protest.content';
import {
  courtUponRefusal,
  marksOfCourt,
  type Opening,
  routesBy,
  type RoutesOfKind,
  withInternalSubmission,
} from './routes';

/** 23(2): the court upon a rejection or silence, and the suspension until it decides; beyond competence the office above. */
export const routesOfProtest = (matter: Matter, law: Law<Id>): readonly RouteStanding[] =>
  withInternalSubmission(
    routesBy(isOfCourt(matter) ? inCourt : ofBody(matter), matter, law),
    matter,
    law,
    competence,
  );

/** What a court suspends, other laws say, 32(3); its ruling is the end. */
const inCourt: RoutesOfKind = {
  opens: {},
  refuses: { 'suspension-until-court': ['court-suspension-by-law'] },
};

/** A law is never suspended, 29(2) 4). */
function ofBody(matter: Matter): RoutesOfKind {
  const isLaw = protestContentOf(matter).object?.class === 'law';
  const suspension: Opening = {
    ...{ upon: courtUponRefusal.upon, rule: 'application-suspension-by-resolution' },
    marks: marksOfCourt,
  };
  return {
    opens: {
      'court-application': courtUponRefusal,
      ...(!isLaw && { 'suspension-until-court': suspension }),
    },
    ...(isLaw && { refuses: { 'suspension-until-court': ['response-suspend-non-law'] } }),
  };
}
