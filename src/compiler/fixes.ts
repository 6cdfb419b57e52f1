import {closestMatch} from 'leven';
import type {Fix} from './diagnostic.ts';
import type {SourceText} from './parse/source-text.ts';

/** Puts a text in the place of another. */
export function replace(source: SourceText, text: string): Fix {
  return {start: source.offsetAt(), end: source.end, text};
}

/** Puts a text before what stands at an offset. */
export function insert(offset: number, text: string): Fix {
  return {start: offset, end: offset, text};
}

/**
 * The one of some names that was probably meant: as good as the same, a few slips of the keyboard away, or the only one
 * that goes on after what was written.
 */
export function findNearMiss<Name extends string>(written: string, names: readonly Name[]): Name | undefined {
  const normal = written
    .trim()
    .toLowerCase()
    .replace(/[\s_]+/g, '-');
  const match = closestMatch(normal, names, {maxDistance: normal.length < 5 ? 1 : normal.length < 12 ? 2 : 3});
  const longer = normal.length < 4 ? [] : names.filter(name => name.startsWith(`${normal}-`));
  return names.find(name => name === match) ?? (longer.length === 1 ? longer[0] : undefined);
}

/**
 * The names to choose from where none was nearly written: those that have a word of it, or one that begins with the same
 * four letters, if there are any.
 */
export function namesLike(written: string, names: readonly string[]): readonly string[] {
  const words = written.toLowerCase().split(/[\s_-]+/);
  const beginnings = words.filter(word => word.length >= 4).map(word => word.slice(0, 4));
  const isAlike = (word: string) => words.includes(word) || beginnings.some(beginning => word.startsWith(beginning));
  const alike = names.filter(name => name.split('-').some(isAlike));
  return alike.length > 0 ? alike : names;
}

/** The end of a message about a name that does not exist. */
export function suggest(meant: string | undefined, names: readonly string[]): string {
  return meant === undefined ? `use one of ${names.join(', ')}` : `did you mean ${meant}?`;
}
