import type {YAMLError} from 'yaml';
import type {Fix, Report} from '../diagnostic.ts';
import {replace} from '../fixes.ts';
import {slugCharacter} from './slug.ts';
import type {SourceText} from './source-text.ts';

/** Says in a writer's words why a piece of YAML cannot be read. `what` is what messages call it. */
export function reportYamlError(error: YAMLError, source: SourceText, what: string, report: Report): void {
  const [index] = error.pos;
  const isUnreadable = error.code !== 'DUPLICATE_KEY' && error.code !== 'MISSING_CHAR';
  report(
    source.offsetAt(index),
    ...(isUnreadable && /[“”„]/.test(lineAt(source.text, index)) ? curlyQuotes : explain(error, what)),
    isUnreadable ? fixQuotes(source, index) : undefined,
  );
}

/** A line of a mapping, up to its words. */
const namedLine = new RegExp(`^((?: {2}(?:[- ] )?)?${slugCharacter}+: +)(.*\\S) *$`);

/** Puts the words of a line between quotes, in the place of curly ones, unless there are some already. */
export function fixQuotes(source: SourceText, index: number): Fix | undefined {
  const start = source.text.lastIndexOf('\n', index - 1) + 1;
  const [line] = source.slice(start).lines();
  const [, before = '', words = ''] = namedLine.exec(line?.text ?? '') ?? [];
  if (!line || words === '' || /["\\]|^['|>[{]/.test(words)) return undefined;
  return replace(
    line.slice(before.length, before.length + words.length),
    `"${words.replace(/^[“„]([^“”„]*)[“”]$/, '$1')}"`,
  );
}

const curlyQuotes: [id: string, message: string] = [
  'curly-quotes',
  'the quotes of this line are curly, which are letters like others here: write straight "quotes"',
];

function lineAt(text: string, index: number): string {
  const [line = ''] = text.slice(text.lastIndexOf('\n', index - 1) + 1).split('\n', 1);
  return line;
}

function explain({code}: YAMLError, what: string): [id: string, message: string] {
  switch (code) {
    case 'DUPLICATE_KEY':
      return ['repeated-key', `this line of ${what} stands there twice: remove one`];
    case 'MISSING_CHAR':
      return [
        'unclosed-front-matter',
        `something in ${what} is opened and not closed: look for a missing quote or bracket above`,
      ];
    default:
      return [
        'unreadable-front-matter',
        `this part of ${what} cannot be read: write "name: words" on each line, with "quotes" round words that have a colon in them or a sign at their start`,
      ];
  }
}
