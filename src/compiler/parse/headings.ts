import type {Heading} from '../ast.ts';
import type {Report} from '../diagnostic.ts';
import {splitAttributes} from './attributes.ts';
import {parseInlines} from './inlines.ts';
import {isSlug, slugRule} from './slug.ts';
import type {SourceText} from './source-text.ts';

/** Parses `## Words {#id}`. */
export function parseHeading(source: SourceText, report: Report): Heading[] {
  const line = source.trimmed();
  const offset = line.offsetAt();
  const level = /^#*/.exec(line.text)?.[0].length ?? 0;
  if (level === 0) {
    report(offset, 'underlined-heading', 'a heading is not underlined: write "## Words {#id}"');
    return [];
  }
  const {words, attributes} = splitAttributes(line.slice(level));
  const id = attributes?.text.startsWith('{#') ? attributes.text.slice(2, -1) : undefined;
  if (level === 1) report(offset, 'heading-too-high', 'the title is in the front matter, so headings start with ##');
  if (level > 3) report(offset, 'heading-too-deep', 'headings go no deeper than ###');
  if (words.text === '')
    report(offset, 'heading-without-words', 'this heading has no words: write them before the braces');
  if (!attributes || id === undefined)
    report(offset, 'heading-without-id', 'this heading needs an id in braces at its end: write "## Words {#id}"');
  else if (!isSlug(id)) report(attributes.offsetAt(), 'invalid-id', `the id "${id}" is not made of ${slugRule}`);
  return [{kind: 'heading', offset, depth: level - 1, id: id ?? '', content: parseInlines(words, report)}];
}
