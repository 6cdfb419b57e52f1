import type {TemplateResult} from 'lit';

/** What a compiled text leaves to the element that shows it. */
export interface RenderContext {
  /**
   * A heading below the title.
   *
   * @param depth - How many levels below the title of the element: 2 for a `##` of a section.
   * @param id - The heading's whole id, such as `smg-privacy--settings`.
   * @param content - What the heading says.
   */
  heading(depth: number, id: string, content: unknown): unknown;
  /** A placeholder: the site's own name, or the written fallback. */
  placeholder(name: string): unknown;
  /** A link to another place in the guidance, by its fragment: `smg-law` or `smg-law--defamation`. */
  link(fragment: string, content: unknown): unknown;
  /** The word that opens a callout: what it means must not rest on its border or colour. */
  important(): unknown;
}

/** Text compiled from Markdown: one shared template, filled in by a context. */
export type Text = (ctx: RenderContext) => TemplateResult;

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

/** A place in the guidance that a link leads to. */
export interface GuidancePlace {
  /** The id of the section or heading: `smg-professionalism--patients`. */
  readonly fragment: string;
  /** What the section or heading is called. */
  readonly title: string;
}

/** One section of the guidance. Its id is its file's name and never changes with its wording. */
export interface Section extends Reviewed {
  readonly id: string;
  readonly title: string;
  readonly body: Text;
}

/** The content of `<social-media-guidance>`: the title block and the sections in the order of `introduction.md`. */
export interface Guidance extends Reviewed {
  /** The tag that this content is registered under. */
  readonly tag: string;
  /** What the ids of its sections begin with: `smg` in `smg-privacy`. */
  readonly prefix: string;
  readonly title: string;
  /** In a copy that a site has changed: what it was made from. */
  readonly basedOn?: string;
  readonly introduction: Text;
  readonly sections: readonly Section[];
}

/** How much an unconfirmed check weighs: `stop` means do not go ahead, `think` means pause. */
export type Severity = 'stop' | 'think';

/** One check of the list: an honest "yes" is the tick. */
export interface Check {
  readonly id: string;
  readonly severity: Severity;
  readonly label: string;
  readonly hint?: Text;
  /** The section or heading that the check rests on. */
  readonly guidance?: GuidancePlace;
  /** Whom to ask while this check is open, if not the one to ask about everything. */
  readonly ask?: string;
}

/** The content of `<before-you-post>`: stop checks before think checks. */
export interface Checklist extends Reviewed {
  /** The tag that this content is registered under. */
  readonly tag: string;
  /** What the ids of its boxes begin with: `byp` in `byp-identify`. */
  readonly prefix: string;
  readonly title: string;
  /** Whose publications it rests on, as a printed sheet names them. */
  readonly publishers: string;
  /** In a copy that a site has changed: what it was made from. */
  readonly basedOn?: string;
  readonly introduction: Text;
  readonly checks: readonly Check[];
  /** What to read when it is too late to think: linked from every result. */
  readonly tooLate?: GuidancePlace;
}
