/**
 * Rows under their heads, each column as wide as its widest cell.
 * @param {string[]} heads
 * @param {string[][]} rows
 */
export function table(heads, rows) {
  const lines = [heads, heads.map((head) => '-'.repeat(head.length)), ...rows];
  const widths = heads.map((_, column) => Math.max(...lines.map((cells) => lengthOf(cells[column] ?? ''))));
  return lines
    .map((cells) => cells.map((cell, column) => padded(cell, widths[column] ?? 0)).join('  '))
    .map((line) => `  ${line.trimEnd()}`)
    .join('\n');
}

/** @type {(text: string) => number} */
const lengthOf = (text) => Array.from(text).length;

/** @type {(text: string, width: number) => string} */
const padded = (text, width) => text + ' '.repeat(width - lengthOf(text));
