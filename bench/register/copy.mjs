/**
 * `COPY … FROM STDIN` over an open connection; the driver has the messages but no query that sends them.
 *
 * @typedef {{ query(text: string): void, sendCopyFromChunk(chunk: Buffer): void, endCopyFrom(): void }} Wire
 */
class CopyIn {
  /** @type {Error | undefined} */
  #failure;

  /**
   * @param {string} text
   * @param {string} rows
   * @param {(failure?: Error) => void} ended
   */
  constructor(text, rows, ended) {
    this.text = text;
    this.rows = rows;
    this.ended = ended;
  }

  /** @param {Wire} connection */
  submit(connection) {
    connection.query(this.text);
  }

  /** @param {Wire} connection */
  handleCopyInResponse(connection) {
    connection.sendCopyFromChunk(Buffer.from(this.rows));
    connection.endCopyFrom();
  }

  handleCommandComplete() {
    return undefined;
  }

  /** @param {Error} failure */
  handleError(failure) {
    this.#failure = failure;
  }

  handleReadyForQuery() {
    this.ended(this.#failure);
  }
}

/** Rows in PostgreSQL's text format, each ended by a line feed. @type {(client: import('pg').Client, table: string, columns: readonly string[], rows: string) => Promise<void>} */
export const copyIn = (client, table, columns, rows) =>
  new Promise((resolve, reject) => {
    const query = new CopyIn(`COPY ${table} (${columns.join(', ')}) FROM STDIN`, rows, (failure) => {
      if (failure) reject(failure);
      else resolve();
    });
    client.query(/** @type {import('pg').Submittable} */ (/** @type {unknown} */ (query)));
  });

const escapes = /** @type {Readonly<Record<string, string>>} */ ({
  '\\': '\\\\',
  '\t': '\\t',
  '\n': '\\n',
  '\r': '\\r',
});

/** @param {string} text */
const escaped = (text) =>
  /[\\\t\n\r]/.test(text) ? text.replace(/[\\\t\n\r]/g, (one) => escapes[one] ?? one) : text;

/** A value as COPY reads it; an object is JSON, a list an array. @type {(value: unknown) => string} */
function cell(value) {
  if (value === null || value === undefined) return '\\N';
  if (typeof value === 'string') return escaped(value);
  if (typeof value === 'number') return String(value);
  if (typeof value === 'boolean') return value ? 't' : 'f';
  if (Array.isArray(value)) return `{${value.join(',')}}`;
  return escaped(JSON.stringify(value));
}

/** @param {readonly unknown[]} values */
export const line = (values) => `${values.map(cell).join('\t')}\n`;
