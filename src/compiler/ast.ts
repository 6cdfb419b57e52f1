import type {LocalWordName} from '../content/placeholders.ts';
import type {Reviewed, Severity, Source} from '../content/types.ts';

/** `at` is where a thing stands in its file, in characters from the start, for problems found later. */
interface Placed {
  readonly at: number;
}

/** A piece of running text. */
export type Inline =
  | {readonly kind: 'text'; readonly text: string}
  | (Placed & {readonly kind: 'bold'; readonly content: readonly Inline[]})
  | (Placed & {readonly kind: 'web-link'; readonly address: string; readonly content: readonly Inline[]})
  | (Placed & GuidanceLink)
  | (Placed & {readonly kind: 'word'; readonly name: LocalWordName});

/** A link to a section, or to a heading in it. */
export interface GuidanceLink {
  readonly kind: 'guidance-link';
  readonly section: string;
  readonly heading?: string;
  readonly content: readonly Inline[];
}

export interface Paragraph {
  readonly kind: 'paragraph';
  readonly content: readonly Inline[];
}

export interface Heading extends Placed {
  readonly kind: 'heading';
  /** 1 for `##`, 2 for `###`: levels below the section's own heading. */
  readonly depth: number;
  readonly id: string;
  readonly content: readonly Inline[];
}

export interface List {
  readonly kind: 'list';
  readonly ordered: boolean;
  readonly items: readonly Item[];
}

export interface Item {
  readonly content: readonly Inline[];
  readonly list?: List;
}

export interface Callout {
  readonly kind: 'callout';
  readonly blocks: readonly Block[];
}

export type Block = Paragraph | Heading | List | Callout;

/** What every file of the guidance says about itself. */
export interface About extends Reviewed {
  /** The name of the file in its folder, for example `privacy.md`. */
  readonly file: string;
  readonly title: string;
  readonly sources: readonly Source[];
}

/** A section's name in the front matter of `introduction.md`. */
export interface Listed extends Placed {
  readonly slug: string;
}

export interface IntroductionTree extends About {
  readonly description: string;
  readonly sections: readonly Listed[];
  readonly body: readonly Block[];
}

export interface SectionTree extends About {
  readonly slug: string;
  readonly body: readonly Block[];
}

export interface CheckTree extends Placed {
  readonly id: string;
  readonly severity: Severity;
  readonly label: string;
  readonly hint?: readonly Inline[];
  readonly guidance?: Listed;
}

export interface ChecklistTree extends About {
  readonly description: string;
  /** In a copy that a site has changed: what it was made from, with version and date. */
  readonly basedOn?: string;
  readonly introduction: readonly Block[];
  readonly checks: readonly CheckTree[];
}

/** Whose publications a text rests on, each once, for a line on paper. */
export function publishersOf({sources}: About): string {
  return [...new Set(sources.map(({publisher}) => publisher))].join(', ');
}

/** Every inline of some blocks, the outer before the inner, in reading order. */
export function* inlinesOf(blocks: readonly Block[]): Generator<Inline> {
  for (const block of blocks) {
    if (block.kind === 'list') yield* inlinesOfList(block);
    else if (block.kind === 'callout') yield* inlinesOf(block.blocks);
    else yield* within(block.content);
  }
}

function* inlinesOfList(list: List): Generator<Inline> {
  for (const item of list.items) {
    yield* within(item.content);
    if (item.list) yield* inlinesOfList(item.list);
  }
}

/** Running text with what is inside bold text and links. */
export function* within(content: readonly Inline[]): Generator<Inline> {
  for (const inline of content) {
    yield inline;
    if ('content' in inline) yield* within(inline.content);
  }
}
