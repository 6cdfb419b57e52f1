import {createHash} from 'node:crypto';

/** How many words in a row make a copy: fewer turn up by chance in any two texts about the same thing. */
const length = 8;

/** A short hash of every run of eight words, so that texts can be compared without keeping one of them. */
export function wordRuns(text: string): string[] {
  const words = text.toLowerCase().match(/[a-z\d]+(?:['’][a-z]+)?/g) ?? [];
  return words.slice(0, Math.max(0, words.length - length + 1)).map((_, start) =>
    hash(
      words
        .slice(start, start + length)
        .join(' ')
        .replaceAll('’', "'"),
    ),
  );
}

const hash = (run: string): string => createHash('sha256').update(run).digest('hex').slice(0, 10);
