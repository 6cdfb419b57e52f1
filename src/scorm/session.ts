import type {Api, ApiFunction} from './find-api.ts';

/** What the page can say about the record: one of these at a time. */
export type Recording = 'on' | 'review' | 'failing' | 'ended';

/** Commits wait this long for more to come, because each may be a request that blocks the page. */
const quiet = 1000;

/**
 * One visit, from `LMSInitialize` to `LMSFinish` (SCORM 1.2, Run-Time Environment, section 3.3). Whatever the platform
 * does, throws or refuses, the page goes on: nothing here throws, and nothing is called after the end.
 */
export class Session {
  readonly #api: Api;
  readonly #onChange: () => void;
  readonly #start = performance.now();
  #recording: Recording = 'on';
  /** Whether the platform has been told, or says itself, that the learner is done. */
  #isDone = false;
  #timer: ReturnType<typeof setTimeout> | undefined;
  /** What the platform has not taken yet. It is offered again with the next change. */
  readonly #waiting = new Map<string, string>();
  /** Whether something was set that no commit has taken along yet. */
  #pending = false;

  /** Begins a session, or returns nothing if the platform refuses. `onChange` runs when `recording` changes. */
  static begin(api: Api, onChange: () => void): Session | undefined {
    const session = new Session(api, onChange);
    return session.#did('LMSInitialize', '') ? session : undefined;
  }

  private constructor(api: Api, onChange: () => void) {
    this.#api = api;
    this.#onChange = onChange;
  }

  /**
   * Reads what earlier visits left, and says that this one has begun.
   *
   * In `review` and `browse` mode (section 3.4, cmi.core.lesson_mode) nothing is to be recorded. A status that says the
   * learner is done is never taken back: a platform can have set it, and people come back to read again.
   */
  open(): string {
    const data = this.#get('cmi.suspend_data');
    const status = this.#get('cmi.core.lesson_status');
    if (['review', 'browse'].includes(this.#get('cmi.core.lesson_mode'))) this.#become('review');
    else if (['completed', 'passed'].includes(status)) this.#isDone = true;
    else if (status !== 'incomplete') this.#set({'cmi.core.lesson_status': 'incomplete'});
    return data;
  }

  get recording(): Recording {
    return this.#recording;
  }

  /** Records progress, and that the learner has completed everything if so. */
  save(suspendData: string, isComplete: boolean): void {
    const isNews = isComplete && !this.#isDone;
    this.#isDone ||= isComplete;
    this.#set({'cmi.suspend_data': suspendData, ...(isNews && {'cmi.core.lesson_status': 'completed'})});
  }

  /** Sends at once what is waiting: a page that is hidden, on a telephone above all, may never come back. */
  flush(): void {
    if (!this.#pending || this.#isSilent) return;
    clearTimeout(this.#timer);
    this.#offer();
    this.#did('LMSSetValue', 'cmi.core.session_time', this.#time);
    this.#pending = !this.#did('LMSCommit', '');
    this.#become(this.#pending || this.#waiting.size ? 'failing' : 'on');
  }

  /**
   * Ends the visit. "suspend" asks the platform to keep the data for the next visit (section 3.4, cmi.core.exit); in a
   * review there is nothing to keep.
   */
  end(): void {
    if (this.#recording === 'ended') return;
    clearTimeout(this.#timer);
    if (!this.#isSilent) {
      this.#offer();
      this.#did('LMSSetValue', 'cmi.core.session_time', this.#time);
      this.#did('LMSSetValue', 'cmi.core.exit', 'suspend');
      this.#did('LMSCommit', '');
    }
    this.#did('LMSFinish', '');
    this.#become('ended');
  }

  get #isSilent(): boolean {
    return this.#recording === 'review' || this.#recording === 'ended';
  }

  #set(values: Readonly<Record<string, string>>): void {
    if (this.#isSilent) return;
    for (const [element, value] of Object.entries(values)) this.#waiting.set(element, value);
    this.#offer();
    this.#pending = true;
    clearTimeout(this.#timer);
    this.#timer = setTimeout(() => this.flush(), quiet);
  }

  #offer(): void {
    for (const [element, value] of this.#waiting) {
      if (this.#did('LMSSetValue', element, value)) this.#waiting.delete(element);
    }
    if (this.#waiting.size) this.#become('failing');
  }

  #get(element: string): string {
    const value = this.#call('LMSGetValue', element);
    return typeof value === 'string' ? value : '';
  }

  #become(recording: Recording): void {
    if (recording === this.#recording) return;
    this.#recording = recording;
    this.#onChange();
  }

  /** Functions that do something answer "true" or "false", as strings (section 3.3). Some platforms use booleans. */
  #did(name: ApiFunction, ...words: string[]): boolean {
    const answer = this.#call(name, ...words);
    return answer === 'true' || answer === true;
  }

  #call(name: ApiFunction, ...words: string[]): unknown {
    try {
      return this.#api[name](...words);
    } catch {
      return undefined;
    }
  }

  /**
   * Section 3.4, cmi.core.session_time: "Hours has a minimum of 2 digits and a maximum of 4 digits. Minutes shall
   * consist of exactly 2 digits. Seconds shall contain 2 digits". Setting it again replaces it.
   */
  get #time(): string {
    return timespan((performance.now() - this.#start) / 1000);
  }
}

/** Seconds as `HHHH:MM:SS`, at most what that can hold. */
export function timespan(seconds: number): string {
  const whole = Math.min(Math.floor(seconds), 9999 * 3600 + 3599);
  const digits = (value: number, count: number): string => String(Math.floor(value)).padStart(count, '0');
  return [digits(whole / 3600, 4), digits((whole / 60) % 60, 2), digits(whole % 60, 2)].join(':');
}
