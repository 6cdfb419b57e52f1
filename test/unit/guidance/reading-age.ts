// `npm run lint:guidance` ends with this: how hard each file is to read. A formula counts syllables and knows nothing of
// meaning, so it reports and refuses nothing; the NHS aims for 9 to 11 and takes 11 to 14 for harder matters.

import {readdirSync, readFileSync} from 'node:fs';
import {syllable} from 'syllable';
import {bodyOf, sentencesIn, wordsIn} from './sentences.ts';

const folder = new URL('../../../guidance/', import.meta.url);

/** Flesch-Kincaid grade (Kincaid and others, 1975), and 5 for the age at which a child enters that grade. */
function readingAge(sentences: readonly string[]): number {
  const words = sentences.flatMap(wordsIn);
  const syllables = words.reduce((sum, word) => sum + Math.max(1, syllable(word)), 0);
  return 0.39 * (words.length / sentences.length) + 11.8 * (syllables / words.length) - 15.59 + 5;
}

console.log('words  per sentence  reading age');
for (const file of readdirSync(folder)
  .filter(name => name.endsWith('.md'))
  .sort()) {
  const body = bodyOf(readFileSync(new URL(file, folder), 'utf8'));
  const blocks = body.split(/\n\n|\n(?=- |\d+\. )/).filter(block => !block.startsWith('#'));
  const sentences = blocks.flatMap(block => sentencesIn(block.replace(/^(?:- |\d+\. )/, '')));
  const words = sentences.flatMap(wordsIn).length;
  const mean = (words / sentences.length).toFixed(1);
  console.log(
    `${String(words).padStart(5)}  ${mean.padStart(12)}  ${readingAge(sentences).toFixed(0).padStart(11)}  ${file}`,
  );
}
