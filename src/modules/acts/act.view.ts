import { elapsedBetween, startOfDay } from '../../calendar';
import { present } from '../../kernel/present';
import type { Language } from '../../kernel/texts';
import { isBefore } from '../../kernel/time';
import { groundView, type GroundView, ruleSaid, type RuleSaid } from '../../platform/http';
import type { Ground } from '../../statute';
import { deadlineView, type DeadlineView } from '../deadlines';
import { type Deadline, isOwed } from '../deadlines/domain';
import type { Actor } from '../prosecutors/domain';
import { recordView, responsesSeen } from './act-record.view';
import {
  type Act,
  type Facts,
  missingGrounds,
  isOverdue,
  matterOfAct,
  waitingFor,
  withoutTerm,
} from './domain';

/** A member that the law still wants of a draft. */
export interface MissingView extends RuleSaid {
  readonly pointer: string;
}

/** An act as a reader is shown it; what an addressee's system is not told is absent. */
export type ActView = Readonly<Record<string, unknown>> & {
  readonly id: string;
  readonly state: string;
  readonly version: number;
};

export interface ActViewAsked {
  readonly facts: Facts;
  readonly language: Language;
  readonly reader: Actor['kind'] | 'system';
}

const isClient = ({ reader }: ActViewAsked): boolean => reader === 'client';

/** The addressee whose system reads. */
const bodyOf = ({ facts: { actor } }: ActViewAsked): string | undefined =>
  actor.kind === 'client' ? actor.bodyId : undefined;

/** The whole act. */
export function actView(act: Act, asked: ActViewAsked): ActView {
  return {
    ...actHead(act, asked),
    ...issuedAndDue(act, asked),
    norms: act.draft.norms,
    requestedMeasures: measuresView(act, bodyOf(asked)),
    content: { ...act.draft.content, kind: act.kind },
    copies: act.draft.copies,
    ...recordView(act, bodyOf(asked)),
    deadlines: currentDeadlines(act, asked),
    ...withoutTermView(act, asked),
    ...publicationDue(act, asked),
    ...(!isClient(asked) && insideView(act, asked)),
  };
}

/** Each measure asked for, with the measures taken in answer to it. */
function measuresView({ draft, record }: Act, bodyId: string | undefined): readonly object[] {
  const responses = responsesSeen(record, bodyId);
  const taken = responses.flatMap(({ takenMeasures }) => takenMeasures);
  return draft.requestedMeasures.map((measure) => {
    const answers = taken.filter(({ requestedMeasureId }) => requestedMeasureId === measure.id);
    return responses.length > 0 ? { ...measure, isAnswered: answers.length > 0 } : measure;
  });
}

/** What an act is, whatever stands in it. */
function actHead(act: Act, { facts, reader }: ActViewAsked): ActView {
  const { draft } = act;
  return {
    id: act.id,
    kind: act.kind,
    officeCode: facts.office.code,
    edition: act.edition,
    state: act.state,
    waitingFor: waitingFor(act, facts),
    version: act.version,
    subject: draft.subject,
    secrecy: draft.secrecy,
    addresseeId: draft.addresseeIds[0] ?? null,
    addresseeIds: draft.addresseeIds,
    ...(reader !== 'client' && { authorId: act.authorId, responsibleId: draft.responsibleId }),
    createdAt: act.createdAt,
    changedAt: act.changedAt,
  };
}

/** Its number and day, and the term that counts. */
function issuedAndDue(act: Act, { facts }: ActViewAsked): object {
  const { issuance } = act.record;
  const due = nearestTerm(act);
  return {
    registrationNumber: issuance?.registrationNumber ?? null,
    issuedOn: issuance?.issuedOn ?? null,
    dueOn: due?.dueOn ?? null,
    dueAt: due?.dueAt ?? null,
    overdue: isOverdue(act, facts.now),
  };
}

/** The same as a line of a list shows: of the terms with a date what is owed first, else what was; of each the first. */
export function nearestTerm({ deadlines }: Act): Deadline | undefined {
  const counted = deadlines.flatMap((deadline) => {
    const { state, dueAt } = deadline;
    return state === 'superseded' || state === 'ended' || dueAt === null ? [] : [{ deadline, dueAt }];
  });
  const owed = counted.filter(({ deadline }) => isOwed(deadline));
  return (owed.length > 0 ? owed : counted).sort((one, other) =>
    isBefore(one.dueAt, other.dueAt) ? -1 : 1,
  )[0]?.deadline;
}

const currentDeadlines = (act: Act, { facts, language }: ActViewAsked): readonly DeadlineView[] =>
  act.deadlines
    .filter(({ state }) => state !== 'superseded')
    .map((deadline) =>
      deadlineView(deadline, {
        language,
        now: facts.now,
        law: facts.editions.byId(deadline.edition, act.record.issuance?.issuedOn),
      }),
    );

function withoutTermView(act: Act, { facts, language }: ActViewAsked): { readonly withoutTerm?: GroundView } {
  const ground = withoutTerm(act, facts);
  return ground ? { withoutTerm: groundView(ground, language) } : {};
}

/** What suspends a normative act is to be made public, 18(1-1): since when, for the law sets no day. */
function publicationDue(act: Act, { facts }: ActViewAsked): object {
  const since = act.record.suspensions?.[0]?.suspendedOn ?? act.record.issuance?.issuedOn;
  const isOwed = facts.law.kind(act.kind)?.owesPublication?.(matterOfAct(act, facts)) === true;
  if (!isOwed || since === undefined) return {};
  const elapsed = elapsedBetween(startOfDay(since, facts.office.zone), facts.now);
  return { publicationDue: { since, elapsed } };
}

/** What is for the office itself: who signed or brought it in, what is missing, what was breached, who is kept away. */
function insideView(act: Act, { facts, language }: ActViewAsked): Readonly<Record<string, unknown>> {
  const { issuance, exclusions, breaches, follows, followUps, hanging } = act.record;
  const isUnsigned = act.state === 'draft' || act.state === 'awaiting-signature';
  return {
    ...(issuance && { [issuance.imported === true ? 'importedBy' : 'signatory']: issuance.signatory }),
    ...(isUnsigned && { missing: missingGrounds(act, facts).map((ground) => missingView(ground, language)) }),
    breaches: breaches.map(({ kind, rule, foundIn }) => ({
      kind,
      rule,
      foundIn,
      cites: facts.law.find(rule)?.cites,
      says: facts.law.find(rule)?.says[language],
    })),
    exclusions,
    ...present({ follows, followUps }),
    ...(hanging && hanging.length > 0 && { hanging }),
  };
}

const missingView = ({ rule, pointer = '' }: Ground, language: Language): MissingView => ({
  ...ruleSaid(rule, language),
  pointer,
});
