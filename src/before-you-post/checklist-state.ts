import type {Check} from '../content/types.ts';
import type {CheckState} from '../internal/events.ts';
import {type Confirmed, checks, openAmong, stateOf} from './checks.ts';

/** The list as a person works through it: what is ticked, whether the result shows, and what clearing took away. */
export class TickList {
  confirmed: Confirmed = new Set();
  resultShown = false;
  /** What was there before the last clearing, until the next tick. */
  #cleared: {confirmed: Confirmed; resultShown: boolean} | undefined;

  get state(): CheckState {
    return stateOf(this.confirmed);
  }

  /** Ids of the ticked checks, in the order of the list. */
  get ids(): string[] {
    return checks.map(({id}) => id).filter(id => this.confirmed.has(id));
  }

  /** Ids of the others. */
  get openIds(): string[] {
    return openAmong(checks, this.confirmed).map(({id}) => id);
  }

  get canUndo(): boolean {
    return this.#cleared !== undefined;
  }

  tick({id}: Check, ticked: boolean): void {
    const ids = this.ids.filter(each => each !== id);
    this.confirmed = new Set(ticked ? [...ids, id] : ids);
    this.#cleared = undefined;
  }

  /** Takes every tick away and hides the result. A second clearing with nothing ticked keeps what can be undone. */
  clear(): void {
    const {confirmed, resultShown} = this;
    if (confirmed.size) this.#cleared = {confirmed, resultShown};
    this.confirmed = new Set();
    this.resultShown = false;
  }

  /** Brings back what the last clearing took, if there is any. A result that was asked for since then stays. */
  undo(): boolean {
    const cleared = this.#cleared;
    if (cleared) {
      this.confirmed = cleared.confirmed;
      this.resultShown ||= cleared.resultShown;
      this.#cleared = undefined;
    }
    return !!cleared;
  }
}
