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

/** What tells an edition from others on a page. A script knows it before anything else, Lit included. */
export interface EditionNames {
  /** What the edition is called, for messages to whoever builds the page. */
  readonly name: string;
  /** What its files are called: `social-media-guidance` for `social-media-guidance.js`. */
  readonly file: string;
  /** Its tags: the guidance, the checklist. */
  readonly tags: readonly string[];
}
