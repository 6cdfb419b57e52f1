import type {Tokens} from 'marked';
import type {Item, List} from '../ast.ts';
import type {Report} from '../diagnostic.ts';
import {insert, replace} from '../fixes.ts';
import {looksLikeItem} from './lookalikes.ts';
import {parseParagraph} from './paragraphs.ts';
import type {SourceText} from './source-text.ts';
import {align, tokenize} from './tokenize.ts';

/** Parses a list, with at most one list inside each item. `depth` is 1 for the outer list. */
export function parseList(token: Tokens.List, source: SourceText, report: Report, depth = 1): List {
  if (depth > 2) report(source.start, 'list-too-deep', 'a list goes one level deep inside another and no deeper');
  const items =
    depth > 2 ? [] : itemsOf(token, source).map((item, index) => parseItem(token, item, index, report, depth));
  return {kind: 'list', ordered: token.ordered, items};
}

/** An item of a list as marked found it, and the text it was found in. */
export interface ListItemToken {
  readonly token: Tokens.ListItem;
  readonly source: SourceText;
}

export function itemsOf({items}: Tokens.List, source: SourceText): ListItemToken[] {
  return align(items, source).map(({token, source}) => ({token: token as Tokens.ListItem, source: source.trimmed()}));
}

function parseItem(
  parent: Tokens.List,
  {token, source}: ListItemToken,
  index: number,
  report: Report,
  depth: number,
): Item {
  const offset = source.offsetAt();
  const [marker = ''] = /^\S*/.exec(source.text) ?? [];
  const expected = parent.ordered ? `${index + 1}.` : '-';
  if (marker !== expected)
    report(
      offset,
      'wrong-list-marker',
      `this item of the list must start with "${expected} "`,
      replace(source.slice(0, marker.length), expected),
    );
  const [, before = '', box = ''] = /^(\S+ +)(\[[ x]\] *)/i.exec(source.text) ?? [];
  if (box !== '')
    report(
      offset,
      'misplaced-box-to-tick',
      `boxes to tick belong in ${source.edition.checklist.tag}.md: remove the square brackets`,
      replace(source.slice(before.length, before.length + box.length), ''),
    );
  rejectUnindentedLines(source, report);
  const [first, second, third] = tokenize(source.dedent(token.text), report);
  if (first?.token.type !== 'paragraph') {
    report(offset, 'item-without-words', 'an item of a list starts with words, on the line of its marker');
    return {content: []};
  }
  const {content} = parseParagraph(first.source, report, {role: 'item'});
  const list = second?.token.type === 'list' ? parseList(second.token, second.source, report, depth + 1) : undefined;
  const unexpected = list ? third : second;
  if (unexpected)
    report(unexpected.source.start, 'long-item', 'an item of a list is one paragraph, and one list inside it at most');
  return {content, ...(list ? {list} : {})};
}

/** Markdown would take such a line for part of the item; a reader of the file would not. */
export function rejectUnindentedLines(item: SourceText, report: Report): void {
  for (const line of item.lines().slice(1))
    if (/^\S/.test(line.text) && !looksLikeItem(line.text))
      report(
        line.offsetAt(),
        'unindented-line',
        'this line belongs to the item above: indent it with two spaces, or leave an empty line before it',
        insert(line.offsetAt(), '  '),
      );
}
