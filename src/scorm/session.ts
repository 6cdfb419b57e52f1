import type {Api} from './find-api.ts';
import {SafeApi} from './safe-api.ts';
import {timespan} from './timespan.ts';

/**
 * What the page can say about the record: one of these at a time. In a `preview` (the platform's browse mode) and in a
 * `review` nothing is recorded; `offline` means that everything waits for the network.
 */
export type Recording = 'on' | 'offline' | 'failing' | 'preview' | 'review' | 'ended';

interface Options {
  /** Runs when `recording` or `isCompleted` changes. */
  readonly onChange: () => void;
  readonly isOnline: () => boolean;
}

/** Commits wait this long for more to come, because each may be a request that blocks the page. */
const quiet = 1000;

const suspendData = 'cmi.suspend_data';

/**
 * One visit, from `LMSInitialize` to `LMSFinish` (SCORM 1.2, Run-Time Environment, section 3.3). Whatever the platform
 * does, throws or refuses, the page goes on: nothing here throws, and nothing is called after the end.
 *
 * A platform can lose what it says it has taken: without a network Moodle 4.5 answers a commit with "true", and later sends
 * only what has changed since. So nothing is committed while the browser is offline.
 */
export class Session {
  readonly #api: SafeApi;
  readonly #options: Options;
  readonly #start = performance.now();
  #recording: Recording = 'on';
  /** Whether the platform has been told, or says itself, that the learner is done. */
  #isDone = false;
  /** Whether the platform said so itself, when the visit began. */
  #wasDone = false;
  /** Whether the platform has that on record, as far as anybody here can know. */
  #isCompleted = false;
  /** Whether the platform has no status for this learner yet. */
  #isNotAttempted = false;
  #timer: ReturnType<typeof setTimeout> | undefined;
  /** All that was set in this visit. */
  readonly #values = new Map<string, string>();
  /** The elements among them that the platform has not taken yet. They are offered again with the next change. */
  readonly #waiting = new Set<string>();
  /** Whether something was set that no commit has taken along yet. */
  #pending = false;

  /** Begins a session, or returns nothing if the platform refuses. */
  static begin(api: Api, options: Options): Session | undefined {
    const session = new Session(api, options);
    return session.#api.did('LMSInitialize', '') ? session : undefined;
  }

  private constructor(api: Api, options: Options) {
    this.#api = new SafeApi(api);
    this.#options = options;
  }

