import type {Paragraph} from '../ast.ts';
import type {Report} from '../diagnostic.ts';
import {insert} from '../fixes.ts';
import {parseInlines} from './inlines.ts';
import {rejectLookalikes} from './lookalikes.ts';
import type {Role} from './sentence-starts.ts';
import type {SourceText} from './source-text.ts';

/**
 * Parses a paragraph.
 *
 * @param marker - What an item of a list starts with here.
 */
export function parseParagraph(
  source: SourceText,
  report: Report,
  {role = 'sentence', marker = '- '}: {readonly role?: Role; readonly marker?: string} = {},
): Paragraph {
  let readable = rejectLookalikes(source, marker, role === 'item', report);
  let index = 0;
  for (const line of source.lines()) {
    const [signs = ''] = /^ *#{1,6}(?=[^# ])/.exec(line.text) ?? [];
    if (signs !== '') {
      const hasId = /\{#[^{}]*\} *$/.test(line.text);
      report(
        line.start,
        'heading-without-space',
        'a heading has a space after its #: write "## Words {#id}", or \\# to show the sign itself',
        hasId ? insert(line.offsetAt(signs.length), ' ') : undefined,
      );
      if (hasId) readable = readable.masked(index, index + line.text.length);
    }
    index += line.text.length + 1;
  }
  return {kind: 'paragraph', content: parseInlines(readable, report, role)};
}
