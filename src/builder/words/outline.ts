import {introductionName} from '../../compiler/compile.ts';
import {isDate} from '../../compiler/parse/dates.ts';
import {checklistFile} from '../edition.ts';
import {listAt, withList, withWords, wordsAt} from './front-matter-edit.ts';
import {moved} from './moved.ts';
import type {Texts} from './words.ts';

/** New texts of files; a file without one is removed. */
export type Changes = Readonly<Record<string, string | undefined>>;

/**
 * The slugs of the sections, in the order in which the introduction lists them. Files that it does not list come last.
 *
 * @param known - Their order as it was, for while a mistake hides the list.
 */
export function sectionsOf(texts: Texts, known: readonly string[] = []): string[] {
  const listed = listAt(texts.get(introductionName) ?? '', 'sections') ?? known;
  const all = [...texts.keys()]
    .filter(name => name.endsWith('.md') && name !== introductionName && name !== checklistFile)
    .map(name => name.replace(/\.md$/, ''));
  return [...new Set([...listed.filter(slug => all.includes(slug)), ...all])];
}

// Each of these gives nothing where the list of sections cannot be changed.

function withSections(texts: Texts, slugs: readonly string[], others: Changes = {}): Changes | undefined {
  const changed = withList(texts.get(introductionName) ?? '', 'sections', slugs);
  return changed === undefined ? undefined : {[introductionName]: changed, ...others};
}

export function moveSection(texts: Texts, slug: string, by: number): Changes | undefined {
  const slugs = sectionsOf(texts);
  return withSections(texts, moved(slugs, slugs.indexOf(slug), by));
}

export function removeSection(texts: Texts, slug: string): Changes | undefined {
  const others = sectionsOf(texts).filter(other => other !== slug);
  return withSections(texts, others, {[`${slug}.md`]: undefined});
}

/** A section with nothing assumed: its dates and its sources are still to be given, and the compiler asks for them. */
export function addSection(texts: Texts, slug: string, title: string): Changes | undefined {
  const text = `---
title: ${JSON.stringify(title)}
reviewed:
next-review:
sources:
  - title:
    publisher:
    address:
    seen:
---

`;
  return withSections(texts, [...sectionsOf(texts), slug], {[`${slug}.md`]: text});
}

/** Puts a file back that was there at first, and lists it again if it is a section. */
export function restoreFile(texts: Texts, name: string, text: string): Changes | undefined {
  const isMissing = name !== introductionName && name !== checklistFile && !texts.has(name);
  if (!isMissing) return {[name]: text};
  return withSections(texts, [...sectionsOf(texts), name.replace(/\.md$/, '')], {[name]: text});
}

type ReviewDate = 'reviewed' | 'next-review';

/** A day of the front matter, or nothing if there is none as it has to be written. */
export function dateOf(text: string, key: ReviewDate): string {
  const words = wordsAt(text, key);
  return isDate(words) ? words : '';
}

export function changeDate(name: string, text: string, key: ReviewDate, date: string): Changes | undefined {
  const changed = withWords(text, key, date);
  return changed === undefined ? undefined : {[name]: changed};
}
