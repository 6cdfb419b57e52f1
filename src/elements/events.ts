import type {Severity} from '../content/types.ts';

/** What made a section open or close: its header, show all, a link or fragment, or find in page. */
export type ToggleCause = 'header' | 'all' | 'link' | 'find';

/** Where the checklist stands. The first that fits, in this order. */
export type CheckState = 'not-started' | Severity | 'checked';

// Bubbling and composed: a page listens once, wherever the element stands, inside a shadow root too.
const travelling = {bubbles: true, composed: true};

/** A person opened or closed a section. Fired after the section shows it, once for each section that changed. */
export class GuidanceSectionToggledEvent extends Event {
  static readonly type = 'guidance-section-toggled';
  /** The section's slug, for example `privacy`. */
  readonly id: string;
  /** Whether it is open now. */
  readonly open: boolean;
  readonly cause: ToggleCause;

  constructor(id: string, open: boolean, cause: ToggleCause) {
    super(GuidanceSectionToggledEvent.type, travelling);
    this.id = id;
    this.open = open;
    this.cause = cause;
  }
}

/** A person ticked a check or took the tick away. Please do not record it against a person. */
export class CheckChangedEvent extends Event {
  static readonly type = 'check-changed';
  /** The check's id, for example `identify`. */
  readonly id: string;
  /** Whether it is ticked now. */
  readonly confirmed: boolean;
  /** Where the whole list stands now. */
  readonly state: CheckState;

  constructor(id: string, confirmed: boolean, state: CheckState) {
    super(CheckChangedEvent.type, travelling);
    this.id = id;
    this.confirmed = confirmed;
    this.state = state;
  }
}

/** A person asked for the result. Please do not record it against a person. */
export class ResultShownEvent extends Event {
  static readonly type = 'result-shown';
  readonly state: CheckState;
  /** Ids of the checks that are not confirmed. */
  readonly unconfirmed: readonly string[];

  constructor(state: CheckState, unconfirmed: readonly string[]) {
    super(ResultShownEvent.type, travelling);
    this.state = state;
    this.unconfirmed = unconfirmed;
  }
}

/** A person cleared all ticks. */
export class ChecksClearedEvent extends Event {
  static readonly type = 'checks-cleared';

  constructor() {
    super(ChecksClearedEvent.type, travelling);
  }
}

declare global {
  interface HTMLElementEventMap {
    'guidance-section-toggled': GuidanceSectionToggledEvent;
    'check-changed': CheckChangedEvent;
    'result-shown': ResultShownEvent;
    'checks-cleared': ChecksClearedEvent;
  }
}
