import type {Block, Heading} from '../ast.ts';
import type {Report} from '../diagnostic.ts';
import {partBraces} from './attributes.ts';
import {readInlines} from './inlines.ts';
import {isSlug, slugRule} from './slug.ts';
import type {Extract} from './source-text.ts';

/** Reads `## Words {#id}`. */
export function readHeading(source: Extract, report: Report): Heading[] {
  const line = source.trimmed();
  const level = /^#*/.exec(line.text)?.[0].length ?? 0;
  if (level === 0) {
    report(line.at(), 'a heading is not underlined: write "## Words {#id}"');
    return [];
  }
  const {words, braces} = partBraces(line.slice(level));
  const id = braces?.text.startsWith('{#') ? braces.text.slice(2, -1) : undefined;
  if (level === 1) report(line.at(), 'the title is in the front matter, so headings start with ##');
  if (level > 3) report(line.at(), 'headings go no deeper than ###');
  if (words.text === '') report(line.at(), 'this heading has no words: write them before the braces');
  if (!braces || id === undefined)
    report(line.at(), 'this heading needs an id in braces at its end: write "## Words {#id}"');
  else if (!isSlug(id)) report(braces.at(), `the id "${id}" is not made of ${slugRule}`);
  return [{kind: 'heading', at: line.at(), depth: level - 1, id: id ?? '', content: readInlines(words, report)}];
}

/** Checks the headings of a section against one another. */
export function checkHeadings(body: readonly Block[], report: Report): void {
  const headings = body.filter(block => block.kind === 'heading');
  headings.forEach(({id, depth, at}, index) => {
    if (id !== '' && headings.findIndex(other => other.id === id) < index)
      report(at, `the id "${id}" is already used in this file: choose another`);
    if (depth === 2 && index === 0) report(at, 'this heading skips a level: a ## comes before the first ###');
  });
}
