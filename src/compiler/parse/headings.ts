import type {Heading} from '../ast.ts';
import type {Fix, Report} from '../diagnostic.ts';
import {insert, replace} from '../fixes.ts';
import {plainText} from '../guidance-places.ts';
import {splitAttributes} from './attributes.ts';
import {parseInlines} from './inlines.ts';
import {isSlug, slugRule, toSlug, uniqueSlug} from './slug.ts';
import type {SourceText} from './source-text.ts';

/** Parses `## Words {#id}`. `takenIds` are the ids that the file has already. */
export function parseHeading(source: SourceText, takenIds: Set<string>, report: Report): Heading[] {
  const line = source.trimmed();
  const offset = line.offsetAt();
  const level = /^#*/.exec(line.text)?.[0].length ?? 0;
  if (level === 0) {
    report(
      offset,
      'underlined-heading',
      'a heading is not underlined: write "## Words {#id}"',
      fixUnderlined(line, takenIds),
    );
    return [];
  }
  const {words, attributes} = splitAttributes(line.slice(level));
  const id = attributes?.text.startsWith('{#') ? attributes.text.slice(2, -1) : undefined;
  if (level === 1)
    report(
      offset,
      'heading-too-high',
      'the title is in the front matter, so headings start with ##',
      insert(offset, '#'),
    );
  if (level > 3)
    report(offset, 'heading-too-deep', 'headings go no deeper than ###', replace(line.slice(3, level), ''));
  if (words.text === '')
    report(offset, 'heading-without-words', 'this heading has no words: write them before the braces');
  const content = parseInlines(words, report, 'heading');
  if (!attributes || id === undefined)
    report(
      offset,
      'heading-without-id',
      'this heading needs an id in braces at its end: write "## Words {#id}"',
      words.text === '' ? undefined : fixId(line, attributes, plainText(content), takenIds),
    );
  else if (!isSlug(id))
    report(
      attributes.offsetAt(),
      'invalid-id',
      `the id "${id}" is not made of ${slugRule}`,
      replace(attributes, `{#${createId(id, takenIds)}}`),
    );
  return [{kind: 'heading', offset, depth: level - 1, id: id ?? '', content}];
}

function fixId(
  line: SourceText,
  attributes: SourceText | undefined,
  words: string,
  takenIds: Set<string>,
): Fix | undefined {
  if (!attributes) return line.text.includes('{') ? undefined : insert(line.end, ` {#${createId(words, takenIds)}}`);
  const inside = attributes.text.slice(1, -1);
  return isSlug(inside) && !takenIds.has(inside) ? replace(attributes, `{#${inside}}`) : undefined;
}

function fixUnderlined(source: SourceText, takenIds: Set<string>): Fix | undefined {
  const [words, underline, ...more] = source.lines();
  // What ends like a sentence may be one, with a line across the page below.
  if (!words || !underline || more.length > 0 || /[{}*[\]`]|[.!?:;,]\s*$/.test(words.text)) return undefined;
  return replace(source, `## ${words.text.trim()} {#${createId(words.text, takenIds)}}`);
}

/** An id that no heading of the file has. It is written down once, and stays when the words change. */
const createId = (words: string, takenIds: Set<string>): string => uniqueSlug(toSlug(words), takenIds);
