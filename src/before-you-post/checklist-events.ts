import {ComposedEvent} from '../internal/composed-event.ts';
import type {CheckState} from './checklist-state.ts';

/** A person ticked a check or took the tick away. Please do not record it against a person. */
export class CheckChangedEvent extends ComposedEvent<{id: string; confirmed: boolean; state: CheckState}> {
  static override readonly type = 'check-changed';
  /** The check's id, for example `identify`. */
  declare readonly id: string;
  /** Whether it is ticked now. */
  declare readonly confirmed: boolean;
  /** Where the whole list stands now. */
  declare readonly state: CheckState;
}

/** A person asked for the result. Please do not record it against a person. */
export class ResultShownEvent extends ComposedEvent<{state: CheckState; unconfirmed: readonly string[]}> {
  static override readonly type = 'result-shown';
  declare readonly state: CheckState;
  /** Ids of the checks that are not confirmed. */
  declare readonly unconfirmed: readonly string[];
}

/** A person cleared all ticks. */
export class ChecksClearedEvent extends ComposedEvent<void> {
  static override readonly type = 'checks-cleared';
}

declare global {
  interface HTMLElementEventMap {
    'check-changed': CheckChangedEvent;
    'result-shown': ResultShownEvent;
    'checks-cleared': ChecksClearedEvent;
  }
}
