import type {EditionNames} from '../content/edition.ts';
import type {SiteWordPurpose} from '../content/topic.ts';
import type {Reviewed, Severity, Source} from '../content/types.ts';
import type {Locale, ScormMessages} from '../locales/locale.ts';

/** `offset` is where a node stands in its file, in characters from the start, for faults found later. */
interface Located {
  readonly offset: number;
}

/** A part of running text. */
export type Inline =
  | {readonly kind: 'text'; readonly text: string}
  | (Located & {readonly kind: 'bold'; readonly content: readonly Inline[]})
  | (Located & {readonly kind: 'link'; readonly address: string; readonly content: readonly Inline[]})
  | (Reference & {readonly kind: 'guidance-link'; readonly content: readonly Inline[]})
  | (Located & {readonly kind: 'placeholder'; readonly name: string});

/** Names a section, or a heading in it. */
export interface Reference extends Located {
  /** Where the names themselves begin, without what stands before them. */
  readonly nameOffset: number;
  readonly section: string;
  readonly heading?: string;
}

export interface Paragraph {
  readonly kind: 'paragraph';
  readonly content: readonly Inline[];
}

export interface Heading extends Located {
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

/** A box that stands out. */
export interface Callout {
  readonly kind: 'callout';
  readonly blocks: readonly Block[];
}

/** A box that a reader opens: the answer to a question in the text above it. */
export interface Answer {
  readonly kind: 'answer';
  /** The words to select. Plain text, because links inside them could not be told from opening the box. */
  readonly summary: string;
  readonly blocks: readonly Block[];
}

export type Block = Paragraph | Heading | List | Callout | Answer;

/** An element as a page knows it. */
export interface ElementNames {
  readonly tag: string;
  /** What its ids begin with. */
  readonly prefix: string;
}

/** What an edition is: what `edition.yaml` says, and for the rest what is usual. */
export interface EditionAst {
  readonly guidance: ElementNames;
  readonly checklist: ElementNames;
  /** What its script is called, without `.js`. */
  readonly file: string;
  /** What learning platforms know its package by, and what they call it: without a title, as the guidance is called. */
  readonly scorm: {readonly identifier: string; readonly title?: string};
  /** How the embed builder introduces site words, by their names. */
  readonly purposes: Readonly<Record<string, SiteWordPurpose>>;
  readonly locale: Locale;
  readonly scormMessages: ScormMessages;
}

/** What every file of the guidance says about itself. */
export interface FileAst extends Reviewed {
  /** The name of the file in its folder, for example `privacy.md`. */
  readonly file: string;
  readonly title: string;
  readonly sources: readonly Source[];
}

/** What the two files with an element of their own say about it. */
export interface ElementAst extends FileAst, ElementNames {
  readonly description: string;
  /** In a copy that a site has changed: what it was made from, with version and date. */
  readonly basedOn?: string;
}

export interface IntroductionAst extends ElementAst {
  readonly sections: readonly Reference[];
  readonly body: readonly Block[];
}

export interface SectionAst extends FileAst {
  readonly slug: string;
  readonly body: readonly Block[];
}

export interface CheckAst extends Located {
  readonly id: string;
  readonly severity: Severity;
  readonly label: string;
  readonly hint?: readonly Inline[];
  readonly guidance?: Reference;
  readonly ask?: string;
}

export interface ChecklistAst extends ElementAst {
  /** What to read when it is too late to think. */
  readonly tooLate?: Reference;
  readonly introduction: readonly Block[];
  readonly checks: readonly CheckAst[];
}

/** What tells an edition from others on a page. */
export const namesOf = ({locale, file, guidance, checklist}: EditionAst): EditionNames => ({
  name: locale.name,
  file,
  tags: [guidance.tag, checklist.tag],
});

/** Whose publications a text rests on, each once, for a line on paper. */
export function publishersOf({sources}: FileAst): string {
  return [...new Set(sources.map(({publisher}) => publisher))].join(', ');
}

/** The headings of a section. They stand in no box. */
export function headingsOf({body}: SectionAst): Heading[] {
  return body.filter(block => block.kind === 'heading');
}

/** Every inline of some blocks, the outer before the inner, in reading order. */
export function* inlinesOf(blocks: readonly Block[]): Generator<Inline> {
  for (const block of blocks) {
    if (block.kind === 'list') yield* inlinesOfList(block);
    else if ('blocks' in block) yield* inlinesOf(block.blocks);
    else yield* walk(block.content);
  }
}

function* inlinesOfList(list: List): Generator<Inline> {
  for (const item of list.items) {
    yield* walk(item.content);
    if (item.list) yield* inlinesOfList(item.list);
  }
}

/** Running text with what is inside bold text and links. */
export function* walk(content: readonly Inline[]): Generator<Inline> {
  for (const inline of content) {
    yield inline;
    if ('content' in inline) yield* walk(inline.content);
  }
}
