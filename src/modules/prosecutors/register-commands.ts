import { Injectable } from '@nestjs/common';
import { ModuleRef } from '@nestjs/core';
import type { Tx } from '../../database/tx';
import { UnitOfWork } from '../../database/unit-of-work';
import type { Ground } from '../../statute/ground';
import { Malformed, RefusedByLaw, type Reply, VersionConflict } from '../../platform/http';
import type { PersonActor } from './domain';
import { scopeOf } from './scope';

/** What a command has recorded: the aggregate as it now stands, and where the record is found. */
export interface Recorded<Body> {
  readonly body: Body;
  readonly location: string;
  readonly etag: number;
}

/** How a command came: from whom, by which route, under which key, and whether it is only rehearsed. */
export interface Asked {
  readonly actor: PersonActor;
  /** Method and path, without the query. */
  readonly route: string;
  readonly body: unknown;
  readonly dryRun: boolean;
  /** `Idempotency-Key`, where one was sent. */
  readonly key?: string | undefined;
}

/** A request that may come again under its key. `body`: what was asked, as plain data. */
export interface Repeat {
  readonly key: string;
  readonly route: string;
  readonly body: unknown;
}

/** A command in two parts: who may give it, asked again before an answer is repeated, and what it does. */
export interface Command<Body> {
  readonly authorise: (tx: Tx) => Promise<void> | void;
  readonly work: (tx: Tx) => Promise<Recorded<Body>>;
}

/** Keeps the answers to keyed requests, in the transaction of the effect. Given by the room that keeps receipts. */
export abstract class KeptReplies {
  /** The answer kept under the key, or that of `work`, which is then kept; refuses another body and a key in flight. */
  abstract answerOnce<Body>(
    tx: Tx,
    repeat: Repeat & { readonly actor: PersonActor },
    parts: { readonly authorise: () => Promise<void>; readonly work: () => Promise<Reply<Body>> },
  ): Promise<Reply<Body>>;
}

/** Runs the commands upon the registers: one transaction each, taken back at the end of a dry run. */
@Injectable()
export class RegisterCommands {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly modules: ModuleRef,
  ) {}

  /** 201 with the record, 200 without effect where it is only rehearsed, or the answer kept under the key. */
  run<Body>(
    { actor, dryRun, key, route, body }: Asked,
    { authorise, work }: Command<Body>,
  ): Promise<Reply<Body>> {
    const scope = scopeOf(actor);
    if (dryRun)
      return this.unitOfWork.rehearse(scope, async (tx) => ({ status: 200, body: (await work(tx)).body }));
    return this.unitOfWork.run(scope, (tx) => {
      const effect = async (): Promise<Reply<Body>> => ({ status: 201, ...(await work(tx)) });
      if (key === undefined) return effect();
      const parts = { authorise: async () => authorise(tx), work: effect };
      return this.kept().answerOnce(tx, { actor, key, route, body }, parts);
    });
  }

  /** Found when it is first needed: the room that gives it stands above this one. */
  private kept(): KeptReplies {
    return this.modules.get(KeptReplies, { strict: false });
  }
}

/** Throws with every ground there is; none: the command goes on. */
export function unlessRefused(grounds: readonly Ground[]): void {
  if (grounds.length > 0) throw new RefusedByLaw(grounds);
}

/** Throws where the aggregate has changed since the caller read it. */
export function requireVersion(current: number, expected: number): void {
  if (current !== expected) throw new VersionConflict(current);
}

/** Throws where a period ends before it begins: no such period can be written. */
export function requireForwards(from: string, until: string | null | undefined): void {
  if (until != null && until < from) throw new Malformed([{ pointer: '/until', code: 'range' }]);
}
