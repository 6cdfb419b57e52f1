import {introductionName} from '../../compiler/compile.ts';
import {toSlug} from '../../compiler/parse/slug.ts';
import {checklistFile} from '../edition.ts';
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

export const moveSection = (texts: Texts, slug: string, by: number): Changes =>
  withSections(texts, moved(sectionsOf(texts), slug, by));

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

/** A check as it stands in its file. */
export interface CheckText {
  readonly start: number;
  readonly end: number;
  /** Its question, without marks. */
  readonly label: string;
}

/** The checks of the checklist, mistakes and all. */
export function checksOf(text: string): CheckText[] {
  const body = text.indexOf('\n---\n', 3);
  return [...text.matchAll(/^- .*(?:\n(?!- ).*)*\n?/gm)]
    .filter(({index}) => index > body)
    .map(({0: block, index}) => ({
      start: index,
      end: index + block.length,
      label: block.replace(/^- (?:\[.?\] )?/, '').replace(/\s*(?:\{[^}]*\})?\n[\s\S]*$/, ''),
    }));
}

/** The checklist with one check moved; a line that has no end gets one. */
export function moveCheck(text: string, index: number, by: number): string {
  const checks = checksOf(text);
  const [first] = checks;
  const last = checks.at(-1);
  if (!first || !last) return text;
  const blocks = checks.map(({start, end}) => `${text.slice(start, end).trimEnd()}\n`);
  const chosen = blocks[index];
  if (chosen === undefined) return text;
  return text.slice(0, first.start) + moved(blocks, chosen, by).join('') + text.slice(last.end);
}

export function removeCheck(text: string, index: number): string {
  const check = checksOf(text)[index];
  return check ? text.slice(0, check.start) + text.slice(check.end) : text;
}

/** Stop checks come first, so a new one goes behind the last of its kind. */
export function addCheck(text: string, {label, severity}: {label: string; severity: 'stop' | 'think'}): string {
  const checks = checksOf(text);
  const taken = new Set([...text.matchAll(/\{#([^\s}]+)/g)].map(([, id]) => id));
  const id = unused(toSlug(label).split('-').slice(0, 3).join('-'), taken);
  const block = `- [ ] ${label} {#${id} ${severity}}\n`;
  const before = checks.findLast(({start, end}) => text.slice(start, end).includes(' stop'));
  const at = severity === 'stop' ? (before?.end ?? checks[0]?.start ?? text.length) : text.length;
  const start = text.slice(0, at);
  return `${start}${start.endsWith('\n') ? '' : '\n'}${block}${text.slice(at)}`;
}

function unused(id: string, taken: ReadonlySet<string | undefined>): string {
  let number = 2;
  let free = id;
  while (taken.has(free)) free = `${id}-${number++}`;
  return free;
}

function moved<Item>(items: readonly Item[], item: Item, by: number): Item[] {
  const at = items.indexOf(item);
  const others = items.toSpliced(at, 1);
  return others.toSpliced(Math.max(0, at + by), 0, item);
}

/** A line of the front matter: a date as it stands, or as it is to be. */
export const dateOf = (text: string, key: 'reviewed' | 'next-review'): string =>
  new RegExp(`^${key}: *(\\d{4}-\\d\\d-\\d\\d) *$`, 'm').exec(text)?.[1] ?? '';

export const withDate = (text: string, key: 'reviewed' | 'next-review', date: string): string =>
  text.replace(new RegExp(`^${key}:.*$`, 'm'), `${key}: ${date}`);
