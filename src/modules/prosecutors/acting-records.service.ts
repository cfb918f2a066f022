import { Injectable } from '@nestjs/common';
import type { Tx } from '../../database/tx';
import { UnitOfWork } from '../../database/unit-of-work';
import { cutPage, keyFrom, NotFound, type Page, type Reply } from '../../platform/http';
import type { Ground } from '../../statute';
import { type OfficeRecord, OfficeRepository } from '../offices';
import type { ActingQuery } from './acting.contract';
import { ActingRepository, type Shown, type Sort } from './acting.repository';
import { againstDelegating, againstOrdering, groundsAgainstEnding, type PersonActor } from './domain';
import { LawInForce } from './law-in-force';
import type { EndBody } from './prosecutor.contract';
import {
  type Asked,
  type Recorded,
  RegisterCommands,
  requireVersion,
  unlessRefused,
} from './register-commands';
import { scopeOf } from './scope';

/** A record of one office, in the version that the caller has read. */
export interface OfRecord {
  readonly code: string;
  readonly id: string;
  readonly version: number;
}

/** What substitutions and delegations have in common: they are read, and ended early. */
@Injectable()
export class ActingRecordsService {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly commands: RegisterCommands,
    private readonly records: ActingRepository,
    private readonly offices: OfficeRepository,
    private readonly law: LawInForce,
  ) {}

  list<S extends Sort>(
    actor: PersonActor,
    sort: S,
    code: string,
    query: ActingQuery,
  ): Promise<Page<Shown[S]>> {
    const { on = null, limit, cursor } = query;
    const boundTo = [sort, code, on];
    const [after] = keyFrom(boundTo, cursor) ?? [];
    return this.unitOfWork.read(scopeOf(actor), async (tx) => {
      const { id: officeId } = await this.office(tx, code, actor);
      const page = { on, afterId: typeof after === 'string' ? after : null, limit: limit + 1 };
      const found = await this.records.list(tx, sort, officeId, page);
      const total = () => this.records.count(tx, sort, officeId, on);
      return cutPage(found, query, { boundTo, keyOf: ({ id }) => [id], total });
    });
  }

  end<S extends Sort>(asked: Asked, sort: S, of: OfRecord, body: EndBody): Promise<Reply<Shown[S]>> {
    const { actor } = asked;
    const work = async (tx: Tx): Promise<Recorded<Shown[S]>> => {
      const office = await this.officeForChange(tx, of.code, actor);
      const record = await this.records.find(tx, sort, office.id, of.id);
      if (!record) throw new NotFound();
      requireVersion(record.version, of.version);
      const ending = groundsAgainstEnding(record, body.endedOn, this.law.at(actor));
      unlessRefused([...this.againstActing(sort, actor, office), ...ending]);
      await this.records.end(tx, sort, of.id, body, actor);
      return this.recorded(tx, sort, office, of.id);
    };
    return this.commands.run(asked, { authorise: this.byOrder(sort, of.code, actor), work });
  }

  /** A check that throws unless the one who asks may order such a thing in that office. */
  byOrder(sort: Sort, code: string, actor: PersonActor): (tx: Tx) => Promise<void> {
    return async (tx) => {
      unlessRefused(this.againstActing(sort, actor, await this.office(tx, code, actor)));
    };
  }

  /** The office, locked, so that what else is recorded there stays as it is read. */
  async officeForChange(tx: Tx, code: string, { at }: PersonActor): Promise<OfficeRecord> {
    const office = await this.offices.findForChange(tx, code, at);
    if (!office) throw new NotFound();
    return office;
  }

  /** The record as it now stands. */
  async recorded<S extends Sort>(
    tx: Tx,
    sort: S,
    office: OfficeRecord,
    id: string,
  ): Promise<Recorded<Shown[S]>> {
    const record = await this.records.find(tx, sort, office.id, id);
    if (!record) throw new Error(`the ${sort} ${id} was there a moment ago`);
    const body = { ...record, recorded: { type: sort, id } };
    return { body, location: `/v1/offices/${office.code}/${sort}s/${id}`, etag: record.version };
  }

  private async office(tx: Tx, code: string, { at }: PersonActor): Promise<OfficeRecord> {
    const office = await this.offices.find(tx, code, { on: null, at });
    if (!office) throw new NotFound();
    return office;
  }

  private againstActing(sort: Sort, actor: PersonActor, office: OfficeRecord): Ground[] {
    const against = sort === 'substitution' ? againstOrdering : againstDelegating;
    return against(actor, office, this.law.at(actor));
  }
}
