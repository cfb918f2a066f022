import type { EntityManager } from 'typeorm';

declare const opened: unique symbol;

/** An open transaction within somebody's scope. Only `UnitOfWork` makes one; a bare manager does not compile here. */
export type Tx = EntityManager & { readonly [opened]: true };

/** What row-level security is told of the one who asks, for the length of one transaction. */
export interface Scope {
  readonly personId: string | null;
  readonly clientId: string | null;
  /** The addressee's body for which a client acts. */
  readonly bodyId: string | null;
  /** PostgreSQL int4multirange: the places (`office_lft`) of the offices in which the person works. */
  readonly own: string;
  /** PostgreSQL int4multirange: these offices and all below them. */
  readonly reach: string;
  /** 0 public, 1 restricted, 2 secret. */
  readonly clearance: number;
}

/** The scope of nobody in particular: enough for tables without row-level security, and for nothing else. */
export const nobody: Scope = {
  personId: null,
  clientId: null,
  bodyId: null,
  own: '{}',
  reach: '{}',
  clearance: 0,
};
