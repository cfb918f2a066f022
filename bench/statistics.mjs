/** @param {readonly number[]} values */
export function median(values) {
  const sorted = [...values].sort((one, other) => one - other);
  const middle = Math.floor(sorted.length / 2);
  const [low, high] = [sorted[middle - 1] ?? 0, sorted[middle] ?? 0];
  return sorted.length % 2 === 1 ? high : (low + high) / 2;
}

/** The median with the least and the greatest. @param {readonly number[]} values */
export const spread = (values) => ({
  median: rounded(median(values)),
  least: rounded(Math.min(...values)),
  greatest: rounded(Math.max(...values)),
});

/** To three significant digits below a thousand. @param {number} value */
export const rounded = (value) =>
  Math.abs(value) >= 1000 ? Math.round(value) : Number(value.toPrecision(3));
