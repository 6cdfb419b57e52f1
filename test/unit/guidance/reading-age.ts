// `npm run lint:guidance` (lint.ts) ends with this: how hard each file is to read. The NHS aims for a reading age of 9 to 11 and takes
// 11 to 14 for harder matters. A formula counts syllables and knows nothing of meaning, so what it passes may still be
// hard; what it refuses certainly is.

import {readdirSync, readFileSync} from 'node:fs';
import {join} from 'node:path';
import {syllable} from 'syllable';
import {sentencesOf, wordsIn} from './sentences.ts';

const oldest = 14;
const folder = process.argv[2] ?? 'guidance';

/** Flesch-Kincaid grade (Kincaid and others, 1975), and 5 for the age at which a child enters that grade. */
function readingAge(sentences: readonly string[]): number {
  const words = sentences.flatMap(wordsIn);
  const syllables = words.reduce((sum, word) => sum + Math.max(1, syllable(word)), 0);
  return Math.round(0.39 * (words.length / sentences.length) + 11.8 * (syllables / words.length) - 15.59 + 5);
}

console.log('words  per sentence  reading age');
for (const file of readdirSync(folder)
  .filter(name => name.endsWith('.md'))
  .sort()) {
  const sentences = sentencesOf(readFileSync(join(folder, file), 'utf8'));
  const words = sentences.flatMap(wordsIn).length;
  const mean = (words / sentences.length).toFixed(1);
  const age = readingAge(sentences);
  console.log(`${String(words).padStart(5)}  ${mean.padStart(12)}  ${String(age).padStart(11)}  ${file}`);
  if (age > oldest) {
    console.error(`${file}: its reading age is ${age}: use shorter words and sentences, ${oldest} is the limit`);
    process.exitCode = 1;
  }
}
