/**
 * Stops the clock of `setTimeout` until it is told to run. Only for tests that press by script: the commands of the
 * test runner and `until` need a clock that runs.
 */
export class Clock {
  #now = 0;
  #lastId = 1_000_000;
  readonly #waiting = new Map<number, {at: number; run: () => void}>();
  readonly #real = {setTimeout: window.setTimeout, clearTimeout: window.clearTimeout};

  stop(): void {
    const setTimeout = (run: () => void, delay = 0): number => {
      this.#waiting.set(++this.#lastId, {at: this.#now + delay, run});
      return this.#lastId;
    };
    const clearTimeout = (id: number): boolean => this.#waiting.delete(id);
    Object.assign(window, {setTimeout, clearTimeout});
  }

  restart(): void {
    Object.assign(window, this.#real);
  }

  /** Lets so many milliseconds pass, and what Lit has to render be rendered. */
  async pass(milliseconds: number): Promise<void> {
    const end = this.#now + milliseconds;
    await settled();
    for (;;) {
      const [id, next] = [...this.#waiting].sort(([, a], [, b]) => a.at - b.at)[0] ?? [];
      if (id === undefined || next === undefined || next.at > end) break;
      this.#waiting.delete(id);
      this.#now = next.at;
      next.run();
      await settled();
    }
    this.#now = end;
  }
}

/** A message to ourselves comes after all microtasks, and needs no timer. */
function settled(): Promise<void> {
  const {port1, port2} = new MessageChannel();
  return new Promise(resolve => {
    port1.onmessage = () => {
      port1.close();
      resolve();
    };
    port2.postMessage(null);
  });
}
