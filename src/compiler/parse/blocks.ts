import type {Tokens} from 'marked';
import type {Answer, Block, Callout} from '../ast.ts';
import type {Fix, Report} from '../diagnostic.ts';
import {insert, replace} from '../fixes.ts';
import {parseHeading} from './headings.ts';
import {explainHtml} from './html-equivalents.ts';
import {parsePlainText} from './inlines.ts';
import {parseList} from './lists.ts';
import {parseParagraph} from './paragraphs.ts';
import type {SourceText} from './source-text.ts';
import {type SourceToken, tokenize} from './tokenize.ts';

/** What may stand where, besides paragraphs and lists. */
export interface Allowed {
  /** The ids that the headings of the file have; nothing where no heading may stand. */
  readonly headings?: Set<string>;
  readonly callouts?: boolean;
  readonly answers?: boolean;
}

/** Parses Markdown into blocks. What the dialect does not know is reported and left out. */
export function parseBlocks(source: SourceText, allowed: Allowed, report: Report): Block[] {
  return tokenize(source, report).flatMap(token => parseBlock(token, allowed, report));
}

function parseBlock(sourceToken: SourceToken, allowed: Allowed, report: Report): Block[] {
  const {token, source} = sourceToken;
  switch (token.type) {
    case 'paragraph':
      return [parseParagraph(source, report)];
    case 'list':
      return [parseList(token, source, report)];
    case 'heading':
      if (allowed.headings) return parseHeading(source, allowed.headings, report);
      break;
    case 'blockquote':
      if (allowed.callouts) return [parseBox(token, source, allowed, report)];
      break;
  }
  rejectBlock(sourceToken, report);
  return [];
}

/** A box: one that stands out, or one that opens. What is in it can be neither a heading nor another box. */
function parseBox(token: Tokens.Blockquote, source: SourceText, allowed: Allowed, report: Report): Callout | Answer {
  for (const line of source.trimmed().lines())
    if (!/^ {0,3}>/.test(line.text))
      report(
        line.start,
        'box-line-without-sign',
        'every line of a box starts with >: add it, or leave an empty line before this one',
        insert(line.start, '> '),
      );
  const inside = source.dedent(token.text);
  if (/^\s*\[!/.test(inside.text)) return parseAnswer(inside.trimmed(), allowed, report);
  if (inside.text.trim() === '') report(source.start, 'empty-box', 'this box is empty: write something after the >');
  return {kind: 'callout', blocks: parseBlocks(inside, {}, report)};
}

/** Parses `[!answer] Words` and the lines below it. */
function parseAnswer(inside: SourceText, allowed: Allowed, report: Report): Answer {
  const [line = inside] = inside.lines();
  const [, marker = ''] = /^(\[!answer\])(?: |$)/.exec(line.text) ?? [];
  const words = line.slice(marker.length).trimmed();
  const body = inside.slice(line.text.length);
  if (marker === '')
    report(
      line.offsetAt(),
      'unknown-box',
      'there is one kind of box that opens: start it with "> [!answer] " and the words to select',
    );
  else if (!allowed.answers)
    report(line.offsetAt(), 'misplaced-answer', 'a box that opens belongs in the file of a section: move it there');
  else if (words.text === '')
    report(line.offsetAt(), 'answer-without-words', 'this box needs words to select: write them after [!answer]');
  if (body.text.trim() === '')
    report(
      line.offsetAt(),
      'empty-answer',
      'this box has nothing to open: write the answer on the lines below, each with a >',
    );
  return {
    kind: 'answer',
    summary:
      marker === '' || words.text === ''
        ? ''
        : parsePlainText(words, {what: 'what opens a box', otherwise: 'move it into the box'}, report),
    blocks: parseBlocks(body, {}, report),
  };
}

/** Why a block cannot stand where it stands, by the type that marked gives it. */
const rejections: Record<string, readonly [id: string, message: string]> = {
  heading: [
    'misplaced-heading',
    'a heading cannot stand here: headings belong in the files of the sections, outside boxes',
  ],
  blockquote: ['misplaced-box', 'a box cannot stand here: boxes belong in the guidance, and not inside another box'],
  hr: ['no-rule', 'a line across the page is not used: write a heading, "## Words {#id}", or remove it'],
  table: [
    'no-table',
    'tables are not used, because they are hard to follow on a phone and by ear: write a list, "- **A:** B"',
  ],
  def: ['no-link-definition', 'an address is written where the link is, [words](address): move it there'],
  code: ['no-code-block', 'text between back-ticks, or indented by four spaces, is code and is not used: remove them'],
};

/** Reports a block that cannot stand where it stands. */
export function rejectBlock({token, source}: SourceToken, report: Report): void {
  // A tab at the start of a line makes it code, and has been reported as a tab.
  if (token.type === 'code' && /^ *\t/m.test(source.text)) return;
  if (token.type === 'html') {
    report(source.start, 'no-raw-html', explainHtml(source.text), fixHtml(source.trimmed()));
    return;
  }
  const [id, message] = rejections[token.type] ?? [
    'unknown-block',
    'this is not part of the dialect: write a paragraph',
  ];
  const isIndented = token.type === 'code' && token.codeBlockStyle === 'indented';
  report(source.start, id, message, isIndented ? fixIndentation(source) : undefined);
}

/** A paragraph in tags is a paragraph without them, and a comment is nothing. */
function fixHtml(source: SourceText): Fix | undefined {
  const {words} = /^<(?<tag>p|div)>(?<words>[^<>]*)<\/\k<tag>>$/i.exec(source.text)?.groups ?? {};
  if (words !== undefined && words.trim() !== '') return replace(source, words.trim());
  return /^<!--(?:(?!-->)[\s\S])*-->$/.test(source.text) ? replace(source, '') : undefined;
}

/** A single line far from the margin is a paragraph. Several may have been arranged, and nobody knows how. */
function fixIndentation(source: SourceText): Fix | undefined {
  const [margin = ''] = /^ */.exec(source.text) ?? [];
  return source.trimmed().text.includes('\n') ? undefined : replace(source.slice(0, margin.length), '');
}
