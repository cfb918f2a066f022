import { setTimeout as wait } from 'node:timers/promises';
import type { Caller } from './house';

interface FeedPage {
  readonly items: readonly { readonly id: string }[];
  readonly page: { readonly nextCursor: string };
}

const patienceMs = 20_000;

/** Reads the feed from its beginning, page by page and again and again, while others write. */
export class FeedReader {
  private readonly seen: string[] = [];
  private running: Promise<void> = Promise.resolve();
  private wanted = Infinity;
  private until = Infinity;
  private after = '';
  private pages = 0;

  constructor(
    private readonly caller: Caller,
    private readonly limit: number,
  ) {}

  begin(): void {
    this.running = this.poll();
    // Told at `end`; until then nobody waits for it.
    this.running.catch(() => undefined);
  }

  /** How many pages with something on them were read so far. */
  get polls(): number {
    return this.pages;
  }

  /** Whether the reader has come to that many events: it then stands where the next is written. */
  async hasSeen(count: number): Promise<boolean> {
    const giveUp = Date.now() + patienceMs;
    while (this.seen.length < count) {
      if (Date.now() > giveUp) return false;
      await wait(10);
    }
    return true;
  }

  /** What was read by the time that nothing more is written: at least so many events, or as many as came in time. */
  async end(wanted: number): Promise<readonly string[]> {
    this.until = Date.now() + patienceMs;
    this.wanted = wanted;
    await this.running;
    return this.seen;
  }

  private async poll(): Promise<void> {
    for (;;) {
      const after = this.after === '' ? '' : `&after=${this.after}`;
      const { status, body } = await this.caller.get(`/v1/events?limit=${String(this.limit)}${after}`);
      if (status !== 200) throw new Error(`the feed answered ${String(status)}: ${JSON.stringify(body)}`);
      const { items, page } = body as FeedPage;
      this.seen.push(...items.map(({ id }) => id));
      this.after = page.nextCursor;
      if (items.length > 0) this.pages += 1;
      else if (this.seen.length >= this.wanted || Date.now() > this.until) return;
      else await wait(5);
    }
  }
}
