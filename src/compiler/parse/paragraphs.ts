import type {Paragraph} from '../ast.ts';
import type {Report} from '../diagnostic.ts';
import {readInlines} from './inlines.ts';
import type {Extract} from './source-text.ts';
import {start} from './tokenize.ts';

/** Reads a paragraph. */
export function readParagraph(source: Extract, report: Report): Paragraph {
  for (const line of source.lines())
    if (/^ *#{1,6}[^# ]/.test(line.text))
      report(start(line), 'a heading has a space after its #: write "## Words {#id}", or \\# to show the sign itself');
  return {kind: 'paragraph', content: readInlines(source, report)};
}
