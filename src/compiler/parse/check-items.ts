import type {Block, CheckAst, Inline} from '../ast.ts';
import type {Report} from '../diagnostic.ts';
import {replace} from '../fixes.ts';
import {parseAttributes, splitAttributes} from './attributes.ts';
import {rejectBlock} from './blocks.ts';
import {parseInlines, parsePlainText} from './inlines.ts';
import {itemsOf, type ListItemToken, rejectUnindentedLines} from './lists.ts';
import {rejectLookalikes} from './lookalikes.ts';
import {parseParagraph} from './paragraphs.ts';
import type {SourceText} from './source-text.ts';
import {tokenize} from './tokenize.ts';

/** Parses the body of the checklist: paragraphs, then questions to tick. */
export function parseChecks(source: SourceText, report: Report): {introduction: Block[]; checks: CheckAst[]} {
  const introduction: Block[] = [];
  const checks: CheckAst[] = [];
  for (const sourceToken of tokenize(source, report)) {
    const {token, source: text} = sourceToken;
    if (token.type === 'list') checks.push(...itemsOf(token, text).map(item => parseCheck(item, report)));
    else if (token.type !== 'paragraph') rejectBlock(sourceToken, report);
    else if (checks.length > 0)
      report(text.start, 'text-after-check', 'only questions may follow a question: move this above the list');
    else introduction.push(parseParagraph(text, report, {marker: '- [ ] '}));
  }
  if (checks.length === 0)
    report(source.end, 'no-checks', 'there are no questions yet: write "- [ ] Words {#id stop}"');
  return {introduction, checks};
}

const form = /^(?<marker>\S+ *)(?<box>\[(?:[ x]*|[^\]])\] *)?/i;

function parseCheck(item: ListItemToken, report: Report): CheckAst {
  const {source} = item;
  const [line = source] = source.lines();
  const {marker = '', box = ''} = form.exec(line.text)?.groups ?? {};
  const question = line.slice(marker.length);
  const {words, attributes} = splitAttributes(question.slice(box.length));
  const offset = question.offsetAt();
  const fix = replace(line.slice(0, marker.length + box.length), '- [ ] ');
  if (marker !== '- ' || box === '') report(line.offsetAt(), 'not-a-check', 'a question starts with "- [ ] "', fix);
  else if (/x/i.test(box)) report(offset, 'ticked-check', 'no question is ticked in advance: write [ ]', fix);
  else if (box !== '[ ] ')
    report(offset, 'malformed-box-to-tick', 'the box of a question is written [ ], with a space inside and after', fix);
  if (words.text === '') report(offset, 'check-without-words', 'this question has no words: write them after the box');
  rejectUnindentedLines(source, report);
  const hint = parseHint(item, report);
  return {
    offset,
    label: parsePlainText(words, {what: 'a question', otherwise: 'move it to the hint'}, report),
    ...parseAttributes(attributes, offset, report),
    ...(hint ? {hint} : {}),
  };
}

function parseHint({token, source}: ListItemToken, report: Report): Inline[] | undefined {
  const inside = source.dedent(token.text);
  const firstLine = inside.text.indexOf('\n');
  if (firstLine < 0) return undefined;
  const [hint, ...more] = tokenize(inside.slice(firstLine + 1), report);
  if (!hint) return undefined;
  const unexpected = hint.token.type === 'paragraph' ? more[0] : hint;
  if (unexpected)
    report(unexpected.source.start, 'not-a-hint', 'a question has one hint: one sentence on the line below it');
  const content = parseInlines(rejectLookalikes(hint.source, '', false, report), report);
  for (const inline of content)
    if (inline.kind !== 'text' && inline.kind !== 'placeholder')
      report(inline.offset, 'hint-not-plain', 'a hint is plain text, with no bold and no links');
  if (/[.!?]\s+\S/.test(content.map(inline => (inline.kind === 'text' ? inline.text : 'word')).join('')))
    report(hint.source.start, 'long-hint', 'a hint is one sentence: shorten it, or move the rest to the guidance');
  return content;
}
