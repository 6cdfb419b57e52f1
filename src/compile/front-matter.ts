import {isMap, isScalar, isSeq, LineCounter, type Node, parseDocument} from 'yaml';
import type {Source} from '../content/types.ts';
import type {Extract} from './extract.ts';
import type {Report} from './problem.ts';
import {isSlug, slugRule} from './slug.ts';
import type {Listed} from './tree.ts';

/** A key of the front matter and where its value stands. */
type Fields = ReadonlyMap<string, Node>;

/** The front matter of a file, and its body. What is missing is reported and comes out empty. */
export interface FrontMatter {
  readonly body: Extract;
  text(key: string): string;
  dates(): {reviewed: string; nextReview: string};
  sources(): Source[];
  sections(): Listed[];
}

/**
 * Reads what stands between two lines of `---` at the top of a file, which must have these keys, may have the optional
 * ones, and no others.
 */
export function readFrontMatter(
  file: Extract,
  keys: readonly string[],
  report: Report,
  optional: readonly string[] = [],
): FrontMatter {
  const {yaml, body} = split(file, report);
  const document = parseDocument(yaml, {lineCounter: new LineCounter(), prettyErrors: false, schema: 'core'});
  const offset = 4;
  for (const {message, pos} of document.errors)
    report(
      offset + pos[0],
      `this is not valid front matter (${message}): text with a colon or a sign at its start goes between "quotes"`,
    );
  const reportNode = (node: Node | undefined, message: string) =>
    report(node?.range ? offset + node.range[0] : 0, message);
  const valid = document.errors.length === 0;
  const fields = valid
    ? fieldsOf(document.contents, keys, 'the front matter', reportNode, optional)
    : new Map<string, Node>();

  const text = (from: Fields, key: string) => {
    const node = from.get(key);
    if (!node) return '';
    const value = isScalar(node) ? node.value : undefined;
    if (typeof value === 'string' && value.trim() !== '' && !/[\n{}]/.test(value)) return value.trim();
    reportNode(node, `"${key}" must be one line of text without braces, between "quotes" if it is a number`);
    return '';
  };
  const date = (from: Fields, key: string) => {
    const value = text(from, key);
    if (value !== '' && !isDate(value)) reportNode(from.get(key), `"${key}" must be a date such as 2026-01-31`);
    return isDate(value) ? value : '';
  };
  const list = (key: string) => {
    const node = fields.get(key);
    if (isSeq<Node>(node) && node.items.length > 0) return node.items;
    if (node)
      reportNode(node, `"${key}" must be a list with at least one item: each starts with "- " on a line of its own`);
    return [];
  };

  return {
    body,
    text: key => text(fields, key),
    dates() {
      const reviewed = date(fields, 'reviewed');
      const nextReview = date(fields, 'next-review');
      if (reviewed && nextReview && nextReview <= reviewed)
        reportNode(fields.get('next-review'), '"next-review" must be later than "reviewed"');
      return {reviewed, nextReview};
    },
    sources: () =>
      list('sources').map(node => {
        const source = fieldsOf(node, ['title', 'publisher', 'address', 'seen'], 'a source', reportNode);
        const address = text(source, 'address');
        if (address !== '' && !isWebAddress(address))
          reportNode(source.get('address'), '"address" must be a whole address that starts with https:// or http://');
        return {
          title: text(source, 'title'),
          publisher: text(source, 'publisher'),
          address,
          seen: date(source, 'seen'),
        };
      }),
    sections: () =>
      list('sections').map(node => {
        const slug = isScalar(node) && typeof node.value === 'string' ? node.value : '';
        if (!isSlug(slug)) reportNode(node, `a section is listed by the name of its file without ".md": ${slugRule}`);
        return {slug, at: offset + (node.range?.[0] ?? 0)};
      }),
  };
}

function split(file: Extract, report: Report): {yaml: string; body: Extract} {
  const match = /^---\n(?<yaml>(?:.*\n)*?)---(?:\n|$)/.exec(file.text);
  if (match) return {yaml: match.groups?.yaml ?? '', body: file.slice(match[0].length)};
  report(0, 'this file must begin with its front matter, between two lines of three hyphens, ---');
  return {yaml: '', body: file.text.startsWith('---') ? file.slice(file.text.length) : file};
}

function fieldsOf(
  node: unknown,
  keys: readonly string[],
  what: string,
  report: (node: Node | undefined, message: string) => void,
  optional: readonly string[] = [],
): Fields {
  const fields = new Map<string, Node>();
  const place = (node ?? undefined) as Node | undefined;
  if (!isMap<Node, Node>(node)) {
    report(place, `${what} must have these lines: ${keys.map(key => `"${key}: …"`).join(', ')}`);
    return fields;
  }
  for (const {key, value} of node.items) {
    const name = String(isScalar(key) ? key.value : key);
    const known = [...keys, ...optional];
    if (!known.includes(name)) report(key, `"${name}" means nothing in ${what}: use ${known.join(', ')}`);
    else if (!value || (isScalar(value) && value.value === null))
      report(key, `"${name}" is empty: write something after it`);
    else fields.set(name, value);
  }
  for (const key of keys)
    if (!node.items.some(item => isScalar(item.key) && item.key.value === key))
      report(place, `${what} needs a line "${key}: …"`);
  return fields;
}

function isDate(text: string): boolean {
  const day = new Date(`${text}T00:00:00Z`);
  return /^\d{4}-\d{2}-\d{2}$/.test(text) && !Number.isNaN(day.getTime()) && day.toISOString().startsWith(text);
}

function isWebAddress(text: string): boolean {
  return /^https?:\/\/[\x21-\x7E]+$/.test(text) && URL.canParse(text);
}
