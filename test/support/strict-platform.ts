/** What a platform keeps of a learner between visits. */
export type Kept = Record<string, string>;

const statuses = ['passed', 'completed', 'failed', 'incomplete', 'browsed'];

/** What the page may set, and in which form: SCORM 1.2, Run-Time Environment, section 3.4. */
const forms: Readonly<Record<string, (value: string) => boolean>> = {
  'cmi.core.lesson_status': value => statuses.includes(value),
  'cmi.core.exit': value => ['time-out', 'suspend', 'logout', ''].includes(value),
  'cmi.core.session_time': value => /^\d{2,4}:[0-5]\d:[0-5]\d(\.\d{1,2})?$/.test(value),
  'cmi.suspend_data': value => value.length <= 4096,
};

const writeOnly = ['cmi.core.exit', 'cmi.core.session_time'];

/**
 * A learning platform that forgives nothing: every call that is out of order, of the wrong form or too long is noted.
 * It is handed to the page as source, so it uses nothing from outside.
 *
 * What it keeps and loses is what Moodle 4.5 does (mod/scorm/datamodels/scorm_12.js). A commit sends what has changed since
 * the commit before, whether that arrived or not, and answers "true" without a network, too. A visit that ends without a
 * status is completed, in a preview as well.
 */
export class StrictPlatform {
  /** Every call, as `LMSSetValue cmi.core.exit suspend`. */
  readonly calls: string[] = [];
  /** What was wrong with them. */
  readonly faults: string[] = [];
  /** What has arrived. */
  readonly kept: Kept;
  /** Whether what is sent arrives. */
  isOnline = (): boolean => (globalThis as {navigator?: {onLine: boolean}}).navigator?.onLine ?? true;
  /** What the page has set, and what it has been told. */
  readonly #values: Kept;
  /** What was sent, with or without a network. */
  readonly #sent: Kept;
  /** Runs before each call; what it returns is the answer, and it may throw. */
  onCall: (name: string, element: string) => unknown = () => undefined;
  #state: 'before' | 'during' | 'after' = 'before';

  constructor(kept: Kept = {}) {
    this.kept = {'cmi.core.lesson_status': 'not attempted', 'cmi.core.lesson_mode': 'normal', ...kept};
    this.#values = {...this.kept};
    this.#sent = {...this.kept};
  }

  LMSInitialize(...words: unknown[]): unknown {
    return this.#call('LMSInitialize', words, 1, () => {
      if (this.#state !== 'before') this.#fault('initialised twice');
      this.#state = 'during';
      return 'true';
    });
  }

  LMSGetValue(...words: unknown[]): unknown {
    return this.#call('LMSGetValue', words, 1, ([element = '']) => {
      if (writeOnly.includes(element)) this.#fault(`${element} cannot be read`);
      return this.#values[element] ?? '';
    });
  }

  LMSSetValue(...words: unknown[]): unknown {
    return this.#call('LMSSetValue', words, 2, ([element = '', value = '']) => {
      if (!forms[element]?.(value)) this.#fault(`${element} cannot be ${value.slice(0, 80)}`);
      this.#values[element] = value;
      return 'true';
    });
  }

  LMSCommit(...words: unknown[]): unknown {
    return this.#call('LMSCommit', words, 1, () => this.#send());
  }

  LMSFinish(...words: unknown[]): unknown {
    return this.#call('LMSFinish', words, 1, () => {
      this.#state = 'after';
      if (this.#values['cmi.core.lesson_status'] === 'not attempted')
        this.#values['cmi.core.lesson_status'] = 'completed';
      return this.#send();
    });
  }

  #send(): string {
    for (const [element, value] of Object.entries(this.#values)) {
      if (this.#sent[element] === value) continue;
      this.#sent[element] = value;
      if (this.isOnline()) this.kept[element] = value;
    }
    return 'true';
  }

  #call(name: string, words: unknown[], count: number, answer: (words: string[]) => string): unknown {
    this.calls.push([name, ...words].join(' ').trim());
    if (words.length !== count) this.#fault(`${name} with ${words.length} words`);
    if (!words.every(word => typeof word === 'string')) this.#fault(`${name} with a word that is no string`);
    if (count === 1 && name !== 'LMSGetValue' && words[0] !== '') this.#fault(`${name} without its empty string`);
    if (name !== 'LMSInitialize' && this.#state !== 'during') this.#fault(`${name} ${this.#state} the session`);
    return this.onCall(name, String(words[0] ?? '')) ?? answer(words as string[]);
  }

  #fault(text: string): void {
    this.faults.push(text);
  }
}
