import type {Fix, Report} from '../diagnostic.ts';
import {findFrontMatter} from './front-matter-place.ts';
import {bulletLine} from './lookalikes.ts';

/**
 * Characters that no reader can see and that can change what the others seem to say: control characters, halves of a
 * pair, line separators, non-characters, and the invisible format characters that reverse text
 * (https://trojansource.codes). The two joiners are spared: some languages cannot be written without them. U+FFFD is what
 * reading a file leaves where its bytes are not UTF-8, and characters for private use are a program's own, which most
 * readers see as an empty box.
 */
const unwanted = /[\uFFFD\p{Cc}\p{Cs}\p{Co}\p{Zl}\p{Zp}\p{Noncharacter_Code_Point}]|(?![\u200C\u200D])\p{Cf}/gu;

/** Rejects characters that a reader cannot see, other than the ends of lines. */
export function rejectUnseenCharacters(text: string, report: Report, {isYaml = false} = {}): void {
  let offset = 0;
  let above = '';
  // Behind the front matter.
  const words = isYaml ? text.length : (findFrontMatter(text)?.body ?? 0);
  for (const line of text.split('\n')) {
    const start = startOfText(line);
    for (const {0: character, index} of line.matchAll(unwanted)) {
      if (index < start) continue;
      const isYamlMargin = offset < words && line.slice(0, index).trim() === '';
      const fix = character === '\t' ? fixTab(line, index, above, isYamlMargin) : fixCharacter(character, index);
      // A run of tabs is one mistake.
      if (character !== '\t' || line[index - 1] !== '\t')
        report(
          offset + index,
          ...explain(character, isYamlMargin),
          fix && {...fix, start: offset + fix.start, end: offset + fix.end},
        );
    }
    offset += line.length + 1;
    if (line.trim() !== '') above = line;
  }
}

/** Where the text of a line begins if it has a bullet of another program, which is reported as a list. */
function startOfText(line: string): number {
  const [margin = ''] = /^[ >]*/.exec(line) ?? [];
  const bullet = bulletLine.exec(line.slice(margin.length));
  return bullet ? margin.length + bullet[0].length : 0;
}

function explain(character: string, isYamlMargin: boolean): [id: string, message: string] {
  if (character === '\t')
    return [
      'no-tab',
      isYamlMargin
        ? 'this is a tab: put two spaces in its place'
        : 'this is a tab: use a space, or nothing at the start of a paragraph',
    ];
  if (character === '\uFFFD')
    return ['unreadable-character', 'this character cannot be read: write it again, and save the file as UTF-8'];
  const code = character.codePointAt(0)?.toString(16).toUpperCase().padStart(4, '0');
  return /\p{Co}/u.test(character)
    ? ['private-use-character', `the character U+${code} is only known to the program it comes from: write another`]
    : ['unseen-character', `the character U+${code} cannot be seen and is not allowed: delete it`];
}

/** Signs that stand for a blank in other programs become one. What only turns the text around goes. */
function fixCharacter(character: string, index: number): Fix | undefined {
  if (/[\uFFFD\p{Co}\p{Cs}]/u.test(character)) return undefined;
  return {start: index, end: index + character.length, text: /[\r\v\f\u2028\u2029]/.test(character) ? ' ' : ''};
}

/**
 * A tab before text is a margin. Below an item of a list that is two spaces; elsewhere a paragraph has none. In front
 * matter a margin has a meaning that a tab does not tell.
 */
function fixTab(line: string, index: number, above: string, isYamlMargin: boolean): Fix | undefined {
  if (isYamlMargin) return undefined;
  const [prefix = '', blanks = ''] = [/^(?:> ?)*/.exec(line)?.[0], /^(?:> ?)*([ \t]*)/.exec(line)?.[1]];
  const end = prefix.length + blanks.length;
  if (index >= end) return {start: index, end: index + (/^\t+/.exec(line.slice(index))?.[0].length ?? 1), text: ' '};
  const isBelowItem = /^(?:> ?)*(?: *(?:[-*+]|\d+[.)])[ \t]| {2,}\S)/.test(above);
  return {start: prefix.length, end, text: isBelowItem ? '  ' : ''};
}
