import { fork } from 'node:child_process';
import { join } from 'node:path';

/** A process of the bench's that answers each order once, in turn. */
export class Child {
  /** @type {{ resolve: (told: unknown) => void, reject: (error: Error) => void }[]} */
  #waiting = [];

  /** @param {string} file below `bench/` @param {readonly string[]} [execArgv] */
  constructor(file, execArgv = []) {
    this.file = file;
    this.process = fork(join(import.meta.dirname, file), {
      execArgv: [...execArgv],
      stdio: ['ignore', 'ignore', 'inherit', 'ipc'],
      serialization: 'advanced',
    });
    this.process.on('message', (told) => {
      this.#told(told);
    });
    this.process.on('exit', (code) => {
      for (const { reject } of this.#waiting.splice(0))
        reject(new Error(`${file} ended with ${String(code)}`));
    });
  }

  get pid() {
    return this.process.pid ?? 0;
  }

  /**
   * @template T
   * @param {unknown} order
   * @returns {Promise<T>}
   */
  ask(order) {
    return new Promise((resolve, reject) => {
      const settled = /** @type {(told: unknown) => void} */ (/** @type {unknown} */ (resolve));
      this.#waiting.push({ resolve: settled, reject });
      this.process.send(/** @type {import('node:child_process').Serializable} */ (order));
    });
  }

  /** Asks it to stop and lets it end by itself, so that a profile is written. */
  async finish() {
    const gone = this.#gone();
    await this.ask({ do: 'stop' });
    await gone;
  }

  /** Lets one end that waits for nothing but orders. */
  async leave() {
    const gone = this.#gone();
    this.process.disconnect();
    await gone;
  }

  /** Ends it and waits for that. */
  async end() {
    if (this.process.exitCode !== null || this.process.signalCode !== null) return;
    const gone = this.#gone();
    this.process.kill('SIGTERM');
    await gone;
  }

  #gone() {
    return new Promise((resolve) => this.process.once('exit', resolve));
  }

  /** @param {unknown} told */
  #told(told) {
    const failed = /** @type {{ failed?: string }} */ (told).failed;
    const waiting = this.#waiting.shift();
    if (failed === undefined) waiting?.resolve(told);
    else waiting?.reject(new Error(`${this.file}: ${failed}`));
  }
}
