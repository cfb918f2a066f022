/** Random choices that come again with their seed (mulberry32). */
export class Chance {
  constructor(private state: number) {}

  /** From 0 up to 1, without 1. */
  next(): number {
    this.state = (this.state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(this.state ^ (this.state >>> 15), this.state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  }

  /** A whole number, both ends included. */
  between(least: number, most: number): number {
    return least + Math.floor(this.next() * (most - least + 1));
  }

  happens(share: number): boolean {
    return this.next() < share;
  }

  /** One of them; throws where there is none. */
  oneOf<Item>(items: readonly Item[]): Item {
    return this.weighted(items, () => 1);
  }

  /** One of them, as often as its weight is heavy; throws where none has any. */
  weighted<Item>(items: readonly Item[], weightOf: (item: Item) => number): Item {
    const total = items.reduce((sum, item) => sum + weightOf(item), 0);
    let left = this.next() * total;
    for (const item of items) {
      left -= weightOf(item);
      if (left < 0) return item;
    }
    throw new Error('nothing to choose from');
  }

  /** Some of them, in a random order. */
  some<Item>(items: readonly Item[], count: number): readonly Item[] {
    const shuffled = items.map((item) => [this.next(), item] as const).sort(([one], [other]) => one - other);
    return shuffled.slice(0, count).map(([, item]) => item);
  }
}