  /**
   * Reads what earlier visits left, and says that this one has begun.
   *
   * In `review` and `browse` mode (section 3.4, cmi.core.lesson_mode) nothing is to be recorded. A status that says the
   * learner is done is never taken back: a platform can have set it, and people come back to read again.
   */
  open(): string {
    const data = this.#api.get(suspendData);
    const status = this.#api.get('cmi.core.lesson_status');
    const mode = this.#api.get('cmi.core.lesson_mode');
    this.#isNotAttempted = status === '' || status === 'not attempted';
    this.#wasDone = mode !== 'browse' && ['completed', 'passed'].includes(status);
    this.#isDone = this.#wasDone;
    this.#isCompleted = this.#wasDone;
    if (mode === 'browse') this.#become('preview');
    else if (mode === 'review') this.#become('review');
    else if (!this.#isDone && status !== 'incomplete') this.#set({'cmi.core.lesson_status': 'incomplete'});
    // A page out of a cache can begin without a network.
    this.networkChanged();
    return data;
  }

  get recording(): Recording {
    return this.#recording;
  }

  /** Whether the platform has it on record that the learner has completed everything, as far as that can be known. */
  get isCompleted(): boolean {
    return this.#isCompleted;
  }

  /** Records progress, and that the learner has completed everything if so. That is sent at once: people leave then. */
  save(data: string, isComplete: boolean): void {
    const isNews = isComplete && !this.#isDone;
    this.#isDone ||= isComplete;
    this.#set({[suspendData]: data, ...(isNews && {'cmi.core.lesson_status': 'completed'})});
    if (isNews) this.flush();
  }

  /** Sends at once what is waiting: a page that is hidden, on a telephone above all, may never come back. */
  flush(): void {
    if (!this.#pending || this.#isSilent) return;
    clearTimeout(this.#timer);
    this.#offer();
    if (!this.#options.isOnline()) {
      this.#become('offline');
      return;
    }
    this.#api.did('LMSSetValue', 'cmi.core.session_time', this.#time);
    this.#pending = !this.#api.did('LMSCommit', '');
    // The request may have taken a while, and the network may have gone meanwhile.
    if (!this.#options.isOnline()) {
      this.#lose();
      return;
    }
    const isTaken = !this.#pending && this.#waiting.size === 0;
    this.#become(isTaken ? 'on' : 'failing', this.#isCompleted || (isTaken && this.#isDone));
  }

  /** The browser has lost the network, or has found it again: then everything is sent anew. */
  networkChanged(): void {
    if (this.#isSilent) return;
    if (!this.#options.isOnline()) this.#lose();
    else if (this.#recording === 'offline') this.#sendAll();
  }

  /**
   * Moodle leaves out of a commit what it has sent before, arrived or not. White space at its end makes the data another
   * text with the same meaning; if the status was lost before the browser noticed, the next visit sends it by the data.
   */
  #sendAll(): void {
    const data = this.#values.get(suspendData);
    if (data !== undefined) this.#values.set(suspendData, `${data} `);
    for (const element of this.#values.keys()) this.#waiting.add(element);
    this.#pending = this.#values.size > 0;
    if (this.#pending) this.flush();
    else this.#become('on');
  }

  /**
   * Ends the visit. "suspend" asks the platform to keep the data for the next visit (section 3.4, cmi.core.exit); in a
   * review there is nothing to keep. Platforms take a visit that ends without a status for a completed one, Moodle in a
   * preview, too: what was only looked at is therefore called `browsed`.
   */
  end(): void {
    if (this.#recording === 'ended') return;
    clearTimeout(this.#timer);
    if (this.#recording === 'preview' && this.#isNotAttempted)
      this.#api.did('LMSSetValue', 'cmi.core.lesson_status', 'browsed');
    if (!this.#isSilent) {
      this.#offer();
      this.#api.did('LMSSetValue', 'cmi.core.session_time', this.#time);
      this.#api.did('LMSSetValue', 'cmi.core.exit', 'suspend');
      if (this.#options.isOnline()) this.#api.did('LMSCommit', '');
    }
    this.#api.did('LMSFinish', '');
    this.#become('ended');
  }

  get #isSilent(): boolean {
    return ['preview', 'review', 'ended'].includes(this.#recording);
  }

  #set(values: Readonly<Record<string, string>>): void {
    if (this.#isSilent) return;
    for (const element of Object.keys(values)) {
      this.#values.set(element, values[element] ?? '');
      this.#waiting.add(element);
    }
    this.#offer();
    this.#pending = true;
    clearTimeout(this.#timer);
    this.#timer = setTimeout(() => this.flush(), quiet);
    if (!this.#options.isOnline()) this.#become('offline');
  }

  #offer(): void {
    for (const element of this.#waiting)
      if (this.#api.did('LMSSetValue', element, this.#values.get(element) ?? '')) this.#waiting.delete(element);
    if (this.#waiting.size > 0) this.#become('failing');
  }

  /** What was sent in this visit may not have arrived: the network can have gone before the browser noticed. */
  #lose(): void {
    clearTimeout(this.#timer);
    this.#become('offline', this.#wasDone);
  }

  #become(recording: Recording, isCompleted = this.#isCompleted): void {
    if (recording === this.#recording && isCompleted === this.#isCompleted) return;
    this.#recording = recording;
    this.#isCompleted = isCompleted;
    this.#options.onChange();
  }

  /** How long the visit has lasted. Setting it again replaces it. */
  get #time(): string {
    return timespan((performance.now() - this.#start) / 1000);
  }
}
