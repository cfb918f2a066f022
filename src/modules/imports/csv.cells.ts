import type { MemberName } from './import-row.members';

/** Between the items of a list in one cell: a norm may hold commas and semicolons. */
const betweenItems = '|';
const lists: ReadonlySet<string> = new Set<MemberName>(['norms', 'requestedMeasures', 'takenMeasures']);

/** What the cell of a member says; `content` is JSON. */
export function cellValue(name: string, cell: string): unknown {
  if (name === 'content') return JSON.parse(cell);
  if (name === 'addressee') return cell.split(/[|;,\s]+/).filter((one) => one !== '');
  if (lists.has(name)) return itemsOf(cell);
  if (name.endsWith('On')) return dayOf(cell);
  return name === 'attended' && (cell === 'true' || cell === 'false') ? cell === 'true' : cell;
}

/** The items of a list that stands in one cell. */
export const itemsOf = (cell: string): readonly string[] =>
  cell
    .split(betweenItems)
    .map((item) => item.trim())
    .filter((item) => item !== '');

/** A day written `dd.mm.yyyy` as YYYY-MM-DD; anything else as it is. */
export const dayOf = (cell: string): string => cell.replace(/^(\d{2})\.(\d{2})\.(\d{4})$/, '$3-$2-$1');
