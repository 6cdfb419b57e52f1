import type {TemplateResult} from 'lit/html.js';
import type {LocalWordName} from './placeholders.ts';

/** What a compiled text leaves to the element that shows it. */
export interface View {
  /** Lit's `html`, for templates in which `<h+1>` is a heading one level below the title, `<h+2>` below that. */
  html(texts: TemplateStringsArray, ...values: readonly unknown[]): TemplateResult;
  /** A local word: the site's own name, or the written fallback. */
  word(name: LocalWordName): unknown;
  /** A link to another place in the guidance, by its fragment: `smg-law` or `smg-law--defamation`. */
  link(fragment: string, content: unknown): unknown;
  /** The word that opens a callout: what it means must not rest on its border or colour. */
  important(): unknown;
}

/** Text compiled from Markdown: one shared template, filled in by a view. */
export type Text = (view: View) => TemplateResult;

/** When a text was last read through as a whole, and when it should be again. Dates are `YYYY-MM-DD`. */
export interface Reviewed {
  readonly reviewed: string;
  readonly nextReview: string;
}

/** Where the facts of a file come from. */
export interface Source {
  readonly title: string;
  readonly publisher: string;
  readonly address: string;
  /** The day the address was read, `YYYY-MM-DD`. */
  readonly seen: string;
}

/** One section of the guidance. Its id is its file's name and never changes with its wording. */
export interface Section extends Reviewed {
  readonly id: string;
  readonly title: string;
  readonly body: Text;
}

/** The whole guidance: the title block and the sections in the order written in `introduction.md`. */
export interface Guidance extends Reviewed {
  readonly title: string;
  readonly introduction: Text;
  readonly sections: readonly Section[];
}

/** How much an unconfirmed check weighs: `stop` means do not post, `think` means pause. */
export type Severity = 'stop' | 'think';

/** One check of the list: an honest "yes" is the tick. */
export interface Check {
  readonly id: string;
  readonly severity: Severity;
  readonly label: string;
  readonly hint?: Text;
  /** The section the check rests on. */
  readonly guidance?: {readonly id: string; readonly title: string};
}

/** The checklist, stop checks before think checks. */
export interface Checklist extends Reviewed {
  readonly title: string;
  /** Whose publications it rests on, as a printed sheet names them. */
  readonly publishers: string;
  /** In a copy that a site has changed: what it was made from. */
  readonly basedOn?: string;
  readonly introduction: Text;
  readonly checks: readonly Check[];
}
