import type {Report} from '../diagnostic.ts';

/**
 * Characters that no reader can see and that can change what the others seem to say: control characters, halves of a
 * pair, line separators, non-characters, and the invisible format characters that reverse text
 * (https://trojansource.codes). The two joiners are spared: some languages cannot be written without them. U+FFFD is what
 * reading a file leaves where its bytes are not UTF-8.
 */
const unwanted = /[\uFFFD\p{Cc}\p{Cs}\p{Zl}\p{Zp}\p{Noncharacter_Code_Point}]|(?![\u200C\u200D])\p{Cf}/gu;

/** Rejects characters that a reader cannot see, other than the ends of lines. */
export function rejectUnseenCharacters(text: string, report: Report): void {
  for (const {0: character, index} of text.matchAll(unwanted))
    if (character !== '\n') report(index, ...explain(character));
}

function explain(character: string): [id: string, message: string] {
  if (character === '\t') return ['no-tab', 'this is a tab: use spaces'];
  if (character === '\uFFFD')
    return ['unreadable-character', 'this character cannot be read: write it again, and save the file as UTF-8'];
  const code = character.codePointAt(0)?.toString(16).toUpperCase().padStart(4, '0');
  return ['unseen-character', `the character U+${code} cannot be seen and is not allowed: delete it`];
}
