import { Injectable } from '@nestjs/common';
import { v7 as uuid } from 'uuid';
import { localDateOf } from '../../calendar';
import type { Tx } from '../../database/tx';
import { UnitOfWork } from '../../database/unit-of-work';
import { present, without } from '../../kernel/present';
import type { Instant } from '../../kernel/time';
import { NotFound, RefusedByLaw, VersionConflict } from '../../platform/http';
import { Editions, standing } from '../../statute';
import { Audit } from '../audit';
import { heldCalendar } from '../calendar-days';
import { type Answer, Receipts } from '../outbox';
import { type Actor, scopeOf } from '../prosecutors';
import { ActFacts, type ActWithFacts, type GatheredFacts } from './act-facts.service';
import { after, ActStore } from './act-store';
import { ActsReading } from './acts-reading.service';
import { type Accepted, drafted, happeningOf, recorded, shown } from './act.answer';
import type { ActView } from './act.view';
import type { Asked, AskedOfAct } from './asked';
import {
  type Act,
  type ActCommand,
  type ActDecision,
  areaOf,
  type Authority,
  authorityFor,
  decide,
  decideDraft,
} from './domain';
import type { Correcting } from './fact-corrections';
import { Drafting } from './drafting.service';
import type { AmendedMembers, DraftPatchBody, NewDraftBody } from './draft.contract';
import type { AmendmentBody } from './superior.contract';
import { needOf, signingOf } from './command-needs';
import { NumberSeriesRepository } from './number-series.repository';

/** No day of the calendar changes while terms are computed by it. */
const holding = { holds: heldCalendar };

