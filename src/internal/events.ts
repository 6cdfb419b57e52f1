import type {Severity} from '../content/types.ts';

/** What made a section open or close: its header, show all, a link or fragment, or find in page. */
export type ToggleCause = 'header' | 'all' | 'link' | 'find';

/** Where the checklist stands. The first that fits, in this order. */
export type CheckState = 'not-started' | Severity | 'checked';

/** What a person has done here. Bubbling and composed: a page listens once, wherever the element stands. */
class Travelling<Fields> extends Event {
  declare static readonly type: string;

  constructor(fields: Fields) {
    super(new.target.type, {bubbles: true, composed: true});
    Object.assign(this, fields);
  }
}

/** A person opened or closed a section. Fired after the section shows it, once for each section that changed. */
export class GuidanceSectionToggledEvent extends Travelling<{id: string; open: boolean; cause: ToggleCause}> {
  static override readonly type = 'guidance-section-toggled';
  /** The section's slug, for example `privacy`. */
  declare readonly id: string;
  /** Whether it is open now. */
  declare readonly open: boolean;
  declare readonly cause: ToggleCause;
}

/** A person ticked a check or took the tick away. Please do not record it against a person. */
export class CheckChangedEvent extends Travelling<{id: string; confirmed: boolean; state: CheckState}> {
  static override readonly type = 'check-changed';
  /** The check's id, for example `identify`. */
  declare readonly id: string;
  /** Whether it is ticked now. */
  declare readonly confirmed: boolean;
  /** Where the whole list stands now. */
  declare readonly state: CheckState;
}

/** A person asked for the result. Please do not record it against a person. */
export class ResultShownEvent extends Travelling<{state: CheckState; unconfirmed: readonly string[]}> {
  static override readonly type = 'result-shown';
  declare readonly state: CheckState;
  /** Ids of the checks that are not confirmed. */
  declare readonly unconfirmed: readonly string[];
}

/** A person cleared all ticks. */
export class ChecksClearedEvent extends Travelling<void> {
  static override readonly type = 'checks-cleared';
}

declare global {
  interface HTMLElementEventMap {
    'guidance-section-toggled': GuidanceSectionToggledEvent;
    'check-changed': CheckChangedEvent;
    'result-shown': ResultShownEvent;
    'checks-cleared': ChecksClearedEvent;
  }
}
