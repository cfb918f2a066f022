import { Injectable } from '@nestjs/common';
import { v7 as uuid } from 'uuid';
import type { Tx } from '../../database/tx';
import { UnitOfWork } from '../../database/unit-of-work';
import { present } from '../../kernel/present';
import type { Language } from '../../kernel/texts';
import { groundView, RefusedByLaw } from '../../platform/http';
import { type PolicyRuleId, secrecyRank, standing } from '../../statute';
import { ActReassignment, type PassedWork } from '../acts';
import type { Act } from '../acts/domain';
import { heldCalendar } from '../calendar-days';
import { Audit } from '../audit';
import { type Answer, Receipts } from '../outbox';
import { LawInForce, type PersonActor, scopeOf } from '../prosecutors';
import type { Capacity } from '../prosecutors/domain';
import type { NewReassignment } from './reassignment.contract';
import { ReassignmentRecords } from './reassignment-records.service';
import { ReassignmentRepository } from './reassignment.repository';
import type { ReassignmentView } from './reassignment.shape';

/** How a batch was asked for. */
export interface ReassignmentAsked {
  readonly actor: PersonActor;
  readonly language: Language;
  readonly traceId: string;
  readonly route: string;
  readonly key: string | undefined;
  readonly dryRun: boolean;
}

/** No day of the calendar changes while acts are settled by it. */
const holding = { holds: heldCalendar };

/** Passes the open work of one person to another: every act has its result, and all that pass do so together. */
@Injectable()
export class Reassignments {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly receipts: Receipts,
    private readonly law: LawInForce,
    private readonly acts: ActReassignment,
    private readonly batches: ReassignmentRepository,
    private readonly records: ReassignmentRecords,
    private readonly audit: Audit,
  ) {}

  /** Refuses (422) whoever is no head, and persons that nobody knows; what speaks against an act is told of the act. */
  async pass(asked: ReassignmentAsked, body: NewReassignment): Promise<Answer<ReassignmentView>> {
    const { actor, dryRun, key, route, language } = asked;
    const work = (tx: Tx): Promise<Answer<ReassignmentView>> => this.work(tx, asked, body);
    // A rehearsal changes nothing by itself: only the look at what is secret is written.
    if (dryRun) return this.unitOfWork.run(scopeOf(actor), work, holding);
    const keeping = this.law.at(actor).rule('policy-repeat-keeping');
    const command = { actor, route, key, body, language, keeping };
    const authorise = async (tx: Tx): Promise<void> => {
      await this.headship(tx, actor, body);
    };
    return this.unitOfWork.run(
      scopeOf(actor),
      (tx) => this.receipts.answerOnce(tx, command, { authorise: () => authorise(tx), work: () => work(tx) }),
      holding,
    );
  }

  private async work(
    tx: Tx,
    { actor, language, traceId, dryRun }: ReassignmentAsked,
    { from, to, acts: actIds, reason, orderNumber }: NewReassignment,
  ): Promise<Answer<ReassignmentView>> {
    const { office } = await this.headship(tx, actor, { from, to });
    const id = uuid();
    const work = { reassignmentId: id, from, to, ...present({ actIds }) };
    const passed = await this.acts.pass(tx, work, { actor, traceId, dryRun });
    const counts = { passed: passed.filter((one) => one.passed).length };
    const { personId, at } = actor;
    this.audit.recordReadOfSecret(tx, { actor, view: 'reassignment', acts: shownOf(passed), traceId, at });
    const said = { from, to, reason, orderNumber: orderNumber ?? null, personId, at };
    const batch = { ...said, ...counts, refused: passed.length - counts.passed };
    const items = passed.map((one) => itemView(one, language));
    const body = { officeCode: office.code, ...batch, items };
    if (dryRun) return { status: 200, body: { id: null, ...body } };
    const gravest = mostSecret(passed);
    const secrecy = gravest?.draft.secrecy ?? 'public';
    await this.records.keep(tx, { id, ...batch, office, secrecy }, actor, traceId);
    const shown = present({ actId: gravest?.id });
    return { status: 201, location: `/v1/reassignments/${id}`, body: { id, ...body }, ...shown };
  }

  /** The footing of a head on which the work is passed on. */
  private async headship(
    tx: Tx,
    actor: PersonActor,
    { from, to }: Pick<NewReassignment, 'from' | 'to'>,
  ): Promise<Capacity> {
    const law = this.law.at(actor);
    const head = actor.capacities.find(({ position }) => position === 'head');
    const known = await this.batches.known(tx, [from, to]);
    const against = (isBroken: boolean, rule: PolicyRuleId, pointer?: string) =>
      isBroken && law.ground(rule, pointer);
    const grounds = standing([
      against(!head, 'policy-who-reassigns'),
      against(!known.has(from), 'policy-known-reference', '/from'),
      against(!known.has(to), 'policy-known-reference', '/to'),
      against(from === to, 'policy-reassigned-work', '/to'),
    ]);
    if (!head || grounds.length > 0) throw new RefusedByLaw(grounds);
    return head;
  }
}

function itemView(work: PassedWork, language: Language): ReassignmentView['items'][number] {
  const { actId, act, officeCode } = work;
  const grounds = work.passed ? [] : work.grounds.map((ground) => groundView(ground, language));
  return {
    actId,
    ...(act && { kind: act.kind, state: act.state, ...present({ officeCode }) }),
    ...(act && { registrationNumber: act.record.issuance?.registrationNumber ?? null }),
    status: work.passed ? 'passed' : 'refused',
    grounds,
  };
}

/** The acts that the answer tells of. */
const shownOf = (passed: readonly PassedWork[]) =>
  passed.flatMap(({ act, officeLft }) =>
    act && officeLft !== undefined ? [{ id: act.id, officeLft, secrecy: act.draft.secrecy }] : [],
  );

/** The act upon whose sight the answer hangs: nobody is told again of acts that they no longer see. */
function mostSecret(passed: readonly PassedWork[]): Act | undefined {
  const acts = passed.flatMap(({ act }) => act ?? []);
  return acts.toSorted((one, other) => secrecyRank(other.draft.secrecy) - secrecyRank(one.draft.secrecy))[0];
}
