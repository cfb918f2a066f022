import { setImmediate } from 'node:timers/promises';
import { Injectable } from '@nestjs/common';
import { v7 as uuid } from 'uuid';
import { localDateOf } from '../../calendar';
import type { Tx } from '../../database/tx';
import { UnitOfWork } from '../../database/unit-of-work';
import { present } from '../../kernel/present';
import type { Language } from '../../kernel/texts';
import type { TextBody } from '../../platform/http';
import { Editions, secrecyRank } from '../../statute';
import { ActIntake, type Taken } from '../acts';
import type { Act } from '../acts/domain';
import { heldCalendar } from '../calendar-days';
import { type Answer, Receipts } from '../outbox';
import { type PersonActor, scopeOf } from '../prosecutors';
import { ImportRecords } from './import-records.service';
import { type ImportView, resultView } from './import.view';
import { rowsOf } from './paper-register.reader';
import { rationOfRequest } from './ration';
import { judgedForm, type RowJudged } from './row-judgement';
import type { RowRead } from './row-text';

/** A paper register as it came, with who brings it and how. */
export interface ImportAsked {
  readonly actor: PersonActor;
  readonly language: Language;
  readonly traceId: string;
  readonly route: string;
  readonly key: string | undefined;
  readonly dryRun: boolean;
  /** Code of the office. */
  readonly office: string;
  readonly register: TextBody;
}

const judgedAtOnce = 100;
/** No day of the calendar changes while terms are computed by it. */
const holding = { holds: heldCalendar };

/** Brings the paper register of an office in: every row has its result, and all that are accepted come together. */
@Injectable()
export class Imports {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly receipts: Receipts,
    private readonly editions: Editions,
    private readonly intake: ActIntake,
    private readonly records: ImportRecords,
  ) {}

  /** Refuses (400) what is no such register, then (422) who may not bring it; what a row lacks is told of the row. */
  async bring(asked: ImportAsked): Promise<Answer<ImportView>> {
    const { actor, dryRun, key, route, language, office, register } = asked;
    const rows = rowsOf(register);
    const judged = await this.judged(rows);
    const work = (tx: Tx): Promise<Answer<ImportView>> => this.take(tx, rows, judged, asked);
    if (dryRun) return this.unitOfWork.rehearse(scopeOf(actor), work, holding);
    const keeping = this.editions.nearest(localDateOf(actor.at, 'UTC')).rule('policy-repeat-keeping');
    const body = { office, mediaType: register.mediaType, text: register.text };
    const command = { actor, route, key, body, language, keeping };
    const once = (tx: Tx): Promise<Answer<ImportView>> =>
      this.receipts.answerOnce(tx, command, {
        authorise: async () => {
          await this.intake.open(tx, actor, office);
        },
        work: () => work(tx),
      });
    return this.unitOfWork.run(scopeOf(actor), once, holding);
  }

  private async judged(rows: readonly RowRead[]): Promise<readonly RowJudged[]> {
    const judged: RowJudged[] = [];
    for (const row of rows) {
      judged.push(judgedForm(row, this.editions));
      // Others are served meanwhile.
      if (judged.length % judgedAtOnce === 0) await setImmediate();
    }
    return judged;
  }

  private async take(
    tx: Tx,
    rows: readonly RowRead[],
    judged: readonly RowJudged[],
    asked: ImportAsked,
  ): Promise<Answer<ImportView>> {
    const { actor, dryRun } = asked;
    const facts = await this.intake.open(tx, actor, asked.office);
    const fit = judged.flatMap(({ row }) => (row ? [row] : []));
    const taken = await this.intake.take(tx, fit, facts, asked);
    const telling = { ...asked, ration: rationOfRequest() };
    let next = 0;
    const results = judged.map((one, place) => {
      const outcome = one.row ? taken[next++] : one;
      if (!outcome || !rows[place]) throw new Error('every row has its result');
      return resultView(place, rows[place], outcome, telling);
    });
    const accepted = results.filter(({ status }) => status === 'accepted').length;
    const counts = { rows: rows.length, accepted, refused: rows.length - accepted };
    const body = { office: facts.office.code, ...counts, results };
    if (dryRun) return { status: 200, body: { id: null, ...body } };
    const id = uuid();
    const gravest = mostSecret(taken);
    const secrecy = gravest?.draft.secrecy ?? 'public';
    await this.records.keep(tx, { id, office: facts.office, secrecy, ...counts }, asked);
    const shown = present({ actId: gravest?.id });
    return { status: 201, location: `/v1/imports/${id}`, body: { id, ...body }, ...shown };
  }
}

/** The act upon whose sight the answer hangs: nobody is told again of acts that they no longer see. */
function mostSecret(taken: readonly Taken[]): Act | undefined {
  const acts = taken.flatMap((one) => (one.accepted ? [one.act] : []));
  return acts.toSorted((one, other) => secrecyRank(other.draft.secrecy) - secrecyRank(one.draft.secrecy))[0];
}
