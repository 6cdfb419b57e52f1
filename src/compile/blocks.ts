import {Lexer, type MarkedToken, type Tokens} from 'marked';
import type {Extract} from './extract.ts';
import {readInlines} from './inlines.ts';
import type {Report} from './problem.ts';
import {isSlug, slugRule} from './slug.ts';
import type {Block, Callout, Heading, Item, List, Paragraph} from './tree.ts';

/** A block as marked found it, and the text it was found in. */
export interface Piece {
  readonly token: MarkedToken;
  readonly source: Extract;
}

/** Cuts Markdown into blocks, without the empty lines between them. */
export function cutIntoBlocks(source: Extract): Piece[] {
  let cursor = 0;
  return (new Lexer().blockTokens(source.text, []) as MarkedToken[])
    .map(token => {
      const piece = {token, source: source.slice(cursor, cursor + token.raw.length)};
      cursor += token.raw.length;
      return piece;
    })
    .filter(({token}) => token.type !== 'space');
}

/** What may stand where: a whole section, an introduction, a callout. */
export interface Allowed {
  readonly headings?: boolean;
  readonly callouts?: boolean;
}

/** Reads Markdown into blocks. What the dialect does not know is reported and left out. */
export function readBlocks(source: Extract, allowed: Allowed, report: Report): Block[] {
  return cutIntoBlocks(source).flatMap((piece): Block[] => {
    const {token, source: text} = piece;
    switch (token.type) {
      case 'paragraph':
        return [readParagraph(text, report)];
      case 'list':
        return [readList(token, text, report)];
      case 'heading':
        if (allowed.headings) return readHeading(text, report);
        report(start(text), 'a heading cannot stand here: headings belong in the files of the sections');
        return [];
      case 'blockquote':
        if (allowed.callouts) return [readCallout(token, text, report)];
        report(start(text), 'a box inside a box is not possible: remove one >');
        return [];
      default:
        refuseBlock(piece, report);
        return [];
    }
  });
}

const refusals: Record<string, string> = {
  html: 'HTML is not allowed: write Markdown, or \\< to show the sign itself',
  hr: 'a line across the page is not used: write a heading, "## Words {#id}", or remove it',
  table: 'tables are not used: write a list',
  def: 'an address is written where the link is, [words](address): move it there',
  code: 'text indented by four or more spaces, or fenced with back-ticks, is code and is not used: write it without',
};

/** Reports a block that the dialect does not know. */
export function refuseBlock({token, source}: Piece, report: Report): void {
  report(start(source), refusals[token.type] ?? 'this is not part of the dialect: write a paragraph');
}

/** Where the first character stands that is not blank. */
export function start(source: Extract): number {
  return source.trimmed().at();
}

export function readParagraph(source: Extract, report: Report): Paragraph {
  for (const line of source.lines())
    if (/^ *#{1,6}[^# ]/.test(line.text))
      report(start(line), 'a heading has a space after its #: write "## Words {#id}", or \\# to show the sign itself');
  return {kind: 'paragraph', content: readInlines(source, report)};
}

function readHeading(source: Extract, report: Report): Heading[] {
  const line = source.trimmed();
  const {marks, words, id} =
    /^(?<marks>#+ *)(?<words>.*?) *(?<!\\)(\{#(?<id>[^{}]*)\})?$/s.exec(line.text)?.groups ?? {};
  if (marks === undefined || words === undefined) {
    report(line.at(), 'a heading is not underlined: write "## Words {#id}"');
    return [];
  }
  const level = marks.trim().length;
  if (level === 1) report(line.at(), 'the title is in the front matter, so headings start with ##');
  if (level > 3) report(line.at(), 'headings go no deeper than ###');
  if (id === undefined) report(line.at(), 'this heading needs an id in braces at its end: write "## Words {#id}"');
  else if (!isSlug(id)) report(line.at(line.text.lastIndexOf('{')), `the id "${id}" must be ${slugRule}`);
  const content = readInlines(line.slice(marks.length, marks.length + words.length), report);
  if (content.length === 0) report(line.at(), 'this heading has no words');
  return [{kind: 'heading', at: line.at(), depth: level - 1, id: id ?? '', content}];
}

function readCallout(token: Tokens.Blockquote, source: Extract, report: Report): Callout {
  const lines = source.lines();
  while (lines.at(-1)?.text.trim() === '') lines.pop();
  for (const line of lines)
    if (!/^ {0,3}>/.test(line.text))
      report(start(line), 'every line of a box starts with >: add it, or leave an empty line before this one');
  const blocks = readBlocks(source.withoutMargin(token.text), {}, report);
  if (token.text.trim() === '') report(start(source), 'this box is empty: write something after the >');
  return {kind: 'callout', blocks};
}

function readList(token: Tokens.List, source: Extract, report: Report, depth = 1): List {
  let cursor = 0;
  const items = token.items.map((item, index) => {
    const piece = source.slice(cursor, cursor + item.raw.length);
    cursor += item.raw.length;
    refuseMarker(piece, token.ordered ? index + 1 : undefined, report);
    return readItem(item, piece, report, depth);
  });
  return {kind: 'list', ordered: token.ordered, items};
}

function refuseMarker(item: Extract, number: number | undefined, report: Report): void {
  const marker = /^\S*/.exec(item.trimmed().text)?.[0] ?? '';
  if (number === undefined && marker !== '-') report(start(item), 'an item of a list starts with "- "');
  if (number !== undefined && marker !== `${number}.`)
    report(start(item), `this item of the list must be numbered "${number}."`);
}

function readItem(token: Tokens.ListItem, source: Extract, report: Report, depth: number): Item {
  if (/^\s*\S+ +\[[ xX]\]/.test(source.text))
    report(start(source), 'boxes to tick belong in before-you-post.md: start this item with "- " alone');
  refuseLinesWithoutMargin(source, report);
  const [first, second, ...rest] = cutIntoBlocks(source.withoutMargin(token.text));
  if (first?.token.type !== 'paragraph') {
    report(start(source), 'an item of a list starts with words, on the line of its marker');
    return {content: []};
  }
  const content = readParagraph(first.source, report).content;
  const unexpected = second?.token.type === 'list' ? rest[0] : second;
  if (unexpected)
    report(start(unexpected.source), 'an item of a list is one paragraph, and one list inside it at most');
  if (second?.token.type !== 'list') return {content};
  if (depth > 1) report(start(second.source), 'a list goes one level deep inside another and no deeper');
  return {content, list: readList(second.token, second.source, report, depth + 1)};
}

/** Markdown would take such a line for part of the item; a reader of the file would not. */
export function refuseLinesWithoutMargin(item: Extract, report: Report): void {
  for (const line of item.lines().slice(1))
    if (/^\S/.test(line.text))
      report(
        line.at(),
        'this line belongs to the item above: indent it with two spaces, or leave an empty line before it',
      );
}
