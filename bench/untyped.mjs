/** What came from outside is of no known type until it is said. @type {(text: string) => unknown} */
export const parsed = (text) => JSON.parse(text);

/**
 * The rows of a query, of the type that the caller says.
 * @template T
 * @param {{ query(text: string, values?: unknown[]): Promise<{ rows: unknown[] }> }} client
 * @param {string} text
 * @param {readonly unknown[]} [values]
 * @returns {Promise<T[]>}
 */
export async function rowsOf(client, text, values = []) {
  const { rows } = await client.query(text, [...values]);
  return /** @type {T[]} */ (rows);
}
