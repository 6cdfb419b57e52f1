import {type Inline, walk} from '../ast.ts';
import type {Report} from '../diagnostic.ts';
import {insert} from '../fixes.ts';

/** What running text is part of, which decides how it may begin. */
export type Role = 'sentence' | 'item' | 'heading';

/**
 * What stands for a placeholder begins with a small letter ("your manager"), so it cannot begin a sentence. An item of a
 * list that is no sentence may begin so.
 */
export function rejectPlaceholdersThatStartSentences(content: readonly Inline[], role: Role, report: Report): void {
  const end = content.at(-1);
  const isFragment = role === 'item' && !(end?.kind === 'text' && /[.!?]$/.test(end.text));
  // Alone, it is no sentence that could have other words.
  const isCertain = role !== 'heading' && content.length > 1;
  let before = '';
  let bold: {readonly offset: number; readonly before: string} | undefined;
  for (const inline of walk(content)) {
    if (inline.kind === 'text') before += inline.text;
    if (inline.kind === 'bold') bold = {offset: inline.offset, before};
    if (inline.kind !== 'placeholder') continue;
    if (!isFragment && startsSentence(before))
      report(
        inline.offset,
        'placeholder-starts-sentence',
        `{{${inline.name}}} cannot start a sentence, because readers may see a small letter there: put other words first, such as "Here, {{${inline.name}}}"`,
        isCertain ? insert(bold?.before === before ? bold.offset : inline.offset, 'Here, ') : undefined,
      );
    before += inline.name;
  }
}

/** Whether a sentence starts after some text. The full stop of an abbreviation ends none. */
const startsSentence = (before: string): boolean =>
  /(?:^\s*|[.!?]['"’”)]*\s)["'“‘(]*$/.test(before) &&
  !/\b(?:e\.g|i\.e|eg|ie|cf|vs|Dr|Prof|Mrs?|Ms|St)\.\s$/.test(before);
