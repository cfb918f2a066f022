/** Rows of one table that are written together: `sql` takes them as a JSON array in the place that it is told. */
export interface RowsWrite {
  /** By which a later write of the same statement can wait for this one: `(SELECT count(*) FROM <name>)`. */
  readonly name: string;
  readonly sql: (rows: string, isThere: (name: string) => boolean) => string;
  /** Each row must be written: `sql` gives one row for each, and what is thrown unless. */
  readonly unless?: () => Error;
}

interface Gathered {
  readonly write: RowsWrite;
  readonly rows: object[];
}

/** What a transaction is still to write, row by row, sent as one statement. */
export class GatheredRows {
  private readonly gathered = new Map<string, Gathered>();

  get isEmpty(): boolean {
    return this.gathered.size === 0;
  }

  add(write: RowsWrite, rows: readonly object[]): void {
    if (rows.length === 0) return;
    const known = this.gathered.get(write.name);
    if (known) known.rows.push(...rows);
    else this.gathered.set(write.name, { write, rows: [...rows] });
  }

  /** The statement with its values, and what is checked of its one row; nothing is left then. */
  take(): {
    readonly text: string;
    readonly values: readonly string[];
    readonly check: (counts: readonly number[]) => void;
  } {
    const all = [...this.gathered.values()];
    const isThere = (name: string): boolean => this.gathered.has(name);
    const parts = all.map(
      ({ write: { name, sql } }, place) => `${name} AS (${sql(`$${String(place + 1)}::jsonb`, isThere)})`,
    );
    const counted = all.filter(({ write }) => write.unless);
    const counts = counted.map(({ write }) => `(SELECT count(*)::int FROM ${write.name})`);
    const text = `WITH ${parts.join(', ')} SELECT ARRAY[${counts.join(', ')}]::int[] AS counts`;
    const values = all.map(({ rows }) => JSON.stringify(rows));
    this.gathered.clear();
    return {
      text,
      values,
      check: (told) => {
        checkAll(counted, told);
      },
    };
  }
}

function checkAll(counted: readonly Gathered[], told: readonly number[]): void {
  for (const [place, { write, rows }] of counted.entries())
    if (write.unless && told[place] !== rows.length) throw write.unless();
}
