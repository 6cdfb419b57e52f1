import type {Check, Severity} from '../content/types.ts';

/** Where the checklist stands. The first that fits, in this order. */
export type CheckState = 'not-started' | Severity | 'checked';

/** The checklist as a person works through it: what is ticked, whether the result shows, and what clearing took away. */
export class ChecklistState {
  readonly #checks: readonly Check[];
  #confirmed: ReadonlySet<string> = new Set();
  /** What was there before the last clearing, until the next tick. */
  #cleared: {readonly confirmed: ReadonlySet<string>; readonly isResultShown: boolean} | undefined;
  isResultShown = false;

  constructor(checks: readonly Check[]) {
    this.#checks = checks;
  }

  /** Where the list stands: the first that fits, the worst first. */
  get state(): CheckState {
    if (this.#confirmed.size === 0) return 'not-started';
    return this.#openAmong(this.#checks)[0]?.severity ?? 'checked';
  }

  isConfirmed(id: string): boolean {
    return this.#confirmed.has(id);
  }

  /** Ids of the ticked checks, in the order of the list. */
  get confirmedIds(): string[] {
    return this.#checks.map(({id}) => id).filter(id => this.#confirmed.has(id));
  }

  /** Ids of the others. */
  get openIds(): string[] {
    return this.#openAmong(this.#checks).map(({id}) => id);
  }

  /** The checks of one kind, in the order of the list. */
  checksOf(severity: CheckState): readonly Check[] {
    return this.#checks.filter(check => check.severity === severity);
  }

  /** The checks to come back to: the open ones of the more serious kind, none before the first tick. */
  get checksToRevisit(): readonly Check[] {
    return this.#openAmong(this.checksOf(this.state));
  }

  /** How much a tick has completed: its own group, or with it everything. */
  completedBy({id, severity}: Check): 'all' | 'group' | undefined {
    if (!this.#confirmed.has(id) || this.#openAmong(this.checksOf(severity)).length > 0) return undefined;
    return this.openIds.length > 0 ? 'group' : 'all';
  }

  get canUndo(): boolean {
    return this.#cleared !== undefined;
  }

  setConfirmed({id}: Check, confirmed: boolean): void {
    const ids = this.confirmedIds.filter(each => each !== id);
    this.#confirmed = new Set(confirmed ? [...ids, id] : ids);
    this.#cleared = undefined;
  }

  /** Takes every tick away and hides the result. A second clearing with nothing ticked keeps what can be undone. */
  clear(): void {
    if (this.#confirmed.size > 0) this.#cleared = {confirmed: this.#confirmed, isResultShown: this.isResultShown};
    this.#confirmed = new Set();
    this.isResultShown = false;
  }

  /** Brings back what the last clearing took, if there is any. A result that was asked for since then stays. */
  undo(): boolean {
    const cleared = this.#cleared;
    if (!cleared) return false;
    this.#confirmed = cleared.confirmed;
    this.isResultShown ||= cleared.isResultShown;
    this.#cleared = undefined;
    return true;
  }

  #openAmong(checks: readonly Check[]): readonly Check[] {
    return checks.filter(({id}) => !this.#confirmed.has(id));
  }
}
