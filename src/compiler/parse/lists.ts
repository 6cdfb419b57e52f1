import type {Tokens} from 'marked';
import type {Item, List} from '../ast.ts';
import type {Report} from '../diagnostic.ts';
import {readParagraph} from './paragraphs.ts';
import type {Extract} from './source-text.ts';
import {align, cutIntoBlocks, start} from './tokenize.ts';

/** Reads a list, with at most one list inside each item. `depth` is 1 for the outer list. */
export function readList(token: Tokens.List, source: Extract, report: Report, depth = 1): List {
  if (depth > 2) report(start(source), 'a list goes one level deep inside another and no deeper');
  const items =
    depth > 2 ? [] : itemsOf(token, source).map((item, index) => readItem(token, item, index, report, depth));
  return {kind: 'list', ordered: token.ordered, items};
}

/** An item of a list as marked found it, and the text it was found in. */
export interface FoundItem {
  readonly token: Tokens.ListItem;
  readonly source: Extract;
}

export function itemsOf({items}: Tokens.List, source: Extract): FoundItem[] {
  return align(items, source).map(piece => ({token: piece.token as Tokens.ListItem, source: piece.source.trimmed()}));
}

function readItem(parent: Tokens.List, {token, source}: FoundItem, index: number, report: Report, depth: number): Item {
  const marker = /^\S*/.exec(source.text)?.[0];
  const expected = parent.ordered ? `${index + 1}.` : '-';
  if (marker !== expected) report(source.at(), `this item of the list must start with "${expected} "`);
  if (/^\S+ +\[[ x]\]/i.test(source.text))
    report(source.at(), 'boxes to tick belong in before-you-post.md: remove the square brackets');
  refuseLinesWithoutMargin(source, report);
  const [first, second, third] = cutIntoBlocks(source.withoutMargin(token.text), report);
  if (first?.token.type !== 'paragraph') {
    report(source.at(), 'an item of a list starts with words, on the line of its marker');
    return {content: []};
  }
  const {content} = readParagraph(first.source, report);
  const list = second?.token.type === 'list' ? readList(second.token, second.source, report, depth + 1) : undefined;
  const unexpected = list ? third : second;
  if (unexpected)
    report(start(unexpected.source), 'an item of a list is one paragraph, and one list inside it at most');
  return {content, ...(list ? {list} : {})};
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
