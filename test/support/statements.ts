import { Client } from 'pg';

type Asked = string | { readonly text: string };

/** What `work` sends to PostgreSQL over connections of this process, in order, each statement without its line breaks. */
export async function statementsOf(work: () => Promise<unknown>): Promise<readonly string[]> {
  const sent: string[] = [];
  const prototype = Client.prototype as unknown as { query: (...asked: unknown[]) => unknown };
  const { query } = prototype;
  prototype.query = function listened(this: Client, ...asked: unknown[]): unknown {
    const statement = asked[0] as Asked;
    const text = typeof statement === 'string' ? statement : statement.text;
    sent.push(text.trim().replaceAll(/\s+/g, ' '));
    return query.apply(this, asked);
  };
  try {
    await work();
  } finally {
    prototype.query = query;
  }
  return sent;
}

/** Opening, entering and ending a transaction, and finding out who asks. */
const ofItsOwn = /^(BEGIN|COMMIT|ROLLBACK|SELECT set_config\()/;
export const isWhoAsks = (text: string): boolean => text.includes('WITH RECURSIVE who');

/** What a request asks besides its transaction's own statements and who it is that asks. */
export const asked = (sent: readonly string[]): readonly string[] =>
  sent.filter((text) => !ofItsOwn.test(text) && !isWhoAsks(text));
