import type {html} from 'lit';
import type {Locale, ScormMessages} from '../locales/locale.ts';
import type {Checklist, Guidance} from './types.ts';

/** All that a script shows: the words of both elements, and what the widget itself says. */
export interface Edition {
  readonly locale: Locale;
  readonly guidance: Guidance;
  readonly checklist: Checklist;
  /** Only in the content of the SCORM script. */
  readonly scorm?: ScormMessages;
}

/**
 * The content that the compiler prints for a script: a function of Lit's `html`, because the runtime that it is joined
 * with brings Lit along.
 */
export type EditionFactory = (lit: typeof html) => Edition;