/** What is done with acts: each command one transaction, decided by the domain, written whole. */
@Injectable()
export class ActsService {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly receipts: Receipts,
    private readonly editions: Editions,
    private readonly store: ActStore,
    private readonly facts: ActFacts,
    private readonly drafting: Drafting,
    private readonly numbers: NumberSeriesRepository,
    private readonly reading: ActsReading,
    private readonly audit: Audit,
  ) {}

  /** A new draft. */
  draft(asked: Asked, body: NewDraftBody): Promise<Answer<ActView>> {
    return this.answered(
      asked,
      undefined,
      async (tx) => {
        const { facts } = await this.drafting.begin(tx, asked.actor, body);
        unlessForbidden(authorityFor('drafting', facts));
      },
      async (tx) => {
        const { fresh, facts } = await this.drafting.begin(tx, asked.actor, body);
        const decision = accepted(decideDraft(fresh, facts));
        const id = uuid();
        if (asked.dryRun) return shown(after(undefined, id, decision.events, facts), decision, facts, asked);
        const act = await this.store.create(tx, id, happeningOf(decision, facts, asked), facts);
        this.audited(tx, act, facts, asked);
        return drafted(act, decision, facts, asked);
      },
    );
  }

  /** A merge patch of a draft. */
  async revise(asked: AskedOfAct, patch: DraftPatchBody): Promise<Answer<ActView>> {
    const answer = await this.command(asked, (act, facts) => ({
      type: 'revision',
      draft: this.drafting.after(act, patch, facts),
    }));
    const body = without(answer.body, 'recorded') as ActView;
    return { ...without(answer, 'location'), status: 200, body };
  }

  /** The text of an issued act changed by a merge patch. */
  amend(
    asked: AskedOfAct,
    changes: AmendedMembers,
    { reason, amendedOn, onComplaint: complaintId, lateReason }: Omit<AmendmentBody, 'changes'>,
  ): Promise<Answer<ActView>> {
    return this.command(asked, (act, facts) => ({
      ...{ type: 'amendment', draft: this.drafting.after(act, changes, facts), reason },
      ...present({ amendedOn, complaintId, lateReason }),
    }));
  }

  /** A correction, made from the fact as it stands. */
  correct(asked: AskedOfAct, correcting: Correcting): Promise<Answer<ActView>> {
    return this.command(asked, correcting);
  }

  /** Any other command. */
  do(asked: AskedOfAct, command: ActCommand): Promise<Answer<ActView>> {
    return this.command(asked, () => command);
  }

  private command(
    asked: AskedOfAct,
    commandFor: (act: Act, facts: GatheredFacts) => ActCommand,
  ): Promise<Answer<ActView>> {
    const { actId, version } = asked;
    const authorise = async (tx: Tx): Promise<void> => {
      const { act, facts } = inSight(await this.facts.find(tx, actId, footing(asked)));
      const command = commandFor(act, facts);
      const need = needOf(command);
      if (need) unlessForbidden(authorityFor(need, facts, areaOf(act, facts)));
      this.audited(tx, act, facts, asked);
    };
    return this.answered(asked, actId, authorise, async (tx) => {
      const { act, facts: read } = inSight(await this.facts.hold(tx, actId, footing(asked)));
      // What does not fit the kind's form is told (400) before a version that is stale (412).
      const command = commandFor(act, read);
      if (act.version !== version) throw new VersionConflict(act.version);
      const facts = await this.completed(tx, act, command, asked, read);
      const decision = accepted(await this.numbered(tx, act, command, facts, asked.dryRun));
      if (asked.dryRun) return shown(after(act, actId, decision.events, facts), decision, facts, asked);
      const happening = happeningOf(decision, facts, asked);
      const changed = this.store.change(tx, act, happening, facts);
      await this.store.tellAbove(tx, changed, happening, facts);
      this.audited(tx, changed, facts, asked);
      return recorded(changed, decision, facts, asked);
    });
  }

  /** The answer to a command shows the act, a repeat's too: of what is secret that look is kept with it. */
  private audited(
    tx: Tx,
    { id, draft: { secrecy } }: Act,
    { office }: GatheredFacts,
    { actor, traceId }: Asked,
  ): void {
    const acts = [{ id, officeLft: office.lft, secrecy }];
    this.audit.recordReadOfSecret(tx, { actor, view: 'act', acts, traceId, at: actor.at });
  }

  /** The facts that only this command needs: of a changed draft, of an earlier day of issue, of a person named. */
  private async completed(
    tx: Tx,
    act: Act,
    command: ActCommand,
    asked: Asked,
    facts: GatheredFacts,
  ): Promise<GatheredFacts> {
    if (command.type === 'revision')
      return this.facts.ofAct(tx, act, { ...footing(asked), draft: command.draft });
    if (command.type === 'exclusion')
      return this.facts.ofAct(tx, act, { ...footing(asked), personId: command.personId });
    const signing = signingOf(act, command, facts);
    if (!signing) return facts;
    const capacitiesOnIssue = await this.facts.capacitiesOn(tx, signing, signing.on);
    return { ...facts, capacitiesOnIssue };
  }

  /** A number is taken only for an issuance that nothing else refuses. */
  private async numbered(
    tx: Tx,
    act: Act,
    command: ActCommand,
    facts: GatheredFacts,
    dryRun: boolean,
  ): Promise<ActDecision> {
    const tried = decide(act, command, facts);
    if (command.type !== 'issuance' || !tried.accepted || dryRun) return tried;
    const { kind, draft } = act;
    const issuedOn = command.issuedOn ?? facts.today;
    const asked = { kind, office: facts.office, issuedOn, secrecy: draft.secrecy };
    return decide(act, command, { ...facts, registrationNumber: await this.numbers.take(tx, asked) });
  }

  private answered(
    asked: Asked,
    actId: string | undefined,
    authorise: (tx: Tx) => Promise<void>,
    work: (tx: Tx) => Promise<Answer<ActView>>,
  ): Promise<Answer<ActView>> {
    const { actor, dryRun, key, route, body, language } = asked;
    const scope = scopeOf(actor);
    if (dryRun) return this.rehearsed(asked, actId, work);
    const keeping = this.editions.nearest(localDateOf(actor.at, 'UTC')).rule('policy-repeat-keeping');
    const command = { actor, route, key, body, language, keeping, ...present({ actId }) };
    return this.unitOfWork.run(
      scope,
      (tx) => this.receipts.answerOnce(tx, command, { authorise: () => authorise(tx), work: () => work(tx) }),
      holding,
    );
  }

  /** A rehearsal shows the act, and of what is secret that look is kept: apart from all that is taken back. */
  private async rehearsed(
    asked: Asked,
    actId: string | undefined,
    work: (tx: Tx) => Promise<Answer<ActView>>,
  ): Promise<Answer<ActView>> {
    const answer = await this.unitOfWork.rehearse(scopeOf(asked.actor), work, holding);
    if (actId !== undefined) await this.reading.see(actId, 'act', asked, () => undefined);
    return answer;
  }
}

const footing = ({ actor }: Asked): { actor: Actor; at: Instant } => ({ actor, at: actor.at });

function inSight(found: ActWithFacts | undefined): ActWithFacts {
  if (!found) throw new NotFound();
  return found;
}

/** Throws where the one who asks may not do it, also where the edition has no rule that says so. */
function unlessForbidden(authority: Authority): void {
  if (!authority.allowed) throw new RefusedByLaw(standing([authority.ground]));
}

/** What was decided; throws with every ground where it was refused. */
function accepted(decision: ActDecision): Accepted {
  if (!decision.accepted) throw new RefusedByLaw(decision.grounds);
  return decision;
}
