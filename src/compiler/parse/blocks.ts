import type {Tokens} from 'marked';
import type {Block, Callout} from '../ast.ts';
import type {Report} from '../diagnostic.ts';
import {readHeading} from './headings.ts';
import {readList} from './lists.ts';
import {readParagraph} from './paragraphs.ts';
import type {Extract} from './source-text.ts';
import {cutIntoBlocks, type Piece, start} from './tokenize.ts';

/** What may stand where, besides paragraphs and lists. */
export interface Allowed {
  readonly headings?: boolean;
  readonly callouts?: boolean;
}

/** Reads Markdown into blocks. What the dialect does not know is reported and left out. */
export function readBlocks(source: Extract, allowed: Allowed, report: Report): Block[] {
  return cutIntoBlocks(source, report).flatMap(piece => readBlock(piece, allowed, report));
}

function readBlock(piece: Piece, allowed: Allowed, report: Report): Block[] {
  const {token, source} = piece;
  switch (token.type) {
    case 'paragraph':
      return [readParagraph(source, report)];
    case 'list':
      return [readList(token, source, report)];
    case 'heading':
      if (allowed.headings) return readHeading(source, report);
      break;
    case 'blockquote':
      if (allowed.callouts) return [readCallout(token, source, report)];
      break;
  }
  refuseBlock(piece, report);
  return [];
}

function readCallout(token: Tokens.Blockquote, source: Extract, report: Report): Callout {
  for (const line of source.trimmed().lines())
    if (!/^ {0,3}>/.test(line.text))
      report(start(line), 'every line of a box starts with >: add it, or leave an empty line before this one');
  if (token.text.trim() === '') report(start(source), 'this box is empty: write something after the >');
  return {kind: 'callout', blocks: readBlocks(source.withoutMargin(token.text), {}, report)};
}

const refusals: Record<string, string> = {
  heading: 'a heading cannot stand here: headings belong in the files of the sections, outside boxes',
  blockquote: 'a box cannot stand here: boxes belong in the guidance, and not inside another box',
  html: 'HTML is not allowed: write Markdown, or \\< to show the sign itself',
  hr: 'a line across the page is not used: write a heading, "## Words {#id}", or remove it',
  table: 'tables are not used: write a list',
  def: 'an address is written where the link is, [words](address): move it there',
  code: 'text between back-ticks, or indented by four spaces, is code and is not used: remove them',
};

/** Reports a block that cannot stand where it stands. */
export function refuseBlock({token, source}: Piece, report: Report): void {
  report(start(source), refusals[token.type] ?? 'this is not part of the dialect: write a paragraph');
}
