import { createHash } from 'node:crypto';

/** Far above what the repositories have; a text beyond is planned each time it comes. */
const most = 500;

/** Texts of statements with the names under which each connection prepares them once. */
const names = new Map<string, string>();

/** The name of a text; undefined where too many are named already. */
export function nameOf(text: string): string | undefined {
  const known = names.get(text);
  if (known !== undefined || names.size >= most) return known;
  const name = createHash('sha256').update(text).digest('base64url').slice(0, 20);
  names.set(text, name);
  return name;
}
