/** Puts a value into a statement: the place where it stands, with its type. */
export type At = (value: unknown, type: string) => string;

/** One list of a desk: what it is made of, and by which key its pages follow each other. */
export interface DeskList {
  readonly columns: string;
  readonly from: string;
  readonly where: string;
  /** Never null. Lines of one key follow each other by their id. */
  readonly key: { readonly sql: string; readonly type: 'timestamptz' | 'date' | 'integer' };
  readonly id: { readonly sql: string; readonly type: 'uuid' | 'integer' };
}
