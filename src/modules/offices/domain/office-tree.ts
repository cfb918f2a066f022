/** A stretch `[lft, rgt)` of whole numbers: an office has its `lft` for itself, the offices below it lie in the rest. */
export interface Stretch {
  readonly lft: number;
  readonly rgt: number;
}

/** The General office has the whole; each level below has stretches of the next width, with gaps to spare. */
const widths = [2_000_000_000, 10_000_000, 10_000, 100, 1];

/** Where the General office lies: the whole, within PostgreSQL's integer. */
export const wholeTree: Stretch = { lft: 0, rgt: 2_000_000_000 };

/**
 * A free stretch below `parent`, after the last of those taken by its direct children, else in the first gap.
 * Nothing else moves for it. Undefined where `parent` is full, or too narrow to have anything below it.
 */
export function stretchBelow(parent: Stretch, taken: readonly Stretch[]): Stretch | undefined {
  const width = widths.find((each) => each < parent.rgt - parent.lft);
  if (width === undefined) return undefined;
  const last = Math.max(parent.lft, ...taken.map(({ rgt }) => rgt - 1));
  return (
    firstFree(slotAfter(parent, last, width), parent, taken, width) ??
    firstFree(slotAfter(parent, parent.lft, width), parent, taken, width)
  );
}

/** The first slot that begins after `number`: slots begin at whole widths from the parent's own number. */
const slotAfter = (parent: Stretch, number: number, width: number): number =>
  parent.lft + (Math.floor((number - parent.lft) / width) + 1) * width;

function firstFree(
  from: number,
  parent: Stretch,
  taken: readonly Stretch[],
  width: number,
): Stretch | undefined {
  for (let lft = from; lft + width <= parent.rgt; lft += width) {
    const slot = { lft, rgt: lft + width };
    if (!taken.some((other) => other.lft < slot.rgt && slot.lft < other.rgt)) return slot;
  }
  return undefined;
}
