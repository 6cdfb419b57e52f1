import {introductionName} from '../../compiler/compile.ts';
import {checklistFile} from '../edition.ts';
import {moved} from './moved.ts';
import type {Texts} from './words.ts';

/** New texts of files; a file without one is removed. */
export type Changes = Readonly<Record<string, string | undefined>>;

const sectionLines = /^sections:\n((?: *- .*\n)*)/m;

/** The slugs of the sections, in the order in which the introduction lists them. Files that it does not list come last. */
export function sectionsOf(texts: Texts): string[] {
  const [, lines = ''] = sectionLines.exec(texts.get(introductionName) ?? '') ?? [];
  const listed = [...lines.matchAll(/- *(\S+)/g)].map(([, slug = '']) => slug).filter(slug => texts.has(`${slug}.md`));
  const others = [...texts.keys()]
    .filter(name => name.endsWith('.md') && name !== introductionName && name !== checklistFile)
    .map(name => name.replace(/\.md$/, ''))
    .filter(slug => !listed.includes(slug));
  return [...listed, ...others];
}

const withSections = (texts: Texts, slugs: readonly string[]): Changes => ({
  [introductionName]: (texts.get(introductionName) ?? '').replace(
    sectionLines,
    () => `sections:\n${slugs.map(slug => `  - ${slug}\n`).join('')}`,
  ),
});

export function moveSection(texts: Texts, slug: string, by: number): Changes {
  const slugs = sectionsOf(texts);
  return withSections(texts, moved(slugs, slugs.indexOf(slug), by));
}

export const removeSection = (texts: Texts, slug: string): Changes => ({
  ...withSections(
    texts,
    sectionsOf(texts).filter(other => other !== slug),
  ),
  [`${slug}.md`]: undefined,
});

/** A section with nothing assumed: its dates and its sources are still to be given, and the compiler asks for them. */
export const addSection = (texts: Texts, slug: string, title: string): Changes => ({
  ...withSections(texts, [...sectionsOf(texts), slug]),
  [`${slug}.md`]: `---
title: ${JSON.stringify(title)}
reviewed:
next-review:
sources:
  - title:
    publisher:
    address:
    seen:
---

`,
});

/** Puts a file back that was there at first, and lists it again if it is a section. */
export function restoreFile(texts: Texts, name: string, text: string): Changes {
  const slug = name.replace(/\.md$/, '');
  const isMissing = name !== introductionName && name !== checklistFile && !texts.has(name);
  return {...(isMissing ? withSections(texts, [...sectionsOf(texts), slug]) : {}), [name]: text};
}

/** A line of the front matter: a date as it stands, or as it is to be. */
export const dateOf = (text: string, key: 'reviewed' | 'next-review'): string =>
  new RegExp(`^${key}: *(\\d{4}-\\d\\d-\\d\\d) *$`, 'm').exec(text)?.[1] ?? '';

export const withDate = (text: string, key: 'reviewed' | 'next-review', date: string): string =>
  text.replace(new RegExp(`^${key}:.*$`, 'm'), `${key}: ${date}`);
