import {slugCharacter} from '../../../src/compiler/parse/slug.ts';
import {enGB} from '../../../src/locales/en-GB.ts';

const segmenters = {
  sentence: new Intl.Segmenter('en-GB', {granularity: 'sentence'}),
  word: new Intl.Segmenter('en-GB', {granularity: 'word'}),
};

/** The lines between the hyphens at the top of a file, or nothing. */
export const frontMatterOf = (file: string): string => /^---\n(.*?)\n---\n/s.exec(file)?.[1] ?? '';

/** A file without its front matter. */
export const bodyOf = (file: string): string => file.replace(/^---\n.*?\n---\n/s, '');

const siteWord = new RegExp(`\\{\\{(${slugCharacter}+)\\}\\}`, 'g');

/**
 * Text as a reader sees it: site words as their fallbacks, or about as long if another edition has them, links as their
 * text, no braces, stars or hashes.
 */
export function withoutMarks(markdown: string): string {
  return markdown
    .replace(
      siteWord,
      (_, name: string) => (enGB.placeholders as Record<string, string>)[name] ?? `your ${name.replaceAll('-', ' ')}`,
    )
    .replace(/\s*\{#[^}]*\}/g, '')
    .replace(/\[([^\]]*)\]\([^)]*\)/g, '$1')
    .replace(/^\[ \] /, '')
    .replace(/^(?:> )?\[!answer\] /gm, '')
    .replace(/\*\*|^#+ |^> ?/gm, '')
    .replace(/\s+/g, ' ')
    .trim();
}

/** The sentences of a block. A check's label and its hint, and an answer's button, stand on lines of their own. */
export function sentencesIn(markdown: string): string[] {
  return markdown
    .split(/(?<=\})\n|(?<=\[!answer\] .*)\n/)
    .flatMap(part => [...segmenters.sentence.segment(withoutMarks(part))].map(({segment}) => segment.trim()))
    .filter(sentence => sentence !== '');
}

/** The sentences of a whole file, headings left out, and items that are only the title of somebody else's page. */
export function sentencesOf(file: string): string[] {
  return bodyOf(file)
    .split(/\n\n|\n(?=- |\d+\. )/)
    .map(block => block.trim().replace(/^(?:- |\d+\. )/, ''))
    .filter(block => !/^#|^\[[^\]]*\]\([^)]*\)$/.test(block))
    .flatMap(sentencesIn);
}

/** The words of a sentence; marks between them do not count. */
export function wordsIn(sentence: string): string[] {
  return [...segmenters.word.segment(sentence)].filter(({isWordLike}) => isWordLike).map(({segment}) => segment);
}
