interface Timer {
  at: number;
  readonly run: () => void;
  /** For one that comes again. */
  readonly every?: number;
}

/**
 * Stops the clock of timers and of `Date.now` until it is told to run. Only for tests that press by script: the commands
 * of the test runner and `until` need a clock that runs.
 */
export class Clock {
  #now = 0;
  #lastId = 1_000_000;
  readonly #waiting = new Map<number, Timer>();
  readonly #real = {
    setTimeout: window.setTimeout,
    clearTimeout: window.clearTimeout,
    setInterval: window.setInterval,
    clearInterval: window.clearInterval,
  };
  readonly #realNow = Date.now;

  stop(): void {
    const start = this.#realNow();
    const add = (timer: Timer): number => {
      this.#waiting.set(++this.#lastId, timer);
      return this.#lastId;
    };
    const remove = (id: number): boolean => this.#waiting.delete(id);
    Date.now = () => start + this.#now;
    Object.assign(window, {
      setTimeout: (run: () => void, delay = 0) => add({at: this.#now + delay, run}),
      setInterval: (run: () => void, every: number) => add({at: this.#now + every, run, every}),
      clearTimeout: remove,
      clearInterval: remove,
    });
  }

  restart(): void {
    Object.assign(window, this.#real);
    Date.now = this.#realNow;
    this.#waiting.clear();
  }

  /** How many timers wait. */
  get waiting(): number {
    return this.#waiting.size;
  }

  /** Lets so many milliseconds pass, and what Lit has to render be rendered. */
  async pass(milliseconds: number): Promise<void> {
    const end = this.#now + milliseconds;
    await settled();
    for (;;) {
      const [id, next] = [...this.#waiting].sort(([, a], [, b]) => a.at - b.at)[0] ?? [];
      if (id === undefined || next === undefined || next.at > end) break;
      this.#now = next.at;
      if (next.every === undefined) this.#waiting.delete(id);
      else next.at += next.every;
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
