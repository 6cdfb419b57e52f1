import {ComposedEvent} from '../internal/composed-event.ts';

/** What made a section open or close: its header, show all, a link or fragment, or find in page. */
export type ToggleCause = 'header' | 'all' | 'link' | 'find';

/** A person opened or closed a section. Fired after the section shows it, once for each section that changed. */
export class GuidanceSectionToggledEvent extends ComposedEvent<{id: string; open: boolean; cause: ToggleCause}> {
  static override readonly type = 'guidance-section-toggled';
  /** The section's slug, for example `privacy`. */
  declare readonly id: string;
  /** Whether it is open now. */
  declare readonly open: boolean;
  declare readonly cause: ToggleCause;
}

declare global {
  interface HTMLElementEventMap {
    'guidance-section-toggled': GuidanceSectionToggledEvent;
  }
}
