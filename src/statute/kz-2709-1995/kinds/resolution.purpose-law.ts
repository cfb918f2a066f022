import type { PartyType, SupervisionArea } from '../../vocabulary';
import { supervisionAreas } from '../../vocabulary';
import type { Id } from '../id';
import type { Member } from './resolution.members';

/** How the term of a resolution is found, by its purpose. */
export type TermWay =
  | 'execution'
  | 'elapsed'
  | 'other-laws'
  | 'until-court'
  | 'inspection'
  | 'forced-attendance'
  | 'first-measure'
  | 'release';

/** What the law has about one purpose in some branches of supervision. */
export interface PurposeLaw {
  readonly areas: readonly SupervisionArea[];
  /** The rules on which it rests; the first of them refuses what has no place in it. */
  readonly basis: readonly [Id, ...Id[]];
  readonly addressee: readonly [rule: Id, types?: readonly PartyType[]];
  /** The members that it must have, each with the rule that wants it. */
  readonly needs: Partial<Readonly<Record<Member | 'norms', Id>>>;
  /** Members that it may have besides. */
  readonly takes?: readonly Member[];
  readonly term: TermWay;
  /** Issued on the spot. */
  readonly brooksNoDelay?: true;
  /** The law gives the power and names no form for it. */
  readonly formByPolicy?: true;
}

/** One purpose by the branches of supervision, where the law tells it apart by them. */
export type LawsOfPurpose = readonly [PurposeLaw, ...PurposeLaw[]];

export const bodies: readonly PartyType[] = ['state-body', 'official'];
export const holders: readonly PartyType[] = ['state-body', 'official', 'legal-person', 'natural-person'];

/** Where no branch has a rule of its own. */
export const elsewhere = supervisionAreas.filter(
  (area) => area !== 'operational-search' && area !== 'administrative',
);
