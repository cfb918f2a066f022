/** Numbers by chance that are the same for the same seed on every machine (mulberry32). */
export class Chance {
  #state;

  /** @param {number} seed */
  constructor(seed) {
    this.#state = seed >>> 0;
  }

  /** From 0, below 1. */
  next() {
    this.#state = (this.#state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(this.#state ^ (this.#state >>> 15), 1 | this.#state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296;
  }

  /** A whole number from `from` to `to`, both included. @type {(from: number, to: number) => number} */
  between(from, to) {
    return from + Math.floor(this.next() * (to - from + 1));
  }

  /**
   * @template T
   * @param {readonly T[]} things
   * @returns {T}
   */
  of(things) {
    return /** @type {T} */ (things[this.between(0, things.length - 1)]);
  }

  /**
   * One of the things, each as often as its weight says.
   * @template {{ readonly weight: number }} T
   * @param {readonly T[]} things
   * @returns {T}
   */
  weighed(things) {
    let left = this.next() * things.reduce((sum, { weight }) => sum + weight, 0);
    for (const thing of things) if ((left -= thing.weight) < 0) return thing;
    return /** @type {T} */ (things.at(-1));
  }

  /** A UUID of version 7 of that moment. @param {number} milliseconds */
  id(milliseconds) {
    const moment = Math.floor(milliseconds).toString(16).padStart(12, '0');
    const [a, b, c] = [this.#hex(), this.#hex(), this.#hex()];
    const variant = '89ab'.charAt(this.between(0, 3));
    return `${moment.slice(0, 8)}-${moment.slice(8)}-7${a.slice(0, 3)}-${variant}${a.slice(3, 6)}-${b}${c.slice(0, 4)}`;
  }

  #hex() {
    return Math.floor(this.next() * 4294967296)
      .toString(16)
      .padStart(8, '0');
  }
}
