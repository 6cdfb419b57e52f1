import type {Paragraph} from '../ast.ts';
import type {Report} from '../diagnostic.ts';
import {parseInlines} from './inlines.ts';
import type {SourceText} from './source-text.ts';

/** Parses a paragraph. */
export function parseParagraph(source: SourceText, report: Report): Paragraph {
  for (const line of source.lines())
    if (/^ *#{1,6}[^# ]/.test(line.text))
      report(
        line.start,
        'heading-without-space',
        'a heading has a space after its #: write "## Words {#id}", or \\# to show the sign itself',
      );
  return {kind: 'paragraph', content: parseInlines(source, report)};
}
