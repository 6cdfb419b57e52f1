import type {Tokens} from 'marked';
import type {Severity} from '../content/types.ts';
import {cutIntoBlocks, readParagraph, refuseBlock, refuseLinesWithoutMargin, start} from './blocks.ts';
import type {Extract} from './extract.ts';
import {readInlines} from './inlines.ts';
import type {Report} from './problem.ts';
import {isSlug, slugRule} from './slug.ts';
import type {Block, CheckTree, Inline, Listed} from './tree.ts';

/** Reads the body of before-you-post.md: paragraphs, then questions to tick. */
export function readChecklistBody(source: Extract, report: Report): {introduction: Block[]; checks: CheckTree[]} {
  const introduction: Block[] = [];
  const checks: CheckTree[] = [];
  for (const piece of cutIntoBlocks(source)) {
    const {token, source: text} = piece;
    if (token.type === 'list') checks.push(...readQuestions(token, text, report));
    else if (token.type !== 'paragraph') refuseInChecklist(piece, report);
    else if (checks.length > 0)
      report(start(text), 'only questions may follow the first question: move this above the list');
    else introduction.push(readParagraph(text, report));
  }
  return {introduction, checks};
}

function refuseInChecklist(piece: Parameters<typeof refuseBlock>[0], report: Report): void {
  if (piece.token.type === 'heading')
    report(start(piece.source), 'the checklist has no headings: "stop" and "think" in the braces make its two groups');
  else if (piece.token.type === 'blockquote')
    report(start(piece.source), 'the checklist has no boxes: write a paragraph above the list');
  else refuseBlock(piece, report);
}

function readQuestions(token: Tokens.List, source: Extract, report: Report): CheckTree[] {
  let cursor = 0;
  return token.items.map(item => {
    const piece = source.slice(cursor, cursor + item.raw.length);
    cursor += item.raw.length;
    return readQuestion(item, piece.trimmed(), report);
  });
}

function readQuestion(token: Tokens.ListItem, source: Extract, report: Report): CheckTree {
  const [line = source, ...rest] = source.lines();
  const {
    marker = '',
    box,
    braces,
  } = /^(?<marker>\S+ *)(?<box>\[[^\]]?\] *)?.*?(?<braces> *(?<!\\)\{[^{}]*\} *)?$/.exec(line.text)?.groups ?? {};
  const question = line.slice(marker.length);
  if (marker !== '- ' || !box) report(line.at(), 'a question starts with "- [ ] "');
  else if (/x/i.test(box)) report(question.at(), 'no question is ticked in advance: write [ ]');
  const words = question.slice(box?.length ?? 0, question.text.length - (braces?.length ?? 0));
  const label = plain(readInlines(words, report), report);
  if (label === '') report(question.at(), 'this question has no words');
  refuseLinesWithoutMargin(source, report);
  const hint = rest.length > 0 ? readHint(token, source, report) : undefined;
  return {
    ...readBraces(
      braces === undefined ? undefined : line.slice(line.text.length - braces.length),
      question.at(),
      report,
    ),
    at: question.at(),
    label,
    ...(hint ? {hint} : {}),
  };
}

function plain(content: readonly Inline[], report: Report): string {
  for (const inline of content)
    if (inline.kind !== 'text')
      report(
        inline.at,
        inline.kind === 'word'
          ? 'a question has no local words: move it to the hint'
          : 'a question is plain text, with no bold and no links',
      );
  return content.map(inline => (inline.kind === 'text' ? inline.text : '')).join('');
}

function readHint(token: Tokens.ListItem, item: Extract, report: Report): Inline[] | undefined {
  const [, ...lines] = item.withoutMargin(token.text).lines();
  const [first] = lines;
  if (!first) return undefined;
  const whole = item.withoutMargin(token.text);
  const [hint, unexpected] = cutIntoBlocks(whole.slice(whole.text.indexOf('\n') + 1));
  if (!hint) return undefined;
  if (hint.token.type !== 'paragraph' || unexpected) {
    report(start((unexpected ?? hint).source), 'a question has one hint, of one sentence, on the line below it');
    return undefined;
  }
  const content = readInlines(hint.source, report);
  for (const inline of content)
    if (inline.kind !== 'text' && inline.kind !== 'word')
      report(inline.at, 'a hint is plain text, with no bold and no links');
  if (/[.!?]\s+\S/.test(content.map(inline => (inline.kind === 'text' ? inline.text : 'word')).join('')))
    report(start(hint.source), 'a hint is one sentence: shorten it, or move the rest to the guidance');
  return content;
}

/** Reads `{#id stop guidance=slug}`. `question` is where problems with what is missing are reported. */
function readBraces(
  braces: Extract | undefined,
  question: number,
  report: Report,
): Pick<CheckTree, 'id' | 'severity' | 'guidance'> {
  if (!braces) {
    report(question, 'this question needs an id and a severity in braces at its end: write {#id stop} or {#id think}');
    return {id: '', severity: 'stop'};
  }
  const ids: string[] = [];
  const severities: Severity[] = [];
  const sections: Listed[] = [];
  for (const {0: word, index} of braces.text.matchAll(/[^\s{}]+/g)) {
    const at = braces.at(index);
    if (word.startsWith('#')) {
      ids.push(word.slice(1));
      if (!isSlug(word.slice(1))) report(at, `the id "${word.slice(1)}" must be ${slugRule}`);
    } else if (word === 'stop' || word === 'think') severities.push(word);
    else if (word.startsWith('guidance=')) sections.push({slug: word.slice('guidance='.length), at});
    else report(at, `"${word}" means nothing here: the braces hold #id, then stop or think, then guidance=section`);
  }
  const [id] = ids;
  const [severity] = severities;
  const [guidance] = sections;
  if (id === undefined) report(question, 'this question needs an id, such as #identify, inside its braces');
  if (severity === undefined) report(question, 'this question needs a severity, "stop" or "think", inside its braces');
  if (ids.length > 1 || severities.length > 1 || sections.length > 1)
    report(
      braces.trimmed().at(),
      'these braces say something twice: one #id, one of stop and think, one guidance=section at most',
    );
  return {id: id ?? '', severity: severity ?? 'stop', ...(guidance ? {guidance} : {})};
}
