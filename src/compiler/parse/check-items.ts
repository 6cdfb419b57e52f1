import type {Severity} from '../../content/types.ts';
import type {Block, CheckTree, Inline} from '../ast.ts';
import type {Report} from '../diagnostic.ts';
import {partBraces, readBraces} from './attributes.ts';
import {refuseBlock} from './blocks.ts';
import {readInlines} from './inlines.ts';
import {type FoundItem, itemsOf, refuseLinesWithoutMargin} from './lists.ts';
import {readParagraph} from './paragraphs.ts';
import type {Extract} from './source-text.ts';
import {cutIntoBlocks, start} from './tokenize.ts';

/** Reads the body of before-you-post.md: paragraphs, then questions to tick. */
export function readChecks(source: Extract, report: Report): {introduction: Block[]; checks: CheckTree[]} {
  const introduction: Block[] = [];
  const checks: CheckTree[] = [];
  for (const piece of cutIntoBlocks(source, report)) {
    const {token, source: text} = piece;
    if (token.type === 'list') checks.push(...itemsOf(token, text).map(item => readCheck(item, report)));
    else if (token.type !== 'paragraph') refuseBlock(piece, report);
    else if (checks.length > 0) report(start(text), 'only questions may follow a question: move this above the list');
    else introduction.push(readParagraph(text, report));
  }
  if (checks.length === 0)
    report(source.at(source.text.length), 'there are no questions yet: write "- [ ] Words {#id stop}"');
  return {introduction, checks};
}

const form = /^(?<marker>\S+ *)(?<box>\[[^\]]?\] *)?/;

function readCheck(item: FoundItem, report: Report): CheckTree {
  const {source} = item;
  const [line = source] = source.lines();
  const {marker = '', box = ''} = form.exec(line.text)?.groups ?? {};
  const question = line.slice(marker.length);
  const {words, braces} = partBraces(question.slice(box.length));
  if (marker !== '- ' || box === '') report(line.at(), 'a question starts with "- [ ] "');
  else if (/x/i.test(box)) report(question.at(), 'no question is ticked in advance: write [ ]');
  else if (box !== '[ ] ') report(question.at(), 'the box of a question is written [ ], with a space inside and after');
  if (words.text === '') report(question.at(), 'this question has no words: write them after the box');
  refuseLinesWithoutMargin(source, report);
  const hint = readHint(item, report);
  return {
    at: question.at(),
    label: readLabel(words, report),
    ...readBraces(braces, question.at(), report),
    ...(hint ? {hint} : {}),
  };
}

function readLabel(source: Extract, report: Report): string {
  const content = readInlines(source, report);
  for (const inline of content)
    if (inline.kind === 'word') report(inline.at, 'a question has no local words: move it to the hint');
    else if (inline.kind !== 'text') report(inline.at, 'a question is plain text, with no bold and no links');
  return content.map(inline => (inline.kind === 'text' ? inline.text : '')).join('');
}

function readHint({token, source}: FoundItem, report: Report): Inline[] | undefined {
  const inside = source.withoutMargin(token.text);
  const firstLine = inside.text.indexOf('\n');
  if (firstLine < 0) return undefined;
  const [hint, ...more] = cutIntoBlocks(inside.slice(firstLine + 1), report);
  if (!hint) return undefined;
  const unexpected = hint.token.type === 'paragraph' ? more[0] : hint;
  if (unexpected) report(start(unexpected.source), 'a question has one hint: one sentence on the line below it');
  const content = readInlines(hint.source, report);
  for (const inline of content)
    if (inline.kind !== 'text' && inline.kind !== 'word')
      report(inline.at, 'a hint is plain text, with no bold and no links');
  if (/[.!?]\s+\S/.test(content.map(inline => (inline.kind === 'text' ? inline.text : 'word')).join('')))
    report(start(hint.source), 'a hint is one sentence: shorten it, or move the rest to the guidance');
  return content;
}

/** More of one severity than this, and people stop reading. */
const mostOfAKind = 5;
/** More in all than this take longer than the minute the widget promises. */
const mostInAll = 9;

/** Checks the questions against one another: how many, in which order, each id once. */
export function checkTogether(checks: readonly CheckTree[], report: Report, warn: Report): void {
  for (const severity of ['stop', 'think'] satisfies Severity[]) {
    const group = checks.filter(check => check.severity === severity);
    const oneTooMany = group[mostOfAKind];
    if (group.length === 0)
      report(checks.at(-1)?.at ?? 0, `the checklist needs at least one question with "${severity}" in its braces`);
    if (oneTooMany)
      report(
        oneTooMany.at,
        `this is one "${severity}" question too many: remove or join some, to have ${mostOfAKind} at most`,
      );
  }
  checks.forEach(({id, severity, at}, index) => {
    if (severity === 'stop' && checks[index - 1]?.severity === 'think')
      report(at, 'stop questions come before think questions: move this one up');
    if (checks.findIndex(other => other.id === id) < index)
      report(at, `the id "${id}" is already used by another question: choose another`);
  });
  const oneTooMany = checks[mostInAll];
  if (oneTooMany)
    warn(oneTooMany.at, `there are ${checks.length} questions: more than ${mostInAll} take longer than a minute`);
}
